import { pinyin } from 'pinyin-pro';
import { keysOfSyllables } from './syllables.ts';

/**
 * The syllables of a name without tones, other scripts as they are: 「精密LED」 → `jing`, `mi`, `LED`.
 */
export function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
    .map((syllable) => syllable.replace(/\s+/g, ''))
    .filter((syllable) => syllable !== '');
}

/**
 * What a reader may type to find a Chinese name besides the name itself: its pinyin without tones
 * and its initials. 「精密」 → `jingmi jm`. Latin letters and digits stay as they are.
 */
export function searchKeys(text: string): string {
  return keysOfSyllables(syllablesOf(text));
}
