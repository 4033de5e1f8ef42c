/** The pictures of an edition as pages know them: their sizes and their addresses. */
import type { Diagnostic } from '../data/diagnostic.ts';
import type { Park } from '../data/park.ts';
import { pictureSize, type PictureSize } from '../data/picture-size.ts';
import { PICTURE_FOLDER } from '../data/pictures.ts';
import { sha256Of } from '../data/sha256.ts';

/** A picture at one of its sizes: what its file is called and how wide it is. */
export interface PhotoFile {
  /** Path in the site: `photos/1f0c9a2b3d4e-960.jpg`. */
  readonly address: string;
  readonly type: 'image/jpeg' | 'image/webp';
  /** In pixels. */
  readonly width: number;
}

/** A picture of data/pictures/ as the site shows it. */
export interface Photo {
  /** In pixels of its largest file, upright. */
  readonly width: number;
  readonly height: number;
  /** For every browser. */
  readonly jpeg: PhotoFile;
  /** For those that know the smaller format, the narrowest first. */
  readonly webp: readonly PhotoFile[];
  /** As it was put in; empty for whoever makes nothing but pages. */
  readonly original: Uint8Array;
  /** Files that were made before, by their names; see publish/photo-files.ts. */
  readonly prepared: PreparedPhotos;
}

/** The files of data/pictures/prepared/ by their names. */
export type PreparedPhotos = ReadonlyMap<string, Uint8Array>;

/** Folder of the park where files of pictures are kept that were made before. */
export const PREPARED_FOLDER = `data/${PICTURE_FOLDER}/prepared`;

/** No column of a page is wider than the larger; a phone takes the smaller. */
const WIDTHS = [480, 960];

/** Letters of the digest in an address: enough to tell the pictures of a park apart. */
const DIGEST_LENGTH = 12;

/**
 * A picture as the site shows it.
 * @param original as it was put in
 * @param prepared files that were made before, of whatever picture
 */
export function photoOf(
  original: Uint8Array,
  size: PictureSize,
  prepared: PreparedPhotos = new Map(),
): Photo {
  const digest = sha256Of(original).slice(0, DIGEST_LENGTH);
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, size.width)))];
  const largest = widths.at(-1) ?? size.width;
  const file = (width: number, ending: string): string => `photos/${digest}-${width}.${ending}`;
  return {
    width: largest,
    height: Math.max(1, Math.round((size.height * largest) / size.width)),
    jpeg: { address: file(largest, 'jpg'), type: 'image/jpeg', width: largest },
    webp: widths.map((width) => ({ address: file(width, 'webp'), type: 'image/webp', width })),
    original,
    prepared: new Map([...prepared].filter(([name]) => name.startsWith(`${digest}-`))),
  };
}

/** The pictures by their files, and what is wrong with the others. */
export interface ReadPhotos {
  readonly photos: ReadonlyMap<string, Photo>;
  readonly faults: readonly Diagnostic[];
}

/**
 * The pictures the rows of an edition name, by their files: an internal row's picture is not among
 * those of the public edition. Only their heads are read here.
 *
 * @param files by name inside the data folder
 * @param prepared files that were made before
 * @returns the pictures, and what is said of those that cannot be read
 */
export function readPhotos(
  { pictures }: Pick<Park, 'pictures'>,
  files: ReadonlyMap<string, Uint8Array>,
  prepared: PreparedPhotos = new Map(),
): ReadPhotos {
  const photos = new Map<string, Photo>();
  const faults: Diagnostic[] = [];
  for (const { at, file } of pictures) {
    const bytes = files.get(`${PICTURE_FOLDER}/${file}`) ?? new Uint8Array();
    const size = pictureSize(bytes);
    if (size !== undefined) photos.set(file, photoOf(bytes, size, prepared));
    else
      faults.push({
        code: 'picture-broken',
        severity: 'error',
        ...at,
        header: '图片文件',
        found: file,
        problem: '图片读不出来，文件已损坏',
        fix: '请重新导出或重新复制一次',
      });
  }
  return { photos, faults };
}
