/**
 * Whether a row's text holds every word of a query. Case, spaces and full-width letters do not
 * matter, so 「精密」, `jingmi`, `JM` and 「ＪＭ」 find the same row.
 */
export function matchesQuery(text: string, query: string): boolean {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return true;
  const haystack = fold(text);
  return words.every((word) => haystack.indexOf(word) >= 0);
}

function fold(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .toLowerCase();
}
