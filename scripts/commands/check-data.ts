/** The checks that `check` is and `build` begins with: first the data, then the texts that name them. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { ParkResult } from '../../src/check/check-park.ts';
import { DataFault, type Diagnostic } from '../../src/data/diagnostic.ts';
import type { FolderNames } from '../../src/data/folder-names.ts';
import type { Edition, Park } from '../../src/data/park.ts';
import type { Site } from '../../src/data/site.ts';
import type { TextRemark } from '../../src/data/text-remark.ts';
import type { KnownNumbers } from '../../src/data/personal-numbers.ts';
import type { TextAcknowledgement } from '../../src/data/text-acknowledgement.ts';
import type { AggregateMaker } from '../../src/edition/last-aggregates.ts';
import type { HiddenName } from '../../src/data/hidden-name.ts';
import type { SiteData, SiteInputs } from '../../src/site/site-data.ts';
import type { TextFile } from '../../src/texts/text-file.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import type { SiteOptions } from './options.ts';

/** The files of the data folder and everything found in them and in site.yaml. */
export interface DataFindings {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Sorted; what concerns site.yaml comes last. */
  readonly diagnostics: readonly Diagnostic[];
  /** The data of the edition and the settings; nothing when there is an error. */
  readonly checked: SiteData | undefined;
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
  /** What it is then made from. */
  readonly inputs: SiteInputs | undefined;
}

/** Everything found. */
export type Findings = DataFindings & TextFindings;

/**
 * Reads and checks the data and site.yaml.
 *
 * @param addUp works out the figures of groups, for whoever checks again and again
 */
export async function checkData(
  { content, data, edition }: SiteOptions,
  addUp?: AggregateMaker,
): Promise<DataFindings> {
  // Loaded here, so that help and usage errors do not wait for the schemas.
  const { openDataFiles } = await import('../../src/check/load-park.ts');
  const { publishedBefore } = await import('../../src/check/published-before.ts');
  const { loadSite } = await import('../../src/data/site.ts');
  const { checkEdition } = await import('../../src/edition/check-edition.ts');
  const { policyOf } = await import('../../src/edition/policy.ts');
  const { site, faults } = tryLoad(() => loadSite(content));
  const files = await openDataFiles(data);
  const policy = site === undefined ? undefined : policyOf(site);
  const { diagnostics: found, park, ...forTexts } = checkEdition(files, edition, policy, addUp);
  const early = site === undefined || park === undefined ? [] : publishedBefore(site, park);
  const diagnostics = [...found, ...faults, ...early];
  const sound = !diagnostics.some((d) => d.severity === 'error');
  const checked = sound && park !== undefined && site !== undefined ? { park, site } : undefined;
  return { files, diagnostics, checked, ...forTexts };
}

/**
 * Reads the texts, and checks what they say and bind to.
 *
 * @param data what they name; without it nothing is checked
 */
