/** What every thread that writes a site knows of it. */
import type { Checked } from '../site/handover.ts';
import type { OpenProgram } from './open-program.ts';
import { listOutputFiles } from './output-files.ts';
import type { PortableOptions } from './portable-files.ts';
import type { KeptProgram } from './program-store.ts';

/** Every file the site may have. */
export function filesOf(kept: KeptProgram, program: OpenProgram): string[] {
  return [...listOutputFiles(kept.fixed), ...program.files];
}

/** How it will be served. */
export function optionsOf({ site }: Checked): PortableOptions {
  return { basePath: site.basePath };
}
