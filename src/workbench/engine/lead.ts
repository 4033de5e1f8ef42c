/** The worker that holds a park's files: checks them, gives single pages, and leads the making of a site. */
import { formatReport } from '../../check/report.ts';
import type { Scope } from '../../check/scope.ts';
import type { Edition } from '../../data/park.ts';
import { rememberAggregates } from '../../edition/last-aggregates.ts';
import { withCharsetMark } from '../../publish/charset-mark.ts';
import type { Findings } from '../../publish/find-faults.ts';
import { makeSite, PageFault, planSite, type SitePlan } from '../../publish/make-site.ts';
import { photoBytes, photoName, preparedPhoto } from '../../publish/photo-files.ts';
import { portableFile, type PortableFile } from '../../publish/portable-file.ts';
import { PublishFault } from '../../publish/fault.ts';
import type { Program } from '../../publish/program.ts';
import { formatProseRemarks } from '../../report/prose/format-prose-remarks.ts';
import { PREPARED_FOLDER } from '../../site/photos.ts';
import type { SiteInputs } from '../../site/site-data.ts';
import { type SiteSources, sourcesIn } from '../../site/sources.ts';
import { engineWords as words } from '../../ui/workbench/engine.ts';
import { answerPackages, type PackageCall } from '../package/call-packages.ts';
import { makePackages } from '../package/packages.ts';
import { type Handlers, Handover, openCalls } from './call.ts';
import { checkedOf, checkTables } from './checked.ts';
import { encodeOnCanvas } from './encode-on-canvas.ts';
import type { Checked, FileChanges, SiteFiles } from './engine.ts';
import { abortError, EngineFault, isAbort } from './fault.ts';
import { keepFindings } from './kept-findings.ts';
import { sendInputs } from './page-maker.ts';
import { type Product, unpackProduct } from './product.ts';
import { sharePages } from './share-pages.ts';
import { writingAnswers } from './writing.ts';

/** The report of what keeps a site from being made. */
function refusal({ diagnostics, prose, stop, usable }: Findings): string | undefined {
  if (usable && stop === undefined) return undefined;
  if (usable) return words.stopped(stop ?? '');
  const faults = diagnostics.filter(({ severity }) => severity === 'error');
  const inTexts = prose.filter(({ severity }) => severity === 'error');
  return [
    ...(faults.length > 0 ? [formatReport(faults)] : []),
    ...(inTexts.length > 0 ? [formatProseRemarks(inTexts, 'content')] : []),
  ].join('\n');
}

/** What a site is made from; else why none is made. */
function siteOf(found: Findings): { readonly inputs: SiteInputs } | { readonly refused: string } {
  const refused = refusal(found);
  if (refused !== undefined) return { refused };
  return found.inputs === undefined ? { refused: words.noSite } : { inputs: found.inputs };
}

/** What a build is asked for. */
export interface BuildRequest {
  readonly edition: Edition;
  readonly hasArchive: boolean;
  /** One for each worker that makes pages. */
  readonly workers: readonly MessagePort[];
}

interface PlannedSite {
  readonly inputs: SiteInputs;
  readonly plan: SitePlan;
  readonly program: Program;
  readonly product: Product;
}

/** A file made here: everything but pages that are shared out. */
async function makeHere(
  { inputs, plan, product, program }: PlannedSite,
  name: string,
): Promise<PortableFile> {
  const fixed = product.fixed.get(name);
  // Bytes that are kept are copied: those of a site are handed over.
  if (fixed !== undefined) return portableFile(name, fixed.slice(), plan.frame);
  const photo = plan.photos.get(name);
  const bytes =
    photo === undefined
      ? await program.render(inputs, name)
      : (await photoBytes(photo, encodeOnCanvas)).slice();
  return portableFile(name, bytes, plan.frame);
}

