/** Writes a whole site with a kept program, on two processors where there are two. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteInputs } from '../site/site-data.ts';
import { closeSite } from './close-site.ts';
import { loadProgram } from './load-program.ts';
import { listOutputFiles } from './output-files.ts';
import { placesIn, writePages } from './page-writer.ts';
import { portableFiles } from './portable-files.ts';
import type { KeptProgram } from './program-store.ts';
import type { SecondThread } from './second-thread.ts';

/**
 * Fills the empty folder `out` and checks the whole.
 *
 * @param second writes half of the pages; it may have loaded the program already
 * @returns pages from which module scripts were removed
 * @throws PageFault with what the page throws that fails
 * @throws PublishFault when the site must not be published
 */
export async function writeSite(
  out: string,
  kept: KeptProgram,
  inputs: SiteInputs,
  second?: SecondThread,
): Promise<readonly string[]> {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const elsewhere = second?.write({ out, inputs, taken });
  const program = await loadProgram(kept);
  const addresses = program.addressesOf(inputs);
  const fixed = listOutputFiles(kept.fixed);
  const files = [...fixed, ...addresses];
  const portable = portableFiles(new Set(files), { basePath: inputs.site.basePath });
  const placeOf = placesIn(out);
  for (const name of fixed) {
    const file = portable.take(name, readFileSync(join(kept.fixed, name)));
    if (file !== undefined) writeFileSync(placeOf(name), file.contents);
  }
  const queue = { program, inputs, addresses, taken };
  const parts = [await writePages(queue, portable, placeOf, 'first')];
  if (elsewhere !== undefined) parts.push(await elsewhere);
  const [refused] = parts.flatMap((part) => part.refused ?? []);
  if (refused !== undefined) throw Object.assign(new Error(refused.message), refused);
  const [failed] = parts.flatMap((part) => part.failed ?? []);
  // Here it fails as itself.
  if (failed !== undefined) await tryPage(() => program.render(inputs, failed), failed);
  const findings = parts.map((part) => part.findings);
  for (const name of closeSite(files, findings)) rmSync(join(out, name));
  return findings.flatMap(({ withoutModules }) => withoutModules);
}

/** A page that could not be made; `cause` is what it threw. */
class PageFault extends Error {
  constructor(page: string, cause: unknown) {
    super(`${page}：${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'PageFault';
  }
}

async function tryPage(make: () => Promise<unknown>, page: string): Promise<never> {
  try {
    await make();
  } catch (error) {
    throw new PageFault(page, error);
  }
  throw new PageFault(page, new Error('failed in one thread only'));
}
