/** What happens to the files of a site before the first page and after the last. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { currentSite } from '../data/current.ts';
import { bundleClientEntry, listClientEntries } from './client-bundle.ts';
import { dropEmptySections } from './empty-sections.ts';
import { makePortable, type PortableReport } from './portable-output.ts';
import { removeUnusedStyles } from './unused-styles.ts';

/** Writes the client scripts of `clientFolder` to `out`. */
export async function writeScripts(clientFolder: string, out: string): Promise<void> {
  mkdirSync(join(out, 'assets'), { recursive: true });
  for (const name of listClientEntries(clientFolder)) {
    const script = await bundleClientEntry(clientFolder, name);
    writeFileSync(join(out, 'assets', `${name}.js`), script);
  }
}

/**
 * Drops what is not published, makes the rest portable and checks it.
 * @throws PublishFault when it may not be published
 */
export function finishOutput(out: string): PortableReport {
  dropEmptySections(out);
  removeUnusedStyles(out);
  return makePortable(out, { basePath: currentSite().basePath });
}
