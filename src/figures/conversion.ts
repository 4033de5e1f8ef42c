import { drawBars } from '../charts/bars.ts';
import { formatMonth } from '../format/day.ts';
import {
  ageingFinding,
  conversionFinding,
  conversionSentence,
  stageTimesFinding,
} from '../format/finding-pipeline.ts';
import { formatDay } from '../format/day.ts';
import { conversionsOf, type Cohort, type Conversion } from '../model/conversion.ts';
import { coverageOf } from '../model/coverage.ts';
import { monthsBefore } from '../model/day.ts';
import { ageingProjects, stageTimes } from '../model/stage-times.ts';
import { investment } from '../ui/investment.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { zh } from '../ui/zh.ts';
import { countCell } from './amount-texts.ts';
import { completeFigure, tableOf, undrawnRows } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortNameOf, type ProjectContext } from './project-context.ts';
import { shareText } from './texts.ts';

/** How far back a cohort reaches: long enough for a project to get somewhere. */
const COHORT_MONTHS = 36;
const MOST_BARS = 15;

/** The cohort of the conversions: who came to the earlier stage in the three years up to the date. */
function cohortOf(day: string): Cohort {
  const end = monthsBefore(day, COHORT_MONTHS);
  // The day after the end of a month is the first of the next.
  const from = new Date(Date.parse(end) + 86_400_000).toISOString().slice(0, 10);
  return { from, to: day };
}

/** The conversions shown on the page; a list of some projects says nothing of those who got no further. */
function conversions({ day, park, units }: ProjectContext): Conversion[] {
  return coverageOf(park, 'projects') === 'some' ? [] : conversionsOf(units, cohortOf(day));
}

/** The share of a cohort that has come to the next milestone, with both numbers. */
export function conversionFigure(context: ProjectContext): Figure | undefined {
  const steps = conversions(context);
  if (steps.length === 0) return undefined;
  const cohort = cohortOf(context.day);
  const { stages } = projectTerms;
  const { chart, notes, table } = investment;
  const when = chart.conversionSubtitle(formatMonth(cohort.from), formatMonth(cohort.to));
  return completeFigure({
    id: 'pipeline-conversion',
    title: conversionFinding(steps),
    subtitle: when,
    notes: [
      notes.skipped,
      notes.pending,
      context.park.edition === 'public' ? notes.publicOnly : undefined,
    ],
    table: tableOf(
      [
        table.from,
        table.to,
        table.denominator,
        table.numerator,
        table.rate,
        table.pending,
        table.lost,
        table.cohort,
      ],
      steps.map((step) => [
        stages[step.from],
        stages[step.to],
        countCell(step.denominator),
        countCell(step.numerator),
        shareText(step.rate),
        countCell(step.pending),
        countCell(step.lost),
        `${step.cohort.from}—${step.cohort.to}`,
      ]),
      (column) => column > 1 && column < 7,
    ),
    places: context.park.stageEvents.map(({ at }) => at),
    draw: (options) =>
      drawBars(
        steps.map((step) => ({
          name: `${stages[step.from]}→${stages[step.to]}`,
          value: step.rate,
          text: shareText(step.rate),
          note: chart.of(step.numerator, step.denominator),
          tip: conversionSentence(step),
        })),
        { ...options, order: 'given', whole: 1 },
      ),
  });
}

/** The median days projects stayed at each stage. */
export function stageDaysFigure({ park, units }: ProjectContext): Figure | undefined {
  const times = stageTimes(units);
  if (times.length === 0) return undefined;
  const { chart, table } = investment;
  return completeFigure({
    id: 'stage-days',
    title: stageTimesFinding(times),
    subtitle: chart.daysSubtitle,
    notes: [park.edition === 'public' ? investment.notes.publicOnly : undefined],
    table: tableOf(
      [table.stage, table.stays, table.median, table.quartile],
      times.map((time) => [
        projectTerms.stages[time.stage],
        countCell(time.stays),
        countCell(time.median),
        countCell(time.upperQuartile),
      ]),
      (column) => column > 0,
    ),
    places: park.stageEvents.map(({ at }) => at),
    draw: (options) =>
      drawBars(
        times.map((time) => ({
          name: projectTerms.stages[time.stage],
          value: time.median,
          text: chart.days(time.median),
          note: chart.stays(time.stays),
          tip: zh.charts.tip(projectTerms.stages[time.stage], [
            `${table.median.slice(0, 3)}${chart.days(time.median)}`,
            chart.usual(time.upperQuartile),
            chart.stays(time.stays),
          ]),
        })),
        { ...options, order: 'given' },
      ),
  });
}

/** The projects that stay longer at their stage than three quarters did before them. */
export function ageingFigure({ day, park, units }: ProjectContext): Figure | undefined {
  // Of a project in phases the whole stays where it began while its phases move on.
  const wholes = new Set(park.projects.map(({ parent }) => parent));
  const single = units.filter(({ project }) => !wholes.has(project.code));
  const ageing = ageingProjects(single, stageTimes(units), day);
  if (ageing.length === 0) return undefined;
  const { chart, lists, notes, table } = investment;
  const left = ageing.length - MOST_BARS;
  return completeFigure({
    id: 'pipeline-ageing',
    title: ageingFinding(ageing),
    subtitle: chart.ageingSubtitle(formatDay(day)),
    notes: [notes.quartile],
    table: tableOf(
      [lists.project, lists.stage, lists.since, lists.days, table.usual],
      ageing.map(({ days, stage, unit, usual }) => [
        unit.project.name,
        projectTerms.stages[stage],
        unit.since ?? '',
        countCell(days),
        countCell(usual.upperQuartile),
      ]),
      (column) => column > 2,
    ),
    places: ageing.map(({ unit }) => unit.project.at),
    draw: (options) =>
      drawBars(
        ageing.slice(0, MOST_BARS).map(({ days, stage, unit, usual }) => ({
          name: shortNameOf(unit.project),
          value: days,
          part: usual.upperQuartile,
          text: chart.days(days),
          note: projectTerms.stages[stage],
          tip: zh.charts.tip(unit.project.name, [
            `${projectTerms.stages[stage]}${chart.days(days)}`,
            chart.usual(usual.upperQuartile),
          ]),
        })),
        { ...options, ...undrawnRows(left, chart.more), partMeans: 'within' },
      ),
  });
}
