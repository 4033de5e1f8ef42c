/** Methods and functions of the language that came after Chromium 78. */
const NEWER = [
  ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  ...['replaceAll', 'groupBy', 'hasOwn', 'any', 'withResolvers', 'fromAsync', 'isWellFormed'],
  ...['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf'],
  ...['isDisjointFrom', 'structuredClone', 'randomUUID', 'getOrInsert', 'canParse', 'Segmenter'],
];

/** Those a script uses, but for methods of libraries that are called the same. */
export function newerNamesIn(script: string, known: readonly string[] = []): string[] {
  return NEWER.filter((name) => !known.includes(name) && new RegExp(`[.]${name}\\(`).test(script));
}
