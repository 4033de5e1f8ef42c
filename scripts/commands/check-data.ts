/** The data check that `check` is and `build` begins with. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFault, type Diagnostic } from '../../src/data/diagnostic.ts';
import type { Park } from '../../src/data/park.ts';
import type { Site } from '../../src/data/site.ts';
import type { ContentFile } from '../../src/report/prose/check-content.ts';
import type { TextRemark } from '../../src/data/text-remark.ts';
import type { SiteOptions } from './options.ts';

/** The files of the data folder and everything found in them and in site.yaml. */
export interface Findings {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Sorted; what concerns site.yaml comes last. */
  readonly diagnostics: readonly Diagnostic[];
  /** Numbers typed in the texts of content/, and wording; none while the data have errors. */
  readonly prose: readonly TextRemark[];
  /** Every text of content/ by its file: `content/home.mdx`. */
  readonly texts: ReadonlyMap<string, string>;
  /** True when a site may be built. */
  readonly usable: boolean;
  /** The data of the edition and the settings, as far as they could be read. */
  readonly park: Park | undefined;
  readonly site: Site | undefined;
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
  const checked = checkEdition(files, edition, policy);
  const diagnostics = [...checked.diagnostics, ...faults];
  const sound = !diagnostics.some((d) => d.severity === 'error');
  const { checkContent } = await import('../../src/report/prose/check-content.ts');
  const { checkBindings } = await import('../report/check-bindings.ts');
  const written = readContent(content);
  const prose =
    sound && checked.park !== undefined && site !== undefined
      ? [
          ...checkBindings(written, checked.park, site.timeProgress),
          ...checkContent(written, checked.park, site.timeProgress),
        ].sort((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
      : [];
  const texts = new Map(written.map(([path, source]) => [`content/${path}`, source]));
  const usable = sound && !prose.some(({ severity }) => severity === 'error');
  return { files, diagnostics, prose, texts, usable, park: checked.park, site };
}

/** Every text below a folder, by its path from there with forward slashes. */
function readContent(folder: string): ContentFile[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
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
 * Prints the report on the data and on site.yaml, warnings and notes included, and gives what was
 * found.
 */
export async function checkData(options: SiteOptions): Promise<Findings> {
  const { formatReport, MOST_PLACES } = await import('../../src/data/report.ts');
  const { formatProseRemarks } = await import('../../src/report/prose/check-content.ts');
  const findings = await findFaults(options);
  const { diagnostics, prose, usable } = findings;
  const print = usable ? console.log : console.error;
  if (diagnostics.length > 0) print(formatReport(diagnostics, { most: MOST_PLACES }));
  if (prose.length > 0) print(formatProseRemarks(prose));
  if (usable) console.log('数据检查通过。');
  return findings;
}
