import type { EmptyableOptions } from './chart-options.ts';
import { el } from './element.ts';
import { fittedChart } from './fit-rows.ts';
import { blockHeight, quietLabel, textLabel } from './label.ts';
import { hit, type Marks } from './marks.ts';
import type { Metrics } from './preset.ts';
import type { NamedRow } from './row-frame.ts';
import { wrap } from './text.ts';
import { textStack } from './text-stack.ts';
import type { Theme } from './theme.ts';

/** How a link stands: there, missing, or missing with a project at work on it. */
export type LinkState = 'present' | 'open' | 'talking' | 'signed' | 'producing';

/** One link of a chain. */
export interface ChainLinkBox extends NamedRow {
  /** The column it stands in, e.g. 「上游」. */
  readonly place: string;
  readonly state: LinkState;
  /** Under the name, e.g. 「缺失」, 「签约补链：某某项目」; '' of a link that is there. */
  readonly note: string;
}

/** One industry with its links, from upstream to downstream. */
export interface ChainMapRow {
  readonly name: string;
  readonly links: readonly ChainLinkBox[];
}

/** Colour is never alone: a missing link has a dashed frame and says so in words. */
function frameOf(state: LinkState, theme: Theme, line: number) {
  if (state === 'present') return { fill: theme.track, stroke: theme.track, 'stroke-width': line };
  const [stroke, width] = state === 'open' ? [theme.behind, 1.5] : [theme.main, 2];
  const dash = state === 'open' || state === 'talking' ? `${line * 4} ${line * 3}` : undefined;
  const frame = { fill: theme.background, stroke, 'stroke-width': line * width };
  return { ...frame, 'stroke-dasharray': dash };
}

/**
 * The links of an industry in blocks of columns, with the names of places over them: one block with a column for each
 * place, or one a place, whose links go from column to column.
 */
function blocksOf(links: readonly ChainLinkBox[], { chainBoxes, compact }: Metrics) {
  const places = [...new Set(links.map(({ place }) => place))];
  const at = places.map((place) => links.filter((link) => link.place === place));
  if (compact === 0 && places.length > 1) return [{ heads: places, columns: at }];
  return at.map((members, index) => ({
    heads: places.slice(index, index + 1),
    columns: Array.from({ length: chainBoxes }, (_, column) =>
      members.filter((_member, place) => place % chainBoxes === column),
    ),
  }));
}

/**
 * Draws the links of each industry as boxes in a column for each place, upstream at the left; where
 * letters are large for the width the places stand under each other. Missing links are dashed.
 * @returns a drawing; the `empty` sentence when there is no row
 */
export const drawChainMap = fittedChart<ChainMapRow, EmptyableOptions>((rows, _options, style) => {
  const { gap, hairline, label, theme, tick, width } = style;
  const inset = gap * 1.25;
  const marks: Marks[number][] = [];
  let y = 0;
  /** Boxes beside each other, as high as the one with the most lines; where a column has run out there is none. */
  const addBoxes = (links: readonly (ChainLinkBox | undefined)[], step: number): void => {
    const across = step - gap;
    const texts = links.map((link) => {
      const { name = '', note = '', state = 'present' } = link ?? {};
      const fill = { present: theme.muted, open: theme.behind }[state as string] ?? theme.main;
      const under = { text: note, most: 3, size: tick, fill, above: gap * 0.8 };
      return textStack([{ text: name, most: 2 }, under], across - inset * 2, style);
    });
    const height = Math.max(...texts.map((text) => text.height)) + inset * 2;
    const inner = { y: y + hairline, width: across - hairline * 2, height: height - hairline * 2 };
    links.forEach((link, i) => {
      if (link === undefined) return;
      const x = i * step;
      marks.push(
        el('rect', { x: x + hairline, ...inner, ...frameOf(link.state, theme, hairline) }),
        ...(texts[i]?.labels([x + inset, y + inset]) ?? []),
        hit({ x, y, width: across, height }, link.tip),
      );
    });
    y += height + gap;
  };
  for (const { links, name } of rows) {
    const lines = wrap(name, label, width, 2);
    marks.push(textLabel(lines, [0, y], style, { bold: true, valign: 'top' }));
    y += blockHeight(lines.length, label) + gap;
    for (const { columns, heads } of blocksOf(links, style)) {
      const step = (width + gap) / columns.length;
      marks.push(...heads.map((head, i) => quietLabel(head, [i * step, y], style)));
      y += tick * 1.2 + gap / 2;
      for (let line = 0; columns.some(({ length }) => length > line); line += 1) {
        const boxes = columns.map((column) => column[line]);
        addBoxes(boxes, step);
      }
    }
    y += gap * 1.5;
  }
  return { height: y - gap * 2.5 + 1, marks: () => marks };
});
