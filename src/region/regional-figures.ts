/** The indicators of a region worked out: what is added up, and who stands where. */
import type { Period } from '../data/period.ts';
import type { Reading } from '../data/reading.ts';
import { once } from '../model/once.ts';
import { comparePeriods } from '../model/period.ts';
import { isMissing } from '../model/reading.ts';
import type { Verdict } from './addable.ts';
import { measuresOf } from './measure.ts';
import { rankBy, type Ranking } from './ranking.ts';
import type { RegionInput } from './region-input.ts';
import {
  figureAt,
  periodsOf,
  regionalIndicators,
  type RegionalIndicator,
} from './regional-indicator.ts';
import type { RegionTotal } from './totals.ts';

/** All that is said of an indicator of the region. */
export interface RegionalFigures {
  readonly of: RegionalIndicator;
  /** Whether and for which period the members' figures add up, and what keeps later ones from it. */
  readonly verdict: Verdict;
  /** What they add up to, as the plan decided; undefined where nothing may be added up. */
  readonly total: RegionTotal | undefined;
  /** By every measure that at least two members are known for, what says most first. */
  readonly rankings: readonly Ranking[];
  /** What members published for the latest period any has. */
  readonly latest: readonly Reading[];
  /** How many of them are known: 有数, wherever pages count it. Who has a place is counted by `rankings`. */
  readonly known: number;
}

function figuresOf(of: RegionalIndicator, input: RegionInput): RegionalFigures {
  const { code } = of.declared;
  const verdict = input.verdicts.find(({ indicator }) => indicator.code === code);
  if (verdict === undefined) throw new Error(`No verdict on ${code}`);
  const total = input.totals.find(({ indicator }) => indicator.code === code);
  const [last] = periodsOf(of);
  const latest =
    last === undefined ? [] : of.parts.map((part) => figureAt(part, last)?.value ?? 'not-reported');
  return {
    of,
    verdict,
    total,
    rankings: measuresOf(of).flatMap((measure) => rankBy(of, measure) ?? []),
    latest,
    known: latest.filter((reading) => !isMissing(reading)).length,
  };
}

/** The latest period the pages have a figure for: of a member, or a total; undefined without any. */
export const latestShown = once((input: RegionInput): Period | undefined =>
  regionalFigures(input)
    .flatMap(({ of, total }) => [...periodsOf(of).slice(0, 1), ...(total ? [total.period] : [])])
    .sort((a, b) => comparePeriods(b, a))
    .at(0),
);

/** Every indicator of a region worked out, in the order of region.yaml. */
export const regionalFigures = once((input: RegionInput): readonly RegionalFigures[] =>
  regionalIndicators(input).map((of) => figuresOf(of, input)),
);
