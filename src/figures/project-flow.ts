import { drawSankey, type SankeyFlowRow, type SankeyNodeRow } from '../charts/sankey.ts';
import { formatDay } from '../format/day.ts';
import { flowsFinding } from '../format/finding-pipeline.ts';
import { coverageOf } from '../model/coverage.ts';
import { LEAD_SOURCES, projectFlows, STAGE_GROUPS, type Flow } from '../model/project-flows.ts';
import { investment } from '../ui/investment.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { zh } from '../ui/zh.ts';
import { countCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import type { ProjectContext } from './project-context.ts';

const OUTCOMES = ['active', 'shelved', 'ended'] as const;
const { outcomes, sources, stageGroups } = projectTerms;

/** Below so many projects a flow chart is only decoration. */
const LEAST_PROJECTS = 10;

/** Where one outcome holds more than this share of all projects, a sentence says as much as a drawing. */
const DOMINANT = 0.9;

/** What became of all projects in words, where it is the same of nearly all; nothing where it differs. */
export function dominantOutcome({ units }: Pick<ProjectContext, 'units'>): string | undefined {
  const flows = projectFlows(units);
  const total = sum(flows);
  const counts = OUTCOMES.map((key) => ({
    name: outcomes[key],
    count: sum(flows.filter(({ outcome }) => outcome === key)),
  })).filter(({ count }) => count > 0);
  const most = Math.max(0, ...counts.map(({ count }) => count));
  if (total < LEAST_PROJECTS || most <= total * DOMINANT) return undefined;
  return investment.outcomesOf(
    total,
    counts.map(({ count, name }) => `${name}${count}${investment.unit.projects}`),
  );
}

/** Projects from their source over the stage they reached to what became of them, where that differs. */
export function flowFigure(context: ProjectContext): Figure | undefined {
  const { day, park, units } = context;
  const flows = projectFlows(units);
  const total = sum(flows);
  if (total < LEAST_PROJECTS || dominantOutcome(context) !== undefined) return undefined;
  const { chart, notes, table } = investment;
  return completeFigure({
    id: 'project-flows',
    title: flowsFinding(flows, coverageOf(park, 'projects')),
    subtitle: chart.flowsSubtitle(formatDay(day)),
    notes: [park.edition === 'public' ? notes.publicOnly : undefined, notes.counting],
    table: tableOf(
      [table.source, table.group, table.outcome, table.count],
      flows.map(({ count, group, outcome, source }) => [
        sources[source],
        stageGroups[group],
        outcomes[outcome],
        countCell(count),
      ]),
      (column) => column === 3,
    ),
    places: units.map(({ project }) => project.at),
    draw: (options) =>
      drawSankey(nodesOf(flows), { ...options, flows: linksOf(flows), heads: chart.heads }),
  });
}

function nodesOf(flows: readonly Flow[]): SankeyNodeRow[] {
  const node = (
    id: string,
    column: number,
    name: string,
    belongs: (flow: Flow) => boolean,
    quiet: boolean,
  ): SankeyNodeRow => {
    const text = `${sum(flows.filter(belongs))}${investment.unit.projects}`;
    return { id, column, lines: [name, text], quiet, tip: zh.charts.tip(name, [text]) };
  };
  return [
    ...LEAD_SOURCES.map((key) =>
      node(`source-${key}`, 0, sources[key], (flow) => flow.source === key, key === 'unknown'),
    ),
    ...STAGE_GROUPS.map((key) =>
      node(`group-${key}`, 1, stageGroups[key], (flow) => flow.group === key, false),
    ),
    ...OUTCOMES.map((key) =>
      node(`outcome-${key}`, 2, outcomes[key], (flow) => flow.outcome === key, key !== 'active'),
    ),
  ];
}

function linksOf(flows: readonly Flow[]): SankeyFlowRow[] {
  const link = (
    from: string,
    to: string,
    name: string,
    belongs: (flow: Flow) => boolean,
  ): SankeyFlowRow[] => {
    const value = sum(flows.filter(belongs));
    const tip = zh.charts.tip(name, [`${value}${investment.unit.projects}`]);
    return value === 0 ? [] : [{ from, to, value, tip }];
  };
  return [
    ...LEAD_SOURCES.flatMap((source) =>
      STAGE_GROUPS.flatMap((group) =>
        link(
          `source-${source}`,
          `group-${group}`,
          `${sources[source]}→${stageGroups[group]}`,
          (flow) => flow.source === source && flow.group === group,
        ),
      ),
    ),
    ...STAGE_GROUPS.flatMap((group) =>
      OUTCOMES.flatMap((outcome) =>
        link(
          `group-${group}`,
          `outcome-${outcome}`,
          `${stageGroups[group]}→${outcomes[outcome]}`,
          (flow) => flow.group === group && flow.outcome === outcome,
        ),
      ),
    ),
  ];
}

const sum = (flows: readonly Flow[]): number => flows.reduce((all, { count }) => all + count, 0);
