import { drawBars } from '../charts/bars.ts';
import { formatStated, signedFinding } from '../format/finding-signed.ts';
import { formatMoneyReading, moneyScale } from '../format/money.ts';
import { formatPeriod } from '../format/period.ts';
import { sizeOf } from '../model/reading.ts';
import { signedIn, type SignedSummary } from '../model/signed-projects.ts';
import { investment } from '../ui/investment.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf, undrawnRows } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortNameOf, type ProjectContext } from './project-context.ts';

/** More bars than this say less, not more; the table has all of them. */
const MOST_BARS = 15;

/** The projects signed this year up to the data's date. */
export function signedThisYear(context: ProjectContext): SignedSummary {
  return signedIn(context.park, context.period.year, context.day, context.leading);
}

/** The projects signed this year by size, all of them in the table. */
export function signedFigure(context: ProjectContext): Figure | undefined {
  const summary = signedThisYear(context);
  if (summary.projects.length === 0) return undefined;
  const { lists } = investment;
  const size = ({ amount }: (typeof summary.projects)[number]): number => sizeOf(amount) ?? -1;
  const sorted = [...summary.projects].sort((a, b) => size(b) - size(a));
  const bars = sorted.slice(0, MOST_BARS);
  const left = sorted.length - bars.length;
  const scale = moneyScale(bars.map(({ amount }) => amount));
  return completeFigure({
    id: 'signed-projects-list',
    title: signedFinding(summary, context.period),
    subtitle: investment.chart.signedSubtitle(
      formatPeriod(context.period, 'cumulative'),
      scale.unit,
    ),
    notes: [
      investment.notes.counting,
      context.later > 0 ? investment.notes.later(context.later) : undefined,
    ],
    table: tableOf(
      [
        lists.project,
        lists.signed,
        lists.park,
        lists.industry,
        lists.kind,
        lists.amount,
        lists.output,
        lists.tax,
      ],
      sorted.map(({ amount, project, signed }) => [
        project.name,
        signed,
        parkName(context, project.park),
        industryName(context, project),
        projectTerms.kinds[project.kind],
        amountCell(amount),
        amountCell(project.expectedOutput),
        amountCell(project.expectedTax),
      ]),
      (column) => column > 4,
      statedRows(summary),
    ),
    places: sorted.map(({ project }) => project.at),
    draw: (options) =>
      drawBars(
        bars.map(({ amount, project, signed }) => ({
          name: shortNameOf(project),
          value: amount,
          text: formatMoneyReading(amount, scale.format),
          tip: zh.charts.tip(project.name, [
            formatMoneyReading(amount),
            `${lists.signed}${signed}`,
          ]),
        })),
        { ...options, ...undrawnRows(left, investment.chart.more) },
      ),
  });
}

/** What is stated of all signed projects where the list has only some of them. */
function statedRows({ projects, statedAmount, statedLarge, tally }: SignedSummary): string[][] {
  const { stated } = investment.chart;
  const amount = statedAmount === undefined ? '—' : formatStated(statedAmount);
  const row = (name: string, cell: string): string[] => [name, '', '', '', '', cell, '', ''];
  const all = tally?.total.count ?? 0;
  return [
    ...(statedAmount !== undefined || all > projects.length
      ? [row(all > projects.length ? stated.counted(all) : stated.all, amount)]
      : []),
    ...(statedLarge === undefined ? [] : [row(stated.large(formatStated(statedLarge)), '')]),
  ];
}

/** A park's short name, or its code when this edition has no such park. */
export function parkName({ park }: Pick<ProjectContext, 'park'>, code: string): string {
  return park.parks.find((row) => row.code === code)?.shortName ?? code;
}

/** The industry a project is listed under. */
export function industryName(
  { park }: Pick<ProjectContext, 'park'>,
  project: { readonly leadingIndustry?: string; readonly industry?: string },
): string {
  return (
    park.chains.find(({ code }) => code === project.leadingIndustry)?.name ??
    project.industry ??
    '—'
  );
}
