import { syllablesOf } from '../../format/pinyin.ts';
import { isHan, runsOf } from '../../format/search-terms.ts';

/** Counts how often each character of a site's names is read in each way. */
export class ReadingCounts {
  readonly #counts = new Map<string, Map<string, number>>();

  /** Reads a name. What has no pinyin is left out. */
  add(name: string): void {
    for (const run of runsOf(name).filter(isHan)) {
      const characters = [...run];
      const syllables = syllablesOf(run);
      if (syllables.length !== characters.length) continue;
      characters.forEach((character, index) => this.#count(character, syllables[index] ?? ''));
    }
  }

  #count(character: string, syllable: string): void {
    if (!/^[a-z]+$/.test(syllable)) return;
    const readings = this.#counts.get(character) ?? new Map<string, number>();
    this.#counts.set(character, readings.set(syllable, (readings.get(syllable) ?? 0) + 1));
  }

  /** The readings of some characters as the index says them: `流liu重chong/zhong`, the usual one first. */
  textOf(characters: Iterable<string>): string {
    return [...new Set(characters)]
      .sort()
      .map((character) => {
        const readings = [...(this.#counts.get(character) ?? [])].sort(
          ([a, often], [b, seldom]) => seldom - often || (a < b ? -1 : 1),
        );
        return readings.length === 0
          ? ''
          : `${character}${readings.map(([reading]) => reading).join('/')}`;
      })
      .join('');
  }
}
