import { checkPark } from '../../src/check/check-park.ts';
import { formatReport } from '../../src/check/report.ts';
import { makeManyRows } from './many-rows.ts';

/** How long checking about 100,000 rows of every dataset takes. */
export interface CheckTime {
  readonly files: number;
  readonly rows: number;
  /** By the clock. */
  readonly seconds: number;
  /** Of all cores, which other programs don't lengthen. */
  readonly cpu: number;
}

/** Reads and checks a very large zone once. Throws when its rows have a fault: they should not. */
export function measureChecks(): CheckTime {
  const { files, rows } = makeManyRows();
  const start = performance.now();
  const before = process.cpuUsage();
  const { park, diagnostics } = checkPark(files, 'public');
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  if (park === undefined) throw new Error(formatReport(diagnostics).slice(0, 4000));
  return { files: files.size, rows, seconds, cpu: (user + system) / 1e6 };
}
