/**
 * How many projects get from one stage to a later one. There is no national definition of 转化率, so
 * a conversion always carries its numerator, its denominator and its cohort.
 */
import type { Reading } from '../data/reading.ts';
import { latestDay } from './day.ts';
import { settle } from './decimal.ts';
import { hasPassed, passedOn } from './project-life.ts';
import { MILESTONES, type RankedStage } from './project-stages.ts';
import type { Unit } from './project-units.ts';

/** The projects that came to the first stage within a time, both ends included. */
export interface Cohort {
  readonly from: string;
  readonly to: string;
}

/** What became of a cohort. */
export interface Conversion {
  readonly from: RankedStage;
  readonly to: RankedStage;
  readonly cohort: Cohort;
  /** Projects that came to `from` within the cohort's time. */
  readonly denominator: number;
  /** Those of them that have come to `to` or further. */
  readonly numerator: number;
  /** Those still on the way. */
  readonly pending: number;
  /** Those shelved or ended before. */
  readonly lost: number;
  /** numerator ÷ denominator, a fraction; `not-applicable` for an empty cohort. */
  readonly rate: Reading;
}

/** The conversion of a cohort; a skipped stage counts as passed on the day of the next one. */
export function conversionOf(
  units: readonly Unit[],
  from: RankedStage,
  to: RankedStage,
  cohort: Cohort,
): Conversion {
  const members = units.filter((unit) => {
    const day = passedOn(unit, from);
    return day !== undefined && latestDay(day) >= cohort.from && day <= cohort.to;
  });
  const converted = members.filter((unit) => hasPassed(unit, to));
  const lost = members.filter((unit) => !hasPassed(unit, to) && unit.state !== 'active');
  const denominator = members.length;
  return {
    from,
    to,
    cohort,
    denominator,
    numerator: converted.length,
    pending: denominator - converted.length - lost.length,
    lost: lost.length,
    rate: denominator === 0 ? 'not-applicable' : settle(converted.length / denominator),
  };
}

/**
 * The conversions between neighbouring milestones. Those with an empty cohort are left out, and those
 * from a stage nobody has written down: there every project would only seem to have passed it.
 */
export function conversionsOf(units: readonly Unit[], cohort: Cohort): Conversion[] {
  return MILESTONES.slice(1)
    .map((to, i) => conversionOf(units, MILESTONES[i] ?? 'lead', to, cohort))
    .filter(({ denominator }) => denominator > 0)
    .filter(({ from }) =>
      units.some(({ arrivals }) => arrivals.some(({ stage }) => stage === from)),
    );
}
