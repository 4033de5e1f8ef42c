/** Names in pinyin for the site search, from the readings of their characters. */
import type { Readings } from './search-index.ts';
import { isHan, pinyinTerms, runsOf } from './search-terms.ts';

/** The syllables of a name by the first reading of each character, Latin runs as they are. */
function syllablesOf(name: string, readings: Readings): string[] {
  return runsOf(name).flatMap((run) =>
    isHan(run) ? Array.from(run).flatMap((character) => readings.get(character)?.[0] ?? []) : [run],
  );
}

/** The other readings of the characters of a name, each in place of the first. */
function variantsOf(name: string, readings: Readings): Readings[] {
  const characters = Array.from(new Set(Array.from(name)));
  return characters.flatMap((character) =>
    (readings.get(character) ?? [])
      .slice(1)
      .map((reading) => new Map([...Array.from(readings), [character, [reading]] as const])),
  );
}

/** All a name is found by in pinyin and initials. */
export function pinyinOf(name: string, readings: Readings): string[] {
  const all = [readings, ...variantsOf(name, readings)];
  return Array.from(new Set(all.flatMap((each) => pinyinTerms(syllablesOf(name, each)))));
}
