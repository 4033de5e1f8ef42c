/** What the first and last bytes of a picture file say, without decoding it. */

/** Kinds of pictures that are taken. */
export type PictureKind = 'jpeg' | 'png' | 'webp';

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The kind of a picture by its signature, whatever its name says; nothing for other files. */
export function pictureKind(bytes: Uint8Array): PictureKind | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return 'jpeg';
  if (bytes[0] === 0x89 && ascii(bytes, 1, 4) === 'PNG') return 'png';
  return ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP' ? 'webp' : undefined;
}

/** What another file is, in Chinese, where its signature is known: phones and scanners write these. */
export function otherKind(bytes: Uint8Array): string | undefined {
  const brand = ascii(bytes, 4, 8) === 'ftyp' ? ascii(bytes, 8, 12) : '';
  if (/^(heic|heix|hevc|mif1|msf1)$/.test(brand)) return '苹果手机的 HEIC 照片';
  if (brand !== '') return '视频或 AVIF 图片';
  if (ascii(bytes, 0, 2) === 'BM') return 'BMP 图片';
  if (/^GIF8/.test(ascii(bytes, 0, 4))) return 'GIF 图片';
  if (/^(II\*\0|MM\0\*)/.test(ascii(bytes, 0, 4))) return 'TIFF 图片';
  if (ascii(bytes, 0, 4) === '%PDF') return 'PDF';
  return undefined;
}

function endsWith(bytes: Uint8Array, end: readonly number[]): boolean {
  // Phones and editors add some zeros or a comment after the end: it is looked for near it.
  const tail = bytes.subarray(Math.max(0, bytes.length - 65_536));
  for (let at = tail.length - end.length; at >= 0; at -= 1) {
    if (end.every((byte, index) => tail[at + index] === byte)) return true;
  }
  return false;
}

/** Whether a picture ends where its kind says it ends; a file cut off while copied does not. */
export function isWholePicture(bytes: Uint8Array, kind: PictureKind): boolean {
  if (kind === 'jpeg') return endsWith(bytes, [0xff, 0xd9]);
  if (kind === 'png') return endsWith(bytes, [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.byteLength >= 12 && view.getUint32(4, true) + 8 <= bytes.length;
}
