/** A built site and its deck for a USB stick: the site, a page that opens it, what it is, sums of all. */
import { strFromU8, unzipSync } from 'fflate';
import type { Edition } from '../../data/park.ts';
import { sha256Of } from '../../data/sha256.ts';
import { zipFiles } from '../../open-data/zip-files.ts';
import { bundleWords as words } from '../../ui/bundle.ts';
import { formatMarker, MARKER_FILE, markerOf, parseMarker } from '../marker.ts';
import { isInternal, openingPage, readme } from './bundle-texts.ts';

/** Where the site stands in a bundle; ASCII, for old programs that unpack. */
const SITE_FOLDER = 'site';

type Files = ReadonlyMap<string, Uint8Array>;

const textOf = (files: Files, path: string): string =>
  new TextDecoder().decode(files.get(path) ?? new Uint8Array());

/** The edition of a built site: by its marker, or by what its pages say. */
export function editionOfSite(site: Files): Edition {
  return (
    markerOf(site)?.edition ?? (isInternal(textOf(site, 'index.html')) ? 'internal' : 'public')
  );
}

/**
 * The files of the bundle of a built site.
 * @param site its files by path; a marker among them stays out
 */
export function bundleFiles(site: Files): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  const names = [...site.keys()].filter((name) => name !== MARKER_FILE).sort();
  const start = site.has('deck/index.html') ? 'deck/index.html' : 'index.html';
  const page = textOf(site, start);
  const files = new Map<string, Uint8Array>([
    [words.opener, encoder.encode(openingPage(page, SITE_FOLDER, start))],
    [words.readme, encoder.encode(readme(page, names.length))],
  ]);
  for (const name of names) files.set(`${SITE_FOLDER}/${name}`, site.get(name) as Uint8Array);
  const lines = [...files].map(([name, bytes]) => `${sha256Of(bytes)}  ${name}\n`);
  return files.set(words.checksums, encoder.encode(lines.join('')));
}

/** A bundle as one zip file, with the marker that says of which edition it is. */
export function bundleZip(files: Files, edition: Edition): Uint8Array {
  const sums = [...files].map(([name, bytes]): [string, string] => [name, sha256Of(bytes)]);
  const marker = formatMarker({ kind: 'bundle', edition, files: Object.fromEntries(sums) });
  return zipFiles(new Map([...files, [MARKER_FILE, new TextEncoder().encode(marker)]]));
}

/** Whether a zip file is a bundle of this edition, as it was written. */
export function isBundle(zip: Uint8Array, edition: Edition): boolean {
  try {
    const files = unzipSync(zip);
    const marker = parseMarker(strFromU8(files[MARKER_FILE] ?? new Uint8Array()));
    if (marker?.kind !== 'bundle' || marker.edition !== edition) return false;
    const names = Object.keys(files).filter((name) => name !== MARKER_FILE);
    return (
      names.length === Object.keys(marker.files).length &&
      names.every((name) => marker.files[name] === sha256Of(files[name] as Uint8Array))
    );
  } catch {
    return false;
  }
}
