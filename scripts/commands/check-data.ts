/** The data check that `check` is and `build` begins with. */
import { DataFault, type Diagnostic } from '../../src/data/diagnostic.ts';
import type { SiteOptions } from './options.ts';
import { formatReport } from './report.ts';

/**
 * Prints the report on the data and on site.yaml, warnings and notes included, and tells whether a
 * site may be built from them.
 */
export async function checkData({ data, content, edition }: SiteOptions): Promise<boolean> {
  // Loaded here, so that help and usage errors do not wait for the schemas.
  const { loadPark } = await import('../../src/data/park.ts');
  const { loadSite } = await import('../../src/data/site.ts');
  const found: Diagnostic[] = [];
  const onRemarks = (remarks: readonly Diagnostic[]): void => void found.push(...remarks);
  const faults = [
    collect(() => loadPark({ dataDir: data, edition, onRemarks }), found),
    collect(() => loadSite(content), found),
  ];
  const usable = faults.every((fault) => !fault);
  const report = formatReport(found);
  if (report !== '') (usable ? console.log : console.error)(report);
  if (usable) console.log('数据检查通过。');
  return usable;
}

/** Runs one loader; true when it found faults, which join the others. */
function collect(load: () => unknown, found: Diagnostic[]): boolean {
  try {
    load();
    return false;
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    found.push(...error.diagnostics);
    return true;
  }
}
