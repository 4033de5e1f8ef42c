import { PROJECTS } from './cast/projects.ts';

/** How other tables name a project: its whole name. Throws on an unknown code. */
export function projectNamed(code: string): string {
  const found = PROJECTS.find((project) => project.code === code);
  if (found === undefined) throw new Error(`no project ${code}`);
  return found.name;
}
