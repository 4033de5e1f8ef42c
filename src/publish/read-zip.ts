/** Opens a zip that staff were sent or put in: its files by path, or why it can't be opened. */
import { unzipSync } from 'fflate';
import { isHiddenName } from './hidden-name.ts';

/** Why a zip gives no files. */
export type ZipFault = 'broken' | 'locked' | 'large' | 'outside';

/** What a park with its releases has room in. */
const MOST_BYTES = 1024 * 1024 * 1024;

/** Offset of the flags in the head of an entry; its first bit says that there is a password. */
const FLAGS = 6;

function isLocked(bytes: Uint8Array): boolean {
  return ((bytes[FLAGS] ?? 0) & 1) === 1;
}

/**
 * The name of an entry. Windows before 11 writes names in the code page of the system; they come as
 * one letter for each byte.
 */
function readableName(name: string): string {
  if (!/[\u0080-\u00ff]/.test(name) || /[^\u0000-\u00ff]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (letter) => letter.charCodeAt(0));
  for (const encoding of ['utf-8', 'gb18030']) {
    try {
      return new TextDecoder(encoding, { fatal: true }).decode(bytes);
    } catch {
      continue;
    }
  }
  return name;
}

/** A path that leads out of the folder, or is none. */
function isOutside(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:/i.test(path) || path.split('/').includes('..');
}

/**
 * Unpacks a zip: folders, hidden files and what macOS puts beside them are left out. One with a path that
 * leads out of its folder is refused whole; what it says it unpacks to is counted before anything is.
 *
 * @param name of the zip, which stands for its top folder where it has none
 */
export function readZip(
  name: string,
  bytes: Uint8Array,
): ReadonlyMap<string, Uint8Array> | ZipFault {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'broken';
  if (isLocked(bytes)) return 'locked';
  const top = name.replace(/\.zip$/i, '');
  const found = new Map<string, Uint8Array>();
  let size = 0;
  let hasOutside = false;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name: entry, originalSize }) => {
        const path = readableName(entry).replace(/\\/g, '/');
        hasOutside ||= isOutside(path);
        if (path.endsWith('/') || path.startsWith('__MACOSX/') || hasOutside) return false;
        if (path.split('/').some(isHiddenName)) return false;
        size += originalSize;
        return size <= MOST_BYTES;
      },
    });
    if (hasOutside) return 'outside';
    if (size > MOST_BYTES) return 'large';
    for (const [entry, content] of Object.entries(entries))
      found.set(`${top}/${readableName(entry).replace(/\\/g, '/')}`, content);
  } catch {
    return 'broken';
  }
  return found;
}
