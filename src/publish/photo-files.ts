/** The files of a site's pictures: small, upright, and without anything a camera wrote beside the picture. */
import { basename } from 'node:path';
import type { Photo, PhotoFile } from '../site/photos.ts';

/** Bytes a file of a picture may have: it is loaded over a phone's network. */
const MOST_BYTES = 200_000;

/** Tried one after another until the file is small enough; grain that no quality helps with is smoothed. */
const STEPS = [
  { quality: 78 },
  { quality: 62 },
  { quality: 46 },
  { quality: 30 },
  { quality: 30, smooth: 2 },
  { quality: 20, smooth: 6 },
] as const;

/** A picture's file and the picture it is made from. */
export interface PhotoAddress {
  readonly photo: Photo;
  readonly file: PhotoFile;
}

/** Every file of the pictures by its address in the site. */
export function photoAddresses(
  photos: ReadonlyMap<string, Photo>,
): ReadonlyMap<string, PhotoAddress> {
  return new Map(
    [...photos.values()].flatMap((photo) =>
      [...photo.webp, photo.jpeg].map((file) => [file.address, { photo, file }] as const),
    ),
  );
}

/**
 * The bytes of one file: turned upright as the camera says, in sRGB, on white where it was transparent,
 * with no place, time or device in it. The same picture gives the same bytes.
 *
 * @throws Error that names the file when the picture cannot be decoded or stays too large
 */
export async function encodePhoto({ file, photo }: PhotoAddress): Promise<Buffer> {
  // Loaded where there is a picture: a site without any is made where it cannot be installed.
  const { default: sharp } = await import('sharp');
  const upright = sharp(photo.original)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize({ width: file.width })
    .toColourspace('srgb');
  for (const step of STEPS) {
    const { quality } = step;
    const drawn = 'smooth' in step ? upright.clone().blur(step.smooth) : upright.clone();
    const made = await (
      file.type === 'image/jpeg'
        ? drawn.jpeg({ quality, progressive: true })
        : drawn.webp({ quality })
    ).toBuffer();
    if (made.length <= MOST_BYTES) return made;
  }
  throw new Error(`${basename(file.address)} stays larger than ${MOST_BYTES} bytes`);
}
