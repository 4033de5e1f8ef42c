/** Key projects in four quadrants: how much they are to invest this year, and how far they have come. */
import { drawQuadrant } from '../charts/quadrant.ts';
import type { Park } from '../data/park.ts';
import { projectQuadrantFinding } from '../format/finding-projects.ts';
import { formatMoneyReading } from '../format/money.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { keyProgress, latestProgressPeriod, type KeyProject } from '../model/key-projects.ts';
import { paceOf } from '../model/pace.ts';
import type { ProgressMode } from '../model/progress.ts';
import { quartilesOf } from '../model/quartiles.ts';
import { sizeOf } from '../model/reading.ts';
import { projects as words } from '../ui/projects.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortNameOf } from './project-context.ts';
import { dueText, leadText, shareText } from './texts.ts';

/** 万元 in an 亿元. */
const WAN_IN_YI = 10_000;
/** A chart of fewer points says less than their list. */
const LEAST = 4;
/** Names tried first: the others are in the table. */
const MOST_NAMES = 24;

interface Point {
  readonly row: KeyProject;
  /** % of the year's plan. */
  readonly x: number;
  /** 亿元 planned for the year. */
  readonly y: number;
  readonly isBehind: boolean;
}

function pointsOf(projects: readonly KeyProject[]): Point[] {
  return projects.flatMap((row) => {
    const [done, plan] = [sizeOf(row.completion), sizeOf(row.plan)];
    if (done === undefined || plan === undefined || plan <= 0) return [];
    return [{ row, x: done * 100, y: plan / WAN_IN_YI, isBehind: paceOf(row.lead) === 'behind' }];
  });
}

/**
 * Key projects with a plan and a completion; nothing of fewer than four, and nothing where all plan the
 * same amount: the median would part nobody from anybody.
 */
export function projectQuadrantFigure(park: Park, mode: ProgressMode): Figure | undefined {
  const latest = latestProgressPeriod(park);
  const progress = latest && keyProgress(park, latest, mode);
  const points = progress === undefined ? [] : pointsOf(progress.projects);
  const up = quartilesOf(points.map(({ y }) => y));
  if (progress === undefined || up === undefined || points.length < LEAST) return undefined;
  if (up.least === up.most) return undefined;
  const { due, period } = progress;
  const { chart, table } = words;
  const split = { x: due * 100, y: up.median };
  const grave = points.filter(({ isBehind, y }) => isBehind && y >= split.y);
  // What matters most is named first: large and behind, then large.
  const order = [...points].sort(
    (a, b) => Number(grave.includes(b)) - Number(grave.includes(a)) || b.y - a.y,
  );
  return completeFigure({
    id: 'project-quadrant',
    title: projectQuadrantFinding(points.length, grave.length),
    subtitle: chart.quadrantSubtitle(formatPeriod(period, 'cumulative'), dueText(due)),
    notes: [],
    table: tableOf(
      [table.project, words.brief.plan, words.brief.done, table.completion, words.brief.lead],
      order.map(({ row }) => [
        row.project.name,
        formatMoneyReading(row.plan),
        formatMoneyReading(row.done),
        shareText(row.completion),
        leadText(row.lead),
      ]),
      (column) => column > 0,
    ),
    places: points.map(({ row }) => row.row.at),
    draw: (options) =>
      drawQuadrant(
        order.map(({ isBehind, row, x, y }, index) => ({
          name: shortNameOf(row.project),
          x,
          y,
          kind: isBehind ? 'behind' : 'ahead',
          named: index < MOST_NAMES,
          tip: zh.charts.tip(row.project.name, [
            `${words.page.annualPlan}${formatMoneyReading(row.plan)}`,
            `${chart.completion}${shareText(row.completion)}`,
          ]),
        })),
        {
          ...options,
          empty: words.title,
          xLabel: chart.quadrantX,
          yLabel: chart.quadrantY,
          formatTick: (value) => String(Number(formatNumber(value, 2))),
          split: { ...split, label: chart.quadrantSplit(dueText(due), formatNumber(split.y, 2)) },
          corners: { high: chart.quadrantHigh, low: chart.quadrantLow },
        },
      ),
  });
}
