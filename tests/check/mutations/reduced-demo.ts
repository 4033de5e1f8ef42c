import { fileURLToPath } from 'node:url';
import { checkPark } from '../../../src/check/check-park.ts';
import { readDataFiles } from '../../../src/check/load-park.ts';
import { parseSheet } from '../../../src/data/csv.ts';
import { formatCsv } from '../../../src/data/csv-write.ts';

/** Tables by file name, each as its rows of cells, the header first. */
export type Grids = ReadonlyMap<string, readonly (readonly string[])[]>;

const DATA = fileURLToPath(new URL('../../../data', import.meta.url));

/** Indicators kept: money, counts, a share, with growth and with targets. */
const INDICATORS = /^(主营业务收入|工业增加值|固定资产投资|从业人员|战新产业产值|亩均税收)$/;

/** Which rows of the long tables stay; of the others one in two, and what these refer to. */
const KEPT: Readonly<Record<string, (cells: readonly string[], index: number) => boolean>> = {
  'parks.csv': () => true,
  'indicators.csv': ([, name = '']) => INDICATORS.test(name),
  'observations.csv': ([name = '', , period = '']) =>
    INDICATORS.test(name) && /^202[56]年/.test(period),
  'targets.csv': ([name = '']) => INDICATORS.test(name),
  'enterprises.csv': (_, index) => index % 6 === 0,
  'enterprise-periods.csv': ([, period = '']) => /^(2025|2026)年1-6月$/.test(period),
  'projects.csv': (_, index) => index % 4 === 0,
  'parcels.csv': ([, , park = '']) => park === '北岭园',
  'chains.csv': () => true,
  'scoring.csv': () => true,
  'grade-bands.csv': () => true,
  'acknowledged.csv': () => false,
  'revisions.csv': () => false,
  'blockers.csv': () => true,
  'stage-events.csv': () => true,
  'parcel-events.csv': () => true,
  'project-progress.csv': () => true,
  'facilities.csv': () => true,
};

/** Outlines of the one park whose parcels are kept. */
const OUTLINES = 'parcels/beiling.txt';

/** The bytes of a table. */
export function bytesOf(rows: readonly (readonly string[])[]): Uint8Array {
  return new TextEncoder().encode(formatCsv(rows));
}

/** The files of tables, with the outlines. */
export function filesOf(grids: Grids): Map<string, Uint8Array> {
  const outlines = readDataFiles(DATA).get(OUTLINES) ?? new Uint8Array();
  const tables = [...grids].map(([name, rows]) => [name, bytesOf(rows)] as const);
  return new Map<string, Uint8Array>([...tables, [OUTLINES, outlines]]);
}

/** The tables of a data folder. */
export function readTables(folder: string): Grids {
  const tables = [...readDataFiles(folder)].filter(([name]) => name.endsWith('.csv'));
  return new Map(
    tables.map(([name, bytes]) => [
      name,
      (parseSheet(name, bytes).sheet?.rows ?? []).map(({ cells }) => cells),
    ]),
  );
}

function cut(): Map<string, (readonly string[])[]> {
  const result = new Map<string, (readonly string[])[]>();
  for (const [name, [header, ...rows]] of readTables(DATA)) {
    if (header === undefined) throw new Error(`${name} is empty`);
    const keeps = KEPT[name] ?? ((_: readonly string[], index: number) => index % 2 === 0);
    result.set(name, [header, ...rows.filter(keeps)]);
  }
  return result;
}

/**
 * The demo with a part of its rows: small enough to be checked a hundred and fifty times. Rows that
 * refer to one that is gone go too, until nothing is at fault.
 */
export function reducedDemo(): Grids {
  const grids = cut();
  for (;;) {
    const errors = checkPark(filesOf(grids), 'internal').diagnostics.filter(
      ({ severity }) => severity === 'error',
    );
    if (errors.length === 0) return grids;
    for (const [name, rows] of grids) {
      const gone = new Set(errors.flatMap((d) => (d.file === `data/${name}` ? (d.row ?? 0) : [])));
      grids.set(
        name,
        rows.filter((_, index) => !gone.has(index + 1)),
      );
    }
    if (errors.every(({ row }) => row === undefined)) {
      throw new Error(errors.map(({ problem }) => problem).join('\n'));
    }
  }
}
