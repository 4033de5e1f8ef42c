/**
 * The map of the land page: zoom and pan, search, legend filters, colour modes, a slider through time,
 * links between map and table. Without it map, legends and tables are complete.
 */
import { startColours } from './land/colours.ts';
import { readParcels } from './land/parcels.ts';
import { startSearch } from './land/search.ts';
import { startTable } from './land/table.ts';
import { startTabs } from './land/tabs.ts';
import { startTime } from './land/time.ts';
import { startZoom } from './land/zoom.ts';

const root = document.querySelector<HTMLElement>('[data-land]');
const holder = root && root.querySelector<HTMLElement>('[data-land-parcels]');
if (root && holder) {
  const parcels = readParcels(holder);
  startTime(root, startColours(root, parcels));
  startTabs(root, startZoom(root));
  startSearch(root, parcels);
  startTable(holder);
  for (const part of Array.from(
    root.querySelectorAll<HTMLElement>('[data-land-controls], [data-land-help]'),
  )) {
    part.hidden = false;
  }
}
