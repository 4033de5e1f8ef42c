import { drawCounts, type UnitRow } from '../charts/unit-dots.ts';
import type { Blocker } from '../data/blockers.ts';
import { formatDay } from '../format/day.ts';
import { blockersFinding } from '../format/finding-support.ts';
import { coverageOf } from '../model/coverage.ts';
import { groupBlockers, openBlockers, withinDeadline } from '../model/open-blockers.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { projects as words } from '../ui/projects.ts';
import { zh } from '../ui/zh.ts';
import { countCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortNameOf, type ProjectContext } from './project-context.ts';

/** Open problems about projects by cause and by the unit that solves them; requests for support are told as such. */
export function blockerFigures({ day, park }: ProjectContext): Figure[] {
  const open = openBlockers(
    park.blockers.filter(({ kind, project }) => kind !== 'support' && project !== undefined),
    day,
  );
  if (open.length === 0) return [];
  const inTime = withinDeadline({ rows: open, coverage: coverageOf(park, 'blockers') });
  const { chart, table } = words;
  const date = formatDay(day);
  const late = open.some((openBlocker) => (openBlocker.late ?? 0) > 0);
  const names = new Map(park.projects.map((project) => [project.code, shortNameOf(project)]));
  const figureOf = (
    id: string,
    subtitle: (day: string, late: string) => string,
    head: string,
    keyOf: (blocker: Blocker) => string,
    nameOf: (key: string) => string,
  ): Figure => {
    const groups = groupBlockers(open, keyOf);
    const rows = groups.map(({ count, key, overdue }): UnitRow => ({
      name: nameOf(key),
      units: open
        .filter(({ blocker }) => keyOf(blocker) === key)
        .map(({ blocker, late: days }) => ({
          name: names.get(blocker.project ?? '') ?? '',
          late: (days ?? 0) > 0,
        })),
      text: `${count}个`,
      ...(late ? { part: overdue } : {}),
      ...(overdue > 0 ? { note: chart.overdue(overdue) } : {}),
      tip: zh.charts.tip(nameOf(key), [`${count}个`, chart.overdue(overdue)]),
    }));
    return completeFigure({
      id,
      title: blockersFinding(groups, inTime, nameOf),
      subtitle: subtitle(date, late ? chart.lateOnes : ''),
      table: tableOf(
        [head, table.open, table.overdue],
        groups.map(({ count, key, overdue }) => [
          nameOf(key),
          countCell(count),
          countCell(overdue),
        ]),
        (column) => column > 0,
      ),
      places: open.map(({ blocker }) => blocker.at),
      draw: (options) => drawCounts(rows, { ...options, partMeans: 'behind' }),
    });
  };
  const { causes } = projectTerms;
  const units = open.some(({ blocker }) => blocker.responsibleUnit !== undefined);
  return [
    figureOf(
      'blocker-causes',
      chart.causesSubtitle,
      table.cause,
      ({ cause }) => cause,
      (key) => causes[key as keyof typeof causes],
    ),
    ...(units
      ? [
          figureOf(
            'blocker-units',
            chart.unitsSubtitle,
            table.unit,
            ({ responsibleUnit }) => responsibleUnit ?? '',
            (key) => (key === '' ? chart.noUnit : key),
          ),
        ]
      : []),
  ];
}
