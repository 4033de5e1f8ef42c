/** Writes a whole site into a folder, with a kept program. */
import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { SiteInputs } from '../site/site-data.ts';
import { encodePhoto } from './encode-photo.ts';
import { loadProgram } from './load-program.ts';
import { makeSite, planSite } from './make-site.ts';
import { listOutputFiles } from './output-files.ts';
import { photoBytes } from './photo-files.ts';
import { portableFile } from './portable-file.ts';
import type { KeptProgram } from './program-store.ts';

/** Where files go: gives the path of a file below `out`, whose folder it makes. */
function placesIn(out: string): (name: string) => string {
  const made = new Set<string>();
  return (name) => {
    const path = join(out, name);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    return path;
  };
}

/** What was written. */
export interface WrittenSite {
  /** Pages from which module scripts were removed. */
  readonly withoutModules: readonly string[];
  /** SHA-256 of every file, by its path. */
  readonly digests: ReadonlyMap<string, string>;
}

/**
 * Fills the empty folder `out` and checks the whole.
 *
 * @throws PageFault with what the page throws that fails
 * @throws PublishFault when the site must not be published
 * @throws what the system throws when a file cannot be written
 */
export async function writeSite(
  out: string,
  kept: KeptProgram,
  inputs: SiteInputs,
): Promise<WrittenSite> {
  const program = await loadProgram(kept);
  const plan = planSite(program, listOutputFiles(kept.fixed), inputs);
  const fixed = new Set(plan.fixed);
  const bytesOf = async (name: string): Promise<Uint8Array> => {
    if (fixed.has(name)) return readFileSync(join(kept.fixed, name));
    const photo = plan.photos.get(name);
    if (photo !== undefined) return photoBytes(photo, encodePhoto);
    // Pages wait for nothing but themselves: without a pause Ctrl+C is heard when all are written.
    await setImmediate();
    return program.render(inputs, name);
  };
  const files = makeSite(
    plan,
    inputs,
    async (name) => portableFile(name, await bytesOf(name), plan.frame),
    (bytes) => hash('sha256', bytes),
  );
  const placeOf = placesIn(out);
  const digests = new Map<string, string>();
  for (;;) {
    const { done, value } = await files.next();
    if (done === true) return { withoutModules: value, digests };
    writeFileSync(placeOf(value.name), value.bytes);
    digests.set(value.name, value.digest);
  }
}
