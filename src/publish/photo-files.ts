/** The files of a site's pictures: small, upright, and without anything a camera wrote beside the picture. */
import { isWholePicture, pictureKind, type PictureKind } from '../data/picture-file.ts';
import { pictureParts } from '../data/picture-parts.ts';
import { storedPicture } from '../data/picture-size.ts';
import type { Photo, PhotoFile } from '../site/photos.ts';

/** Bytes a file of a picture may have: it is loaded over a phone's network. */
export const MOST_PHOTO_BYTES = 200_000;

/** Tried one after another until the file is small enough; grain that no quality helps with is smoothed. */
export const PHOTO_STEPS: readonly { readonly quality: number; readonly smooth?: number }[] = [
  { quality: 78 },
  { quality: 62 },
  { quality: 46 },
  { quality: 30 },
  { quality: 30, smooth: 2 },
  { quality: 20, smooth: 6 },
];

/** A picture's file and the picture it is made from. */
export interface PhotoAddress {
  readonly photo: Photo;
  readonly file: PhotoFile;
}

/** Makes one file of a picture from what was put in: what only a host can. */
export type EncodePhoto = (address: PhotoAddress) => Promise<Uint8Array>;

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

/** The name a file has among the prepared ones, and at the end of its address. */
export function photoName({ address }: PhotoFile): string {
  return address.slice(address.lastIndexOf('/') + 1);
}

/**
 * Parts a published picture may have: the picture itself. What cameras, phones and editors write beside it
 * (Exif, XMP, IPTC, comments, thumbnails, profiles) stands in others. Segments of JPEG by ITU-T T.81, with
 * JFIF (e0); chunks of WebP by RFC 9649.
 */
const PLAIN_PARTS = /^(?:e0|db|c0|c2|c4|da|dd|VP8 |VP8L|VP8X|ALPH)$/;

/** Where a picture ends by what it says of itself: a RIFF file states its length (RFC 9649, 2.4). */
function endOf(bytes: Uint8Array, kind: PictureKind): number {
  if (kind !== 'webp') return bytes.length;
  return new DataView(bytes.buffer, bytes.byteOffset).getUint32(4, true) + 8;
}

/** Whether a file that was made before may be published in the place of one made now. */
function isPlainPhoto(bytes: Uint8Array, { file, photo }: PhotoAddress): boolean {
  const kind = pictureKind(bytes);
  if (kind === undefined || `image/${kind}` !== file.type || bytes.length > MOST_PHOTO_BYTES)
    return false;
  const stored = storedPicture(bytes);
  // The smaller size of a picture is rounded by whoever makes it.
  const height = Math.round((photo.height * file.width) / photo.width);
  if (stored?.width !== file.width || Math.abs(stored.height - height) > 1) return false;
  try {
    const parts = [...pictureParts(bytes, kind)];
    const plain = parts.every(({ bytes: part, name }) =>
      name === 'd9' ? part.length === 0 : PLAIN_PARTS.test(name),
    );
    return plain && isWholePicture(bytes, kind) && endOf(bytes, kind) === bytes.length;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** The file of a picture that was made before; nothing when there is none that may be published. */
export function preparedPhoto(address: PhotoAddress): Uint8Array | undefined {
  const bytes = address.photo.prepared.get(photoName(address.file));
  return bytes !== undefined && isPlainPhoto(bytes, address) ? bytes : undefined;
}

/** The bytes of one file of a picture: those made before, else what `encode` makes. */
export function photoBytes(address: PhotoAddress, encode: EncodePhoto): Promise<Uint8Array> {
  const prepared = preparedPhoto(address);
  return prepared === undefined ? encode(address) : Promise.resolve(prepared);
}
