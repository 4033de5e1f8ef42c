/** Reads the marker of a folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
<<<<<<< HEAD
import { type Marker, MARKER_FILE, parseMarker } from '../../src/publish/marker.ts';
=======
import { DATA_FORMAT } from '../../src/data/data-format.ts';
import type { Edition } from '../../src/data/park.ts';
import { digestOf } from './file-digest.ts';
import { productVersion } from './version.ts';

/** Name of the marker: ASCII and without a leading dot, so that no server or archive drops it. */
export const MARKER_FILE = 'parkbrief.json';

/** What kind of folder it is. */
export type FolderKind = 'site' | 'bundle' | 'release' | 'kit';

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
  digestOf(JSON.stringify([kind, edition, Object.entries(files)]));

/** The text of the marker for files that were written. */
export function formatMarker({ edition, files, kind }: Marked): string {
  const marker: Marker = {
    product: 'parkbrief',
    version: productVersion(),
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
>>>>>>> e7bb6bc6 (Make a kit of the program with its Node for machines without npm and network)

/** The marker of a folder; undefined when it has none. */
export function readMarker(folder: string): Marker | undefined {
  try {
    return parseMarker(readFileSync(join(folder, MARKER_FILE), 'utf8'));
  } catch {
    return undefined;
  }
}
