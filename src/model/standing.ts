/**
 * Where an indicator of a park stands in a period: what the data state, and what follows from it
 * against the annual target.
 */
import type { Place } from '../data/dataset.ts';
import type { Indicator } from '../data/indicators.ts';
import type { Observation } from '../data/observations.ts';
import type { ParkRow } from '../data/parks.ts';
import type { Period } from '../data/period.ts';
import type { ExactReading, Missing, Reading } from '../data/reading.ts';
import type { Target } from '../data/targets.ts';
import { growthChange } from './growth.ts';
import {
  findIndicator,
  findObservation,
  findPark,
  findTarget,
  type IndicatorTables,
} from './lookup.ts';
import { accumulates, hasSchedule, isOnSchedule, paceOf, type Pace } from './pace.ts';
import { combine } from './reading.ts';
import { monthsLeft, samePeriodLastYear } from './period.ts';
import {
  arrears,
  averageMonthly,
  completion,
  impliedTarget,
  lead,
  requiredMonthly,
  scheduledShare,
  timeProgress,
  type ProgressMode,
} from './progress.ts';
import { stateFigure, type StatedFigure } from './stated.ts';

/** One indicator of one park in one period. Amounts are in the indicator's unit. */
export interface Standing {
  readonly indicator: Indicator;
  readonly park: ParkRow;
  readonly period: Period;
  readonly value: Reading;
  /** Stated year-on-year growth, in %. Never computed. */
  readonly growth: Reading;
  /** Stated year-on-year change, in the indicator's unit. */
  readonly change: Reading;
  /** Which way a growth went whose size is kept back. */
  readonly trend?: Observation['trend'];
  /** This growth − the growth of the same period last year, in 百分点; as stated where it is. */
  readonly growthChange: ExactReading;
  /** The annual target; `not-applicable` when there is none. */
  readonly target: Reading;
  /** Value ÷ target, a fraction. */
  readonly completion: Reading;
  /** Share of the target due by now, a fraction; time progress when there is no target. */
  readonly due: number;
  /** Completion − share due, in 百分点; `not-applicable` when the target has no schedule. */
  readonly lead: ExactReading;
  readonly pace: Pace | Missing;
  /** Whether the schedule is kept; for an indicator that should be low, by staying below it. */
  readonly onSchedule: boolean | Missing;
  /** Target × share due − value; negative is a surplus. */
  readonly arrears: ExactReading;
  readonly monthsLeft: number;
  readonly requiredMonthly: Reading;
  readonly averageMonthly: Reading;
  readonly status: Observation['status'];
  readonly published?: string;
  /** `sum` when the value was added up from the parks because none was stated. */
  readonly origin: StatedFigure['origin'];
  /** How many parts a sum lacks; 0 for a stated value. */
  readonly missingParts: number;
  /** The rows it was made from. */
  readonly at: readonly Place[];
}

/** How standings are worked out. */
export interface StandingOptions {
  /** Counting of time progress: whole months (default) or days. */
  readonly mode?: ProgressMode;
}

/**
 * The standing of an indicator (by code) of a park (by code) in a period.
 *
 * @returns undefined when this edition has no figure for them, stated or added up
 */
export function standingOf(
  tables: IndicatorTables,
  indicatorCode: string,
  parkCode: string,
  period: Period,
  options: StandingOptions = {},
): Standing | undefined {
  const indicator = findIndicator(tables, indicatorCode);
  const park = findPark(tables, parkCode);
  if (indicator === undefined || park === undefined) return undefined;
  const figure = stateFigure(tables, indicator, park, period);
  if (figure === undefined) return undefined;

  const base = findObservation(tables, indicatorCode, parkCode, samePeriodLastYear(period));
  // What the office states of a change needs no row of last year.
  const change =
    typeof figure.growthChange === 'number'
      ? figure.growthChange
      : growthChange(figure.growth, base?.growth ?? 'not-reported');
  const target = findTarget(tables, indicatorCode, parkCode, period.year);
  return {
    indicator,
    park,
    period,
    value: figure.value,
    growth: figure.growth,
    change: figure.change,
    growthChange: change,
    ...(figure.trend === undefined ? {} : { trend: figure.trend }),
    ...againstTarget(indicator, target, figure, period, options.mode ?? 'month'),
    monthsLeft: monthsLeft(period),
    averageMonthly: accumulates(indicator)
      ? averageMonthly(figure.value, period)
      : 'not-applicable',
    status: figure.status,
    ...(figure.published === undefined ? {} : { published: figure.published }),
    origin: figure.origin,
    missingParts: figure.missingParts,
    at: [
      ...figure.at,
      ...(target === undefined ? [] : [target.at]),
      ...(base !== undefined && typeof change === 'number' ? [base.at] : []),
    ],
  };
}

type AgainstTarget = Pick<
  Standing,
  'target' | 'completion' | 'due' | 'lead' | 'pace' | 'onSchedule' | 'arrears' | 'requiredMonthly'
>;

function againstTarget(
  indicator: Indicator,
  target: Target | undefined,
  { completion: stated, value }: StatedFigure,
  period: Period,
  mode: ProgressMode,
): AgainstTarget {
  const share = combine([stated], (percent) => percent / 100);
  const isStated = typeof share === 'number';
  // A completion without a target stands for one; what is printed agrees with what was stated.
  const goal: Reading =
    target?.value ?? (isStated ? impliedTarget(value, share) : 'not-applicable');
  // Without a target there is no share of it to miss, whatever the reason there is no value.
  const computed = goal === 'not-applicable' ? goal : completion(value, goal);
  const done = isStated || (share === 'withheld' && target === undefined) ? share : computed;
  const scheduled = target === undefined ? isStated : isStated || hasSchedule(indicator, target);
  const due =
    target !== undefined && scheduled
      ? scheduledShare(target.schedule, period, mode)
      : timeProgress(period, mode);
  const ahead = scheduled ? lead(done, due) : 'not-applicable';
  const pace = paceOf(ahead);
  return {
    target: goal,
    completion: done,
    due,
    lead: ahead,
    pace,
    onSchedule: isOnSchedule(pace, indicator.direction),
    // Without a completion (a target of zero) there is no schedule to be in arrears with.
    arrears: typeof ahead === 'number' ? arrears(goal, due, value) : ahead,
    requiredMonthly: accumulates(indicator)
      ? requiredMonthly(goal, value, period)
      : 'not-applicable',
  };
}
