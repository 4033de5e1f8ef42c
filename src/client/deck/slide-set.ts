/**
 * The slides of a deck. Lists and tables are paged twice, for usual letters and for those of a large room;
 * only the slides of the letters in use stand on the page, so that whatever counts, turns or prints slides
 * need not know of the others.
 */

/** The slides, and which of them stand on the page. */
export interface SlideSet {
  /** Those of the letters in use, in order. */
  shown(): readonly HTMLElement[];
  /** Changes the letters. */
  setLarge(large: boolean): void;
  /**
   * The position of the slide with this id; of a slide for other letters that of the first slide of the
   * same list; -1 when the deck has neither.
   */
  find(id: string): number;
}

/** Reads the slides of the page. */
export function readSlides(page: Document): SlideSet {
  const all = Array.from(page.querySelectorAll<HTMLElement>('.slides > .slide'));
  const parent = page.querySelector('.slides');
  const listOf = (slide: HTMLElement): string | null => slide.getAttribute('data-of-list');
  let now = all;
  return {
    shown: () => now,
    setLarge: (large) => {
      const other = large ? 'usual' : 'large';
      now = all.filter((slide) => slide.getAttribute('data-letters') !== other);
      let before: HTMLElement | null = null;
      for (const slide of all.slice().reverse()) {
        if (now.indexOf(slide) < 0) slide.remove();
        else {
          if (!slide.parentNode && parent) parent.insertBefore(slide, before);
          before = slide;
        }
      }
    },
    find: (id) => {
      const here = now.map((slide) => slide.id).indexOf(id);
      if (here >= 0) return here;
      const wanted = all.filter((slide) => slide.id === id)[0];
      const list = wanted ? listOf(wanted) : null;
      return list === null ? -1 : now.map(listOf).indexOf(list);
    },
  };
}
