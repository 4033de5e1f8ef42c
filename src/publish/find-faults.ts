/** The checks that `check` is and `build` begins with: first the data, then the texts that name them. */
import { checkPark, type ParkResult } from '../check/check-park.ts';
import { publishedBefore } from '../check/published-before.ts';
import { formatStops, stopsPublication } from '../check/stops-publication.ts';
import { checkBindings } from '../components/bindings/check-bindings.ts';
import { siteIn } from '../data/check-site.ts';
import { DataFault, type Diagnostic } from '../data/diagnostic.ts';
import type { HiddenName } from '../data/hidden-name.ts';
import type { Edition, Park } from '../data/park.ts';
import type { KnownNumbers } from '../data/personal-numbers.ts';
import type { Site } from '../data/site-schema.ts';
import type { TextAcknowledgement } from '../data/text-acknowledgement.ts';
import type { TextRemark } from '../data/text-remark.ts';
import { checkEdition } from '../edition/check-edition.ts';
import type { AggregateMaker } from '../edition/last-aggregates.ts';
import { policyOf } from '../edition/policy.ts';
import { once } from '../model/once.ts';
import { acknowledgeTexts } from '../report/prose/acknowledge-texts.ts';
import { checkContent } from '../report/prose/check-content.ts';
import { picturesIn, textsIn, textsWithHandbook } from '../site/content-files.ts';
import { readPhotos } from '../site/photos.ts';
import type { SiteData, SiteInputs } from '../site/site-data.ts';
import type { SiteSources } from '../site/sources.ts';
import { compileText } from '../texts/compile-text.ts';
import type { TextFile } from '../texts/text-file.ts';

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
 * Checks the data and site.yaml.
 *
 * @param addUp works out the figures of groups, for whoever checks again and again
 */
export function checkData(
  { content, data }: Pick<SiteSources, 'content' | 'data'>,
  edition: Edition,
  addUp?: AggregateMaker,
): DataFindings {
  const { faults, site } = trySite(content.get('site.yaml'));
  const policy = site === undefined ? undefined : policyOf(site);
  const { diagnostics: found, park, ...forTexts } = checkEdition(data, edition, policy, addUp);
  const early = site === undefined || park === undefined ? [] : publishedBefore(site, park);
  const diagnostics = [...found, ...faults, ...early];
  const sound = !diagnostics.some((d) => d.severity === 'error');
  const checked = sound && park !== undefined && site !== undefined ? { park, site } : undefined;
  return { files: data, diagnostics, checked, ...forTexts };
}

/**
 * Checks what the texts say and bind to.
 *
 * @param found what they name; nothing is checked while it has errors
 */
export function checkTexts(
  { content, prepared, product }: SiteSources,
  edition: Edition,
  found: DataFindings,
): TextFindings {
  const { checked, diagnostics, hiddenNames, knownNumbers, textAcknowledgements } = found;
  const { handbook, hasFile } = product;
  const files = edition === 'internal' ? textsWithHandbook(content, handbook) : textsIn(content);
  const texts = new Map(files.map(({ path, source }) => [`content/${path}`, source]));
  const nothing = { usable: false, stop: undefined, inputs: undefined };
  if (checked === undefined) return { texts, prose: [], diagnostics, ...nothing };
  const { park, site } = checked;
  const pictures = new Map([...picturesIn(handbook, edition), ...picturesIn(content, edition)]);
  const { faults, photos } = readPhotos(park, found.files, prepared);
  if (faults.length > 0)
    return { texts, prose: [], diagnostics: [...diagnostics, ...faults], ...nothing };
  let internal: Park | undefined;
  const whole = (): Park => (internal ??= wholePark(checkPark(found.files, 'internal')));
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
      ? { park, site, pictures, photos, texts: compileTexts(files, edition) }
      : undefined,
  };
}

/** Checks all that a build does. */
export function findFaults(
  sources: SiteSources,
  edition: Edition,
  addUp?: AggregateMaker,
): Findings {
  const data = checkData(sources, edition, addUp);
  return { ...data, ...checkTexts(sources, edition, data) };
}

/** The park of files that were found sound. Throws one `DataFault` when they are not. */
function wholePark({ park, diagnostics }: ParkResult): Park {
  if (park === undefined) throw new DataFault(diagnostics);
  return park;
}

const compiledOnce = once(compileText);

/** The texts as pages of an edition show them: the public one has no handbook. */
function compileTexts(files: readonly TextFile[], edition: Edition): SiteInputs['texts'] {
  return new Map(
    files
      .filter(({ path }) => edition === 'internal' || !path.startsWith('guide/'))
      .map(compiledOnce)
      .map((text) => [text.id, text]),
  );
}

function trySite(bytes: Uint8Array | undefined): { site?: Site; faults: readonly Diagnostic[] } {
  try {
    return { site: siteIn(bytes), faults: [] };
  } catch (error) {
    if (!(error instanceof DataFault)) throw error;
    return { faults: error.diagnostics };
  }
}
