/** The two editions by name, and the words by which everything of the internal one says what it is. */
import type { Edition } from '../data/park.ts';

/** What staff call an edition. */
export const EDITION_NAMES: Readonly<Record<Edition, string>> = {
  public: '公开版',
  internal: '内部版',
};

/** Where there is room for a few words: slides, the head of a sheet of paper, lists of files. */
export const INTERNAL_MARK = '内部版，请勿外传';

/** Where there is room for a sentence: above a page, first in a downloaded file. */
export const INTERNAL_SENTENCE = '内部版：含未公开数据，请勿外传。';

/** What the names of the internal edition's downloads begin with. */
export const INTERNAL_PREFIX = '内部-';

/** An edition in full: the public one by its name, the internal one with what that means. */
export function editionInFull(edition: Edition): string {
  return edition === 'internal' ? INTERNAL_MARK : EDITION_NAMES[edition];
}
