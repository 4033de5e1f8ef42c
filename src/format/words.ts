/**
 * Words of a Chinese text. Only runs of Han characters are given to the dictionary: about letters and
 * signs engines disagree by their age (「XX.X」 is one word or three), and every host must set the
 * same lines.
 */

const dictionary = new Intl.Segmenter('zh', { granularity: 'word' });

const LETTERS = String.raw`(?:(?!\p{Script=Han})[\p{L}\p{M}\p{N}_])+`;
/** Letters and numbers with the points and commas inside them, runs of blanks, any other sign alone. */
const RUN = new RegExp(
  String.raw`\p{Script=Han}+|${LETTERS}(?:[.,'’]${LETTERS})*|\s+|[^]\p{M}*`,
  'gu',
);
const HAN = /^\p{Script=Han}/u;

/** A word, or a sign between words. */
export interface Word {
  readonly text: string;
  /** Where it begins, as an offset into the text. */
  readonly index: number;
}

/** The words and signs of a text, which put together are the text. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) =>
    HAN.test(run)
      ? Array.from(dictionary.segment(run), (word) => ({
          text: word.segment,
          index: index + word.index,
        }))
      : [{ text: run, index }],
  );
}
