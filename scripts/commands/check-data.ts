/** The data check that `check` is and `build` begins with. */
import { DataFault } from '../../src/data/diagnostic.ts';
import type { SiteOptions } from './options.ts';
import { formatReport } from './report.ts';

/**
 * Prints the report on the data, warnings and notes included, and tells whether a site may be
 * built from it.
 */
export async function checkData({ data, edition }: SiteOptions): Promise<boolean> {
  // Loaded here, so that help and usage errors do not wait for the schemas.
  const { loadPark } = await import('../../src/data/park.ts');
  try {
    loadPark({
      dataDir: data,
      edition,
      onRemarks: (remarks) => console.log(formatReport(remarks)),
    });
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    console.error(formatReport(error.diagnostics));
    return false;
  }
  console.log('数据检查通过。');
  return true;
}
