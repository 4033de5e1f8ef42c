/** What the title of a figure says that neither its drawing nor the table behind it shows. */
import { textsOf } from '../../src/charts/drawing.ts';
import { chartSizes, type ChartSize } from '../../src/charts/theme.ts';
import type { Park } from '../../src/data/park.ts';
import type { Figure } from '../../src/figures/figure.ts';

/** A period in a title: 2026年上半年, 2023—2026年6月末, 2026-06-30. */
const PERIOD =
  /\d+(?:—\d+)?年(?:度|末)?(?:(?:\d+(?:—\d+)?(?:月末?|季度))|上半年|下半年|[一三前]+季度|全年)*(?:\d+日)?|\d{4}-\d{2}-\d{2}|\d+(?:—\d+)?月末?/g;

/** Names of what a park has; the zone is the whole that all is about. */
function namesIn({ enterprises, parks, projects, zone }: Park): string[] {
  return [...parks, ...projects, ...enterprises]
    .filter(({ code }) => code !== zone.code)
    .flatMap(({ name, shortName }) => [name, shortName])
    .flatMap((name) => (name !== undefined && name.length > 1 ? [name] : []));
}

const longestOnly = (names: readonly string[]): string[] =>
  names.filter((name) => !names.some((other) => other !== name && other.includes(name)));

/**
 * The names a title says: of parks, projects and firms of the data, and of the rows of its table. What the
 * subtitle says too is the measure.
 */
function namesOf({ subtitle, table, title }: Figure, park: Park): string[] {
  const rows = table.rows.flatMap((row) => row.slice(0, 1));
  const named = [...new Set([...namesIn(park), ...rows])].filter(
    (name) => name.length > 1 && !/\d/.test(name) && title.includes(name),
  );
  return longestOnly(named).filter(
    (name) => !formsOf(name, park).some((form) => subtitle.includes(form)) && name !== '全区',
  );
}

/** Short forms of a name under which it may be drawn. */
function formsOf(name: string, { enterprises, indicators, parks, projects }: Park): string[] {
  const rows = [...parks, ...projects, ...enterprises, ...indicators].filter(
    (row) => row.name === name || row.shortName === name,
  );
  return [name, ...rows.flatMap(({ name: full, shortName = full }) => [full, shortName])].map(
    (form) => form.replace(/\s/g, ''),
  );
}

const plain = (text: string): string => text.replace(/(\d),(?=\d{3})/g, '$1').replace(/−/g, '-');
const numberOf = (cell: string): number | undefined => {
  const [digits] = /-?\d+(?:\.\d+)?/.exec(plain(cell)) ?? [];
  return digits === undefined ? undefined : Number(digits);
};

/** Sums and counts of a table: of all rows, and of those that say the same in a column. */
function derived({ table: { numeric, rows } }: Figure): number[] {
  const groups = [
    rows,
    ...numeric.flatMap((_, column) => {
      const texts = new Set(rows.map((row) => row[column] ?? ''));
      return [...texts].map((text) => rows.filter((row) => row[column] === text));
    }),
  ];
  return groups.flatMap((group) => [
    group.length,
    ...numeric.flatMap((isNumber, column) =>
      isNumber ? [group.reduce((sum, row) => sum + (numberOf(row[column] ?? '') ?? 0), 0)] : [],
    ),
  ]);
}

/** Differences of two numbers of a row: more than last year. */
function differences({ table: { numeric, rows } }: Figure): number[] {
  return rows.flatMap((row) => {
    const numbers = row.flatMap((cell, column) => (numeric[column] ? (numberOf(cell) ?? []) : []));
    return numbers.flatMap((a) => numbers.map((b) => a - b));
  });
}

/** Numbers a title says, in the scales a unit may have: 9300万元 is 0.93亿元. */
const SCALES = [1, 1e4, 1e-4];

function isShown(text: string, written: string, known: readonly number[]): boolean {
  if (written.includes(text)) return true;
  const number = Number(text);
  const digits = text.split('.')[1]?.length ?? 0;
  return SCALES.some((scale) =>
    known.some((value) => Math.abs(value * scale - number) <= 0.51 * 10 ** -digits),
  );
}

/** What a title says that is not shown at one size. */
export interface Undrawn {
  readonly size: ChartSize;
  readonly missing: readonly string[];
}

/** What the title of a figure says that is not shown, by size; nothing where all is. */
export function undrawnOf(figure: Figure, park: Park): Undrawn[] {
  const names = namesOf(figure, park);
  const numbers = figure.title.replace(PERIOD, '').match(/\d+(?:\.\d+)?/g) ?? [];
  const { table } = figure;
  const cells = plain([...table.head, ...table.rows.flat()].join('|'));
  const known = [
    ...table.rows.flatMap((row) => row.flatMap((cell) => numberOf(cell) ?? [])),
    ...derived(figure),
    ...differences(figure),
  ];
  return chartSizes.flatMap((size) => {
    const texts = [...textsOf(figure.draw(size))].join('|');
    const written = `${plain(texts)}|${cells}`;
    const missing = [
      ...names.filter((name) => !formsOf(name, park).some((form) => texts.includes(form))),
      ...numbers.filter((number) => !isShown(number, written, known)),
    ];
    return missing.length === 0 ? [] : [{ size, missing }];
  });
}
