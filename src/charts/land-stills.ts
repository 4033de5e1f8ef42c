import { chart } from './drawing.ts';
import { fillSwatches, mapFoot, type MapOptions } from './map-furniture.ts';
import { layoutPanels } from './map-layout.ts';
import { parkMarks, smallMapStyle, type SmallPark } from './map-park.ts';
import { placed } from './map-path.ts';
import { hit, type Marks } from './marks.ts';
import { textWidth, wrap } from './text.ts';
import { textStack } from './text-stack.ts';

/** All parks as they were on a day. */
export interface LandStill {
  /** 2021年末. */
  readonly name: string;
  /** What there was then, e.g. 「已建成41块」. */
  readonly counts: readonly string[];
  readonly parks: readonly SmallPark[];
  readonly tip: string;
}

/**
 * Draws the parks on each of a few days: beside each other, on a phone under each other, all at one scale.
 * @returns a drawing; the `empty` sentence when there is no still
 */
export const drawLandStills = chart<LandStill, MapOptions>((stills, options, usual) => {
  const { fills, legend, notes, size } = options;
  const style = smallMapStyle(usual);
  const { gap, label, mapHeight, stillParks, strong, tallest, theme, width } = style;
  const columns = size === 'narrow' ? 1 : stills.length;
  const between = gap * 3;
  const across = (width - between * (columns - 1)) / columns;
  /** The letters over a still: the day, and in as many lines as it takes what there was. */
  const headings = stills.map(({ counts, name }) => {
    const lines = counts.reduce<string[]>((before, text) => {
      const joined = before.length === 0 ? text : `${before.at(-1)}　${text}`;
      return textWidth(joined, label) <= across
        ? [...before.slice(0, -1), joined]
        : [...before, ...wrap(text, label, across)];
    }, []);
    const bold = { text: name, most: Infinity, size: strong, bold: true };
    const quiet = { most: Infinity, fill: theme.muted, above: strong * 0.35 };
    return textStack([bold, { text: lines.join('\n'), ...quiet }], across, style);
  });
  const head = Math.max(...headings.map(({ height }) => height)) + label * 0.3 + gap;
  const shrinks = tallest < Infinity;
  const height = shrinks ? stillParks : mapHeight / stills.length;
  const { parks: first = [] } = stills[0] ?? {};
  const layout = layoutPanels(first, { width: across, height, gap, head: 0, shrinks });
  const step = head + layout.height + between;
  const still = ({ parks, tip }: LandStill, index: number): Marks => {
    const [x, y] = columns === 1 ? [0, index * step] : [index * (across + between), 0];
    return [
      ...(headings[index]?.labels([x, y]) ?? []),
      ...parks.flatMap((park, at) => {
        const [left, top] = layout.places[at] ?? [0, 0];
        const place = placed([x + left, y + head + top], layout.scale);
        return parkMarks(park, { place, style, fills, id: `still-${index}-${at}` });
      }),
      hit({ x, y, width: across, height: head + layout.height }, tip),
    ];
  };
  const end = (columns === 1 ? stills.length : 1) * step - between;
  const swatches = fillSwatches(legend, fills, style);
  const foot = mapFoot({ top: end + gap * 1.5 }, { notes, swatches }, style);
  return { height: foot.height, marks: () => [...stills.flatMap(still), ...foot.marks] };
});
