import { amountCell } from '../../figures/amount-texts.ts';
import { industryName, parkName } from '../../figures/signed.ts';
import { projectHref, shortNameOf, type ProjectContext } from '../../figures/project-context.ts';
import { shareText } from '../../figures/texts.ts';
import type { Project } from '../../data/projects.ts';
import type { Reading } from '../../data/reading.ts';
import { formatDateCell } from '../../format/day.ts';
import { formatCategories } from '../../format/project-category.ts';
import { daysFrom, isDay } from '../../model/day.ts';
import { keyProgress } from '../../model/key-projects.ts';
import { livesAt, type Life } from '../../model/project-life.ts';
import { categoriesOf, categoryRank, CATEGORY_ORDER } from '../../model/project-categories.ts';
import { reserveOf } from '../../model/pipeline.ts';
import { amountOf } from '../../model/project-units.ts';
import { sizeClass } from '../../model/project-groups.ts';
import { sizeOf } from '../../model/reading.ts';
import type { SignedSummary } from '../../model/signed-projects.ts';
import { rankOf, STAGE_ORDER as STAGE_KEYS } from '../../model/project-stages.ts';
import { countedAt } from '../../model/stage-counts.ts';
import { investment } from '../../ui/investment.ts';
import { projects as words } from '../../ui/projects.ts';
import { projectTerms } from '../../ui/project-terms.ts';
import {
  withBars,
  type ListCell,
  type ListColumn,
  type ListFilter,
  type ListRow,
} from '../list-table.ts';
import { parkOrder } from '../park-order.ts';

const { categories, kinds, outcomes, sizes, sources, stages } = projectTerms;

/** Interruptions after all stages. */
const STAGE_ORDER: readonly string[] = [...Object.values(stages), ...Object.values(outcomes)];

/** A list: its columns, its filters and its rows. */
export interface ProjectList {
  readonly columns: readonly ListColumn[];
  readonly filters: readonly ListFilter[];
  readonly rows: readonly ListRow[];
}

function numberCell(reading: Reading): ListCell {
  return sortedCell(reading, amountCell(reading));
}

function sortedCell(reading: Reading, text: string): ListCell {
  const sort = sizeOf(reading);
  return sort === undefined ? { text } : { text, sort };
}

function nameCell(project: Project): ListCell {
  return { text: shortNameOf(project), href: projectHref(project) };
}

/** Names a project is found by besides what stands in its row. */
function namesOf(project: Project): string[] {
  return [project.name, ...(project.investor === undefined ? [] : [project.investor])];
}

/** The stage a life stands at in words, its interruption before it. */
export function stageName({ stage, state }: Pick<Life, 'stage' | 'state'>): string {
  if (state !== 'active') return outcomes[state];
  return stage === undefined ? '—' : stages[stage];
}

/** The projects signed this year, the greatest first, with their numbers drawn as bars. */
export function signedList(context: ProjectContext, { projects }: SignedSummary): ProjectList {
  const { lists } = investment;
  const size = ({ amount }: (typeof projects)[number]): number => sizeOf(amount) ?? -1;
  const sorted = projects.toSorted((a, b) => size(b) - size(a));
  return {
    columns: [
      { head: lists.project, sortable: true },
      { head: lists.signed, sortable: true },
      { head: lists.industry, sortable: true },
      { head: lists.park, sortable: true },
      { head: lists.kind, rest: true },
      { head: lists.amount, numeric: true, sortable: true, key: true },
      { head: lists.output, numeric: true, sortable: true, rest: true },
      { head: lists.tax, numeric: true, sortable: true, rest: true },
      { head: lists.stage, sortable: true, key: true },
    ],
    filters: [
      { key: 'industry', label: lists.industry },
      { key: 'park', label: lists.park, order: parkOrder(context.park.parks) },
      { key: 'size', label: investment.table.size, order: Object.values(sizes) },
    ],
    rows: withBars(
      sorted.map((unit) => {
        const { amount, project, signed } = unit;
        const industry = industryName(context, project);
        return {
          cells: [
            nameCell(project),
            { text: signed },
            { text: industry },
            { text: parkName(context, project.park) },
            { text: kinds[project.kind] },
            numberCell(amount),
            numberCell(project.expectedOutput),
            numberCell(project.expectedTax),
            { text: stageName(unit) },
          ],
          facets: {
            industry: [industry],
            park: [parkName(context, project.park)],
            size: [sizes[sizeClass(amount)]],
          },
          names: namesOf(project),
        };
      }),
      [5, 6, 7],
    ),
  };
}

