import { openNeedsPark } from '../needs-park.ts';
import type { OpenPanel } from '../desk.ts';

/** Opens the step; until a park is open it says so. */
export const openPackagePanel: OpenPanel = (root, desk) => openNeedsPark(root, desk, 'package');
