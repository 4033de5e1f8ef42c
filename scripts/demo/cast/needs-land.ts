import type { DemoProject } from './project.ts';

/** Projects in standard workshops, which are fitted out and not built. */
const RENTED = ['yingnang-base', 'shuimu-gels', 'shihou-pumps-line', 'shiguang-screens'];

/** Whether a project is in a rented workshop. */
export function isRented({ code }: Pick<DemoProject, 'code'>): boolean {
  return RENTED.includes(code);
}

/** Whether a project needs ground of its own: not in a rented workshop, nor on its firm's works. */
export function needsLand(project: Pick<DemoProject, 'code' | 'kind'>): boolean {
  return !isRented(project) && project.kind !== '增资扩产' && project.kind !== '技改';
}
