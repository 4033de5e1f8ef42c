import { drawBars } from '../charts/bars.ts';
import { formatAmountSum } from '../format/amount-sum.ts';
import { formatDay } from '../format/day.ts';
import { originsFinding, outreachFinding } from '../format/finding-attraction.ts';
import { sourcesFinding } from '../format/finding-pipeline.ts';
import { formatSum, moneyScale } from '../format/money.ts';
import { formatShare } from '../format/percent.ts';
import { formatPeriod } from '../format/period.ts';
import { addAmounts, type AmountSum } from '../model/amounts.ts';
import { outreachUpTo, type CityOutreach } from '../model/outreach-cities.ts';
import { groupUnits, leadSources } from '../model/project-groups.ts';
import { investment } from '../ui/investment.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { zh } from '../ui/zh.ts';
import { countCell, countSumCell, sumCell } from './amount-texts.ts';
import { completeFigure, tableOf, undrawnRows } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortSum } from './pipeline.ts';
import type { ProjectContext } from './project-context.ts';

const MOST_CITIES = 12;
const { chart, notes, table, unit } = investment;
const projectsText = (count: number): string => `${count}${unit.projects}`;

/** Projects by the source of the lead, the signed ones strong. */
export function sourcesFigure({ day, park, units }: ProjectContext): Figure | undefined {
  const yields = leadSources(units);
  if (!yields.some(({ key }) => key !== 'unknown')) return undefined;
  const { sources } = projectTerms;
  const open = park.edition === 'internal';
  const known = yields.reduce((sum, { count, key }) => sum + (key === 'unknown' ? 0 : count), 0);
  return completeFigure({
    id: 'lead-sources',
    title: sourcesFinding(yields),
    subtitle: chart.sourcesSubtitle(
      formatDay(day),
      yields.some(({ count, signed }) => signed < count),
    ),
    notes: [open ? undefined : notes.publicOnly],
    table: tableOf(
      [table.source, table.count, table.share, table.signed, table.amount],
      yields.map((sourceYield) => [
        sources[sourceYield.key],
        countCell(sourceYield.count),
        sourceYield.key === 'unknown' ? '—' : formatShare(sourceYield.count / known, 0),
        countCell(sourceYield.signed),
        sumCell(sourceYield.amount),
      ]),
      (column) => column > 0,
    ),
    places: units.map(({ project }) => project.at),
    draw: (options) =>
      drawBars(
        yields.map((sourceYield) => ({
          name: sources[sourceYield.key],
          value: sourceYield.count,
          text: projectsText(sourceYield.count),
          ...(sourceYield.signed < sourceYield.count
            ? { part: sourceYield.signed, note: chart.signedOf(sourceYield.signed) }
            : {}),
          tip: zh.charts.tip(sources[sourceYield.key], [
            projectsText(sourceYield.count),
            chart.signedOf(sourceYield.signed),
            formatSum(sourceYield.amount),
          ]),
        })),
        { ...options, order: 'given' },
      ),
  });
}

/** Leads by city, with what was done for them. */
export function citiesFigure({ day, park, period }: ProjectContext): Figure | undefined {
  const summary = outreachUpTo(park.outreach, day);
  const { cities } = summary;
  if (cities.length === 0) return undefined;
  const left = cities.length - MOST_CITIES;
  return completeFigure({
    id: 'outreach-cities',
    title: outreachFinding(summary, period),
    subtitle: chart.citiesSubtitle(formatPeriod(period, 'cumulative')),
    notes: [
      summary.shared > 0 ? notes.shared(summary.shared) : undefined,
      summary.total.unreported > 0 ? notes.unreported(summary.total.unreported) : undefined,
    ],
    table: tableOf(
      [table.city, table.trips, table.days, table.visits, table.visitors, table.leads],
      cities.map(cellsOf),
      (column) => column > 0,
      // Not the sum of the cities: one trip goes to several.
      [cellsOf({ city: table.all, ...summary.total })],
    ),
    places: summary.rows.map(({ at }) => at),
    draw: (options) =>
      drawBars(
        cities.slice(0, MOST_CITIES).map(({ city, days, leads, trips, visits }) => ({
          name: city,
          value: leads.count === 0 ? leads.total : leads.known,
          text: leadText(leads),
          ...(options.size === 'narrow' ? {} : { note: tripText(trips, days, visits) }),
          tip: zh.charts.tip(city, [leadText(leads), tripText(trips, days, visits)]),
        })),
        { ...options, order: 'given', ...undrawnRows(left, chart.more) },
      ),
  });
}

const cellsOf = (totals: CityOutreach): string[] => [
  totals.city,
  ...[totals.trips, totals.days, totals.visits, totals.visitors, totals.leads].map(countSumCell),
];

const leadText = (leads: AmountSum): string =>
  formatAmountSum(leads, (count) => `${count}${unit.leads}`, '次');

/** 外出2次3天，拜访5家: what is not known is left out. */
function tripText(trips: AmountSum, days: AmountSum, visits: AmountSum): string {
  const known = (sum: AmountSum, text: (count: number) => string): string[] =>
    typeof sum.total === 'number' ? [text(sum.total)] : [];
  const went = [...known(trips, chart.trips), ...known(days, chart.days)].join('');
  return [...(went === '' ? [] : [went]), ...known(visits, chart.visits)].join('，');
}

/** Where projects come from, the smaller places together last. */
export function originsFigure({ day, park, units }: ProjectContext): Figure | undefined {
  const known = units.filter(({ project }) => project.originCity !== undefined);
  const groups = groupUnits(known, ({ project }) => project.originCity ?? '');
  if (groups.length === 0) return undefined;
  const shown = groups.length > MOST_CITIES ? groups.slice(0, MOST_CITIES - 1) : groups;
  const others = groups.slice(shown.length);
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  const restUnits = known.filter(({ project }) =>
    others.some(({ key }) => key === project.originCity),
  );
  const lines = [
    ...shown.map(({ amount, count, key }) => ({ name: key, count, amount })),
    ...(rest === 0
      ? []
      : [
          {
            name: chart.rest(others.length),
            count: rest,
            amount: addAmounts(restUnits.map(({ amount }) => amount)),
          },
        ]),
  ];
  const scale = moneyScale(lines.map(({ amount }) => amount.known));
  return completeFigure({
    id: 'project-origins',
    title: originsFinding(
      groups.map(({ count, key }) => ({ name: key, count })),
      units.length - known.length,
    ),
    subtitle: chart.originsSubtitle(formatDay(day)),
    notes: [park.edition === 'public' ? notes.publicOnly : undefined],
    table: tableOf(
      [table.city, table.count, table.amount],
      groups.map(({ amount, count, key }) => [key, countCell(count), sumCell(amount)]),
      (column) => column > 0,
    ),
    places: known.map(({ project }) => project.at),
    draw: (options) =>
      drawBars(
        lines.map(({ amount, count, name }) => ({
          name,
          value: count,
          text: projectsText(count),
          note: shortSum(amount, scale),
          tip: zh.charts.tip(name, [projectsText(count), formatSum(amount)]),
        })),
        { ...options, order: 'given' },
      ),
  });
}
