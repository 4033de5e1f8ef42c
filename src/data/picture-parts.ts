/** The parts a picture file is made of, without decoding it: segments of JPEG, chunks of PNG and WebP. */
import type { PictureKind } from './picture-file.ts';

/** A part of a picture file. */
export interface PicturePart {
  /** Marker of JPEG as two hexadecimal digits (`e1`), name of a chunk (`IHDR`, `VP8X`). */
  readonly name: string;
  readonly bytes: Uint8Array;
}

const viewOf = (bytes: Uint8Array): DataView =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Markers that stand alone (ITU-T T.81, table B.1): TEM, restarts, start of the image. */
const ALONE = /^(?:01|d[0-8])$/;

/** Where the coded bytes of a scan end: at the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0xff, from); at >= 0; at = bytes.indexOf(0xff, at + 1)) {
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  return bytes.length;
}

function* jpegParts(bytes: Uint8Array): Generator<PicturePart> {
  const view = viewOf(bytes);
  let at = 2;
  while (at + 2 <= bytes.length && bytes[at] === 0xff) {
    const name = (bytes[at + 1] ?? 0).toString(16).padStart(2, '0');
    // Bytes of filling may stand before a marker.
    if (name === 'ff') at += 1;
    else if (ALONE.test(name)) at += 2;
    else if (name === 'd9') {
      // The end of the image; what stands behind it belongs to nothing.
      yield { name, bytes: bytes.subarray(at + 2) };
      return;
    } else {
      const end = at + 2 + view.getUint16(at + 2);
      yield { name, bytes: bytes.subarray(at + 4, end) };
      at = name === 'da' ? endOfScan(bytes, end) : end;
    }
  }
}

function letters(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4));
}

/** Chunks of a name and a length each; PNG has the length first and a checksum behind it. */
function* chunksOf(bytes: Uint8Array, kind: 'png' | 'webp'): Generator<PicturePart> {
  const view = viewOf(bytes);
  let at = kind === 'png' ? 8 : 12;
  while (at + 8 <= bytes.length) {
    const length = kind === 'png' ? view.getUint32(at) : view.getUint32(at + 4, true);
    const name = letters(bytes, kind === 'png' ? at + 4 : at);
    yield { name, bytes: bytes.subarray(at + 8, at + 8 + length) };
    at += kind === 'png' ? 12 + length : 8 + length + (length % 2);
  }
}

/**
 * The parts of a picture in their order, read as they are asked for; those of a broken file as far as
 * they can be told apart. The coded bytes of a JPEG are no part.
 * @throws RangeError where the file ends within the length of a part
 */
export function pictureParts(bytes: Uint8Array, kind: PictureKind): Iterable<PicturePart> {
  return kind === 'jpeg' ? jpegParts(bytes) : chunksOf(bytes, kind);
}
