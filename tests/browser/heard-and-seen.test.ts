/** What a screen reader hears of figures, and what is seen in high contrast and with wider letters. */
import { expect, test } from 'vitest';
import { contrastRatio } from '../../src/data/colour.ts';
import { useDemoSite } from './demo-site.ts';
import { inTab } from './tabs.ts';

const demo = useDemoSite();

test('a link of a figure says of what it is, its drawing is not named by the title again', async () => {
  await inTab(demo.browser, {}, async ({ page }) => {
    await page.goto(`${demo.address}investment/index.html`, { waitUntil: 'load' });
    const names = await page
      .locator('.figure-tools li a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? ''));
    expect(names.length).toBeGreaterThan(4);
    expect(
      names.filter((name) => !/^(下载CSV|下载SVG图片|固定链接|大屏显示)：./.test(name)),
    ).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
    const named = await page.evaluate(() =>
      Array.from(document.querySelectorAll('.figure')).flatMap((figure) => {
        const title = (figure.querySelector('.figure-title')?.textContent ?? '').trim();
        const labels = Array.from(figure.querySelectorAll('[aria-label]')).filter(
          (element) => element.getAttribute('aria-label') === title,
        );
        return [
          ...labels,
          ...figure.querySelectorAll('[data-tip] > title, svg[role="img"] > title'),
        ]
          .filter(
            (element) => element.closest('.chart')?.querySelector('[data-tip]') instanceof Element,
          )
          .map(() => title);
      }),
    );
    expect(named).toEqual([]);
  });
});

/** A node of the tree a screen reader is given. */
interface HeardNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly ignored: boolean;
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
}

test('ticks, months and numbers of parcels are not loose texts: a drawing is one picture', async () => {
  await inTab(demo.browser, { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
    const session = await page.context().newCDPSession(page);
    for (const name of ['index.html', 'indicators/revenue.html', 'land/index.html']) {
      await page.goto(demo.address + name, { waitUntil: 'load' });
      const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
        nodes: readonly HeardNode[];
      };
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const isOf = (node: HeardNode | undefined, role: RegExp): boolean =>
        node !== undefined &&
        (role.test(node.role?.value ?? '') || isOf(byId.get(node.parentId ?? ''), role));
      const heard = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'StaticText');
      expect(heard.length, name).toBeGreaterThan(20);
      const loose = heard.filter((node) => isOf(node, /^(SvgRoot|image|img|graphics-document)$/i));
      expect(
        loose.map((node) => node.name?.value),
        name,
      ).toEqual([]);
      const pictures = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'image');
      expect(pictures.length, name).toBeGreaterThan(0);
    }
  });
});

test('the glyph of a column that sorts is not heard', async () => {
  await inTab(demo.browser, { viewport: { width: 1280, height: 900 } }, async ({ page }) => {
    await page.goto(`${demo.address}projects/index.html`, { waitUntil: 'load' });
    const session = await page.context().newCDPSession(page);
    const { nodes } = (await session.send('Accessibility.getFullAXTree')) as unknown as {
      nodes: readonly HeardNode[];
    };
    const names = nodes
      .filter(({ ignored, role }) => !ignored && /button|columnheader/.test(role?.value ?? ''))
      .map(({ name }) => name?.value ?? '');
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => /[⇅↑↓]/.test(name))).toEqual([]);
  });
});

test('every letter of a drawing can be read in dark high contrast', async () => {
  const dark = { forcedColors: 'active', colorScheme: 'dark' } as const;
  await inTab(demo.browser, dark, async ({ page }) => {
    for (const name of DRAWN_PAGES) {
      await page.goto(demo.address + name, { waitUntil: 'load' });
      const letters = await page.evaluate(lettersOf);
      expect(letters.length, name).toBeGreaterThan(0);
      const faint = letters.filter(
        ({ fill, ground, kept }) => kept && contrast(fill, ground) < 4.5,
      );
      expect(faint, name).toEqual([]);
      // A letter whose colour the system sets is seen on the ground the system sets.
      const lost = letters.filter(({ kept, system }) => !kept && !system);
      expect(lost, name).toEqual([]);
    }
  });
});

/** One of each kind of page with a drawing. */
const DRAWN_PAGES = [
  'index.html',
  'indicators/index.html',
  'indicators/revenue.html',
  'investment/index.html',
  'projects/index.html',
  'land/index.html',
  'enterprises/index.html',
  'efficiency/index.html',
  'innovation/index.html',
  'report/index.html',
];

/** A text of a drawing in forced colours. */
interface Letter {
  readonly text: string;
  readonly fill: string;
  /** The nearest ground that is painted behind it. */
  readonly ground: string;
  /** Its drawing keeps its own colours. */
  readonly kept: boolean;
  /** It has the colour the system gives to text. */
  readonly system: boolean;
}

/** The texts of the drawings of a page that are shown. Sent to the browser. */
function lettersOf(): Letter[] {
  const probe = document.createElement('span');
  probe.style.color = 'CanvasText';
  document.body.append(probe);
  const systemColour = getComputedStyle(probe).color;
  probe.remove();
  const isPainted = (colour: string): boolean => !/rgba\(.*, 0\)|transparent/.test(colour);
  const groundOf = (element: Element | null): string => {
    if (element === null) return 'rgb(0, 0, 0)';
    const { backgroundColor } = getComputedStyle(element);
    return isPainted(backgroundColor) ? backgroundColor : groundOf(element.parentElement);
  };
  return (
    Array.from(document.querySelectorAll('main svg text'))
      .filter((text) => text.getBoundingClientRect().width > 0)
      .map((text) => {
        const style = getComputedStyle(text);
        return {
          text: text.textContent ?? '',
          fill: style.fill,
          ground: groundOf(text.closest('svg')),
          kept: style.getPropertyValue('forced-color-adjust') === 'none',
          system: style.fill === systemColour,
        };
      })
      // On a bar of its own, a letter has the bar for its ground: judged by the test of colours.
      .filter(({ fill, ground }) => fill !== ground)
  );
}

/** The contrast of two colours written `rgb(r, g, b)`. */
function contrast(a: string, b: string): number {
  const hex = (colour: string): string =>
    `#${(colour.match(/\d+/g) ?? [])
      .slice(0, 3)
      .map((value) => Number(value).toString(16).padStart(2, '0'))
      .join('')}`;
  return contrastRatio(hex(a), hex(b));
}

test('letters of a drawing stay in it when a reader sets text wider', async () => {
  for (const width of [360, 1280]) {
    const viewport = { width, height: 900 };
    await inTab(demo.browser, { bypassCSP: true, viewport }, async ({ page }) => {
      for (const name of DRAWN_PAGES) {
        await page.goto(demo.address + name, { waitUntil: 'load' });
        await page.addStyleTag({
          content:
            '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important }',
        });
        expect(await page.evaluate(cutLetters), `${name} at ${width} px`).toEqual([]);
      }
    });
  }
});

/** Texts of drawings that reach out of what clips them. Sent to the browser. */
function cutLetters(): string[] {
  return Array.from(document.querySelectorAll('main svg text')).flatMap((text) => {
    const box = text.getBoundingClientRect();
    if (box.width === 0) return [];
    let clip: Element | null = text.closest('svg');
    while (clip !== null && getComputedStyle(clip).overflowX === 'visible') {
      clip = clip.parentElement;
    }
    const edge = clip?.getBoundingClientRect() ?? document.documentElement.getBoundingClientRect();
    return box.left < edge.left - 1.5 || box.right > edge.right + 1.5
      ? [text.textContent ?? '']
      : [];
  });
}
