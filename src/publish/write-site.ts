/** Writes a whole site with a kept program: each page made, portable and checked, one after another. */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { SITEMAP_FILE } from '../data/site-address.ts';
import type { SiteInputs } from '../site/site-data.ts';
import { withCharsetMark } from './charset-mark.ts';
import { closeSite } from './close-site.ts';
import { loadProgram } from './load-program.ts';
import { listOutputFiles } from './output-files.ts';
import { encodePhoto, photoAddresses } from './photo-files.ts';
import { portableFiles } from './portable-files.ts';
import type { KeptProgram } from './program-store.ts';
import { type ListedPage, listedPage, sitemapOf } from './sitemap.ts';

/** Says from which build a site is, as a script: a page opened from a folder may load nothing else. */
const BUILD_SCRIPT = 'assets/build.js';

/** A page that could not be made; `cause` is what it threw. */
class PageFault extends Error {
  constructor(page: string, cause: unknown) {
    super(`${page}：${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    this.name = 'PageFault';
  }
}

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

/**
 * Fills the empty folder `out` and checks the whole.
 *
 * @returns pages from which module scripts were removed
 * @throws PageFault with what the page throws that fails
 * @throws PublishFault when the site must not be published
 * @throws what the system throws when a file cannot be written
 */
export async function writeSite(
  out: string,
  kept: KeptProgram,
  inputs: SiteInputs,
): Promise<readonly string[]> {
  const program = await loadProgram(kept);
  const addresses = program.addressesOf(inputs);
  const fixed = listOutputFiles(kept.fixed);
  const photos = photoAddresses(inputs.photos);
  const files = [...fixed, ...photos.keys(), ...addresses];
  const { basePath, leavingNotice, siteDomain } = inputs.site;
  const leavingFrom = leavingNotice ? siteDomain : undefined;
  const portable = portableFiles(new Set(files), { basePath, leavingFrom });
  const placeOf = placesIn(out);
  const digest = createHash('sha256');
  const listed: ListedPage[] = [];
  const writeText = (name: string, contents: string | Uint8Array): void =>
    writeFileSync(placeOf(name), withCharsetMark(name, contents));
  const write = (name: string, bytes: Buffer): void => {
    const file = portable.take(name, bytes);
    if (file === undefined) return;
    const page = listedPage(name, file.contents);
    if (page !== undefined) listed.push(page);
    digest.update(`${name}\n`).update(file.contents);
    writeText(name, file.contents);
  };
  for (const name of fixed) write(name, readFileSync(join(kept.fixed, name)));
  for (const [name, photo] of photos) {
    write(
      name,
      await encodePhoto(photo).catch((cause: unknown) => {
        throw new PageFault(name, cause);
      }),
    );
  }
  for (const name of addresses) {
    const page = await program.render(inputs, name).catch((cause: unknown) => {
      throw new PageFault(name, cause);
    });
    write(name, Buffer.from(page));
    // Pages wait for nothing but themselves: without a pause Ctrl+C is heard when all are written.
    await setImmediate();
  }
  for (const name of closeSite(files, portable.findings)) rmSync(join(out, name));
  const sitemap = sitemapOf(listed, inputs.site);
  if (sitemap !== undefined && inputs.park.edition === 'public') writeText(SITEMAP_FILE, sitemap);
  // A page on a screen nobody attends asks for it: a new digest is a new site.
  writeText(BUILD_SCRIPT, `parkbriefBuild("${digest.digest('hex')}");\n`);
  return portable.findings.withoutModules;
}
