/**
 * Makes a whole site as names and bytes, whatever they are kept in: each page made, portable and checked,
 * one after another. Knows no host: who writes to a disk is write-site.ts, who makes pages in several
 * workers is the publishing page.
 */
import { SITEMAP_FILE } from '../data/site-address.ts';
import { sha256Of } from '../data/sha256.ts';
import { pagesAbove } from '../region/places.ts';
import type { SiteInputs } from '../site/site-data.ts';
import { withCharsetMark } from './charset-mark.ts';
import { closeSite } from './close-site.ts';
import { gatherFindings } from './findings.ts';
import { type PhotoAddress, photoAddresses } from './photo-files.ts';
import type { PortableFile, SiteFrame } from './portable-file.ts';
import type { Program } from './program.ts';
import { type ListedPage, sitemapOf } from './sitemap.ts';

/** Says from which build a site is, as a script: a page opened from a folder may load nothing else. */
const BUILD_SCRIPT = 'assets/build.js';

/** Comes with the program, and is of no use to a park's own site. */
const REGION_SCRIPT = 'assets/region.js';

/** A file of a site as it is published. */
export interface SiteFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, as hexadecimal digits. */
  readonly digest: string;
}

/** Which files a site may have, in the order in which they are made. */
export interface SitePlan {
  /** Stylesheets, scripts and other files that are there before any page. */
  readonly fixed: readonly string[];
  readonly photos: ReadonlyMap<string, PhotoAddress>;
  readonly pages: readonly string[];
  readonly frame: SiteFrame;
}

/** @param fixed names of the files that come with the program */
export function planSite(
  program: Pick<Program, 'addressesOf'>,
  fixed: readonly string[],
  inputs: SiteInputs,
): SitePlan {
  const photos = photoAddresses(inputs.photos);
  const brought = 'regional' in inputs ? fixed : fixed.filter((name) => name !== REGION_SCRIPT);
  const pages = program.addressesOf(inputs);
  const { basePath, leavingNotice, siteDomain } = inputs.site;
  const above = pagesAbove(inputs.region).map((href) => href.slice(1));
  return {
    fixed: brought,
    photos,
    pages,
    frame: {
      files: new Set([...brought, ...photos.keys(), ...pages, ...above]),
      basePath,
      leavingFrom: leavingNotice ? siteDomain : undefined,
    },
  };
}

/** A file of the site that could not be made; `cause` is what went wrong. */
export class PageFault extends Error {
  override readonly cause: unknown;

  constructor(page: string, cause: unknown) {
    super(`${page}：${cause instanceof Error ? cause.message : String(cause)}`);
    this.name = 'PageFault';
    // Engines of 2020 know no cause among the options.
    this.cause = cause;
  }
}

/**
 * Makes the files of a site.
 *
 * @param take gives a file of the plan as it may be published
 * @param digestOf SHA-256 as the host works it out fastest
 * @returns pages from which module scripts were removed
 * @throws PageFault with what `take` throws
 * @throws PublishFault when the site must not be published, after the last file
 */
export async function* makeSite(
  { frame, pages, fixed, photos }: SitePlan,
  { park, site }: Pick<SiteInputs, 'park' | 'site'>,
  take: (name: string) => Promise<PortableFile>,
  digestOf: (bytes: Uint8Array) => string = sha256Of,
): AsyncGenerator<SiteFile, readonly string[]> {
  const sums: string[] = [];
  const gathering = gatherFindings();
  const listed: ListedPage[] = [];
  // Whether a page names them is known when all are made.
  const styles: SiteFile[] = [];
  const published = (name: string, contents: string | Uint8Array): SiteFile => {
    const bytes = withCharsetMark(name, contents);
    return { name, bytes, digest: digestOf(bytes) };
  };
  for (const name of [...fixed, ...photos.keys(), ...pages]) {
    const file = await take(name).catch((cause: unknown) => {
      throw new PageFault(name, cause);
    });
    gathering.note(name, file);
    if (file.bytes === undefined) continue;
    if (file.listed !== undefined) listed.push(file.listed);
    const made = published(name, file.bytes);
    sums.push(`${made.digest}  ${name}\n`);
    if (name.endsWith('.css')) styles.push(made);
    else yield made;
  }
  const unused = new Set(closeSite([...frame.files], gathering.findings));
  for (const style of styles) if (!unused.has(style.name)) yield style;
  const sitemap = sitemapOf(listed, site);
  if (sitemap !== undefined && park.edition === 'public') yield published(SITEMAP_FILE, sitemap);
  // A page on a screen nobody attends asks for it: a new digest is a new site.
  yield published(BUILD_SCRIPT, `parkbriefBuild("${sha256Of(sums.join(''))}");\n`);
  return gathering.findings.withoutModules;
}
