import { drawBars } from '../charts/bars.ts';
import type { AggregateGroup } from '../data/aggregates.ts';
import { perMuFinding } from '../format/finding-efficiency.ts';
import { formatReading } from '../format/missing.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { deriveRatio } from '../model/derived-disclosure.ts';
import { efficiency as words } from '../ui/efficiency.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { reasonText, type FirmContext } from './firm-context.ts';

/** One way to group firms. */
interface Grouping {
  readonly id: string;
  readonly what: string;
  readonly subtitle: (period: string) => string;
  readonly groups: readonly { readonly name: string; readonly group: AggregateGroup }[];
}

/** Groups with their tax per mu, as far as anybody reported; withheld when tax or land is. */
function perMuRows({ groups, reported }: FirmContext, grouping: Grouping) {
  if (reported === undefined) return [];
  return grouping.groups
    .map(({ group, name }) => {
      const tax = groups.of('tax', group, reported);
      const land = groups.of('landMu', group, reported);
      const enterprises = groups.of('enterprises', group, reported);
      return { name, tax, land, enterprises, perMu: deriveRatio(tax, land) };
    })
    .filter(({ perMu }) => typeof perMu.value === 'number' || perMu.value === 'withheld');
}

/** Tax per mu of groups of firms; none where no group's may be shown. */
function perMuFigure(context: FirmContext, grouping: Grouping): Figure | undefined {
  const { park, reported } = context;
  const rows = perMuRows(context, grouping);
  if (reported === undefined || rows.every(({ perMu }) => typeof perMu.value !== 'number')) {
    return undefined;
  }
  const { notes, table } = words;
  const text = (value: (typeof rows)[number]['perMu']['value']): string =>
    formatReading(value, (amount) => formatNumber(amount, 2));
  return completeFigure({
    id: grouping.id,
    title: perMuFinding(rows, grouping.what),
    subtitle: grouping.subtitle(formatPeriod(reported, 'cumulative')),
    notes: [
      notes.perMuBasis,
      rows.some(({ perMu }) => perMu.value === 'withheld') ? notes.protected : undefined,
    ],
    table: tableOf(
      [table.group, table.count, table.tax2, table.land, table.perMu, table.withheld],
      rows.map(({ enterprises, land, name, perMu, tax }) => [
        name,
        amountCell(enterprises.value),
        amountCell(tax.value),
        amountCell(land.value),
        text(perMu.value),
        reasonText(perMu) || '—',
      ]),
      (column) => column > 0 && column < 5,
    ),
    places: park.enterprises.map(({ at }) => at),
    draw: (options) =>
      drawBars(
        rows.map(({ name, perMu }) => ({
          name,
          value: perMu.value,
          text: text(perMu.value),
          tip: zh.charts.tip(name, [
            typeof perMu.value === 'number'
              ? `${text(perMu.value)}万元/亩`
              : `${text(perMu.value)}（${reasonText(perMu)}）`,
          ]),
        })),
        options,
      ),
  });
}

function groupings({ industries, park }: FirmContext): Grouping[] {
  const { chart, table } = words;
  return [
    {
      id: 'tax-per-mu-by-industry',
      what: '产业',
      subtitle: chart.perMu,
      groups: industries.map((industry) => ({ name: industry, group: { industry } })),
    },
    {
      id: 'tax-per-mu-by-park',
      what: table.park,
      subtitle: chart.perMuPark,
      groups: park.parks
        .filter(({ kind }) => kind === 'park')
        .map(({ code, shortName }) => ({ name: shortName, group: { park: code } })),
    },
  ];
}

/** Tax per mu by industry and by park. */
export function perMuFigures(context: FirmContext): (Figure | undefined)[] {
  return groupings(context).map((grouping) => perMuFigure(context, grouping));
}

/** What tax per mu is not shown by because every group's is withheld: 产业, 园区. */
export function withheldPerMu(context: FirmContext): string[] {
  return groupings(context)
    .filter((grouping) => {
      const rows = perMuRows(context, grouping);
      return rows.length > 0 && rows.every(({ perMu }) => perMu.value === 'withheld');
    })
    .map(({ what }) => what);
}
