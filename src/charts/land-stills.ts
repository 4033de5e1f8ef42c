import { styleOf, type ChartStyle, type EmptyableOptions } from './chart-options.ts';
import { chartDrawing, drawEmpty, type Drawing } from './drawing.ts';
import { labelElement, quietLabel, type Label } from './label.ts';
import type { MapFill } from './map-fill.ts';
import { layoutPanels, type Arrangement } from './map-layout.ts';
import { parkMarks, type SmallPark } from './map-park.ts';
import { hit, type Marks } from './marks.ts';
import { wrappedLegend } from './swatch-legend.ts';
import { textWidth, wrap } from './text.ts';

/** All parks as they were on a day. */
export interface LandStill {
  /** 2021年末. */
  readonly name: string;
  /** What there was then, e.g. 「已建成41块」. */
  readonly counts: readonly string[];
  readonly parks: readonly SmallPark[];
  readonly tip: string;
}

/** What stills are told besides. */
export interface LandStillsOptions extends EmptyableOptions {
  readonly fills: ReadonlyMap<string, MapFill>;
  readonly legend: readonly { readonly key: string; readonly text: string }[];
  /** Stand under the stills, one line each. */
  readonly notes: readonly string[];
}

/** Where one still goes. */
interface StillPlace {
  readonly x: number;
  readonly y: number;
}

/** Share of the tallest drawing that the parks of a still take on a screen; the rest is letters. */
const HIGHEST = { screen: 0.66, room: 0.42 } as const;

/** The letters over a still: the day, and in as many lines as it takes what there was. */
function headingOf({ counts, name }: LandStill, width: number, style: ChartStyle): Label[] {
  const { label, strong } = style;
  const lines = counts.reduce<string[]>((before, text) => {
    const joined = before.length === 0 ? text : `${before.at(-1)}　${text}`;
    return textWidth(joined, label) <= width
      ? [...before.slice(0, -1), joined]
      : [...before, ...wrap(text, label, width)];
  }, []);
  const { ink, muted } = style.theme;
  const names = wrap(name, strong * 1.05, width);
  const under = names.length * strong * 1.35;
  return [
    { lines: names, x: 0, y: 0, size: strong, fill: ink, bold: true, valign: 'top' },
    { lines, x: 0, y: under, size: label, fill: muted, valign: 'top' },
  ];
}

const heightOf = ([, counts]: readonly Label[], { gap, label }: ChartStyle): number =>
  (counts?.y ?? 0) + (counts?.lines.length ?? 0) * label * 1.3 + gap;

/**
 * Draws the parks on each of a few days: beside each other, on a phone under each other, all at one scale.
 * @returns a drawing; the `empty` sentence when there is no still
 */
export function drawLandStills(stills: readonly LandStill[], options: LandStillsOptions): Drawing {
  const [first] = stills;
  if (first === undefined) return drawEmpty(options);
  const { size } = options;
  const style = styleOf(options);
  const { gap, mapHeight, tallest, width } = style;
  const columns = size === 'narrow' ? 1 : stills.length;
  const between = gap * 3;
  const across = (width - between * (columns - 1)) / columns;
  const headings = stills.map((still) => headingOf(still, across, style));
  const head = Math.max(...headings.map((labels) => heightOf(labels, style)));
  const height =
    size === 'screen' || size === 'room' ? tallest * HIGHEST[size] : mapHeight / stills.length;
  const layout = layoutPanels(first.parks, {
    width: across,
    height,
    gap,
    head: 0,
    shrinks: size === 'screen' || size === 'room',
  });
  const step = head + layout.height + between;
  const placeOf = (index: number): StillPlace =>
    columns === 1 ? { x: 0, y: index * step } : { x: index * (across + between), y: 0 };
  const marks = stills.flatMap((still, index): Marks => {
    const place = placeOf(index);
    return [
      ...(headings[index] ?? []).map((label) =>
        labelElement({ ...label, x: label.x + place.x, y: label.y + place.y }),
      ),
      ...parksOf(still, { x: place.x, y: place.y + head }, index, layout, options),
      hit({ ...place, width: across, height: head + layout.height }, still.tip),
    ];
  });
  const rows = columns === 1 ? stills.length : 1;
  const foot = stillsFoot(rows * step - between + gap * 1.5, options, style);
  return chartDrawing(options, {
    height: foot.height,
    marks: () => [...marks, ...foot.marks],
  });
}

function parksOf(
  { parks }: LandStill,
  { x, y }: StillPlace,
  index: number,
  { places, scale }: Arrangement,
  options: LandStillsOptions,
): Marks {
  const style = styleOf(options);
  return parks.flatMap((park, at) => {
    const [left, top] = places[at] ?? [0, 0];
    return parkMarks(park, {
      corner: [x + left, y + top],
      scale,
      style,
      fills: options.fills,
      id: `still-${index}-${at}`,
      small: true,
    });
  });
}

/** What the fills mean, and the notes, from `top` on; and where they end, px. */
function stillsFoot(
  top: number,
  { fills, legend, notes }: LandStillsOptions,
  style: ChartStyle,
): { readonly height: number; readonly marks: Marks } {
  const { gap, theme, tick, width } = style;
  const swatches = wrappedLegend(
    legend.map(({ key, text }) => ({
      text,
      fill: fills.get(key)?.ground ?? theme.background,
      // On a dark ground a parcel's own edge is dark: alone it would show no sample of a dark fill.
      stroke: theme.axis,
    })),
    style,
    { right: width, top },
  );
  const notesTop = top + swatches.height + gap * 0.25;
  const lines = notes.flatMap((note) => wrap(note, tick, width));
  return {
    height: notesTop + lines.length * tick * 1.4,
    marks: [...swatches.marks, quietLabel(lines, [0, notesTop], style, { leading: 1.4 })],
  };
}
