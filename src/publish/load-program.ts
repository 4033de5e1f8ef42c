/** Loads a kept program into this thread. */
import { pathToFileURL } from 'node:url';
import type { Program } from './program.ts';
import type { KeptProgram } from './program-store.ts';

/** Loads the modules of a program, which needs no data. */
export async function loadProgram({ entry }: KeptProgram): Promise<Program> {
  return (await import(pathToFileURL(entry).href)) as Program;
}
