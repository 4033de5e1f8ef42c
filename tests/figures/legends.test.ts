import { beforeAll, describe, expect, it, test } from 'vitest';
import type { Drawing } from '../../src/charts/drawing.ts';
import { textsOf } from '../../src/charts/drawing.ts';
import type { SvgElement } from '../../src/charts/element.ts';
import { chartSizes, darkTheme, lightTheme, redTheme, type Theme } from '../../src/charts/theme.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { demoPark } from '../data/demo.ts';

beforeAll(() => {
  demoPark('public');
  demoPark('internal');
});

const THEMES = { light: lightTheme, dark: darkTheme, red: redTheme };

function elementsOf({ nodes }: Pick<Drawing, 'nodes'>): SvgElement[] {
  const within = (element: SvgElement): SvgElement[] => [
    element,
    ...element.children.flatMap((child) => (typeof child === 'string' ? [] : within(child))),
  ];
  return nodes().flatMap(within);
}

/** Names of colours are of one theme: what is dark on white is bright on navy. */
const COLOURS = /深色|浅色|越深|越浅|蓝色|橙色|灰色|红色|青色|金色|白色|黑色|变深|变浅/;

/** Marks a text may name, and what is drawn of them in a theme. */
const MARKS: readonly (readonly [
  word: RegExp,
  isDrawn: (element: SvgElement, theme: Theme) => boolean,
])[] = [
  [/虚线/, ({ attributes }) => attributes['stroke-dasharray'] !== undefined],
  [
    /空心/,
    ({ attributes, tag }, { background }) => tag === 'circle' && attributes.fill === background,
  ],
  [/斜纹/, ({ attributes, tag }, { behind }) => tag === 'path' && attributes.fill === behind],
  [/竖线|粗线|细线/, ({ tag }) => tag === 'line' || tag === 'path' || tag === 'rect'],
];

/** What a figure says of how it is drawn and does not draw so, in one theme. */
function unseen({ draw, notes, subtitle }: Figure, theme: Theme): string[] {
  return chartSizes.flatMap((size) => {
    const drawing = draw(size, theme);
    const words = [subtitle, ...notes, ...textsOf(drawing)].join('\n');
    const elements = elementsOf(drawing);
    const missing = MARKS.filter(
      ([word, isDrawn]) => word.test(words) && !elements.some((element) => isDrawn(element, theme)),
    );
    const colour = COLOURS.exec(words)?.[0];
    return [
      ...missing.map(([word]) => `${size}: ${word.source}`),
      ...(colour === undefined ? [] : [`${size}: ${colour}`]),
    ];
  });
}

describe.each(Object.entries(THEMES))('on the %s theme', (_, theme) => {
  test.each(['public', 'internal'] as const)(
    'figures of the %s demo name only what they draw',
    (edition) => {
      const faults = [...figuresOf(demoPark(edition), 'month').values()].flatMap((figure) =>
        unseen(figure, theme).map((fault) => `${figure.id}, ${fault}`),
      );
      expect(faults).toEqual([]);
    },
  );
});

it('a colour or a mark that is not drawn is found', () => {
  const [figure] = figuresOf(demoPark('public'), 'month').values();
  if (figure === undefined) throw new Error('no figure');
  const said = { ...figure, subtitle: '深色为已签约，空心的为超期' };
  const faults = unseen(said, lightTheme);
  expect(faults).toContain('wide: 深色');
});
