/** The files below `/data/`, by their names there. */
import { unzipSync, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { formatCsv } from '../data/csv-write.ts';
import { sha256Of } from '../data/sha256.ts';
import { onceForData } from '../model/once-for-site.ts';
import type { SiteData } from '../site/site-data.ts';
import { openData as words } from '../ui/open-data.ts';
import { dcatCatalogue } from './catalogue.ts';
import { csvMetadata } from './csv-metadata.ts';
import { dataPackage } from './data-package.ts';
import type { FileSum } from './data-package.ts';
import { openSet, type OpenSet } from './metadata.ts';
import { cellsOf, openTables, recordsOf } from './open-table.ts';
import type { OpenTable } from './open-table.ts';
import { zipFiles } from './zip-files.ts';

/** The archive of everything else. */
export const ARCHIVE = 'open-data.zip';
/** All tables as sheets. */
export const WORKBOOK = 'open-data.xlsx';
/** Of the whole: the columns, the data package, the catalogue's entry. */
const WHOLE = ['dictionary.csv', 'datapackage.json', 'dcat.jsonld'] as const;

/** A workbook is the same for the same tables: no clock. */
const NO_TIME = new Date(Date.UTC(2000, 0, 1));

/** Names of all files of a public park's package; none for an internal one. */
export function packageNames({ park }: Pick<SiteData, 'park'>): string[] {
  return namesOf(openTables(park));
}

/** Names of all files of a package of tables; none without any. */
export function namesOf(tables: OpenSet['tables']): string[] {
  if (tables.length === 0) return [];
  return [
    ...tables.flatMap(({ name }) => [`${name}.csv`, `${name}.json`, `${name}.csv-metadata.json`]),
    ...WHOLE,
    WORKBOOK,
    ARCHIVE,
  ];
}

const utf8 = new TextEncoder();
const jsonBytes = (value: object): Uint8Array =>
  utf8.encode(`${JSON.stringify(value, undefined, 1)}\n`);

/** Size and SHA-256 of bytes. */
function sumOf(bytes: Uint8Array): FileSum {
  return { bytes: bytes.length, sha256: sha256Of(bytes) };
}

function dictionaryCsv(tables: readonly OpenTable[]): Uint8Array {
  const rows = tables.flatMap(({ fields, title }) =>
    fields.map(({ description, name, type, unit = '' }) => [
      title,
      name,
      words.types[type],
      unit,
      description,
    ]),
  );
  return utf8.encode(formatCsv([words.columnHead, ...rows]));
}

/** The earliest time a zip can hold: files are the same whenever they are made. */
const ZIP_TIME = '1980-01-01T00:00:00';

/** Numbers as numbers, everything else as text, so that a code keeps its zeros. */
async function workbook(tables: readonly OpenTable[]): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: tables.map((table) => {
      const [head = [], ...cells] = cellsOf(table);
      const rows = cells.map((row, at) =>
        row.map((cell, column) => {
          const value = table.fields[column]?.value(table.rows[at] ?? {});
          return typeof value === 'number' ? value : cell;
        }),
      );
      return { name: table.title, rows: [head, ...rows], freezePane: { rows: 1, columns: 1 } };
    }),
    properties: { created: NO_TIME, modified: NO_TIME },
    defaultFont: { name: '宋体', size: 11 },
  });
  // The library compresses with what its host has, and no two hosts give the same bytes.
  return zipSync(unzipSync(written), { mtime: ZIP_TIME, level: 6 });
}

/** The files of a package, by their names. */
export async function makePackage(set: OpenSet): Promise<ReadonlyMap<string, Uint8Array>> {
  const { about, officesOf, tables } = set;
  const files = new Map<string, Uint8Array>();
  const sums = new Map<string, FileSum>();
  for (const table of tables) {
    const csv = utf8.encode(formatCsv(cellsOf(table)));
    sums.set(table.name, sumOf(csv));
    files.set(`${table.name}.csv`, csv);
    files.set(`${table.name}.json`, jsonBytes(recordsOf(table)));
    files.set(
      `${table.name}.csv-metadata.json`,
      jsonBytes(csvMetadata(table, about, officesOf(table).join('、'))),
    );
  }
  files.set('dictionary.csv', dictionaryCsv(tables));
  files.set('datapackage.json', jsonBytes(dataPackage(set, sums)));
  files.set('dcat.jsonld', jsonBytes(dcatCatalogue(set)));
  const zip = zipFiles(files);
  files.set(WORKBOOK, await workbook(tables));
  files.set(ARCHIVE, zip);
  return files;
}

const packages = onceForData((data: SiteData) => makePackage(openSet(data)));

/**
 * The bytes of a file of the package.
 *
 * @throws Error for a name the package does not have
 */
export async function packageFile(data: SiteData, name: string): Promise<Uint8Array> {
  const bytes = (await packages(data)).get(name);
  if (bytes === undefined) throw new Error(`No file of the open data is called ${name}`);
  return bytes;
}
