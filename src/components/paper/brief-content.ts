/** What stands on the one-page brief: three columns, each filled as far as a sheet of A3 goes. */
import { figuresFor } from '../../figures/figure-set.ts';
import type { Period } from '../../data/period.ts';
import type { Standing } from '../../model/standing.ts';
import { reportContext } from '../../report/context.ts';
import { writeSection, type SectionId } from '../../report/sections.ts';
import type { SiteData } from '../../site/site-data.ts';
import { paper } from '../../ui/paper.ts';
import { report } from '../../ui/report.ts';
import { outlookTable, outlookTitle } from '../deck/outlook-table.ts';
import { pickColumns, type SlideTable } from '../deck/slide-table.ts';
import { measureTable, requestTable } from '../deck/slide-texts.ts';
import {
  addTexts,
  fitColumn,
  isWhole,
  type BriefBlock,
  type BriefChart,
  type BriefSize,
  type BriefText,
  type Wanted,
} from './brief-column.ts';
import { laggingProjectTable, sizedTable } from './sized-table.ts';

/** What has been done a month is left to the report: how many times as much is needed says it. */
const OUTLOOK_COLUMNS = [0, 1, 2, 4, 5];
/** What the report tells beside the tables: for a sheet that they do not fill. */
const TOLD: readonly SectionId[] = [
  ...(['investment', 'projects', 'land', 'enterprises'] as const),
  ...(['platforms', 'clusters', 'support', 'economy'] as const),
];

/** The brief: its columns, and the letters they are set in. */
export interface BriefContent {
  readonly size: BriefSize;
  readonly columns: readonly (readonly BriefBlock[])[];
}

interface ColumnPlan {
  readonly wanted: readonly Wanted[];
  /** Charts for what is left. */
  readonly more: readonly BriefChart[];
}

const tableBlock = (title: string, table: SlideTable, shares: readonly number[]): Wanted => ({
  kind: 'table',
  title,
  ...sizedTable(table, shares),
});

/** How the year will end, projects, what is stuck and what comes next. */
function plansOf(data: SiteData, period: Period, standings: readonly Standing[]): ColumnPlan[] {
  const { park } = data;
  const words = paper.brief;
  const figures = figuresFor(data);
  const charts = (...ids: readonly string[]): BriefChart[] =>
    ids.flatMap((id) => {
      const figure = figures.get(id);
      if (figure === undefined || figure.draw('narrow').isLone) return [];
      return [{ kind: 'chart' as const, figure, title: figure.title }];
    });
  const outlook = pickColumns(outlookTable(standings), OUTLOOK_COLUMNS);
  const furthest = standings.find(({ indicator }) => indicator.name === outlook.rows[0]?.[0]);
  return [
    {
      wanted: [
        tableBlock(outlookTitle(standings) ?? words.outlook, outlook, [25, 20, 20, 20, 15]),
        ...charts(`${furthest?.indicator.code ?? ''}-progress`),
      ],
      more: charts('signed-projects-list', 'industry-clusters', 'platforms-by-level'),
    },
    {
      wanted: [
        tableBlock(words.behind, laggingProjectTable(data, period), [35, 20, 15, 15, 15]),
        tableBlock(words.next, measureTable(park, period, 'next'), [65, 20, 15]),
        ...charts('project-milestones'),
      ],
      more: charts('bond-spending', 'level-ladder'),
    },
    {
      wanted: [
        tableBlock(words.problems, measureTable(park, period, 'problem'), [35, 35, 15, 15]),
        tableBlock(words.requests, requestTable(park, period), [35, 15, 20, 15, 15]),
      ],
      more: charts('blocker-causes', 'grades-by-industry'),
    },
  ];
}

function toldBy({ park, site }: SiteData, period: Period): BriefText[] {
  const context = reportContext(park, period, site.timeProgress);
  return TOLD.map((id) => ({
    kind: 'text' as const,
    title: report.sections[id],
    paragraphs: writeSection(id, context),
  })).filter(({ paragraphs }) => paragraphs.length > 0);
}

/**
 * The three columns, in larger letters where all of it stands on the sheet in them. What the tables and charts leave
 * empty is filled with what the report says.
 *
 * @param standings of the main indicators in the period
 */
export function briefContent(
  data: SiteData,
  period: Period,
  standings: readonly Standing[],
): BriefContent {
  const plans = plansOf(data, period, standings);
  const inSize = (size: BriefSize) =>
    plans.map(({ more, wanted }) => fitColumn(wanted, more, size));
  const large = inSize('large');
  const size = plans.every(({ wanted }, at) => isWhole(wanted, large[at] ?? []))
    ? 'large'
    : 'usual';
  const columns = size === 'large' ? large : inSize('usual');
  return {
    size,
    columns: addTexts(columns, toldBy(data, period), size).filter(({ length }) => length > 0),
  };
}
