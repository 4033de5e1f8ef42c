/**
 * What a reader may type to find a name, from its syllables: `['jing', 'mi']` → `jingmi jm`. Latin
 * words in capitals and digits stay whole: `['LED', 'deng']` → `leddeng ledd`.
 */
export function keysOfSyllables(syllables: readonly string[]): string {
  const initials = syllables.map((syllable) =>
    /^[a-z]+$/.test(syllable) ? syllable.charAt(0) : syllable,
  );
  return `${syllables.join('')} ${initials.join('')}`.toLowerCase();
}
