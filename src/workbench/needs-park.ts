import { frameWords as text } from '../ui/workbench/frame.ts';

/** What a step shows while no park is open: what is missing, and the way there. */
export const NEEDS_PARK_MARKUP = `<p class="needs-park">${text.needsPark} <button type="button" data-go="open">${text.goOpen}</button></p>`;
