/** Takes the colour profile from a picture a canvas has made: it says sRGB, which is assumed without one. */
import { pictureKind } from '../../data/picture-file.ts';
import { pictureParts } from '../../data/picture-parts.ts';

/** Bit of the flags of VP8X that announces a profile (RFC 9649, 2.7.1). */
const PROFILE_FLAG = 0x20;

/** The picture without its profile (segments e2 of JPEG, chunk ICCP of WebP); the same bytes without one. */
export function dropProfile(bytes: Uint8Array): Uint8Array {
  const kind = pictureKind(bytes);
  if (kind !== 'jpeg' && kind !== 'webp') return bytes;
  const kept: Uint8Array[] = [];
  let from = 0;
  let flagsAt: number | undefined;
  for (const { bytes: part, name } of pictureParts(bytes, kind)) {
    if (name === 'da') break;
    const at = part.byteOffset - bytes.byteOffset;
    if (name === 'VP8X') flagsAt = at;
    if (name !== 'e2' && name !== 'ICCP') continue;
    // Marker and length of a segment; name and length of a chunk, which is filled up to an even number.
    kept.push(bytes.subarray(from, at - (name === 'e2' ? 4 : 8)));
    from = at + part.length + (name === 'e2' ? 0 : part.length % 2);
  }
  if (from === 0) return bytes;
  kept.push(bytes.subarray(from));
  const plain = new Uint8Array(kept.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const piece of kept) {
    plain.set(piece, end);
    end += piece.length;
  }
  if (kind === 'webp') new DataView(plain.buffer).setUint32(4, plain.length - 8, true);
  if (flagsAt !== undefined) plain[flagsAt] = (plain[flagsAt] ?? 0) & ~PROFILE_FLAG;
  return plain;
}
