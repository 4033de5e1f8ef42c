import { firmHref, type FirmContext } from '../../figures/firm-context.ts';
import { levelCounts } from '../../figures/levels.ts';
import { daysFrom, firstDayOf, yearOf } from '../../model/day.ts';
import { isInForce, LEVELS } from '../../model/qualification-levels.ts';
import type { Qualification } from '../../data/qualifications.ts';
import { innovation as words } from '../../ui/innovation.ts';
import { levelNames, platformKinds, platformLevels } from '../../ui/firm-terms.ts';
import type { ListCell, ListRow } from '../list-table.ts';
import { parkOrder } from '../park-order.ts';
import type { FirmList } from './rows.ts';

const { table } = words;

function firmCell({ firms }: FirmContext, code: string): ListCell {
  const rows = firms.get(code);
  return rows === undefined
    ? { text: code }
    : { text: rows.firm.shortName, href: firmHref(rows.firm) };
}

function titleRow(context: FirmContext, row: Qualification, last: readonly ListCell[]): ListRow {
  const level = levelNames[row.level];
  return {
    cells: [
      firmCell(context, row.enterprise),
      { text: level },
      { text: row.grantedBy ?? '' },
      { text: row.batch ?? '' },
      ...last,
    ],
    facets: { level: [level] },
    names: [context.firms.get(row.enterprise)?.firm.name ?? ''],
  };
}

const COLUMNS = [
  { head: table.firm, sortable: true },
  { head: table.level, sortable: true },
  { head: table.grantedBy },
  { head: table.batch, sortable: true },
];
const FILTERS = [
  { key: 'level', label: table.level, order: LEVELS.map((level) => levelNames[level]) },
];

/** Titles granted this year for the first time. */
export function recognisedList(context: FirmContext): FirmList {
  const { day, park } = context;
  const start = firstDayOf(yearOf(day));
  const earlier = new Set(
    park.qualifications
      .filter(({ date }) => date !== undefined && date < start)
      .map(({ enterprise, level }) => `${enterprise} ${level}`),
  );
  const rows = park.qualifications.filter(
    (row) =>
      row.date !== undefined &&
      row.date >= start &&
      isInForce(row, day) &&
      !earlier.has(`${row.enterprise} ${row.level}`),
  );
  return {
    columns: [...COLUMNS, { head: table.date, sortable: true }],
    filters: FILTERS,
    rows: rows.map((row) => titleRow(context, row, [{ text: row.date ?? '' }])),
  };
}

/** Titles that run out soon and are not renewed, the first to go first. */
export function expiringList(context: FirmContext): FirmList {
  const rows = levelCounts(context)
    .flatMap(({ expiring }) => expiring)
    .sort((a, b) => ((a.expiry ?? '') < (b.expiry ?? '') ? -1 : 1));
  return {
    columns: [
      ...COLUMNS,
      { head: table.expiry, sortable: true },
      { head: table.days, numeric: true, sortable: true },
    ],
    filters: FILTERS,
    rows: rows.map((row) => {
      const days = daysFrom(context.day, row.expiry ?? context.day);
      return titleRow(context, row, [
        { text: row.expiry ?? '' },
        { text: String(days), sort: days },
      ]);
    }),
  };
}

/** Platforms with their results and honours. */
export function platformList(context: FirmContext): FirmList {
  const { firms, park } = context;
  const parks = new Map(park.parks.map(({ code, shortName }) => [code, shortName]));
  return {
    columns: [
      { head: table.platform, sortable: true },
      { head: table.level, sortable: true },
      { head: table.kind, sortable: true },
      { head: table.park, sortable: true },
      { head: table.firm, sortable: true },
      { head: table.founded, sortable: true },
      { head: table.results },
      { head: table.honours },
    ],
    filters: [
      { key: 'level', label: table.level, order: Object.values(platformLevels) },
      { key: 'kind', label: table.kind, order: Object.values(platformKinds) },
      { key: 'park', label: table.park, order: parkOrder(park.parks) },
    ],
    rows: park.platforms.map((row) => {
      const firm = row.enterprise === undefined ? undefined : firms.get(row.enterprise)?.firm;
      const place = parks.get(row.park) ?? row.park;
      return {
        id: `platform-${row.code}`,
        cells: [
          { text: row.name },
          { text: platformLevels[row.level] },
          { text: platformKinds[row.kind] },
          { text: place },
          firm === undefined ? { text: '' } : { text: firm.shortName, href: firmHref(firm) },
          { text: row.founded ?? '' },
          { text: row.results ?? '' },
          { text: row.honours ?? '' },
        ],
        facets: {
          level: [platformLevels[row.level]],
          kind: [platformKinds[row.kind]],
          park: [place],
        },
        names: [row.name, ...row.partners],
      };
    }),
  };
}

/** Smart factories and digital workshops in force. */
export function factoryList(context: FirmContext): FirmList {
  const { day, park } = context;
  const rows = park.qualifications.filter(
    (row) =>
      ['smart-factory', 'digital-workshop', 'green-factory'].includes(row.level) &&
      isInForce(row, day),
  );
  return {
    columns: [...COLUMNS, { head: table.date, sortable: true }],
    filters: FILTERS,
    rows: rows.map((row) => titleRow(context, row, [{ text: row.date ?? '' }])),
  };
}
