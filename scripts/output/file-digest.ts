/** What a file holds, as a short text that can be compared. */
import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';

/** SHA-256 as hexadecimal digits. */
export function digestOf(content: Uint8Array | string): string {
  return hash('sha256', content);
}

/** The digest of a file; null when there is none. Throws what reading it throws besides. */
export function digestOfFile(path: string): string | null {
  try {
    return digestOf(readFileSync(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
