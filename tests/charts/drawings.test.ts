import { describe, expect, it } from 'vitest';
import { boxesTouch } from '../../src/charts/label.ts';
import { darkTheme, lightTheme } from '../../src/charts/theme.ts';
import { chartCases } from './cases.ts';
import { parseSvg, textLines, walk } from './svg-tree.ts';
import { writeSvg } from '../../src/charts/write-svg.ts';

const drawings = chartCases.flatMap(({ name, sizes, draw }) =>
  sizes.flatMap((size) =>
    [lightTheme, darkTheme].map((theme) => ({
      label: `${name}, ${size}, ${theme.name}`,
      size,
      draw: () => draw(size, theme),
    })),
  ),
);

describe.each(drawings)('$label', ({ size, draw }) => {
  const source = writeSvg(draw());
  const root = parseSvg(source);

  it('has a name, a text alternative and the font stack', () => {
    const [title, description] = root.children;
    expect(root.attributes.get('role')).toBe('img');
    expect(root.attributes.get('font-family')).toMatch(/^"Source Han Sans SC"/);
    expect([title, description]).toMatchObject([{ tag: 'title' }, { tag: 'desc' }]);
    const ids = [title, description].map((child) =>
      typeof child === 'object' ? child.attributes.get('id') : '',
    );
    expect(root.attributes.get('aria-labelledby')).toBe(ids.join(' '));
  });

  it('has no style, no broken number and no coordinate finer than 0.1 px', () => {
    walk(root, ({ tag, attributes }) => {
      expect(tag).not.toBe('style');
      expect(attributes.has('style')).toBe(false);
      for (const [name, value] of attributes) {
        if (/^(x|y|[xy][12]|c[xy]|r|width|height|d|points|transform|viewBox)$/.test(name)) {
          expect(value, name).not.toMatch(/\.\d\d|e-/);
        }
      }
    });
    expect(source).not.toMatch(/NaN|undefined|null|Infinity|var\(|currentColor/);
  });

  it('has text of a readable size, inside the frame', () => {
    const [, , width = 0, height = 0] = (root.attributes.get('viewBox') ?? '')
      .split(' ')
      .map(Number);
    for (const { text, size: px, box } of textLines(root)) {
      expect(px, text).toBeGreaterThanOrEqual(
        { narrow: 12, wide: 12, paper: 12, screen: 24, room: 58 }[size],
      );
      expect(box.left, `${text} left`).toBeGreaterThanOrEqual(-0.5);
      expect(box.top, `${text} top`).toBeGreaterThanOrEqual(-0.5);
      expect(box.right, `${text} right`).toBeLessThanOrEqual(width + 0.5);
      expect(box.bottom, `${text} bottom`).toBeLessThanOrEqual(height + 0.5);
    }
  });

  it('has no text on other text', () => {
    const lines = textLines(root);
    const overlaps = lines.flatMap((a, i) =>
      lines
        .slice(i + 1)
        .flatMap((b) => (boxesTouch(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(overlaps).toEqual([]);
  });

  it('refers only to ids it has, each once', () => {
    const ids: string[] = [];
    walk(root, ({ attributes }) => {
      const id = attributes.get('id');
      if (id !== undefined) ids.push(id);
    });
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id = ''] of source.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id);
  });
});
