/**
 * On a phone a long page goes on with the headings of its later sections, each of which opens at a
 * touch. Without this script, on wider screens and on paper every section stands open: what is
 * folded is hidden by the stylesheet of narrow screens only.
 */

import { REVEAL } from '../list/folding.ts';

/** Sections that end within so many screens of the top of the page stay open, and those of the first. */
const OPEN_SCREENS = 4;

/** Folds what lies far down the page; unfolds what the address or another script leads to. */
export function startFoldingSections(page: Document, view: Window): void {
  const narrow = view.matchMedia('(max-width: 47.99em)');
  if (!narrow.matches) return;
  const sections = Array.from(page.querySelectorAll<HTMLElement>('main .section'));
  const far = sections.filter((section, index) => index > 0 && isFar(section, view));
  for (const section of far) makeFoldable(page, section);
  const unfoldAround = (target: EventTarget | null): boolean => {
    const section = target instanceof Element ? target.closest('.section-folded') : null;
    if (section) setFolded(section, false);
    return section !== null;
  };
  const fromAddress = (): void => {
    const target = page.getElementById(view.location.hash.slice(1));
    if (target && unfoldAround(target)) target.scrollIntoView();
  };
  page.addEventListener(REVEAL, ({ target }) => unfoldAround(target));
  view.addEventListener('hashchange', fromAddress);
  if (view.location.hash !== '') fromAddress();
}

/** What begins in the first screen is being read: nothing moves there. */
function isFar(section: Element, view: Window): boolean {
  const { bottom, top } = section.getBoundingClientRect();
  const screens = (y: number): number => (y + view.pageYOffset) / view.innerHeight;
  return screens(top) > 1 && screens(bottom) > OPEN_SCREENS;
}

function setFolded(section: Element, folded: boolean): void {
  section.classList.toggle('section-folded', folded);
  const button = section.querySelector('.section-fold');
  if (button) button.setAttribute('aria-expanded', String(!folded));
}

/** The words of the heading become a button; the finding of the first figure stands under it. */
function makeFoldable(page: Document, section: HTMLElement): void {
  const heading = section.querySelector(':scope > h2');
  if (!heading) return;
  const button = page.createElement('button');
  button.type = 'button';
  button.className = 'section-fold';
  while (heading.firstChild) button.appendChild(heading.firstChild);
  heading.appendChild(button);
  button.addEventListener('click', () => {
    setFolded(section, !section.classList.contains('section-folded'));
  });
  const finding = section.querySelector('.figure-title');
  if (finding) {
    const teaser = page.createElement('p');
    teaser.className = 'section-teaser';
    teaser.textContent = finding.textContent;
    section.insertBefore(teaser, heading.nextSibling);
  }
  setFolded(section, true);
}
