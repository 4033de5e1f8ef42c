/** The pictures of an edition as pages know them: their sizes and their addresses. */
import { createHash } from 'node:crypto';
import type { Place } from '../data/dataset.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import type { Park } from '../data/park.ts';
import { PICTURE_FOLDER } from '../data/pictures.ts';

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
  /** As it was put in. */
  readonly original: Uint8Array;
}

/** No column of a page is wider than the larger; a phone takes the smaller. */
const WIDTHS = [480, 960];

/** Letters of the digest in an address: enough to tell the pictures of a park apart. */
const DIGEST_LENGTH = 12;

function photoOf(original: Uint8Array, size: { width: number; height: number }): Photo {
  const digest = createHash('sha256').update(original).digest('hex').slice(0, DIGEST_LENGTH);
  const widths = [...new Set(WIDTHS.map((width) => Math.min(width, size.width)))];
  const largest = widths.at(-1) ?? size.width;
  const file = (width: number, ending: string): string => `photos/${digest}-${width}.${ending}`;
  return {
    width: largest,
    height: Math.max(1, Math.round((size.height * largest) / size.width)),
    jpeg: { address: file(largest, 'jpg'), type: 'image/jpeg', width: largest },
    webp: widths.map((width) => ({ address: file(width, 'webp'), type: 'image/webp', width })),
    original,
  };
}

/** What is said of a picture where the program that reads pictures could not be installed. */
function withoutProgram(at: Place): Diagnostic {
  return {
    code: 'picture-broken',
    severity: 'error',
    ...at,
    header: '图片文件',
    problem: '这台电脑上没有装上处理图片的程序（sharp），图片读不了',
    fix: '请联网重新运行 npm start；装不上的，先把 data/pictures.csv 移出 data/，网站照常生成',
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
 * @returns the pictures, and what is said of those that cannot be read
 */
export async function readPhotos(
  { pictures }: Pick<Park, 'pictures'>,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<ReadPhotos> {
  const photos = new Map<string, Photo>();
  const faults: Diagnostic[] = [];
  if (pictures.length === 0) return { photos, faults };
  const sharp = await import('sharp').then(
    (loaded) => loaded.default,
    () => undefined,
  );
  if (sharp === undefined) return { photos, faults: pictures.map(({ at }) => withoutProgram(at)) };
  for (const { at, file } of pictures) {
    const bytes = files.get(`${PICTURE_FOLDER}/${file}`) ?? new Uint8Array();
    try {
      const { autoOrient } = await sharp(bytes).metadata();
      photos.set(file, photoOf(bytes, autoOrient));
    } catch {
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
  }
  return { photos, faults };
}
