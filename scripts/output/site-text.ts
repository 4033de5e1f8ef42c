/** Reads a text of a built site. */
import { readFileSync } from 'node:fs';
import { withoutCharsetMark } from '../../src/publish/charset-mark.ts';

/**
 * A page, style or drawing of a built site as it was before it was published.
 * @throws what the system throws when it cannot be read
 */
export function readSiteText(path: string): string {
  return withoutCharsetMark(readFileSync(path, 'utf8'));
}
