import { choiceLabel } from '../../data/choice-label.ts';
import { outreach as dataset, type OutreachRow } from '../../data/outreach.ts';
import type { Park } from '../../data/park.ts';
import { investment } from '../../ui/investment.ts';
import { amountCell } from '../../figures/amount-texts.ts';
import type { ListCell } from '../list-table.ts';
import { parkOrder } from '../park-order.ts';
import type { ProjectList } from './rows.ts';

const { outreach: words } = investment;

type Count = OutreachRow['trips'];

function countCell(count: Count | undefined): ListCell {
  if (count === undefined || count === 'not-reported') return { text: '' };
  const text = amountCell(count, 0);
  return typeof count === 'number' ? { text, sort: count } : { text };
}

/** What an activity was about, gathered from the columns only the internal edition has. */
function internalCells({ firms = [], leader, note, result }: OutreachRow): ListCell[] {
  return [
    { text: leader ?? '' },
    { text: firms.join('、') },
    { text: [result, note].filter((text) => text !== undefined && text !== '').join('；') },
  ];
}

/**
 * Visits, receptions, meetings and recruitment one by one, the latest first. The internal edition adds who
 * led them, the firms that were met and what came of it.
 */
export function outreachList(
  park: Park,
  rows: readonly OutreachRow[] = park.outreach,
): ProjectList {
  const { columns } = words;
  const internal = park.edition === 'internal';
  const chain = (code: string | undefined): string =>
    park.chains.find((row) => row.code === code)?.name ?? '';
  const place = (code: string | undefined): string =>
    park.parks.find((row) => row.code === code)?.shortName ?? '';
  const sorted = rows.toSorted((a, b) => (a.date < b.date ? 1 : -1));
  return {
    columns: [
      { head: columns.date, sortable: true },
      { head: columns.kind, sortable: true, key: true },
      { head: columns.team, sortable: true },
      { head: columns.park, sortable: true, rest: true },
      { head: columns.cities, key: true },
      { head: columns.chain, sortable: true },
      { head: columns.trips, numeric: true, sortable: true, rest: true },
      { head: columns.days, numeric: true, sortable: true },
      { head: columns.visits, numeric: true, sortable: true },
      { head: columns.visitors, numeric: true, sortable: true, rest: true },
      { head: columns.leads, numeric: true, sortable: true },
      ...(internal
        ? [
            { head: columns.leader, rest: true },
            { head: columns.firms, rest: true },
            { head: columns.result, rest: true },
          ]
        : []),
    ],
    filters: [
      { key: 'kind', label: columns.kind },
      { key: 'park', label: columns.park, order: parkOrder(park.parks) },
      { key: 'chain', label: columns.chain },
    ],
    rows: sorted.map((row) => {
      const kind = choiceLabel(dataset.columns.kind, row.kind);
      return {
        cells: [
          { text: row.date },
          { text: kind },
          { text: row.team },
          { text: place(row.park) },
          { text: row.cities.join('、') },
          { text: chain(row.chain) },
          countCell(row.trips),
          countCell(row.days),
          countCell(row.visits),
          countCell(row.visitors),
          countCell(row.leads),
          ...(internal ? internalCells(row) : []),
        ],
        facets: {
          kind: [kind],
          park: [place(row.park)].filter((name) => name !== ''),
          chain: [chain(row.chain)].filter((name) => name !== ''),
        },
        names: [...(row.firms ?? [])],
      };
    }),
  };
}
