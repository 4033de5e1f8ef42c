const FULL_WIDTH = /[\uFF01-\uFF5E]/g;
const EDGE_SPACE = /^[\s\u200B\u2060\uFEFF]+|[\s\u200B\u2060\uFEFF]+$/g;

/**
 * Full-width ASCII (１２３，．％（）) as half-width, ideographic space as a space. For numbers, dates,
 * periods and headers only: in names full-width punctuation is right.
 */
export function halfWidth(text: string): string {
  return text
    .replace(FULL_WIDTH, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}

/** Text without spaces at its ends: ASCII, ideographic, no-break and zero-width ones. */
export function trimSpaces(text: string): string {
  return text.replace(EDGE_SPACE, '');
}
