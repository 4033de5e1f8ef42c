import { acknowledged } from '../data/acknowledged.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { revisions } from '../data/revisions.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import type { Table, TableRow } from '../data/table.ts';

/** One use of a free category: 行业, 主导产业, 责任单位. */
interface Use {
  readonly table: Table;
  readonly row: TableRow;
  readonly key: string;
}

/** Uses from which on a category is common, so that a single neighbour of it may be a slip. */
const COMMON = 3;

/** Longer texts are sentences. */
const LONGEST = 20;

/** Shorter ones differ by a letter and mean something else: 东区, 西区. */
const SHORTEST = 3;

/** Letters that tell names apart on purpose: 一期 and 二期, A座 and B座, 东部 and 西部, 省级 and 市级. */
const TELLING =
  /[\d一二三四五六七八九十A-Za-z甲乙丙丁东西南北中上下前后左右大小新老内外国省市县区镇]/;

/** Tables whose texts name tables, columns and rows, which have checks of their own. */
const NO_CATEGORIES: ReadonlySet<string> = new Set([revisions.name, acknowledged.name]);

/** Headers of units, of which 万元/亩 and 万元/人 are both right. */
const UNITS: ReadonlySet<string> = new Set(['单位', '计量单位']);

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** The letters two texts of one length differ by, when it is one place; nothing otherwise. */
function onlyDifference(a: string, b: string): readonly [string, string] | undefined {
  const [lettersA, lettersB] = [Array.from(a), Array.from(b)];
  if (lettersA.length !== lettersB.length) return undefined;
  const places = lettersA.flatMap((letter, at) => (letter === lettersB[at] ? [] : [at]));
  const [place] = places;
  if (places.length !== 1 || place === undefined) return undefined;
  return [lettersA[place] ?? '', lettersB[place] ?? ''];
}

/** Uses of each category of the free texts of one header, whatever table they are in. */
function usesByHeader(tables: ReadTables): Map<string, Map<string, Use[]>> {
  const headers = new Map<string, Map<string, Use[]>>();
  for (const table of tables.values()) {
    if (NO_CATEGORIES.has(table.dataset.name)) continue;
    const keys = Object.entries(table.dataset.columns).filter(
      ([key, { type, header, disclosure }]) =>
        type === 'text' &&
        // Persons and contacts are internal, and differ by a letter.
        disclosure === 'public' &&
        !UNITS.has(header) &&
        table.dataset.unique?.includes(key) !== true,
    );
    for (const row of wholeRows(table)) {
      for (const [key, { header }] of keys) {
        const value = (row.cells as Readonly<Record<string, unknown>>)[key];
        if (typeof value !== 'string' || value.length > LONGEST) continue;
        const values = headers.get(header) ?? new Map<string, Use[]>();
        headers.set(header, values);
        const uses = values.get(value);
        if (uses === undefined) values.set(value, [{ table, row, key }]);
        else uses.push({ table, row, key });
      }
    }
  }
  return headers;
}

/** 税务局 and 商务局: offices of three letters that begin with another one are others. */
const isOtherOffice = (a: string, b: string): boolean =>
  /^..[局委办部科处室]$/u.test(a) && Array.from(a)[0] !== Array.from(b)[0];

function problemOf(value: string, common: string): string | undefined {
  if (withoutSpaces(value) === withoutSpaces(common)) return '中间多了或少了空格';
  if (Array.from(value).length < SHORTEST) return undefined;
  if (isOtherOffice(value, common)) return undefined;
  const letters = onlyDifference(value, common);
  if (letters === undefined || letters.some((letter) => TELLING.test(letter))) return undefined;
  return `“${letters[0]}”像是“${letters[1]}”之误`;
}

/**
 * Warns of a category that is one letter, or a space, away from a common one of the same header: a
 * misspelt industry becomes an industry of its own on every page. Texts that are seldom the same are no
 * categories, and letters that tell names apart on purpose are let be.
 */
export function checkNearCategories(tables: ReadTables): void {
  for (const values of usesByHeader(tables).values()) {
    const common = [...values].filter(([, uses]) => uses.length >= COMMON);
    for (const [value, uses] of values) {
      if (uses.length >= COMMON) continue;
      for (const [usual, { length }] of common) {
        const problem = problemOf(value, usual);
        if (problem === undefined) continue;
        for (const { table, row, key } of uses) {
          reportCell(table, row, key, {
            code: 'near-category',
            severity: 'warning',
            problem: `与“${usual}”（${length} 处）只差一点：${problem}`,
            fix: `是同一类的，请改为“${usual}”；不是的，请在已核实事项表里说明`,
          });
        }
        break;
      }
    }
  }
}
