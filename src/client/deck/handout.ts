/** Slides for paper: one a page for the PDF, two or six to a sheet with their notes. */

/**
 * Lays the slides out; the browser's own print command does the rest. Beside a slide stands how its numbers
 * are meant; what is written for the speaker alone only where it was asked for.
 */
export function startHandout(
  page: Document,
  slides: readonly HTMLElement[],
  perPage: 1 | 2 | 6,
  prompts: boolean,
): void {
  const root = page.documentElement;
  root.classList.add('staged');
  if (perPage === 1) {
    root.classList.add('sheet');
    return;
  }
  root.classList.add('handout', `handout-${perPage}`);
  const style = page.querySelector<HTMLLinkElement>('[data-handout-style]');
  if (style) {
    style.media = 'all';
    // Behind the other sheets: the last size of the paper counts.
    page.head.appendChild(style);
  }
  const holder = page.querySelector('.slides');
  let sheet: HTMLElement | undefined;
  slides.forEach((slide, index) => {
    if (!sheet || index % perPage === 0) {
      sheet = page.createElement('div');
      sheet.className = 'handout-page';
      if (holder) holder.appendChild(sheet);
    }
    const item = page.createElement('div');
    const face = page.createElement('div');
    const notes = page.createElement('div');
    item.className = 'handout-item';
    face.className = 'handout-face';
    notes.className = 'handout-notes';
    const texts = Array.from(slide.querySelectorAll(prompts ? '.slide-notes p' : '.slide-basis'));
    notes.textContent = [index + 1, ...texts.map((text) => (text.textContent || '').trim())].join(
      '　',
    );
    face.appendChild(slide);
    item.appendChild(face);
    item.appendChild(notes);
    sheet.appendChild(item);
  });
}
