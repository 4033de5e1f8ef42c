/** The program that writes pages, as it was bundled with this worker (scripts/tools). */
import type { Program } from '../../publish/program.ts';

/** Loads it when it is first needed: a check can do without. */
export async function loadProgram(): Promise<Program> {
  return (await import('parkbrief:program')) as Program;
}
