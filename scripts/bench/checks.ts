import { checkPark } from '../../src/check/check-park.ts';
import { formatReport } from '../../src/check/report.ts';
import { LARGEST, makeManyRows } from './many-rows.ts';

/** How long checking rows of every dataset takes. */
export interface CheckTime {
  readonly files: number;
  readonly rows: number;
  /** By the clock. */
  readonly seconds: number;
  /** Of all cores, which other programs don't lengthen. */
  readonly cpu: number;
}

/** A small zone of every dataset. */
export const SMALLEST = { indicators: 6, firms: 20, projects: 24, parcels: 20 };

/**
 * Reads and checks a zone once.
 * @throws when its rows have a fault: they should not
 */
export function measureChecks(counts = LARGEST): CheckTime {
  const { files, rows } = makeManyRows(counts);
  const start = performance.now();
  const before = process.cpuUsage();
  const { park, diagnostics } = checkPark(files, 'public');
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage(before);
  if (park === undefined) throw new Error(formatReport(diagnostics).slice(0, 4000));
  return { files: files.size, rows, seconds, cpu: (user + system) / 1e6 };
}
