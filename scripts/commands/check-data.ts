/** The checks that `check` is and `build` begins with: first the data, then the texts that name them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DataFault, type Diagnostic } from '../../src/data/diagnostic.ts';
import { type Checked, handOver, takeBack } from '../../src/site/handover.ts';
import type { Site } from '../../src/data/site.ts';
import type { TextRemark } from '../../src/data/text-remark.ts';
import type { KnownNumbers } from '../../src/data/personal-numbers.ts';
import type { TextAcknowledgement } from '../../src/data/text-acknowledgement.ts';
import type { HiddenName } from '../../src/data/hidden-name.ts';
import type { ContentFile } from '../../src/report/prose/check-content.ts';
import type { SiteOptions } from './options.ts';

/** The files of the data folder and everything found in them and in site.yaml. */
export interface DataFindings {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Sorted; what concerns site.yaml comes last. */
  readonly diagnostics: readonly Diagnostic[];
  /** The data of the edition and the settings; nothing when there is an error. */
  readonly checked: Checked | undefined;
  /** Names the texts of the edition must not say. */
  readonly hiddenNames: readonly HiddenName[];
  /** Telephone numbers the texts must not say, and those they may. */
  readonly knownNumbers: KnownNumbers;
  /** What staff have acknowledged in the texts. */
  readonly textAcknowledgements: readonly TextAcknowledgement[];
}

/** The texts and everything found in them. */
export interface TextFindings {
  /** Every text of content/ by its file: `content/home.mdx`. */
  readonly texts: ReadonlyMap<string, string>;
  /** Numbers, wording and bindings of the texts of content/; none while the data have errors. */
  readonly prose: readonly TextRemark[];
  /** Those of the data and, once the texts are checked, acknowledgements that meet nothing in them. */
  readonly diagnostics: readonly Diagnostic[];
  /** True when a site may be built. */
  readonly usable: boolean;
  /** Why the public edition may not be built all the same; nothing when it may. */
  readonly stop: string | undefined;
}

/** Everything found. */
export type Findings = DataFindings & TextFindings;

/** Reads and checks the data and site.yaml. */
export async function checkData({ content, data, edition }: SiteOptions): Promise<DataFindings> {
  // Loaded here, so that help and usage errors do not wait for the schemas.
  const { readDataFiles } = await import('../../src/check/load-park.ts');
  const { publishedBefore } = await import('../../src/check/published-before.ts');
  const { loadSite } = await import('../../src/data/site.ts');
  const { checkEdition } = await import('../../src/edition/check-edition.ts');
  const { policyOf } = await import('../../src/edition/policy.ts');
  const { site, faults } = tryLoad(() => loadSite(content));
  const files = readDataFiles(data);
  const policy = site === undefined ? undefined : policyOf(site);
  const { diagnostics: found, park, ...forTexts } = checkEdition(files, edition, policy);
  const early = site === undefined || park === undefined ? [] : publishedBefore(site, park);
  const diagnostics = [...found, ...faults, ...early];
  const sound = !diagnostics.some((d) => d.severity === 'error');
  const checked =
    sound && park !== undefined && site !== undefined
      ? { content, data, edition, park, site }
      : undefined;
  return { files, diagnostics, checked, ...forTexts };
}

/**
 * Reads the texts, and checks what they say and bind to.
 * @param data what they name, which must have been handed over; without it nothing is checked
 */
export async function checkTexts(content: string, data: DataFindings): Promise<TextFindings> {
  const { checked, diagnostics, hiddenNames, knownNumbers, textAcknowledgements } = data;
  const { checkContent } = await import('../../src/report/prose/check-content.ts');
  const { acknowledgeTexts } = await import('../../src/report/prose/acknowledge-texts.ts');
  const { imageFaults } = await import('../../src/report/prose/check-images.ts');
  const { checkBindings } = await import('../../src/components/bindings/check-bindings.ts');
  const { formatStops, stopsPublication } = await import('../../src/check/stops-publication.ts');
  const files = readContent(content);
  const texts = new Map(files.map(([path, source]) => [`content/${path}`, source]));
  if (checked === undefined)
    return { texts, prose: [], diagnostics, usable: false, stop: undefined };
  const { edition, park, site } = checked;
  const said = checkContent(files, park, site.timeProgress, hiddenNames, {
    knownNumbers,
    notesArePublic: site.speakerNotes === 'public',
  });
  const { remarks, unused } = acknowledgeTexts(said, textAcknowledgements);
  const names = contentNames(content);
  const pictures = files.flatMap(([path, source]) =>
    imageFaults(path, source, names).map((fault) => ({ ...fault, file: `content/${path}` })),
  );
  const order = new Map([...texts.keys()].map((file, index) => [file, index]));
  const prose = [...remarks, ...pictures, ...checkBindings(files)].sort(
    (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line,
  );
  const open = edition === 'public';
  return {
    texts,
    prose,
    // The internal edition says nothing of names, so that what is acknowledged of them meets nothing there.
    diagnostics: open ? [...diagnostics, ...unused] : diagnostics,
    usable: !prose.some(({ severity }) => severity === 'error'),
    stop: open ? formatStops(stopsPublication(park, diagnostics, prose)) : undefined,
  };
}

/** Reads and checks all that a build would. */
export async function findFaults(options: SiteOptions): Promise<Findings> {
  const data = await checkData(options);
  if (data.checked !== undefined) handOver(data.checked);
  try {
    return { ...data, ...(await checkTexts(options.content, data)) };
  } finally {
    takeBack();
  }
}

/** Prints the report on the data, site.yaml and the texts, warnings and notes included. */
export async function printFindings(findings: Findings, contentName: string): Promise<void> {
  const { formatReport, MOST_PLACES } = await import('../../src/check/report.ts');
  const { formatProseRemarks } = await import('../../src/report/prose/check-content.ts');
  const { diagnostics, prose, usable } = findings;
  const print = usable ? console.log : console.error;
  if (diagnostics.length > 0) print(formatReport(diagnostics, { most: MOST_PLACES }));
  if (prose.length > 0) print(formatProseRemarks(prose, contentName));
  if (usable) console.log('数据检查通过。');
}

/** Every file below a folder, by its path from there with forward slashes. */
function contentNames(folder: string): ReadonlySet<string> {
  if (!existsSync(folder)) return new Set();
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return new Set(names.map((name) => name.replaceAll('\\', '/')));
}

/**
 * Every text below a folder, by its path from there with forward slashes. An editor on Windows may
 * have put a byte order mark before it and two characters at the end of each line.
 */
function readContent(folder: string): ContentFile[] {
  return [...contentNames(folder)]
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
