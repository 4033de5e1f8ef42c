/** Industries with what their firms produce together: figures of groups, as far as they may be shown. */
import type { Aggregate, AggregateGroup, AggregateMeasure } from '../data/aggregates.ts';
import type { ChainRow } from '../data/chains.ts';
import type { Period } from '../data/period.ts';
import { deriveGrowth, deriveRatio, type Protected } from './derived-disclosure.ts';
import { samePeriodLastYear } from './period.ts';

/** Figures of groups by what they are about. */
export interface GroupFigures {
  /** The figure of a group, or `not-reported` when there is none. */
  of(measure: AggregateMeasure, group: AggregateGroup, period: Period): Protected;
}

const NONE: Protected = { value: 'not-reported' };

const keyOf = (
  measure: AggregateMeasure,
  { grade = '', industry = '', level = '', park = '' }: AggregateGroup,
  { month, year }: Period,
): string => [measure, park, industry, level, grade, year, month].join('\u0000');

/** Looks figures of groups up by group and period. */
export function groupFigures(aggregates: readonly Aggregate[]): GroupFigures {
  const index = new Map(
    aggregates.map((row) => [keyOf(row.measure, row.group, row.period), row] as const),
  );
  return { of: (measure, group, period) => index.get(keyOf(measure, group, period)) ?? NONE };
}

/** One industry. */
export interface Cluster {
  readonly name: string;
  /** Its row among the chains, when it has one. */
  readonly chain?: ChainRow;
  readonly links: readonly ChainRow[];
  readonly leading: boolean;
  /** 家. */
  readonly enterprises: Protected;
  /** 万元. */
  readonly output: Protected;
  readonly formerOutput: Protected;
  /** Fraction of the output of all firms. */
  readonly share: Protected;
  /** Nominal, %. */
  readonly growth: Protected;
}

/**
 * The industries of the chains and those firms are in: the leading ones first in the order of the chains,
 * then the others. Every figure derived from a withheld one is withheld as well.
 *
 * @param industries what firms count with, see `firmIndustry`
 * @param period of the figures; without one every figure is `not-reported`
 */
export function clustersOf(
  figures: GroupFigures,
  industries: readonly string[],
  chains: readonly ChainRow[],
  period: Period | undefined,
): Cluster[] {
  const at = (measure: AggregateMeasure, group: AggregateGroup, day = period): Protected =>
    day === undefined ? NONE : figures.of(measure, group, day);
  const total = at('output', {});
  const heads = chains.filter(({ parent }) => parent === undefined).map(({ name }) => name);
  return [...new Set([...industries, ...heads])]
    .map((industry): Cluster => {
      const chain = chains.find(({ name, parent }) => parent === undefined && name === industry);
      const output = at('output', { industry });
      const formerOutput = at('output', { industry }, period && samePeriodLastYear(period));
      return {
        name: industry,
        ...(chain === undefined ? {} : { chain }),
        links: chains.filter(({ parent }) => parent !== undefined && parent === chain?.code),
        leading: chain?.leading === true,
        enterprises: at('enterprises', { industry }),
        output,
        formerOutput,
        share: deriveRatio(output, total),
        growth: deriveGrowth(output, formerOutput),
      };
    })
    .sort(
      (a, b) =>
        Number(b.leading) - Number(a.leading) ||
        (a.chain?.order ?? Infinity) - (b.chain?.order ?? Infinity) ||
        (a.name < b.name ? -1 : 1),
    );
}
