/** The reserve projects that have come furthest, by name. */
import type { Unit } from '../model/project-units.ts';
import { isMissing } from '../model/reading.ts';
import { withoutYear } from './day.ts';
import { formatMoneyReading } from './money.ts';

/** Projects named; more are a list. */
const MOST_NAMED = 4;

/** How far a reserve project has come; nothing of those that are only talked with. */
function stepOf({ project, stage }: Unit, year: number): string | undefined {
  const planned = project.plannedSigningText ?? project.plannedSigning;
  if (planned !== undefined) {
    const signing = `计划${withoutYear(dayText(planned), year)}签约`;
    return stage === 'framework' ? `已签订框架协议，${signing}` : signing;
  }
  if (stage === 'framework') return '已签订框架协议';
  return stage === 'review' ? '已进入项目评审' : undefined;
}

const dayText = (text: string): string =>
  text.replace(
    /^(\d{4})-(\d{2})-(\d{2})$/,
    (_, year, month, day) => `${Number(year)}年${Number(month)}月${Number(day)}日`,
  );

/**
 * 其中，某安防科技项目已签订框架协议；某产业园项目（3亿元）计划9月签约: reserve projects that have come further
 * than talks, those nearest to the signing first. The only one of the list is no choice among others.
 *
 * @param year the year of the report, which its dates need not repeat
 * @returns undefined when none has
 */
export function reserveSteps(reserve: readonly Unit[], year: number): string | undefined {
  const ahead = reserve
    .map((unit) => ({ unit, step: stepOf(unit, year) }))
    .filter(({ step }) => step !== undefined)
    .sort((a, b) => rank(b.unit) - rank(a.unit))
    .slice(0, MOST_NAMED)
    .map(({ step = '', unit: { amount, project } }) => {
      // The only one has been told with its amount.
      const size =
        isMissing(amount) || reserve.length === 1 ? '' : `（${formatMoneyReading(amount)}）`;
      return `${project.name}${size}${step}`;
    });
  if (ahead.length === 0) return undefined;
  return (reserve.length === 1 ? '' : '其中，') + ahead.join('；');
}

const rank = ({ project, stage }: Unit): number =>
  (stage === 'framework' ? 2 : 0) + (project.plannedSigning === undefined ? 0 : 1);
