/**
 * Published totals of signed projects beside a public list of projects that lacks some of them: the
 * two contradict each other, and total − list gives the hidden projects away.
 */
import type { IndicatorRole } from '../data/indicator-roles.ts';
import type { Editions } from '../data/park.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import type { Observation } from '../data/observations.ts';
import { lastDayOf } from '../model/day.ts';
import { indicatorOf } from '../model/indicator-role.ts';
import { signedIn } from '../model/signed-projects.ts';

/** Indicators that add up signed projects. */
const COUNTED: readonly IndicatorRole[] = ['signed-projects', 'signed-investment'];

const MOST_NAMES = 3;

/** The last public row of each year of a zone's total of signings. */
function totals({ public: open }: Editions): Observation[] {
  const counted = COUNTED.map((role) => indicatorOf(open, role)?.code);
  const last = new Map<string, Observation>();
  for (const row of open.observations) {
    if (row.park !== open.zone.code || !counted.includes(row.indicator)) continue;
    if (typeof row.value !== 'number' || row.status === 'forecast') continue;
    const key = `${row.indicator} ${row.period.year}`;
    const before = last.get(key);
    if (before === undefined || before.period.month < row.period.month) last.set(key, row);
  }
  return [...last.values()];
}

/** One warning for each total of a year that counts a signing the public list does not have. */
export function hiddenSignings(editions: Editions): Diagnostic[] {
  if (editions.public.projects.length === 0) return [];
  return totals(editions).flatMap((row): Diagnostic[] => {
    const { period } = row;
    const listed = (park: Editions['public']) =>
      signedIn(park, period.year, lastDayOf(period), new Set()).projects;
    const shown = new Set(listed(editions.public).map(({ project }) => project.code));
    const hidden = listed(editions.internal).filter(({ project }) => !shown.has(project.code));
    if (hidden.length === 0) return [];
    const names = hidden.slice(0, MOST_NAMES).map(({ project }) => `“${project.name}”`);
    return [
      {
        code: 'hidden-signing',
        severity: 'warning',
        ...row.at,
        problem: `这个公开的合计含${hidden.length}个不公开的签约项目（${names.join('、')}${hidden.length > MOST_NAMES ? '等' : ''}）：与公开版的项目数不一致，两者相减可推知这些项目`,
        fix: '请在项目表和项目阶段表里公开这些项目的签约，或把这一行的公开级别改为“内部”',
      },
    ];
  });
}
