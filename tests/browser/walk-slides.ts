/** Turns through a show as a clicker does, and measures every slide. */
import type { Page } from 'playwright-core';
import { measureSlide } from './measure-slide.ts';

/** How many slides there are, and what is wrong with them. */
interface Walk {
  seen: number;
  found: string[];
}

/** Sent to the browser: turns through all slides with a clicker's keys and measures each. */
async function walkSlides(measure: () => string[] | Promise<string[]>): Promise<Walk> {
  const press = (key: string): boolean =>
    document.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  const found: string[] = [];
  let seen = 0;
  press('Home');
  for (const { id } of Array.from(document.querySelectorAll('.slides > .slide'))) {
    if (document.querySelector('.slide.present')?.id !== id) found.push(`${id} is not shown`);
    for (const text of await measure()) found.push(`${id}: ${text}`);
    seen += 1;
    // Rows that come one by one take a press each.
    for (let presses = 0; presses < 30; presses += 1) {
      press('PageDown');
      if (document.querySelector('.slide.present')?.id !== id) break;
    }
  }
  return { seen, found };
}

/** Walks through the show of an open deck. */
export function walkShow(page: Page): Promise<Walk> {
  return page.evaluate<Walk>(`(${walkSlides})(${measureSlide})`);
}