/** The reserve projects, the furthest first. */
export function reserveList(context: ProjectContext): ProjectList {
  const { lists } = investment;
  const rank = (unit: Life): number => (unit.stage === undefined ? -1 : rankOf(unit.stage));
  const reserve = reserveOf(context.units).sort((a, b) => rank(b) - rank(a));
  return {
    columns: [
      { head: lists.project, sortable: true },
      { head: lists.industry, sortable: true },
      { head: lists.stage, sortable: true, key: true },
      { head: lists.since, sortable: true, rest: true },
      { head: lists.days, numeric: true, sortable: true },
      { head: lists.amount, numeric: true, sortable: true, key: true },
      { head: lists.output, numeric: true, sortable: true, rest: true },
      { head: lists.tax, numeric: true, sortable: true, rest: true },
      { head: lists.source },
    ],
    filters: [
      { key: 'stage', label: lists.stage, order: STAGE_ORDER },
      { key: 'industry', label: lists.industry },
      { key: 'size', label: investment.table.size, order: Object.values(sizes) },
      { key: 'source', label: lists.source },
    ],
    rows: reserve.map((unit) => {
      const { amount, project, since } = unit;
      const days = since === undefined || !isDay(since) ? undefined : daysFrom(since, context.day);
      const source = sources[project.leadSource ?? 'unknown'];
      const industry = industryName(context, project);
      return {
        cells: [
          nameCell(project),
          { text: industry },
          { text: stageName(unit) },
          { text: since === undefined ? '—' : formatDateCell(since) },
          days === undefined ? { text: '' } : { text: String(days), sort: days },
          numberCell(amount),
          numberCell(project.expectedOutput),
          numberCell(project.expectedTax),
          { text: source },
        ],
        facets: {
          stage: [stageName(unit)],
          industry: [industry],
          size: [sizes[sizeClass(amount)]],
          source: [source],
        },
        names: namesOf(project),
      };
    }),
  };
}

/** Every project of the edition, or those that are asked for, key projects first, then the furthest. */
export function projectList(
  context: ProjectContext,
  isWanted: (project: Project) => boolean = () => true,
): ProjectList {
  const { lists } = words;
  const { park } = context;
  const completions = new Map(
    (keyProgress(park, context.period, context.mode, CATEGORY_ORDER)?.projects ?? []).map(
      (entry) => [entry.project.code, entry.completion],
    ),
  );
  const rank = (life: Life): number => (life.stage === undefined ? -1 : rankOf(life.stage));
  const place = ({ project }: Life): number => categoryRank(project);
  const lives = livesAt(park, context.day)
    .filter(({ project }) => isWanted(project))
    .sort((a, b) => place(a) - place(b) || rank(b) - rank(a));
  // A whole and its phases are not both counted at a stage: the filter counts as the figures do.
  const counted = new Map(
    STAGE_KEYS.map((stage) => [
      stage,
      new Set(countedAt(park, context.day, stage).map(({ project: { code } }) => code)),
    ]),
  );
  const isCounted = ({ project, stage, state }: Life): boolean =>
    state !== 'active' || stage === undefined || counted.get(stage)?.has(project.code) === true;
  return {
    columns: [
      { head: lists.project, sortable: true },
      { head: lists.category, sortable: true },
      { head: lists.industry, sortable: true },
      { head: lists.park, sortable: true },
      { head: lists.stage, sortable: true, key: true },
      { head: lists.since, sortable: true },
      { head: lists.amount, numeric: true, sortable: true, key: true },
      { head: lists.completion, numeric: true, sortable: true },
    ],
    filters: [
      { key: 'stage', label: lists.stage, order: STAGE_ORDER },
      { key: 'category', label: lists.category, order: Object.values(categories) },
      { key: 'park', label: lists.park, order: parkOrder(context.park.parks) },
      { key: 'industry', label: lists.industry },
    ],
    rows: lives.map((life) => {
      const { project } = life;
      const industry = industryName(context, project);
      const share = completions.get(project.code) ?? 'not-applicable';
      return {
        cells: [
          nameCell(project),
          { text: formatCategories(categoriesOf(project)) },
          { text: industry },
          { text: parkName(context, project.park) },
          { text: stageName(life) },
          { text: life.since === undefined ? '' : formatDateCell(life.since) },
          numberCell(amountOf(park.projects, project)),
          sortedCell(share, shareText(share)),
        ],
        facets: {
          stage: isCounted(life) ? [stageName(life)] : [],
          category: categoriesOf(project).map((key) => categories[key]),
          park: [parkName(context, project.park)],
          industry: [industry],
        },
        names: namesOf(project),
      };
    }),
  };
}
