/** Numbers a deck says too often: who hears one for the fourth time stops listening. */
import { parseHTML } from 'linkedom';

/** On how many slides a number may stand. */
const MOST = 3;
/** Of a slide in usual letters: title, tables, tiles, lists and the drawing on a dark ground. */
const READ = 'h2, .slide-body td, .slide-body p, .slide-body li, .for-screen.on-dark text';

/**
 * Numbers with decimals that stand on more than three slides; pages of one list count as one.
 * @param html of a deck
 * @returns each with the slides it stands on: 「11.38: headlines, problem」
 */
export function repeatedNumbers(html: string): string[] {
  const { document } = parseHTML(html);
  const places = new Map<string, Set<string>>();
  for (const slide of document.querySelectorAll('section.slide')) {
    if (slide.getAttribute('data-letters') === 'large') continue;
    const name = slide.getAttribute('data-of-list') ?? slide.id;
    const texts = Array.from(slide.querySelectorAll(READ), ({ textContent }) =>
      (textContent ?? '').replace(/\s+/g, ''),
    );
    for (const [number] of texts.join(' ').matchAll(/\d[\d,]*\.\d+/g)) {
      const key = number.replaceAll(',', '');
      places.set(key, (places.get(key) ?? new Set()).add(name));
    }
  }
  return [...places].flatMap(([number, slides]) =>
    slides.size > MOST ? [`${number}: ${[...slides].join(', ')}`] : [],
  );
}
