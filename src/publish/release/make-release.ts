/** A release from a site that was just built: compared with the one before, approved, put together. */
import { sha256Of } from '../../data/sha256.ts';
import type { Comparison } from '../../desk/diff/comparison.ts';
import type { SiteInputs } from '../../site/site-data.ts';
import { releases as texts } from '../../ui/releases.ts';
import {
  type JoinedSite,
  joinArchive,
  shownLines,
  withoutArchive,
} from '../archive/join-archive.ts';
import { formatInspectionHtml } from '../inspect/format.ts';
import { inspectedPages, inspectFiles, type Inspection } from '../inspect/inspect-files.ts';
import { permissionLines, releaseLines } from './change-sheet.ts';
import { compareWithRelease } from './compare-data.ts';
import type { ReleaseManifest } from './manifest.ts';
import { nextManifest, nextName } from './next-manifest.ts';
import { periodOf } from './refuse-release.ts';
import type { ReleaseParts } from './release-files.ts';
import { formatReleaseForm } from './release-form.ts';
import { compareSiteFiles, currentSite, isSameSite, type SiteFiles } from './site-files.ts';
import type { ReleaseStore } from './store.ts';

/** What a release is made from. */
export interface ReleaseSource {
  readonly store: ReleaseStore;
  /** The public site, built with a place for its archive. */
  readonly live: SiteFiles;
  readonly inputs: SiteInputs;
  /** Files by name inside the data folder; sheets of workbooks opened. */
  readonly tables: ReadonlyMap<string, Uint8Array>;
  /** What is kept with it, by path below `data/` and `content/`. */
  readonly sources: ReadonlyMap<string, Uint8Array>;
}

/** A release that only waits to be approved. */
export interface DraftRelease {
  /** Its record; nobody has approved it yet. */
  readonly manifest: ReleaseManifest;
  /** The site with its archive. */
  readonly joined: JoinedSite;
  /** With the release before; undefined for the first. */
  readonly comparison: Comparison | undefined;
  /** What whoever approves it should know besides. */
  readonly lines: readonly string[];
  readonly inspection: Inspection;
  readonly source: ReleaseSource;
}

/** Whether a file of a park is kept with a release: hidden and temporary ones are not. */
export function isKeptSource(path: string): boolean {
  return !/(^|\/)[.~]/.test(path);
}

/** The files a release keeps of those of a park: data first, then texts. */
export function keptSources(
  files: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const paths = [...files.keys()].filter(isKeptSource).sort();
  const kept = ['data/', 'content/'].flatMap((folder) =>
    paths.filter((path) => path.startsWith(folder)),
  );
  return new Map(kept.map((path) => [path, files.get(path) as Uint8Array]));
}

/** The newest release when its site is the one that was built: there is nothing to release then. */
export function sameRelease({
  live,
  store,
}: Pick<ReleaseSource, 'live' | 'store'>): string | undefined {
  const last = store.links.at(-1)?.manifest;
  if (last === undefined) return undefined;
  const isSame = isSameSite(withoutArchive(currentSite(store)), withoutArchive(live));
  return isSame ? last.name : undefined;
}

/** Works out what the release is and what it changes. */
export async function draftRelease(source: ReleaseSource): Promise<DraftRelease> {
  const { inputs, live, sources, store, tables } = source;
  const period = periodOf(inputs);
  const { published } = inputs.site;
  const joined = joinArchive(
    store,
    live,
    { name: nextName(store, period), published },
    inputs.site,
  );
  const { site } = joined;
  const change = compareSiteFiles(currentSite(store), site);
  const data = await compareWithRelease(store, tables, inputs.site);
  const comparison: Comparison | undefined = data && { ...data, pages: change.pages };
  const sums = [...sources].map(([path, bytes]): [string, string] => [path, sha256Of(bytes)]);
  const facts = { period, published, approvedBy: '', sources: Object.fromEntries(sums) };
  const manifest = nextManifest(store, facts, site, change);
  const history = store.links.map((link) => link.manifest);
  const lines = [...releaseLines(manifest, history, comparison), ...shownLines(joined.shown)];
  const names = Object.keys(site.digests);
  const pages = inspectedPages(names, site.read);
  const made = { files: tables, inputs };
  const inspection = inspectFiles(names, pages, made, published.slice(0, 10));
  return { manifest, joined, comparison, lines, inspection, source };
}

/**
 * The release as it is approved.
 * @param approvedBy who has approved it
 * @returns its parts, or why there is none
 */
export function approveRelease(
  { comparison, inspection, joined, lines, manifest: draft, source }: DraftRelease,
  approvedBy: string,
): ReleaseParts | { readonly refused: string } {
  if (approvedBy.trim() === '') return { refused: texts.noApproval };
  const manifest: ReleaseManifest = { ...draft, approvedBy: approvedBy.trim() };
  const facts = [...lines, ...permissionLines(source.inputs.site.publication)];
  return {
    manifest,
    read: joined.site.read,
    sources: source.sources,
    signOff: (digest) => formatReleaseForm(manifest, digest, comparison, facts),
    inspection: formatInspectionHtml(inspection),
  };
}
