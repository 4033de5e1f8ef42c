import { pinyin } from 'pinyin-pro';

/**
 * What a reader may type to find a Chinese name besides the name itself: its pinyin without tones
 * and its initials. 「精密」 → `jingmi jm`. Latin letters and digits stay as they are.
 */
export function searchKeys(text: string): string {
  const syllables = pinyin(text, {
    toneType: 'none',
    type: 'array',
    nonZh: 'consecutive',
    v: true,
  });
  const words = syllables.map((syllable) => syllable.toLowerCase().replace(/\s+/g, ''));
  const initials = syllables.map((syllable) =>
    /^[a-z]+$/.test(syllable) ? syllable.charAt(0) : syllable.toLowerCase().replace(/\s+/g, ''),
  );
  return `${words.join('')} ${initials.join('')}`;
}
