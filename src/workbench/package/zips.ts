/** The packages of a site as plain bytes: what the commands write, made from a map of files. */
import type { Edition } from '../../data/park.ts';
import { sha256Of } from '../../data/sha256.ts';
import { zipFiles } from '../../open-data/zip-files.ts';
import { bundleFiles, bundleZip } from '../../publish/bundle/bundle-files.ts';
import { formatMarker, MARKER_FILE } from '../../publish/marker.ts';
import { keptSources } from '../../publish/release/make-release.ts';
import type { SiteFiles } from '../../publish/release/site-files.ts';

type Files = ReadonlyMap<string, Uint8Array>;

const inOrder = (files: Files): [string, Uint8Array][] =>
  [...files].sort(([a], [b]) => (a < b ? -1 : 1));

/** A site that was built, as releases look at it. */
export function siteOf(built: Files): SiteFiles {
  const sums = inOrder(built).map(([path, bytes]): [string, string] => [path, sha256Of(bytes)]);
  return {
    digests: Object.fromEntries(sums),
    read: (path) => {
      const bytes = built.get(path);
      if (bytes === undefined) throw new RangeError(path);
      return bytes;
    },
  };
}

/** A whole site as one zip with the marker that says of which edition it is: the folder `build` writes. */
export function siteZip(built: Files, edition: Edition): Uint8Array {
  const files = new Map(inOrder(built));
  const marker = formatMarker({ kind: 'site', edition, files: siteOf(built).digests });
  return zipFiles(files.set(MARKER_FILE, new TextEncoder().encode(marker)));
}

/** The site and its deck for a USB stick: what `parkbrief bundle --out x.zip` writes. */
export function stickZip(built: Files, edition: Edition): Uint8Array {
  return bundleZip(bundleFiles(built), edition);
}

/** Data and texts of a park as one zip: what a release keeps of them too. Internal, whatever the edition. */
export function backupZip(files: Files): Uint8Array {
  return zipFiles(keptSources(files));
}

/** A release as one zip: its folder, to be unpacked among the releases of the park. */
export function releaseZip(files: Files): Uint8Array {
  const below = inOrder(files).map(
    ([path, bytes]) => [path.replace(/^releases\//, ''), bytes] as const,
  );
  return zipFiles(new Map(below));
}
