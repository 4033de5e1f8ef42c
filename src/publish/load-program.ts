/** Loads a kept program into this thread. */
import { pathToFileURL } from 'node:url';
import type { SiteInputs } from '../site/site-data.ts';
import type { KeptProgram } from './program-store.ts';

/** What the bundle of src/program/entry.ts gives. */
export interface Program {
  /** Every file the program writes for a site; those there are most of come last. */
  addressesOf(inputs: SiteInputs): string[];
  /**
   * The bytes of one of them.
   *
   * @throws what the page throws
   */
  render(inputs: SiteInputs, address: string): Promise<Uint8Array>;
}

/** Loads the modules of a program, which needs no data. */
export async function loadProgram({ entry }: KeptProgram): Promise<Program> {
  return (await import(pathToFileURL(entry).href)) as Program;
}
