/**
 * The one tooltip of a page. WCAG 1.4.13: it can be dismissed without moving, the pointer may move
 * onto it, and it stays until the reader leaves.
 */
import { placeTip } from './place-tip.ts';

/** Time for the pointer to get from the mark onto the tooltip. */
const LEAVE_MS = 200;

/** Class of the mark whose tip is shown. */
export const CURRENT = 'tip-current';

/** Shows and hides the tooltip. */
export interface Tip {
  /** Shows the text of `mark` (its `data-tip`) beside it. */
  show(mark: Element): void;
  /** Hides at once. */
  hide(): void;
  /** Hides soon, unless something is shown or the pointer reaches the tooltip before. */
  leave(): void;
}

/** Makes the tooltip, hidden, at the end of the page. Its text is read out when it changes. */
export function makeTip(page: Document): Tip {
  const box = page.createElement('div');
  box.className = 'tip';
  box.hidden = true;
  box.setAttribute('role', 'status');
  page.body.appendChild(box);
  let current: Element | undefined;
  let timer = 0;

  const stay = (): void => window.clearTimeout(timer);
  const hide = (): void => {
    stay();
    box.hidden = true;
    if (current) current.classList.remove(CURRENT);
    current = undefined;
  };
  const leave = (): void => {
    stay();
    timer = window.setTimeout(hide, LEAVE_MS);
  };
  const show = (mark: Element): void => {
    stay();
    if (current) current.classList.remove(CURRENT);
    current = mark;
    mark.classList.add(CURRENT);
    box.textContent = mark.getAttribute('data-tip');
    // At the left edge first: near the right one the text would wrap and be measured too high.
    box.style.left = '0';
    box.style.top = '0';
    box.hidden = false;
    const { clientWidth, clientHeight } = page.documentElement;
    const { left, top } = placeTip(mark.getBoundingClientRect(), box.getBoundingClientRect(), {
      width: clientWidth,
      height: clientHeight,
    });
    box.style.left = `${left + window.pageXOffset}px`;
    box.style.top = `${top + window.pageYOffset}px`;
  };

  box.addEventListener('pointerenter', stay);
  box.addEventListener('pointerleave', leave);
  page.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
  window.addEventListener('resize', hide);
  return { show, hide, leave };
}
