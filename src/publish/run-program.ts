/** Writes a whole site with a kept program, on two processors where there are two. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../site/handover.ts';
import { closeSite } from './close-site.ts';
import { keptPages, type LastSite, writeRecords } from './kept-pages.ts';
import { loadProgram } from './open-program.ts';
import { listOutputFiles } from './output-files.ts';
import { placesIn, type Written, writePages } from './page-writer.ts';
import { portableFiles } from './portable-files.ts';
import type { KeptProgram } from './program-store.ts';
import type { SecondThread } from './second-thread.ts';
import { filesOf, optionsOf } from './site-files.ts';

/** A site that is being written. */
export interface SiteRun {
  /**
   * Writes what no other thread has written, and checks the whole.
   * @param kept the program, which the second thread must have been told to load
   * @returns pages from which module scripts were removed
   * @throws what a page throws that fails
   * @throws PublishFault when the site must not be published
   */
  finish(kept: KeptProgram): Promise<readonly string[]>;
  /** Keeps what the next build needs to know, once the site stands where it is to stand. */
  remember(): void;
}

/**
 * Begins to fill the empty folder `out`.
 * @param checked the data, which must have been handed over
 * @param last the site of the last build, if pages may be taken over from it
 * @param second writes pages from now on, whatever this thread does; without it all is left to `finish`
 */
export function beginSite(
  out: string,
  checked: Checked,
  last?: LastSite,
  second?: SecondThread,
): SiteRun {
  const taken = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const elsewhere = second?.write({ out, checked, last, taken });
  let parts: Written[] = [];
  return {
    async finish(kept) {
      const program = await (await loadProgram(kept)).open();
      const files = filesOf(kept, program);
      const known = new Set(files);
      const portable = portableFiles(known, optionsOf(checked));
      const placeOf = placesIn(out);
      for (const name of listOutputFiles(kept.fixed)) {
        const file = portable.take(name, readFileSync(join(kept.fixed, name)));
        if (file !== undefined) writeFileSync(placeOf(name), file.contents);
      }
      const pages = keptPages(last, kept.digest, known, checked.park);
      parts = [await writePages(program, portable, pages, placeOf, 'first', taken)];
      if (elsewhere !== undefined) parts.push(await elsewhere);
      const [refused] = parts.flatMap((part) => part.refused ?? []);
      if (refused !== undefined) throw Object.assign(new Error(refused.message), refused);
      const [failed] = parts.flatMap((part) => part.failed ?? []);
      if (failed !== undefined) {
        // Here it fails as itself.
        await program.render(failed);
        throw new Error(`${program.files[failed]} failed in one thread only`);
      }
      const findings = parts.map((part) => part.findings);
      for (const name of closeSite(files, findings)) rmSync(join(out, name));
      return findings.flatMap(({ withoutModules }) => withoutModules);
    },
    remember() {
      if (last !== undefined)
        writeRecords(
          last.records,
          parts.flatMap(({ records }) => records),
        );
    },
  };
}
