/**
 * The standard sentence of a report on one indicator:
 *
 *   上半年，主营业务收入完成52.14亿元，同比增长20.47%，占年目标任务数的38.62%，
 *   差欠序时进度11.38个百分点，欠账15.36亿元。
 *
 * Clauses without data are left out; a clause that is withheld says so.
 */
import { isCompletionRate } from '../model/completion-rate.ts';
import { comparePeriods } from '../model/period.ts';
import { isMissing, sizeOf } from '../model/reading.ts';
import type { Standing } from '../model/standing.ts';
import { isRate, isRatio } from '../model/unit-kind.ts';
import { comparisonPhrase, growthChangePhrase, paceWords } from './change.ts';
import { formatMissing, formatReading } from './missing.ts';
import { formatShare } from './percent.ts';
import { formatPeriod } from './period.ts';
import { subjectOf } from './subject.ts';
import { formatQuantity } from './unit.ts';

/** What the sentence contains beside its fixed clauses. */
export interface SentenceOptions {
  /** `bare` (default) 上半年, `year` 2026年上半年, `none` without the opening words. */
  readonly period?: 'bare' | 'year' | 'none';
  /** Put the name of a part of the zone before the indicator's: 新城园区主营业务收入. */
  readonly park?: boolean;
  /** Add how the growth rate changed: 增速较去年同期回落5.27个百分点. */
  readonly growthChange?: boolean;
  /** Say how it is held against the schedule (default); false leaves 差欠序时进度… out. */
  readonly pace?: boolean;
}

/** The standard sentence of a standing, with its full stop. */
export function formatStandingSentence(standing: Standing, options: SentenceOptions = {}): string {
  return `${standingClauses(standing, options).join('，')}。`;
}

/**
 * One indicator in several parks: 6月末，东部产业园厂房空置率为8.5%；西部产业园厂房空置率为12%。 A period is said
 * again only where it is another one.
 */
export function formatParkSentence(standings: readonly Standing[]): string {
  const parts = standings.map((standing, index) => {
    const before = standings[index - 1];
    const same = before !== undefined && comparePeriods(before.period, standing.period) === 0;
    return standingClauses(standing, { park: true, ...(same ? { period: 'none' } : {}) }).join(
      '，',
    );
  });
  return `${parts.join('；')}。`;
}

/** The clauses of the standard sentence, in order, for places that set them one by one. */
export function standingClauses(
  standing: Standing,
  options: SentenceOptions = {},
): readonly string[] {
  const { indicator, period } = standing;
  const name = options.park === true ? subjectOf(standing) : indicator.name;
  const opening =
    options.period === 'none'
      ? []
      : [formatPeriod(period, indicator.accumulation, { year: options.period === 'year' })];
  const alone = shareAlone(name, standing);
  if (alone !== undefined) {
    return [...opening, alone, ...(options.pace === false ? [] : paceClauses(standing))];
  }
  return [
    ...opening,
    ...mainClauses(name, standing),
    ...(options.growthChange === true ? growthChangeClause(standing) : []),
    ...targetClauses(standing),
    ...(options.pace === false ? [] : paceClauses(standing)),
  ];
}

/** What an office states without a figure: 重点项目投资完成年目标任务数的53.76%; undefined when it states one. */
function shareAlone(name: string, standing: Standing): string | undefined {
  const { completion, indicator, missingParts, value } = standing;
  const isAlone = value === 'not-reported' && missingParts === 0 && !isMissing(completion);
  if (!isAlone || comparisonPhrase(standing) !== undefined) return undefined;
  const share = formatReading(completion, formatShare);
  if (indicator.direction === 'down') return `${name}占年控制目标的${share}`;
  const verb = VERBLESS.test(name) ? '达' : '完成';
  return `${name}${standing.status === 'forecast' ? '预计' : ''}${verb}年目标任务数的${share}`;
}

/** The value in a clause of its own: 主营业务收入完成52.14亿元, 从业人员10723人. */
function valueClause(name: string, standing: Standing): string {
  const { indicator, status, value } = standing;
  if (isMissing(value)) return name + formatMissing(value);
  const expected = status === 'forecast' ? '预计' : '';
  const amount = formatReading(value, (number) =>
    formatQuantity(number, indicator.unit, indicator),
  );
  return name + expected + verbOf(standing) + amount;
}

/** Names that read as a whole with their figure: 完成投资10亿元, 计划总投资34亿元, 项目数11个, 盘活土地620亩. */
const VERBLESS = /完成|计划|总投资|数$|^(新建|新增|盘活|引进|招引|累计|出让|收储|新签约)/;

/** Names of quantities that nobody 完成 unless a target asks for them: 用电量, 退税额. */
const MERE_QUANTITY = /[量额]$/;

/** 完成 is for what is achieved in the year; levels have no verb; losses, ceilings and rates 为. */
function verbOf({ indicator, target, value }: Standing): string {
  if (isRatio(indicator.unit) || indicator.direction === 'down') return '为';
  if ((sizeOf(value) ?? 0) < 0) return '为';
  if (indicator.accumulation === 'point' || VERBLESS.test(indicator.name)) return '';
  return target === 'not-applicable' && MERE_QUANTITY.test(indicator.name) ? '' : '完成';
}

function mainClauses(name: string, standing: Standing): readonly string[] {
  const { growth, indicator, missingParts, status, value } = standing;
  const comparison = comparisonPhrase(standing);
  if (!isMissing(value)) {
    const withheld =
      growth === 'withheld' && !isRate(indicator.unit) ? '同比增速未公布' : undefined;
    return [valueClause(name, standing), ...optional(comparison ?? withheld)];
  }
  const reason = missingParts > 0 ? `缺${missingParts}个园区数据，暂无合计` : formatMissing(value);
  if (comparison === undefined) return [name + reason];
  const expected = status === 'forecast' ? '预计' : '';
  if (value === 'withheld' && isMissing(growth) && standing.trend !== undefined) {
    const [way = ''] = comparison.split('、');
    return [name + expected + way, '数值和幅度未公布'];
  }
  // Where only the growth is stated, nobody misses a value; that one is kept back is said.
  const missing = value === 'withheld' || missingParts > 0 ? [`数值${reason}`] : [];
  return [name + expected + comparison, ...missing];
}

function optional(clause: string | undefined): readonly string[] {
  return clause === undefined ? [] : [clause];
}

function growthChangeClause({ growth, growthChange, indicator }: Standing): readonly string[] {
  if (typeof growth !== 'number' || typeof growthChange !== 'number') return [];
  // The clause is about the rate; it needs the rate to be in the sentence.
  if (isRate(indicator.unit) || indicator.accumulation === 'point') return [];
  return [growthChangePhrase(growth, growthChange)];
}

function targetClauses(standing: Standing): readonly string[] {
  const { completion, indicator, lead, target, value } = standing;
  if (isMissing(completion)) {
    if (isMissing(value) || (target !== 'withheld' && target !== 'not-reported')) return [];
    return [`年目标${formatMissing(target)}`];
  }
  if ((sizeOf(completion) ?? -1) < 0 || isCompletionRate(standing)) return [];
  const share = formatReading(completion, formatShare);
  if (indicator.direction === 'down') return [`占年控制目标的${share}`];
  return [typeof lead === 'number' ? `占年目标任务数的${share}` : `相当于年目标的${share}`];
}

function paceClauses(standing: Standing): readonly string[] {
  const words = paceWords(standing);
  return words === undefined ? [] : [words.points, ...optional(words.amount)];
}
