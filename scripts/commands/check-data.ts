/** The data check that `check` is and `build` begins with. */
import { DataFault, type Diagnostic } from '../../src/data/diagnostic.ts';
import type { Site } from '../../src/data/site.ts';
import type { SiteOptions } from './options.ts';

/** The files of the data folder and everything found in them and in site.yaml. */
export interface Findings {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Sorted; what concerns site.yaml comes last. */
  readonly diagnostics: readonly Diagnostic[];
  /** True when a site may be built. */
  readonly usable: boolean;
}

/** Reads and checks what a build would. */
export async function findFaults({ data, content, edition }: SiteOptions): Promise<Findings> {
  // Loaded here, so that help and usage errors do not wait for the schemas.
  const { readDataFiles } = await import('../../src/data/park.ts');
  const { loadSite } = await import('../../src/data/site.ts');
  const { checkEdition } = await import('../../src/edition/check-edition.ts');
  const { policyOf } = await import('../../src/edition/policy.ts');
  const { site, faults } = tryLoad(() => loadSite(content));
  const files = readDataFiles(data);
  const policy = site === undefined ? undefined : policyOf(site);
  const diagnostics = [...checkEdition(files, edition, policy).diagnostics, ...faults];
  return { files, diagnostics, usable: !diagnostics.some((d) => d.severity === 'error') };
}

function tryLoad(load: () => Site): { site?: Site; faults: readonly Diagnostic[] } {
  try {
    return { site: load(), faults: [] };
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    return { faults: error.diagnostics };
  }
}

/**
 * Prints the report on the data and on site.yaml, warnings and notes included, and tells whether a
 * site may be built from them.
 */
export async function checkData(options: SiteOptions): Promise<boolean> {
  const { formatReport } = await import('../../src/data/report.ts');
  const { diagnostics, usable } = await findFaults(options);
  if (diagnostics.length > 0) (usable ? console.log : console.error)(formatReport(diagnostics));
  if (usable) console.log('数据检查通过。');
  return usable;
}
