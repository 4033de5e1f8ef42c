/** Every sentence the site says of a park, from the model without any page. */
import type { Park } from '../../src/data/park.ts';
import type { Period } from '../../src/data/period.ts';
import { figuresOf, zoneStandings } from '../../src/figures/all.ts';
import { headlineOf } from '../../src/format/finding-schedule.ts';
import { formatPeriod } from '../../src/format/period.ts';
import { latestPeriod } from '../../src/model/latest.ts';
import { ofOnePeriod } from '../../src/model/ranking.ts';
import { reportPeriods } from '../../src/report/periods.ts';
import { reportOf } from '../../src/report/report.ts';

function headline(park: Park): string {
  const standings = zoneStandings(park, 'month').filter(({ indicator }) => indicator.headline);
  return headlineOf(
    ofOnePeriod(standings) ?? { period: latestPeriod(park), standings: [], behind: [] },
  );
}

function reports(park: Park, periods: readonly Period[]): string[] {
  return periods.flatMap((period) => {
    const { changes, sections } = reportOf(park, period, 'month');
    return [
      `【汇报 ${formatPeriod(period, 'cumulative')}】`,
      ...(changes?.sentences ?? []).map((sentence) => `${changes?.title ?? ''}：${sentence}`),
      ...sections.flatMap(({ paragraphs, title }) => [title, ...paragraphs]),
    ];
  });
}

/** The headline of the home page, every report, and the finding of every figure. */
export function sentencesOf(park: Park): string[] {
  return [
    '【总览】',
    headline(park),
    ...reports(park, reportPeriods(park)),
    '【图表】',
    ...[...figuresOf(park, 'month').values()].map(({ id, title }) => `${id}：${title}`),
  ];
}

/** The headline, the latest report, and what the figures say: titles, subtitles and notes. */
export function latestSentencesOf(park: Park): string[] {
  return [
    headline(park),
    ...reports(park, reportPeriods(park).slice(0, 1)),
    ...[...figuresOf(park, 'month').values()].flatMap(({ notes, title }) => [title, ...notes]),
  ];
}
