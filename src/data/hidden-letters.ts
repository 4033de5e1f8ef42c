/** Letters nobody sees, or that only look like others: left in, two equal words are two. */

/** Nothing writes these into a cell but a broken program. Tabs and line breaks are others' matter. */
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;

/**
 * Soft hyphen, zero-width spaces and joiners, marks of direction and of lines, letters without a shape,
 * a byte order mark inside, tags of languages.
 */
const INVISIBLE =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\u3164\ufeff\uffa0\u{e0000}-\u{e007f}]/gu;

/** Spaces of other widths, as copied from web pages. */
const OTHER_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u2800]/g;

/** Radicals that PDF programs give for the characters they look like: ⼊ for 入. */
const RADICAL = /[\u2e80-\u2fdf]/g;

/** Any of them. */
const PECULIAR = new RegExp(
  [CONTROL, INVISIBLE, OTHER_SPACE, RADICAL].map(({ source }) => source).join('|'),
  'u',
);

/** Whether a text has none of these letters, as nearly every one. */
export function isPlain(text: string): boolean {
  return !PECULIAR.test(text);
}

const codeOf = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** The code of the first control character of a text: U+0008; nothing when there is none. */
export function controlCharacter(text: string): string | undefined {
  const [letter] = CONTROL.exec(text) ?? [];
  return letter === undefined ? undefined : codeOf(letter);
}

/** The text without invisible letters, with plain spaces and characters in place of radicals. */
export function withoutHidden(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(OTHER_SPACE, ' ')
    .replace(RADICAL, (letter) => letter.normalize('NFKC'));
}

/** The text with a sign for each letter nobody sees, by its code: 东部产〈U+200B〉业园. */
export function showHidden(text: string): string {
  const show = (letter: string): string => `〈${codeOf(letter)}〉`;
  return text.replace(new RegExp(CONTROL, 'g'), show).replace(INVISIBLE, show);
}
