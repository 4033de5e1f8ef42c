/**
 * Which figures of firms an indicator is made of, as its row says (企业数据). A row that does not say is
 * protected for whatever its name suggests until it does: a blank cell never publishes.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import { WATCHED_MEASURES } from '../data/aggregates.ts';
import { suggestedFirmFigures } from '../check/suggested-firm-figures.ts';
import { columnOfMeasure } from '../data/columns/firm-figures.ts';
import type { FirmFigures } from '../data/columns/firm-figures.ts';
import type { Indicator } from '../data/indicators.ts';
import { once } from '../model/once.ts';
import { unitFactor } from './units.ts';

/** A measure with what one of its units is in the indicator's unit: 万元 → 亿元 is 0.0001. */
export interface MeasureOf {
  readonly measure: WatchedMeasure;
  /** Nothing where the units do not tell: 万美元. The values cannot be held against firms' then. */
  readonly factor: number | undefined;
}

type Declared = Pick<Indicator, 'firmFigures' | 'name' | 'shortName' | 'unit'>;

/** What the row says, or everything it may have to say. */
const firmFiguresOf = once((indicator: Declared): readonly FirmFigures[] =>
  indicator.firmFigures === undefined ? suggestedFirmFigures(indicator) : [indicator.firmFigures],
);

/** Measures so close to each other that a row may mean either, and one tells the other. */
const ALIKE: readonly (readonly WatchedMeasure[])[] = [
  ['tax', 'grossTax'],
  ['averageStaff', 'staff'],
];

const withAlike = (measure: WatchedMeasure): readonly WatchedMeasure[] =>
  ALIKE.find((pair) => pair.includes(measure)) ?? [measure];

/** The measures an indicator adds up, or may add up; none for a ratio and for what firms do not report. */
export function measuresOfIndicator(indicator: Declared): readonly MeasureOf[] {
  const measures = firmFiguresOf(indicator).flatMap((figures) =>
    figures.length === 1 ? withAlike(figures[0]) : [],
  );
  return inUnit([...new Set(measures)], indicator.unit);
}

function inUnit(measures: readonly WatchedMeasure[], unit: string): MeasureOf[] {
  return measures.map((measure) => ({
    measure,
    factor: unitFactor(columnOfMeasure(measure)?.unit ?? '', unit),
  }));
}

/** The measures an indicator might be by its unit. */
export function measuresInUnit({ unit }: Pick<Indicator, 'unit'>): MeasureOf[] {
  return inUnit(WATCHED_MEASURES, unit).filter(({ factor }) => factor !== undefined);
}

/** What stands above and below the line of a ratio: one measure, or those that cannot be told apart. */
export interface RatioParts {
  readonly above: readonly WatchedMeasure[];
  readonly below: readonly WatchedMeasure[];
}

/**
 * The measures a ratio indicator is made of: together with one part it gives the other away.
 * Undefined when it is no ratio of figures of firms.
 */
export function partsOfRatio(indicator: Declared): RatioParts | undefined {
  const ratios = firmFiguresOf(indicator).flatMap((figures) =>
    figures.length === 2 ? [figures] : [],
  );
  if (ratios.length === 0) return undefined;
  return {
    above: [...new Set(ratios.flatMap(([above]) => withAlike(above)))],
    below: [...new Set(ratios.flatMap(([, below]) => withAlike(below)))],
  };
}
