/** The data check that `check` is and `build` begins with. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFault, type Diagnostic } from '../../src/data/diagnostic.ts';
import { type Checked, handOver, takeBack } from '../../src/data/handover.ts';
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
  /** Numbers, wording and bindings of the texts of content/; none while the data have errors. */
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
  const written = readContent(content);
  const prose =
    sound && checked.park !== undefined && site !== undefined
      ? await checkTexts(written, { content, data, edition, park: checked.park, site })
      : [];
  const texts = new Map(written.map(([path, source]) => [`content/${path}`, source]));
  const usable = sound && !prose.some(({ severity }) => severity === 'error');
  return { files, diagnostics, prose, texts, usable, park: checked.park, site };
}

/** What is said in the texts, and what they bind to, in the order of files and lines. */
async function checkTexts(files: readonly ContentFile[], checked: Checked): Promise<TextRemark[]> {
  const { checkContent } = await import('../../src/report/prose/check-content.ts');
  const { checkBindings } = await import('../../src/components/bindings/check-bindings.ts');
  handOver(checked);
  try {
    const said = checkContent(files, checked.park, checked.site.timeProgress);
    const order = new Map(files.map(([path], index) => [`content/${path}`, index]));
    return [...said, ...checkBindings(files)].sort(
      (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line,
    );
  } finally {
    takeBack();
  }
}

/**
 * Every text below a folder, by its path from there with forward slashes. An editor on Windows may
 * have put a byte order mark before it and two characters at the end of each line.
 */
function readContent(folder: string): ContentFile[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.mdx'))
    .sort()
    .map((name) => {
      const source = readFileSync(join(folder, name), 'utf8');
      return [name, source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n')];
    });
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
  if (prose.length > 0) print(formatProseRemarks(prose, options.contentName));
  if (usable) console.log('数据检查通过。');
  return findings;
}
