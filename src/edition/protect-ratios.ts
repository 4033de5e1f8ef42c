/**
 * A park's ratio (亩均税收) is one firm's figure where few firms stand behind a part of it, whether the
 * part itself is published or not: the other part may be known from elsewhere. So each part is
 * decided from the figures of firms as if it were published wherever the ratio is.
 */
import type { WatchedMeasure } from '../data/aggregates.ts';
import type { Editions } from '../data/park.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Period } from '../data/period.ts';
import type { DisclosureRule } from '../model/disclosure-rule.ts';
import { crossCells } from '../model/grouped-cells.ts';
import type { Members } from '../model/grouped-cells.ts';
import { suppress } from '../model/suppression.ts';
import { seriesOf } from '../model/yearly-figures.ts';
import type { YearlyFigures } from '../model/yearly-figures.ts';
import { figuresOfYear } from './firm-years.ts';
import { partsOfRatio } from './indicator-measure.ts';
import { COVERAGE, isPublishedIn, periodKey, publishedValues } from './published-values.ts';
import type { ParkDecision } from './park-decision.ts';
import { parkLayout } from './park-layout.ts';
import type { DatedEditions } from './populations.ts';
import { scopesOfFigures } from './scopes.ts';
import type { FirmParks, ScopedFigures } from './scopes.ts';

/** Whether two ratios are the same but for their unit (万元/人, 元/人). */
function isSame(computed: number, published: number): boolean {
  const ratio = published / computed;
  if (!Number.isFinite(ratio) || ratio <= 0) return false;
  return Math.abs(ratio / 10 ** Math.round(Math.log10(ratio)) - 1) <= COVERAGE;
}

/** The figures above and below the line of a ratio: its name may allow two of either. */
interface Parts {
  readonly above: readonly YearlyFigures[];
  readonly below: readonly YearlyFigures[];
}

/** The parks whose published ratio is that of the firms given, in some period. */
function coveredBy(
  members: Members,
  values: ReadonlyMap<string, number>,
  { above, below }: Parts,
): Map<string, ReadonlySet<string>> {
  const sumsOf = (list: readonly YearlyFigures[], firms: ReadonlySet<string>) =>
    list.map((figures) => seriesOf(figures, firms).map(({ sum }) => sum));
  const same = (park: string, firms: ReadonlySet<string>): boolean => {
    const published = (above[0]?.periods ?? []).map((period) =>
      values.get(periodKey(park, period)),
    );
    if (published.every((value) => value === undefined)) return false;
    const [parts, wholes] = [sumsOf(above, firms), sumsOf(below, firms)];
    return published.some(
      (value, at) =>
        value !== undefined &&
        parts.some((part) =>
          wholes.some((whole) => {
            const [over, under] = [part[at] ?? 0, whole[at] ?? 0];
            return under > 0 && isSame(over / under, value);
          }),
        ),
    );
  };
  return new Map([...members].filter(([park, firms]) => firms.size > 0 && same(park, firms)));
}

/**
 * The figures of the periods a ratio is published for: only those can be worked out from it. All of them
 * where it is published for a month firms have not reported for: those of another month stand for it.
 */
function publishedIn(figures: YearlyFigures, periods: ReadonlySet<string>): YearlyFigures {
  const reportedMonths = new Set(figures.periods.map(monthKey));
  const published = [...periods].filter((month) => month.startsWith(`${figures.year}-`));
  if (!published.every((month) => reportedMonths.has(month))) return figures;
  if ([...reportedMonths].every((month) => periods.has(month))) return figures;
  const kept = <T>(rows: readonly T[]): T[] =>
    rows.filter((_, at) => periods.has(monthKey(figures.periods[at])));
  return {
    measure: figures.measure,
    year: figures.year,
    periods: kept(figures.periods),
    figures: kept(figures.figures),
  };
}

function monthKey(period: Period | undefined): string {
  return period === undefined ? '' : `${period.year}-${period.month}`;
}

/** Decides one ratio in one year, each of its parts for one set of firms. */
function decideFor(
  editions: Editions,
  indicator: Indicator,
  parts: Parts,
  parks: FirmParks,
  rule: DisclosureRule,
): Pick<ParkDecision, 'reasons' | 'covered' | 'measure'>[] {
  const values = publishedValues(editions, indicator);
  const { layout, members } = parkLayout(editions, parks);
  const covered = coveredBy(members, values, parts);
  return [...parts.above, ...parts.below].map((figures) => {
    const table = crossCells(layout, members, figures, new Map());
    const cells = table.cells.map((cell) => {
      const seen = isPublishedIn(values, cell.id, figures.year);
      return { ...cell, hidden: cell.hidden === true || !seen };
    });
    const { reasons } = suppress({ ...table, cells }, rule);
    return { measure: figures.measure, reasons, covered };
  });
}

/** The parts of a ratio over one set of firms. */
interface ScopedParts {
  readonly parts: Parts;
  readonly parks: FirmParks;
}

/** The firms of the parts, which may be over different ones only where the ratio is not published. */
function allOf(scopes: readonly FirmParks[]): FirmParks {
  const [first, ...others] = new Set(scopes);
  return first !== undefined && others.length === 0
    ? first
    : new Map(scopes.flatMap((parks) => [...parks]));
}

/** All firms and those above the scale: which of them a ratio covers its name does not say. */
function scopesOf(editions: DatedEditions, indicator: Indicator, parts: Parts): ScopedParts[] {
  const scopes = (['all', 'above-scale'] as const).map((scope): ScopedParts => {
    const inScope = (list: readonly YearlyFigures[]): ScopedFigures[] =>
      list.flatMap((figures) =>
        scopesOfFigures(editions, figures).filter((scopedFigures) => scopedFigures.scope === scope),
      );
    const [above, below] = [inScope(parts.above), inScope(parts.below)];
    return {
      parts: {
        above: above.map(({ figures }) => figures),
        below: below.map(({ figures }) => figures),
      },
      parks: allOf([...above, ...below].map(({ parks }) => parks)),
    };
  });
  const values = publishedValues(editions, indicator);
  const { code } = editions.public.zone;
  const sure = scopes.filter(
    ({ parks, parts: scopedParts }) =>
      coveredBy(new Map([[code, new Set(parks.keys())]]), values, scopedParts).size > 0,
  );
  // Where the zone's ratio tells neither, a park must be safe in both.
  return sure.length === 1 ? sure : scopes;
}

/** Decides for every public ratio of figures of firms, one decision for each part and set of firms. */
export function decideRatios(
  editions: DatedEditions,
  rule: DisclosureRule,
  years: readonly number[],
): ParkDecision[] {
  return editions.public.indicators.flatMap((indicator) => {
    const measures = partsOfRatio(indicator);
    if (measures === undefined) return [];
    const periods = new Set(
      editions.public.observations.flatMap(({ indicator: code, period, value }) =>
        code === indicator.code && typeof value === 'number' ? [monthKey(period)] : [],
      ),
    );
    return years.flatMap((year) => {
      const figuresOf = (measure: WatchedMeasure): YearlyFigures => {
        const { borrowed, figures } = figuresOfYear(editions, year, measure);
        return borrowed ? figures : publishedIn(figures, periods);
      };
      const parts = {
        above: measures.above.map(figuresOf),
        below: measures.below.map(figuresOf),
      };
      return scopesOf(editions, indicator, parts).flatMap(({ parks, parts: scopedParts }) =>
        decideFor(editions, indicator, scopedParts, parks, rule).map((pick) => ({
          indicator,
          year,
          ...pick,
        })),
      );
    });
  });
}
