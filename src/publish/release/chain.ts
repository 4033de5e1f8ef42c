/** The order of releases: each names the one before it by name and digest. */
import { releases as texts } from '../../ui/releases.ts';
import { compareSites, type ReleaseManifest } from './manifest.ts';

/** A release with the digest of its manifest as it lies there now. */
export interface Link {
  readonly manifest: ReleaseManifest;
  readonly digest: string;
}

/** Releases from the first to the newest, and what is wrong with how they follow each other. */
export interface Chain {
  readonly links: readonly Link[];
  /** In Chinese, for staff; none when every release follows from the one before. */
  readonly faults: readonly string[];
}

/**
 * Puts releases in order. Faults: none or several first ones, two that follow the same one, one whose
 * predecessor is missing or is no longer as it was, and lists of changes that do not lead from one site
 * to the next.
 */
export function orderReleases(all: readonly Link[]): Chain {
  const faults: string[] = [];
  const links: Link[] = [];
  const left = new Set(all);
  const after = (name: string | undefined): Link[] =>
    [...left].filter(({ manifest }) => manifest.previous?.name === name);
  let next = after(undefined);
  if (all.length > 0 && next.length === 0) faults.push(texts.noFirst);
  while (next.length > 0) {
    if (next.length > 1) faults.push(texts.fork(next.map(({ manifest }) => manifest.name)));
    const [link] = next as [Link];
    faults.push(...faultsOfLink(link, links.at(-1)));
    links.push(link);
    left.delete(link);
    next = after(link.manifest.name);
  }
  for (const { manifest } of left) {
    faults.push(texts.unlinked(manifest.name, manifest.previous?.name));
  }
  return { links, faults };
}

function faultsOfLink({ manifest }: Link, before: Link | undefined): string[] {
  const { name, previous } = manifest;
  const faults: string[] = [];
  if (before !== undefined && previous?.digest !== before.digest) {
    faults.push(texts.brokenChain(name, before.manifest.name));
  }
  const expected = compareSites(before?.manifest.site ?? {}, manifest.site);
  const isSame = JSON.stringify(expected) === JSON.stringify(listsOf(manifest));
  if (!isSame) faults.push(texts.wrongChanges(name));
  return faults;
}

const listsOf = ({ changed, deleted }: ReleaseManifest): ReturnType<typeof compareSites> => ({
  changed,
  deleted,
});

/** The release that holds the bytes of a file as the site of `links.at(-1)` has it: the last that changed it. */
export function holderOf(links: readonly Link[], path: string): ReleaseManifest | undefined {
  return links.findLast(({ manifest }) => manifest.changed.includes(path))?.manifest;
}