export async function checkTexts(
  { content, edition }: SiteOptions,
  data: DataFindings,
): Promise<TextFindings> {
  const { checked, diagnostics, hiddenNames, knownNumbers, textAcknowledgements } = data;
  const { checkContent } = await import('../../src/report/prose/check-content.ts');
  const { acknowledgeTexts } = await import('../../src/report/prose/acknowledge-texts.ts');
  const { checkBindings } = await import('../../src/components/bindings/check-bindings.ts');
  const { formatStops, stopsPublication } = await import('../../src/check/stops-publication.ts');
  const { checkPark } = await import('../../src/check/check-park.ts');
  const { readPictures, readTexts } = await import('../../src/site/read-content.ts');
  const files = edition === 'internal' ? withHandbook(content, readTexts) : readTexts(content);
  const texts = new Map(files.map(({ path, source }) => [`content/${path}`, source]));
  const nothing = { usable: false, stop: undefined, inputs: undefined };
  if (checked === undefined) return { texts, prose: [], diagnostics, ...nothing };
  const { park, site } = checked;
  const pictures = new Map([...readPictures(HANDBOOK, edition), ...readPictures(content, edition)]);
  const { readPhotos } = await import('../../src/site/photos.ts');
  const { photos, faults } = await readPhotos(park, data.files);
  if (faults.length > 0)
    return { texts, prose: [], diagnostics: [...diagnostics, ...faults], ...nothing };
  let internal: Park | undefined;
  const whole = (): Park => (internal ??= wholePark(checkPark(data.files, 'internal')));
  const textRemarks = checkContent(files, park, site.timeProgress, hiddenNames, {
    knownNumbers,
    notesArePublic: site.speakerNotes === 'public',
  });
  const { remarks, unused } = acknowledgeTexts(textRemarks, textAcknowledgements);
  const bound = checkBindings(files, { park, site, pictures, whole, hasFile });
  const order = new Map([...texts.keys()].map((file, index) => [file, index]));
  const prose = [...remarks, ...bound].sort(
    (a, b) => (order.get(a.file) ?? 0) - (order.get(b.file) ?? 0) || a.line - b.line,
  );
  const open = edition === 'public';
  const usable = !prose.some(({ severity }) => severity === 'error');
  return {
    texts,
    prose,
    // The internal edition says nothing of names, so that what is acknowledged of them meets nothing there.
    diagnostics: open ? [...diagnostics, ...unused] : diagnostics,
    usable,
    stop: open ? formatStops(stopsPublication(park, diagnostics, prose)) : undefined,
    inputs: usable
      ? { park, site, pictures, photos, texts: await compileTexts(files, edition) }
      : undefined,
  };
}

/** Where the product's own texts stand, of which every park has the handbook. */
const HANDBOOK = join(PROJECT_ROOT, 'content');

/** The texts of a folder and the chapters of the handbook that it has not, which come with the product. */
function withHandbook(
  content: string,
  readTexts: (folder: string) => readonly TextFile[],
): readonly TextFile[] {
  const texts = readTexts(content);
  const known = new Set(texts.map(({ path }) => path));
  const chapters = readTexts(HANDBOOK).filter(
    ({ path }) => path.startsWith('guide/') && !known.has(path),
  );
  return [...texts, ...chapters].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The park of files that were found sound. Throws one `DataFault` when they are not. */
function wholePark({ park, diagnostics }: ParkResult): Park {
  if (park === undefined) throw new DataFault(diagnostics);
  return park;
}

/** The texts as pages of an edition show them: the public one has no handbook. */
async function compileTexts(
  files: readonly TextFile[],
  edition: Edition,
): Promise<SiteInputs['texts']> {
  const { compileText } = await import('../../src/texts/compile-text.ts');
  return new Map(
    files
      .filter(({ path }) => edition === 'internal' || !path.startsWith('guide/'))
      .map((file) => compileText(file))
      .map((text) => [text.id, text]),
  );
}

/** Whether public/ has a file, by its address in the site. */
function hasFile(address: string): boolean {
  try {
    const path = join(PROJECT_ROOT, 'public', decodeURIComponent(address));
    return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
  } catch {
    // Neither an address nor a path: %, or a name too long for one.
    return false;
  }
}

/** Reads and checks all that a build would. */
export async function findFaults(options: SiteOptions, addUp?: AggregateMaker): Promise<Findings> {
  const data = await checkData(options, addUp);
  return { ...data, ...(await checkTexts(options, data)) };
}

/** Prints the report on the data, site.yaml and the texts, warnings and notes included. */
export async function printFindings(findings: Findings, folders: FolderNames): Promise<void> {
  const { formatReport, MOST_PLACES } = await import('../../src/check/report.ts');
  const { formatProseRemarks } = await import('../../src/report/prose/check-content.ts');
  const { diagnostics, prose, usable } = findings;
  const print = usable ? console.log : console.error;
  if (diagnostics.length > 0) print(formatReport(diagnostics, { most: MOST_PLACES, folders }));
  if (prose.length > 0) print(formatProseRemarks(prose, folders.content));
  if (usable) console.log('数据检查通过。');
}

function tryLoad(load: () => Site): { site?: Site; faults: readonly Diagnostic[] } {
  try {
    return { site: load(), faults: [] };
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    return { faults: error.diagnostics };
  }
}
