/**
 * What earlier releases published and today's does not, or has corrected, and the archived addresses that
 * still show it. A number is looked for in every rounding, in its unit and in ten thousands of it, on
 * whatever names its row's subject: rather one address too many than one too few.
 */
import { revisions } from '../../data/revisions.ts';
import { archive as texts } from '../../ui/archive.ts';
import { WITHHELD_MARK } from './data-changes.ts';
import { cellOf, keyOfRow, type OpenPackage, type PackageTable } from './open-package.ts';

/** Something published once that is not to be read any more. */
export interface HiddenValue {
  /** What it is, for staff, without the value itself. */
  readonly what: string;
  /** The cells, as they were published. */
  readonly values: readonly string[];
  /** Names of what it is about; a page that says none of them does not speak of it. */
  readonly subjects: readonly string[];
  /** The file of the open data it stood in. */
  readonly file: string | undefined;
}

/** What is said of a correction: the cell of a column of the table of corrections. */
function correctionCell(
  table: PackageTable,
  row: readonly string[],
  column: keyof typeof revisions.columns,
): string {
  return cellOf(table, row, table.headOf.get(column) ?? '');
}

/** The columns in which a row says what it is called, in every table that has them. */
const NAMING_COLUMNS = ['name', 'shortName'];

const isShown = (cell: string | undefined): boolean =>
  cell !== undefined && cell !== '' && cell !== WITHHELD_MARK && cell !== '—';

/** What a row is called: the names in it and in the row its first key refers to. */
function namesOf(tables: OpenPackage, table: PackageTable, row: readonly string[]): string[] {
  const [head = ''] = table.key;
  const target = tables.get(table.refersTo.get(head) ?? '');
  const code = cellOf(table, row, head);
  const referred = target?.rows.find(
    (candidate) => cellOf(target, candidate, target.key[0] ?? '') === code,
  );
  const named = (of: PackageTable, cells: readonly string[]): string[] =>
    NAMING_COLUMNS.map((column) => cellOf(of, cells, of.headOf.get(column) ?? ''));
  const names = [
    ...(target !== undefined && referred !== undefined ? named(target, referred) : []),
    ...named(table, row),
  ].filter((name) => name !== '');
  return [...new Set(names.length > 0 ? names : [code])];
}

function hiddenInTable(
  before: OpenPackage,
  table: PackageTable,
  now: PackageTable | undefined,
): HiddenValue[] {
  const file = `data/${table.name}.csv`;
  return table.rows.flatMap((row): HiddenValue[] => {
    const key = keyOfRow(table, row);
    const subjects = namesOf(before, table, row);
    const current = now?.byKey.get(key);
    const hidden = table.heads.filter((head, at) => {
      if (!isShown(row[at])) return false;
      return now === undefined || current === undefined || !isShown(cellOf(now, current, head));
    });
    if (hidden.length === 0) return [];
    const column = current === undefined ? texts.wholeRow : hidden.join('、');
    const values = hidden
      .filter((head) => !table.key.includes(head))
      .map((head) => cellOf(table, row, head));
    return [{ what: texts.notShownNow(table.title, key, column), values, subjects, file }];
  });
}

/** Values that were corrected since: they stand in the table of corrections, and nowhere else any more. */
function corrected(before: OpenPackage, now: OpenPackage): HiddenValue[] {
  const table = now.get(revisions.stem);
  const known = before.get(revisions.stem);
  return (table?.rows ?? []).flatMap((row) => {
    const value = table === undefined ? '' : correctionCell(table, row, 'before');
    if (table === undefined || !isShown(value) || known?.byKey.has(keyOfRow(table, row)) === true)
      return [];
    const subject = correctionCell(table, row, 'subject');
    const subjects = [subject.split(/[/／]/)[0]?.trim() ?? subject];
    return [{ what: texts.corrected(subject, value), values: [value], subjects, file: undefined }];
  });
}

/** Everything a release published that is not published today, or was corrected since. */
export function hiddenSince(before: OpenPackage, now: OpenPackage): HiddenValue[] {
  return [
    ...[...before.values()]
      .filter(({ key, name }) => key.length > 0 && name !== revisions.stem)
      .flatMap((table) => hiddenInTable(before, table, now.get(table.name))),
    ...corrected(before, now),
  ];
}

/** What a file of the archive says. */
interface FileText {
  readonly text: string;
  readonly numbers: readonly { readonly value: number; readonly decimals: number }[];
}

const NUMBER = /\d[\d,]*(?:\.\d+)?/g;

/** The text of a file of the archive, markup aside. */
function readText(bytes: Uint8Array): FileText {
  const text = new TextDecoder()
    .decode(bytes)
    .replace(/<wbr>|<\/?span[^>]*>|<\/?tspan[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ');
  const numbers = [...new Set(text.match(NUMBER))].map((number) => {
    const plain = number.replace(/,/g, '');
    return { value: Number(plain), decimals: plain.split('.')[1]?.length ?? 0 };
  });
  return { text, numbers };
}

/** Whether a text says a value: a word as it is, a number in any rounding, in its unit or ten thousands of it. */
function says({ numbers, text }: FileText, value: string): boolean {
  if (!/^-?\d+(\.\d+)?$/.test(value)) return text.includes(value);
  const size = Math.abs(Number(value));
  return numbers.some(({ decimals, value: shown }) =>
    [size, size / 10_000, size * 10_000].some((candidate) => {
      const half = 0.5 / 10 ** decimals;
      return shown !== 0 && Math.abs(candidate - shown) <= half * (1 + 1e-9);
    }),
  );
}

/** A hidden value with the addresses that show it. */
export interface ShownValue {
  readonly what: string;
  readonly addresses: readonly string[];
}

/**
 * The addresses of the archive at which values of one release can still be read.
 * @param files of that release in the archive, by address
 * @param fileOf gives the file of the site that stands at an address
 */
export function stillShown(
  hidden: readonly HiddenValue[],
  files: ReadonlyMap<string, Uint8Array>,
  fileOf: (address: string) => string,
): ShownValue[] {
  const read =
    hidden.length === 0 ? [] : [...files].map(([at, bytes]) => [at, readText(bytes)] as const);
  return hidden.flatMap(({ file, subjects, values, what }) => {
    const addresses = read.flatMap(([address, text]) => {
      const path = fileOf(address);
      if (path === file) return [address];
      // A table of the open data that is not its own speaks of other columns.
      if (path.startsWith('data/') && !path.endsWith('.html')) return [];
      const isAbout = subjects.some((subject) => text.text.includes(subject));
      const isSaid = values.length === 0 ? isAbout : values.some((value) => says(text, value));
      return isAbout && isSaid ? [address] : [];
    });
    return addresses.length === 0 ? [] : [{ what, addresses }];
  });
}
