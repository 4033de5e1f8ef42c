/** Names one after another, as a sentence lists them. */
export const listed = (names: readonly string[]): string => names.join('、');
