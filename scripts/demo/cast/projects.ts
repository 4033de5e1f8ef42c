import type { DemoProject } from './project.ts';
import { PROJECTS_OF_2024 } from './projects-2024.ts';
import { PROJECTS_OF_2025 } from './projects-2025.ts';
import { PROJECTS_OF_2026 } from './projects-2026.ts';
import { EARLIER_PROJECTS } from './projects-earlier.ts';
import { RESERVE_PROJECTS } from './projects-reserve.ts';

/** All 90 projects of the demo, the earliest signed first, those not yet signed last. */
export const PROJECTS: readonly DemoProject[] = [
  ...EARLIER_PROJECTS,
  ...PROJECTS_OF_2024,
  ...PROJECTS_OF_2025,
  ...PROJECTS_OF_2026,
  ...RESERVE_PROJECTS,
];
