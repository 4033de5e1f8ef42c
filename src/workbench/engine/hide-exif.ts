/** Takes from a picture what says how it is to be turned: browsers differ in whether they heed it. */
import { pictureKind } from '../../data/picture-file.ts';
import { pictureParts } from '../../data/picture-parts.ts';

/** Marker of a segment of JPEG that no program reads. */
const UNREAD_MARKER = 0xef;

/** The picture with its Exif called something else; the same bytes where it has none. */
export function hideExif(bytes: Uint8Array): Uint8Array {
  const kind = pictureKind(bytes);
  if (kind === undefined) return bytes;
  let hidden: Uint8Array | undefined;
  for (const { bytes: part, name } of pictureParts(bytes, kind)) {
    if (name === 'da' || name === 'IDAT') break;
    if (name !== 'e1' && name !== 'eXIf' && name !== 'EXIF') continue;
    hidden ??= bytes.slice();
    const at = part.byteOffset - bytes.byteOffset;
    // The marker stands before the length of a segment, the name of a chunk before or behind it.
    if (name === 'e1') hidden[at - 3] = UNREAD_MARKER;
    else
      hidden.fill(
        'x'.charCodeAt(0),
        name === 'EXIF' ? at - 8 : at - 4,
        name === 'EXIF' ? at - 4 : at,
      );
  }
  return hidden ?? bytes;
}
