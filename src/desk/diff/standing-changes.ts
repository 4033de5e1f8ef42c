/**
 * How the zone's indicators are published otherwise, each period by itself: a new month is no change of
 * the month before, and a figure that was changed after it had been published wants a record of it.
 */
import type { Indicator } from '../../data/indicators.ts';
import type { Park } from '../../data/park.ts';
import { isPeriodFault, parsePeriod, periodKey, type Period } from '../../data/period.ts';
import { correctionsOf } from '../../figures/corrections.ts';
import { growthText, shareText, valueText } from '../../figures/texts.ts';
import { formatPeriod } from '../../format/period.ts';
import { subjectParts } from '../../model/corrections.ts';
import { comparePeriods } from '../../model/period.ts';
import type { ProgressMode } from '../../model/progress.ts';
import { isMissing } from '../../model/reading.ts';
import { standingOf, type Standing } from '../../model/standing.ts';
import type { Reading } from '../../data/reading.ts';
import { diffTexts as text } from '../../ui/diff.ts';

/** A published text before and after; one side is absent when it is new or gone. */
export interface TextChange {
  /** What the text is, such as 同比. */
  readonly label: string;
  readonly before?: string;
  readonly after?: string;
}

/** How an indicator of the whole zone is published otherwise than before, in one period. */
export interface StandingChange {
  readonly code: string;
  readonly name: string;
  /** As readers see it: 2026年上半年. */
  readonly period: string;
  /** `added` for figures of a period that had none, or only a forecast. */
  readonly kind: 'added' | 'removed' | 'changed';
  readonly changes: readonly TextChange[];
  /** A published figure was changed, and the table of corrections does not say so. */
  readonly unrecorded?: true;
}

type Labelled = readonly [label: string, reading: Reading, text: string];

function textsOf(standing: Standing, isLatest: boolean): readonly Labelled[] {
  const { change, completion, growth, indicator, target, value } = standing;
  const { standing: labels } = text;
  const figures: readonly Labelled[] = [
    [labels.value, value, valueText(value, indicator)],
    [labels.growth, growth, growthText(growth)],
    [labels.change, change, valueText(change, indicator)],
  ];
  if (!isLatest) return figures;
  return [
    ...figures,
    [labels.target, target, valueText(target, indicator)],
    [labels.completion, completion, shareText(completion)],
  ];
}

/** The periods an indicator has figures of, in either state, the latest first. */
function periodsOf(parks: readonly Park[], code: string): Period[] {
  const found = new Map<string, Period>();
  for (const { observations } of parks) {
    for (const { indicator, period } of observations) {
      if (indicator === code) found.set(periodKey(period), period);
    }
  }
  return [...found.values()].sort((a, b) => comparePeriods(b, a));
}

function textChange(label: string, before?: string, after?: string): TextChange {
  return {
    label,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

/** What is said of a period that is new or gone: what it has, not what it lacks. */
function known(standing: Standing, side: 'before' | 'after'): TextChange[] {
  return textsOf(standing, true)
    .filter(([, reading]) => !isMissing(reading) || reading === 'withheld')
    .map(([label, , words]) =>
      textChange(label, ...(side === 'before' ? [words] : [undefined, words])),
    );
}

function changedTexts(was: Standing, is: Standing, isLatest: boolean): TextChange[] {
  const before = new Map(textsOf(was, isLatest).map(([label, , words]) => [label, words]));
  return textsOf(is, isLatest)
    .filter(([label, , words]) => before.get(label) !== words)
    .map(([label, , words]) => textChange(label, before.get(label), words));
}

/** Whether the table of corrections names the figure: 指标 / 园区 / 期间. */
function isRecorded(after: Park, { indicator, park, period }: Standing): boolean {
  const names = [indicator.code, indicator.name, indicator.shortName];
  return correctionsOf(after, ['observations'], names).some((row) => {
    const [, place = '', when = ''] = subjectParts(row);
    const read = parsePeriod(when);
    const isThere = [park.code, park.name, park.shortName].includes(place);
    return isThere && !isPeriodFault(read) && periodKey(read) === periodKey(period);
  });
}

/** Whether a number that had been published is another now: what was left open is only filled in. */
function isCorrection(was: Standing, changes: readonly TextChange[]): boolean {
  if (was.status === 'forecast') return false;
  return textsOf(was, false).some(
    ([label, reading]) =>
      reading !== 'not-reported' &&
      reading !== 'not-applicable' &&
      changes.some((change) => change.label === label),
  );
}

function compare(
  was: Standing | undefined,
  is: Standing | undefined,
  isLatest: boolean,
  after: Park,
): Pick<StandingChange, 'changes' | 'kind' | 'unrecorded'> {
  if (is === undefined) {
    return { kind: 'removed', changes: was === undefined ? [] : known(was, 'before') };
  }
  const isFirst = was?.status === 'forecast' && is.status !== 'forecast';
  if (was === undefined || isFirst) return { kind: 'added', changes: known(is, 'after') };
  const changes = changedTexts(was, is, isLatest);
  const isSilent = is.origin !== 'sum' && isCorrection(was, changes) && !isRecorded(after, is);
  return { kind: 'changed', changes, ...(isSilent ? { unrecorded: true } : {}) };
}

function changesOf(
  indicator: Indicator,
  before: Park,
  after: Park,
  mode: ProgressMode,
): StandingChange[] {
  const { code, name } = indicator;
  let isLatest = true;
  return periodsOf([after, before], code).flatMap((period) => {
    const [was, is] = [before, after].map((park) =>
      standingOf(park, code, park.zone.code, period, { mode }),
    );
    const isForecast = (is ?? was)?.status === 'forecast';
    const found = compare(was, is, isLatest || isForecast, after);
    if (was !== undefined && is !== undefined && !isForecast) isLatest = false;
    if (found.changes.length === 0) return [];
    const when = formatPeriod(period, indicator.accumulation);
    return [{ code, name, period: isForecast ? text.forecast(when) : when, ...found }];
  });
}

/**
 * The zone's indicators that are published otherwise, each period compared with itself; targets only at
 * the latest period both states have, for they are the year's.
 */
export function compareStandings(before: Park, after: Park, mode: ProgressMode): StandingChange[] {
  const all = new Map(
    [...after.indicators, ...before.indicators].map((indicator) => [indicator.code, indicator]),
  );
  return [...all.values()]
    .sort((a, b) => a.order - b.order)
    .flatMap((indicator) => changesOf(indicator, before, after, mode));
}
