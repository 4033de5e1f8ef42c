/** The files of the archive, made anew at each release from what the releases hold: nothing in it is ever edited. */
import { formatDay } from '../../format/day.ts';
import { readMarkup } from '../../format/escape-markup.ts';
import { ARCHIVE_PAGE } from '../../site/archive-addresses.ts';
import { archive as texts } from '../../ui/archive.ts';
import { relativeUrl } from '../site-url.ts';
import { archivedAddress, isKeptPage, pageOfTable, sharedAddress } from './addresses.ts';
import { archivedPage, pageOfToday } from './archived-page.ts';
import { shortPage } from './short-page.ts';
import type { ArchivedRelease, Entry, Versions } from './versions.ts';

const utf8 = new TextEncoder();
const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const dayOf = ({ published }: ArchivedRelease): string => published.slice(0, 10);

const titleOf = (html: string): string =>
  readMarkup(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');

/** Makes the files of one release. */
class ReleaseArchive {
  readonly #release: ArchivedRelease;
  readonly #canonical: (path: string) => string | undefined;
  readonly #versions: Versions;
  readonly #files: Map<string, Uint8Array>;
  readonly #then: ReadonlySet<string>;
  readonly #now: ReadonlySet<string>;

  constructor(
    release: ArchivedRelease,
    today: ArchivedRelease,
    versions: Versions,
    files: Map<string, Uint8Array>,
    canonical: (path: string) => string | undefined,
  ) {
    this.#release = release;
    this.#canonical = canonical;
    this.#versions = versions;
    this.#files = files;
    this.#then = new Set([...Object.keys(release.digests), ARCHIVE_PAGE]);
    this.#now = new Set([...Object.keys(today.digests), ARCHIVE_PAGE]);
  }

  /** Puts the files of the release among the others. */
  add(): void {
    for (const path of Object.keys(this.#release.digests)) {
      const entry = this.#versions.entryOf(this.#release, path);
      if (entry === undefined) continue;
      if (isKeptPage(path)) this.#addPage(path, entry);
      else if (entry.kind === 'full') this.#put(path, this.#data(path));
    }
  }

  #put(path: string, contents: Uint8Array): void {
    this.#files.set(archivedAddress(this.#release.name, path), contents);
  }

  #addPage(path: string, entry: Entry): void {
    if (entry.kind !== 'full') return this.#put(path, utf8.encode(this.#shortPage(path, entry)));
    const html = textOf(this.#release.read(path));
    const { name: release } = this.#release;
    const page = archivedPage(
      html,
      { release, day: dayOf(this.#release), path },
      {
        then: this.#then,
        today: this.#now,
        tableAt: (table) => this.#tableAt(table),
        share: (file) => this.#share(file),
        canonical: this.#canonical(pageOfToday(path, this.#now)),
      },
    );
    this.#put(path, utf8.encode(page));
    const table = path.replace(/^(figures\/.+)\.html$/, '$1.csv');
    if (table !== path && this.#then.has(table)) this.#put(table, this.#release.read(table));
  }

  #shortPage(path: string, entry: Entry): string {
    const title = titleOf(textOf(this.#release.read(path)));
    const { name: release } = this.#release;
    const from = archivedAddress(release, path);
    const now = pageOfToday(path, this.#now);
    const canonical = this.#canonical(now);
    const to = (address: string): string => relativeUrl(from, address);
    if (entry.kind === 'same') {
      const sentence = texts.same(release);
      return shortPage({
        title,
        sentence,
        href: to(entry.as),
        text: title,
        leads: true,
        canonical,
      });
    }
    const day = formatDay(dayOf(this.#release));
    const say = entry.kind === 'withdrawn' ? texts.withdrawn : texts.dropped;
    const text = now === path ? texts.today : texts.home;
    return shortPage({
      // What was taken back may stand in the title too.
      title: entry.kind === 'withdrawn' ? texts.list : title,
      sentence: say(release, day),
      href: to(now),
      text,
      leads: false,
      canonical,
    });
  }

  /** Where a figure's table or a table of the open data stands. */
  #tableAt(path: string): string | undefined {
    const page = pageOfTable(path);
    const entry = this.#versions.entryOf(this.#release, page ?? path);
    if (!this.#then.has(path) || entry === undefined) return undefined;
    if (entry.kind === 'full') return archivedAddress(this.#release.name, path);
    if (entry.kind !== 'same' || page === undefined) return undefined;
    const address = entry.as.replace(/\.html$/, '.csv');
    return address.startsWith('r/') || this.#now.has(address) ? address : undefined;
  }

  #share(path: string): string {
    const address = sharedAddress(path, this.#release.digests[path] ?? '');
    if (!this.#files.has(address)) this.#files.set(address, this.#release.read(path));
    return address;
  }

  /** A file of the open data; the description leaves out tables that were taken back. */
  #data(path: string): Uint8Array {
    const bytes = this.#release.read(path);
    if (path !== 'data/datapackage.json') return bytes;
    const description = JSON.parse(textOf(bytes)) as { resources: { path: string }[] };
    const resources = description.resources.filter(
      (resource) => this.#versions.entryOf(this.#release, `data/${resource.path}`)?.kind === 'full',
    );
    if (resources.length === description.resources.length) return bytes;
    return utf8.encode(`${JSON.stringify({ ...description, resources }, undefined, 1)}\n`);
  }
}

/**
 * Pages and tables of all releases at their archived addresses.
 * @param releases from the first to the one of today
 * @param canonical the full address of a page of today, where it is known where the site lies
 */
export function archivedFiles(
  releases: readonly ArchivedRelease[],
  versions: Versions,
  canonical: (path: string) => string | undefined,
): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  const today = releases.at(-1);
  if (today === undefined) return files;
  for (const release of releases)
    new ReleaseArchive(release, today, versions, files, canonical).add();
  return files;
}
