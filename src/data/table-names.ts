import type { Dataset } from './dataset.ts';
import { datasets } from './datasets.ts';
import { nearestName } from './nearest.ts';

/** Which table a file was most likely meant to be. */
export interface MeantTable {
  /** Its right name in the data folder: `targets.csv`. */
  readonly file: string;
  readonly title: string;
  /** `name`: called so, whatever its ending; `title`: by its Chinese name; `near`: misspelt. */
  readonly by: 'name' | 'title' | 'near';
  /** Something before or after the name says that it is a copy. */
  readonly copy: boolean;
}

/** What Windows, WPS, browsers and people put before or after the name of a copy. */
const BEFORE = /^(?:副本|复件|复制|拷贝|备份|copy of|copy|backup of|backup)[\s_-]*/i;
const AFTER =
  /[\s_.-]*(?:[(（]\s*\d+\s*[)）]|[(（]?(?:的?副本|复件|复制|拷贝|备份|copy|backup|bak)\s*\d*[)）]?)$/i;

/** Endings of files that Excel, WPS and others save tables in. */
const WORKBOOK = /\.(?:xlsx?|xlsm|xlsb|xlt|xltx|et|ett|ods|numbers)$/i;
const TABLE_ENDING = /\.(?:csv|txt|tsv|xlsx?|xlsm|xlsb|xlt|xltx|et|ett|ods|numbers)$/i;

const titleOf = new Map((datasets as readonly Dataset[]).map(({ stem, title }) => [stem, title]));
const stemOf = new Map(
  [...titleOf].flatMap(([stem, title]) => [
    [title, stem],
    [`${title}表`, stem],
  ]),
);

/** True for the file of a workbook, which holds tables that nothing here can read. */
export function isWorkbook(name: string): boolean {
  return WORKBOOK.test(name);
}

/** True when the name is that of a table as it must be. */
export function isTableName(name: string): boolean {
  return name.endsWith('.csv') && titleOf.has(name.slice(0, -'.csv'.length));
}

function strip(name: string, ...patterns: readonly RegExp[]): string {
  let bare = name;
  for (let before = ''; before !== bare;) {
    before = bare;
    for (const pattern of patterns) bare = bare.replace(pattern, '');
  }
  return bare;
}

/**
 * The table a file name was meant for, whatever its ending and the marks of a copy: `targets.xlsx`,
 * `targets.csv.txt`, `年度目标.csv`, `targets - 副本 (2).csv`, `observation.csv`. Nothing when the
 * name is like none.
 */
export function tableMeant(name: string): MeantTable | undefined {
  const stem = strip(name, TABLE_ENDING).toLowerCase();
  const bare = strip(stem, BEFORE, AFTER, TABLE_ENDING).trim();
  const folded = bare.replace(/[\s_]+/g, '-');
  const known = titleOf.has(folded) ? folded : undefined;
  const titled = stemOf.get(bare);
  const near =
    nearestName(folded, titleOf.keys()) ??
    stemOf.get(nearestName(bare, stemOf.keys(), (title) => stemOf.get(title)) ?? '');
  const found = known ?? titled ?? near;
  if (found === undefined) return undefined;
  const by = known === undefined ? (titled === undefined ? 'near' : 'title') : 'name';
  return {
    file: `${found}.csv`,
    title: titleOf.get(found) ?? '',
    by,
    copy: bare !== stem && by !== 'near',
  };
}

/** What is put behind the name of a symbolic link, as `ls -F` does: it is there by its name alone. */
export const LINK_MARK = '@';

/** True for the name of a symbolic link, which is not followed: nobody sees where it leads. */
export function isLink(name: string): boolean {
  return name.endsWith(LINK_MARK);
}

/**
 * True for a file or folder of the data folder that isn't read but may hold a table someone takes for
 * read: a workbook, a table's name with another ending, a link. Folders end in a slash.
 */
export function isStrayName(name: string): boolean {
  if (isLink(name)) return isTableName(name.slice(0, -LINK_MARK.length));
  const [folder, inside] = name.split('/');
  if (inside !== undefined) return folder !== 'parcels' && (isTableName(inside) || inside === '');
  if (/\.csv$/i.test(name)) return false;
  return isWorkbook(name) || (TABLE_ENDING.test(name) && tableMeant(name)?.by === 'name');
}