/** What such a worker answers. */
export function lead(loadProgram: () => Promise<Program>): Handlers {
  const park = new Map<string, Uint8Array>();
  const found = keepFindings(rememberAggregates());
  let product: Product | undefined;
  let sources: Promise<SiteSources> | undefined;
  const sites = new Map<string, PlannedSite>();
  let stopBuild: () => void = () => undefined;

  function theProduct(): Product {
    if (product === undefined) throw new Error('the engine was asked before it began');
    return product;
  }

  const readSources = (): Promise<SiteSources> => (sources ??= sourcesIn(park, theProduct()));

  async function findings(edition: Edition): Promise<Findings> {
    const asked = readSources();
    const there = await asked;
    // Files may have changed meanwhile: what is found in the old ones is not kept.
    return asked === sources ? found.of(edition, there) : findings(edition);
  }

  const hasTexts = (): boolean => [...park.keys()].some((path) => path.startsWith('content/'));

  async function check(edition: Edition, scope: Scope): Promise<Checked> {
    if (scope === 'folder' && hasTexts()) return checkedOf(await findings(edition), edition, scope);
    const { data } = await readSources();
    return checkedOf(checkTables(data, edition, scope), edition, scope);
  }

  /** @throws EngineFault with what keeps the site from being made */
  async function planned(edition: Edition, hasArchive: boolean): Promise<PlannedSite> {
    const key = `${edition} ${hasArchive}`;
    const there = sites.get(key);
    if (there !== undefined) return there;
    const sound = siteOf(await findings(edition));
    if ('refused' in sound) throw new EngineFault(sound.refused);
    const program = await loadProgram();
    const files = theProduct();
    const inputs = { ...sound.inputs, hasArchive };
    const plan = planSite(program, [...files.fixed.keys()].sort(), inputs);
    const site = { inputs, plan, program, product: files };
    sites.set(key, site);
    return site;
  }

  const packages = makePackages(
    async (edition) => {
      const known = await findings(edition);
      const sound = siteOf(known);
      return 'refused' in sound ? sound : { files: park, tables: known.files, ...sound };
    },
    () => park,
  );

  async function file(edition: Edition, address: string): Promise<Uint8Array> {
    const site = await planned(edition, false);
    if (!site.plan.frame.files.has(address)) throw new EngineFault(words.noFile(address));
    const { bytes, faults } = await makeHere(site, address);
    if (faults.length > 0) throw new EngineFault(new PublishFault(faults).message);
    if (bytes === undefined) throw new EngineFault(words.noFile(address));
    return withCharsetMark(address, bytes);
  }

  async function preparePictures(edition: Edition): Promise<FileChanges> {
    const { plan } = await planned(edition, false);
    const made = new Map<string, Uint8Array>();
    for (const address of plan.photos.values()) {
      if (preparedPhoto(address) !== undefined) continue;
      made.set(`${PREPARED_FOLDER}/${photoName(address.file)}`, await encodeOnCanvas(address));
    }
    return made;
  }

  async function build(
    { edition, hasArchive, workers }: BuildRequest,
    onProgress: (done: number, all: number) => void,
  ): Promise<SiteFiles> {
    const stopped = new Promise<never>((_, reject) => {
      stopBuild = () => reject(abortError());
    });
    // Whoever waits for a page hears of it; nobody may be waiting.
    stopped.catch(() => undefined);
    const site = await planned(edition, hasArchive);
    const { inputs, plan } = site;
    const pages = new Set(plan.pages);
    const shared = sharePages(
      plan.pages,
      sendInputs(inputs, plan.frame),
      workers.map((port) => openCalls(port).call),
    );
    const all = plan.fixed.length + plan.photos.size + plan.pages.length;
    let done = 0;
    const take = async (name: string): Promise<PortableFile> => {
      const making = pages.has(name) ? shared.take(name) : makeHere(site, name);
      const made = await Promise.race([making, stopped]);
      done += 1;
      onProgress(done, all);
      return made;
    };
    const files = new Map<string, Uint8Array>();
    try {
      for await (const { bytes, name } of makeSite(plan, inputs, take)) files.set(name, bytes);
    } finally {
      shared.stop();
    }
    return files;
  }

  return {
    begin({ packed }: { packed: Uint8Array }) {
      product = unpackProduct(packed);
    },
    update({ changes }: { changes: FileChanges }) {
      for (const [path, bytes] of changes) {
        if (bytes === undefined) park.delete(path);
        else park.set(path, bytes);
      }
      sources = undefined;
      found.forget(changes.keys());
      sites.clear();
    },
    check: ({ edition, scope }: { edition: Edition; scope: Scope }) => check(edition, scope),
    addresses: async ({ edition }: { edition: Edition }) => {
      if ('refused' in siteOf(await findings(edition))) return [];
      return [...(await planned(edition, false)).plan.frame.files];
    },
    file: ({ address, edition }: { address: string; edition: Edition }) => file(edition, address),
    preparePictures: ({ edition }: { edition: Edition }) => preparePictures(edition),
    ...writingAnswers({
      findings,
      park,
      hasFile: (address) => theProduct().hasFile(address),
      noSite: () => new EngineFault(words.noSite),
    }),
    packages: (asked: PackageCall) => answerPackages(packages, asked),
    /** How many pages a site has: so many that more workers are worth their start, or few. */
    pages: async ({ edition, hasArchive }: Omit<BuildRequest, 'workers'>) =>
      (await planned(edition, hasArchive)).plan.pages.length,
    async build(request: BuildRequest, onProgress: (done: number, all: number) => void) {
      try {
        const files = await build(request, onProgress);
        const buffers = [...files.values()].map(({ buffer }) => buffer as ArrayBuffer);
        return new Handover(files, buffers);
      } catch (error) {
        throw asFault(error);
      }
    },
    stop() {
      stopBuild();
    },
  };
}

/** What is at fault with the pages is said to staff, whatever it is. */
function asFault(error: unknown): unknown {
  if (error instanceof PageFault && isAbort(error.cause)) return error.cause;
  const isPage = error instanceof PageFault || error instanceof PublishFault;
  return isPage ? new EngineFault(error.message) : error;
}
