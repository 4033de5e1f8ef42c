/** Makes the files of pictures in a browser, as src/publish/encode-photo.ts makes them in Node. */
import { storedPicture } from '../../data/picture-size.ts';
import {
  MOST_PHOTO_BYTES,
  PHOTO_STEPS,
  type PhotoAddress,
  photoName,
} from '../../publish/photo-files.ts';
import { engineWords as words } from '../../ui/workbench/engine.ts';
import { dropProfile } from './drop-profile.ts';
import { EngineFault } from './fault.ts';
import { hideExif } from './hide-exif.ts';

/**
 * Where the corner and the sides of a stored picture lie when it stands upright (Exif 2.32, 4.6.4 A), as
 * a matrix for a picture of the size 1 × 1.
 */
const TURNS: readonly DOMMatrix2DInit[] = [
  { a: 1, b: 0, c: 0, d: 1, e: 0, f: 0 },
  { a: -1, b: 0, c: 0, d: 1, e: 1, f: 0 },
  { a: -1, b: 0, c: 0, d: -1, e: 1, f: 1 },
  { a: 1, b: 0, c: 0, d: -1, e: 0, f: 1 },
  { a: 0, b: 1, c: 1, d: 0, e: 0, f: 0 },
  { a: 0, b: 1, c: -1, d: 0, e: 1, f: 0 },
  { a: 0, b: -1, c: -1, d: 0, e: 1, f: 1 },
  { a: 0, b: -1, c: 1, d: 0, e: 0, f: 1 },
];

/** Draws upright, on white where it is transparent. */
function draw(
  picture: ImageBitmap,
  orientation: number,
  [width, height]: readonly [number, number],
  smooth: number | undefined,
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  if (context === null) throw new Error('no canvas');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  if (smooth !== undefined) context.filter = `blur(${smooth}px)`;
  const { a = 1, b = 0, c = 0, d = 1, e = 0, f = 0 } = TURNS[orientation - 1] ?? {};
  context.setTransform(a * width, b * height, c * width, d * height, e * width, f * height);
  context.drawImage(picture, 0, 0, 1, 1);
  return canvas;
}

/**
 * The bytes of one file of a picture, without anything but the picture itself.
 * @throws EngineFault that names the file when the picture cannot be decoded or stays too large
 */
export async function encodeOnCanvas({ file, photo }: PhotoAddress): Promise<Uint8Array> {
  const bytes = hideExif(photo.original);
  const orientation = storedPicture(photo.original)?.orientation ?? 1;
  const picture = await createImageBitmap(new Blob([bytes as BlobPart])).catch(() => undefined);
  if (picture === undefined) throw new EngineFault(words.noPicture(photoName(file)));
  const height = Math.max(1, Math.round((photo.height * file.width) / photo.width));
  try {
    for (const { quality, smooth } of PHOTO_STEPS) {
      const canvas = draw(picture, orientation, [file.width, height], smooth);
      const made = await canvas.convertToBlob({ type: file.type, quality: quality / 100 });
      if (made.size <= MOST_PHOTO_BYTES)
        return dropProfile(new Uint8Array(await made.arrayBuffer()));
    }
  } finally {
    picture.close();
  }
  throw new EngineFault(words.largePicture(photoName(file)));
}
