/** Makes the files of pictures in Node, with sharp. */
import { publish } from '../ui/publish.ts';
import { MOST_PHOTO_BYTES, PHOTO_STEPS, type PhotoAddress, photoName } from './photo-files.ts';

/**
 * The bytes of one file: turned upright as the camera says, in sRGB, on white where it was transparent,
 * with no place, time or device in it. The same picture gives the same bytes.
 *
 * @throws Error that names the file when the picture cannot be decoded or stays too large
 */
export async function encodePhoto({ file, photo }: PhotoAddress): Promise<Uint8Array> {
  // Loaded where a picture is made: a site without any is made where it cannot be installed.
  const { default: sharp } = await import('sharp').catch((cause: unknown) => {
    throw new Error(publish.noSharp, { cause });
  });
  const upright = sharp(photo.original)
    .autoOrient()
    .flatten({ background: '#ffffff' })
    .resize({ width: file.width })
    .toColourspace('srgb');
  for (const { quality, smooth } of PHOTO_STEPS) {
    const drawn = smooth === undefined ? upright.clone() : upright.clone().blur(smooth);
    const made = await (
      file.type === 'image/jpeg'
        ? drawn.jpeg({ quality, progressive: true })
        : drawn.webp({ quality })
    ).toBuffer();
    if (made.length <= MOST_PHOTO_BYTES) return made;
  }
  throw new Error(`${photoName(file)} stays larger than ${MOST_PHOTO_BYTES} bytes`);
}
