/** How large a picture is and which way up, from its head alone. */
import { pictureKind, type PictureKind } from './picture-file.ts';
import { pictureParts, type PicturePart } from './picture-parts.ts';

/** In pixels, as the picture is looked at: upright. */
export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

/** A picture as it is stored. */
export interface StoredPicture extends PictureSize {
  /** How it is to be turned to stand upright: 1 to 8, see Exif 2.32, 4.6.4 A; 1 is not at all. */
  readonly orientation: number;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Frames of every coding of JPEG; c4, c8 and cc are tables. */
const FRAME = /^c[0-35-79-bd-f]$/;

const EXIF_SIGN = [0x45, 0x78, 0x69, 0x66, 0, 0];
const ORIENTATION_TAG = 0x0112;

/** The orientation of Exif (TIFF 6.0): the first directory's entry 0x0112. */
function orientationIn(exif: Uint8Array): number {
  const view = viewOf(exif);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index += 1) {
    const at = directory + 2 + index * 12;
    if (view.getUint16(at, little) !== ORIENTATION_TAG) continue;
    const turned = view.getUint16(at + 8, little);
    return turned >= 1 && turned <= 8 ? turned : 1;
  }
  return 1;
}

function exifOf(parts: readonly PicturePart[]): Uint8Array | undefined {
  for (const { name, bytes } of parts) {
    const signed = EXIF_SIGN.every((byte, at) => bytes[at] === byte);
    if (name === 'e1' && signed) return bytes.subarray(EXIF_SIGN.length);
    if (name === 'eXIf') return bytes;
    // Some programs write the sign of JPEG before it.
    if (name === 'EXIF') return signed ? bytes.subarray(EXIF_SIGN.length) : bytes;
  }
  return undefined;
}

const uint24 = (bytes: Uint8Array, at: number): number =>
  (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16);

/** The size a part states; nothing when it states none. */
function sizeIn({ bytes, name }: PicturePart): PictureSize | undefined {
  const view = viewOf(bytes);
  if (name === 'IHDR') return { width: view.getUint32(0), height: view.getUint32(4) };
  if (name === 'VP8X') return { width: uint24(bytes, 4) + 1, height: uint24(bytes, 7) + 1 };
  if (name === 'VP8L') {
    const packed = view.getUint32(1, true);
    return { width: (packed & 0x3fff) + 1, height: ((packed >>> 14) & 0x3fff) + 1 };
  }
  if (name === 'VP8 ')
    return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  return FRAME.test(name) ? { width: view.getUint16(3), height: view.getUint16(1) } : undefined;
}

/** The parts before the coded picture. */
function headOf(bytes: Uint8Array, kind: PictureKind): PicturePart[] {
  const head: PicturePart[] = [];
  for (const part of pictureParts(bytes, kind)) {
    head.push(part);
    if (part.name === 'da' || part.name === 'IDAT') break;
  }
  return head;
}

/** A picture by its head; nothing where it has none that can be read. */
export function storedPicture(bytes: Uint8Array): StoredPicture | undefined {
  const kind = pictureKind(bytes);
  if (kind === undefined) return undefined;
  try {
    const parts = headOf(bytes, kind);
    const part = parts.find((candidate) => sizeIn(candidate) !== undefined);
    const size = part === undefined ? undefined : sizeIn(part);
    if (size === undefined || size.width * size.height === 0) return undefined;
    const exif = exifOf(parts);
    return { ...size, orientation: exif === undefined ? 1 : orientationOf(exif) };
  } catch (error) {
    // The head ends before what it announces.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Exif that cannot be read turns nothing, as in the programs that show pictures. */
function orientationOf(exif: Uint8Array): number {
  try {
    return orientationIn(exif);
  } catch (error) {
    if (error instanceof RangeError) return 1;
    throw error;
  }
}

/** The size of a picture as it is looked at; nothing where its head cannot be read. */
export function pictureSize(bytes: Uint8Array): PictureSize | undefined {
  const stored = storedPicture(bytes);
  if (stored === undefined) return undefined;
  const { height, orientation, width } = stored;
  // From 5 on it lies on its side.
  return orientation >= 5 ? { width: height, height: width } : { width, height };
}
