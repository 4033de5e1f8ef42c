/** The search of the site: loaded when the box in the header is used for the first time. */
import { loadIndex } from './search/load-index.ts';
import { startBox } from './search/box.ts';

const box = document.querySelector<HTMLElement>('[data-site-search]');
const link = box && box.querySelector('a');
if (box && link) startBox(box, link.href, loadIndex(document, link.href));
