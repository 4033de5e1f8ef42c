import { frameWords as text } from '../ui/workbench/frame.ts';
import type { Desk } from './desk.ts';
import type { Panel, StepId } from './steps.ts';

/** What a step shows while no park is open: what is missing, and the way there. */
export const NEEDS_PARK_MARKUP = `<p class="needs-park">${text.needsPark} <button type="button" data-go="open">${text.goOpen}</button></p>`;

/** A step that has nothing but its name and, without a park, the way to open one. */
export function openNeedsPark(root: HTMLElement, desk: Desk, step: StepId): Panel {
  root.addEventListener('click', (event) => {
    if ((event.target as Element).closest('[data-go="open"]') !== null) desk.show('open');
  });
  return {
    show() {
      const needed = desk.opening() === undefined ? NEEDS_PARK_MARKUP : '';
      root.innerHTML = `<h2 tabindex="-1">${text.stepNames[step]}</h2>${needed}`;
    },
  };
}
