/** Sites whose pages can be shown: the one the engine makes of the park now, and an earlier one. */
import type { Edition } from '../../data/park.ts';
import type { ReleaseManifest } from '../../publish/release/manifest.ts';
import { openReleases, type ReleaseStore, sourcesOf } from '../../publish/release/store.ts';
import { currentSite } from '../../publish/release/site-files.ts';
import type { Engine, ParkFiles } from '../engine/engine.ts';
import type { PageSource } from './page-frame.ts';

/** The site of the park as it is now. */
export function engineSource(engine: Engine, edition: () => Edition): PageSource {
  return {
    files: async () => new Set(await engine.addresses(edition())),
    read: (address) => engine.file(edition(), address),
  };
}

/** The public site as it was published last. */
export interface EarlierSite {
  /** What it is called: 2026-06-r1, or the name of its zip. */
  readonly name: string;
  readonly files: ReadonlySet<string>;
  /** @throws when the site has no such file */
  read(path: string): Uint8Array;
  /** The tables and texts it was made from, by path; nothing where they were not kept. */
  readonly sources: ParkFiles | undefined;
}

/** Shows pages of an earlier site. */
export function earlierSource({ files, read }: EarlierSite): PageSource {
  return {
    files: () => Promise.resolve(files),
    read: (address) => Promise.resolve().then(() => read(address)),
  };
}

const RELEASES = 'releases/';

/** The site the newest release among a park's files has; nothing before the first. */
export function releasedSite(park: ParkFiles): EarlierSite | undefined {
  const folders = new Set(
    [...park.keys()]
      .filter((path) => path.startsWith(RELEASES))
      .map((path) => path.slice(RELEASES.length).split('/')[0] ?? ''),
  );
  const store = openReleases([...folders], (release, path) =>
    park.get(`${RELEASES}${release}/${path}`),
  );
  const last = store.links.at(-1)?.manifest;
  if (last === undefined) return undefined;
  const { digests, read } = currentSite(store);
  return {
    name: last.name,
    files: new Set(Object.keys(digests)),
    read,
    sources: keptSources(store, last),
  };
}

function keptSources(store: ReleaseStore, last: ReleaseManifest): ParkFiles | undefined {
  try {
    return sourcesOf(store, last);
  } catch {
    // A release may have been put in without the file that holds them, or with another in its place.
    return undefined;
  }
}

/** An earlier site that came as a zip alone. */
export function zippedSite(name: string, entries: ParkFiles): EarlierSite | undefined {
  // A zip that was packed with a folder around the site is the same site.
  const index = [...entries.keys()]
    .filter((path) => /(?:^|\/)index\.html$/.test(path))
    .sort((a, b) => a.length - b.length)[0];
  if (index === undefined) return undefined;
  const root = index.slice(0, -'index.html'.length);
  const files = new Map(
    [...entries]
      .filter(([path]) => path.startsWith(root))
      .map(([path, bytes]) => [path.slice(root.length), bytes]),
  );
  return {
    name,
    files: new Set(files.keys()),
    read(path) {
      const bytes = files.get(path);
      if (bytes === undefined) throw new Error(`${name} holds no ${path}`);
      return bytes;
    },
    sources: undefined,
  };
}
