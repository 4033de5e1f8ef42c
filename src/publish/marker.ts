/**
 * The marker: one file in every folder this product has made, which says so. A folder without it is
 * somebody else's and is never emptied, renamed or removed.
 */
import { DATA_FORMAT } from '../data/data-format.ts';
import type { Edition } from '../data/park.ts';
import { sha256Of } from '../data/sha256.ts';
import { PRODUCT_VERSION } from '../site/product-version.ts';

/** Name of the marker: ASCII and without a leading dot, so that no server or archive drops it. */
export const MARKER_FILE = 'parkbrief.json';

/** What kind of folder it is. */
export type FolderKind = 'site' | 'bundle' | 'release' | 'kit' | 'plan';

/** What the marker says. The same site has the same marker: no time, no chance. */
export interface Marker {
  readonly product: 'parkbrief';
  readonly version: string;
  /** Version of the data format the product of that version reads. */
  readonly dataFormat: number;
  readonly kind: FolderKind;
  readonly edition: Edition;
  /** Of kind, edition and `files`: a marker that was changed is none. */
  readonly digest: string;
  /** SHA-256 of every file that was written, by its path with forward slashes. */
  readonly files: Readonly<Record<string, string>>;
}

type Marked = Pick<Marker, 'kind' | 'edition' | 'files'>;

const digestOfMarker = ({ edition, files, kind }: Marked): string =>
  sha256Of(JSON.stringify([kind, edition, Object.entries(files)]));

/** The text of the marker for files that were written. */
export function formatMarker({ edition, files, kind }: Marked): string {
  const marker: Marker = {
    product: 'parkbrief',
    version: PRODUCT_VERSION,
    dataFormat: DATA_FORMAT,
    kind,
    edition,
    digest: digestOfMarker({ kind, edition, files }),
    files,
  };
  return `${JSON.stringify(marker, null, 1)}\n`;
}

/** Reads a marker; undefined for a text that is none or that is not as it was written. */
export function parseMarker(text: string): Marker | undefined {
  try {
    const marker = JSON.parse(text) as Marker;
    return marker.product === 'parkbrief' && marker.digest === digestOfMarker(marker)
      ? marker
      : undefined;
  } catch {
    return undefined;
  }
}

/** The marker of a folder whose files are at hand, by path; undefined without one. */
export function markerOf(files: ReadonlyMap<string, Uint8Array>): Marker | undefined {
  const bytes = files.get(MARKER_FILE);
  return bytes === undefined ? undefined : parseMarker(new TextDecoder().decode(bytes));
}
