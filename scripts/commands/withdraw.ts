/** What `parkbrief archive` does: says what the archive shows, and takes pages of it back as a release of its own. */
import { loadSite } from '../../src/data/site.ts';
import { pageOfTable, partsOfAddress } from '../../src/publish/archive/addresses.ts';
import { type JoinedSite, joinArchive } from '../../src/publish/archive/join-archive.ts';
import type { ShownValue } from '../../src/publish/archive/still-shown.ts';
import type { ReleaseManifest } from '../../src/publish/release/manifest.ts';
import { nextManifest, nextName } from '../../src/publish/release/next-manifest.ts';
import { formatReleaseForm } from '../../src/publish/release/release-form.ts';
import { compareSiteFiles, currentSite } from '../../src/publish/release/site-files.ts';
import type { ReleaseStore } from '../../src/publish/release/store.ts';
import { archive as texts } from '../../src/ui/archive.ts';
import type { FolderStore } from '../releases/store.ts';
import type { SiteOptions } from './options.ts';
import { replaceSite } from './replace-site.ts';

/** The archive as the newest release has it. */
function currentArchive(store: ReleaseStore, content: string): JoinedSite {
  const links = store.links.slice(0, -1);
  const last = store.links.at(-1)?.manifest as ReleaseManifest;
  return joinArchive({ ...store, links }, currentSite(store), last, loadSite(content));
}

const shownLine = ({ addresses, what }: ShownValue): string => texts.allShown(what, addresses);

/** What the archive keeps and still shows, in lines for staff. */
export function keptArchive(store: ReleaseStore, content: string): string[] {
  const { releases, shown } = currentArchive(store, content);
  const { keep } = loadSite(content).archive;
  const kept = releases.map(({ name, published }, at) =>
    texts.release(name, published.slice(0, 10), at >= releases.length - keep),
  );
  const lines =
    shown.length === 0 ? [texts.nothingShown] : [...shown.map(shownLine), texts.takeBack];
  return [...kept.toReversed(), '', ...lines];
}

/** The addresses to take back, each as the page or table it belongs to; or why one of them can't be. */
function addressesOf(
  { releases, versions }: JoinedSite,
  written: readonly string[],
): readonly string[] | { readonly refused: string } {
  const found = new Set<string>();
  for (const address of written) {
    const { path = '', release: name } =
      partsOfAddress(address.replace(/^.*?(?=r\/\d{4}-)/, '')) ?? {};
    const release = releases.find((candidate) => candidate.name === name);
    const page = pageOfTable(path) ?? path;
    const entry = release && versions.entryOf(release, page);
    if (entry === undefined) return { refused: texts.notArchived(address) };
    if (entry.kind === 'same' && !entry.as.startsWith('r/'))
      return { refused: texts.isToday(address) };
    if (entry.kind !== 'withdrawn') found.add(`r/${name}/${page}`);
  }
  return [...found].sort();
}

/**
 * Takes addresses of the archive back and keeps that as a release.
 * @param wanted addresses, or all that show what is not published now
 * @returns what was done, or why not
 */
export function withdraw(
  store: FolderStore,
  wanted: readonly string[] | 'withheld',
  { approvedBy, reason }: { readonly approvedBy: string; readonly reason: string },
  { content, out }: SiteOptions,
): { readonly done: string } | { readonly refused: string } {
  const now = currentArchive(store, content);
  const written = wanted === 'withheld' ? now.shown.flatMap(({ addresses }) => addresses) : wanted;
  const addresses = addressesOf(now, written);
  if ('refused' in addresses) return addresses;
  if (addresses.length === 0) return { done: texts.nothingToRemove };
  const last = store.links.at(-1)?.manifest as ReleaseManifest;
  const { period, published } = last;
  const withdrawal = { addresses, reason: reason.trim() };
  const name = nextName(store, period);
  const current = currentSite(store);
  const { site } = joinArchive(store, current, { name, published, withdrawal }, loadSite(content));
  const facts = { period, published, approvedBy: approvedBy.trim(), withdrawal, sources: {} };
  const manifest = nextManifest(store, facts, site, compareSiteFiles(current, site));
  const line = texts.removedLine(addresses, withdrawal.reason);
  const signOff = (digest: string): string =>
    formatReleaseForm(manifest, digest, undefined, [line]);
  const parts = { manifest, read: site.read, sources: new Map<string, Uint8Array>(), signOff };
  const place = replaceSite(store.folder, parts, out, 'archive');
  return { done: texts.removed(addresses.length, name, place) };
}
