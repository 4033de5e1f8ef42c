import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentDir, edition } from './current.ts';

/** A picture of the staff handbook: a PNG file beside its text. */
export interface GuidePicture {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Size in pixels, from the file's own header. */
  readonly width: number;
  readonly height: number;
}

/** PNG begins with 8 bytes of signature, then the IHDR chunk with width and height at 16 and 20. */
function readPng(path: string): GuidePicture {
  const bytes = new Uint8Array(readFileSync(path));
  const view = new DataView(bytes.buffer);
  return { bytes, width: view.getUint32(16), height: view.getUint32(20) };
}

/**
 * The pictures of content/guide by their names without `.png`; none in the public edition, which has
 * no handbook.
 */
export function guidePictures(): ReadonlyMap<string, GuidePicture> {
  const folder = join(contentDir(), 'guide');
  if (edition() !== 'internal' || !existsSync(folder)) return new Map();
  const names = readdirSync(folder).filter((name) => name.endsWith('.png'));
  return new Map(
    names.sort().map((name) => [name.slice(0, -'.png'.length), readPng(join(folder, name))]),
  );
}
