/** Rows of a slide that come one after another: only for who goes forward through the show. */

const WAITING = 'is-waiting';

const stepsOf = (slide: HTMLElement): HTMLElement[] =>
  Array.from(slide.querySelectorAll<HTMLElement>('[data-step]'));

/** A slide that was gone forward to keeps all rows but the first back. */
export function holdSteps(slide: HTMLElement): void {
  stepsOf(slide).forEach((step, index) => step.classList.toggle(WAITING, index > 0));
}

/** Shows all rows: of a slide that was jumped to, or is left. */
export function showSteps(slide: HTMLElement): void {
  for (const step of stepsOf(slide)) step.classList.remove(WAITING);
}

/** Shows the next row; false when all are there. */
export function nextStep(slide: HTMLElement): boolean {
  const next = stepsOf(slide).find((step) => step.classList.contains(WAITING));
  if (next === undefined) return false;
  next.classList.remove(WAITING);
  return true;
}
