import { openNeedsPark } from '../needs-park.ts';
import type { OpenPanel } from '../desk.ts';

/** Opens the step; until a park is open it says so. */
export const openWritePanel: OpenPanel = (root, desk) => openNeedsPark(root, desk, 'write');
