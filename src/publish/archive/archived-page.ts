/** A page of an earlier release as it stays in the archive: what it said, without what only today's site can do. */
import { escapeMarkup } from '../../format/escape-markup.ts';
import { formatDay } from '../../format/day.ts';
import { archive as texts } from '../../ui/archive.ts';
import { applyEdits, type Edit, writeAttribute } from '../edits.ts';
import { scanPage } from '../html-scan.ts';
import type { UrlSlot } from '../page-scan.ts';
import { relativeUrl, resolveUrl } from '../site-url.ts';
import { mapUrls } from '../url-lists.ts';
import { ARCHIVE_PAGE } from '../../site/archive-addresses.ts';
import { archivedAddress, isKeptPage } from './addresses.ts';

/** A page of a release. */
export interface PagePlace {
  /** Name of the release. */
  readonly release: string;
  /** Day of the release, `2026-07-22`. */
  readonly day: string;
  /** Path in the site of then. */
  readonly path: string;
}

/** Where the links of a page lead. */
export interface PageTargets {
  /** Files of the site of then. */
  readonly then: ReadonlySet<string>;
  /** Files of the site of today. */
  readonly today: ReadonlySet<string>;
  /** Where a table to download is kept; undefined for what is not. */
  tableAt(path: string): string | undefined;
  /** The archive's address of a stylesheet, icon or picture of the site of then. */
  share(path: string): string;
  /** The full address of today's page, where the domain is known. */
  readonly canonical: string | undefined;
}

/** What shows nothing in the archive: screens to be filled, downloads that are not kept, what scripts need. */
const LIVE_PARTS = [
  /<section class="screen[ "][\s\S]*?<\/section>/g,
  /<li class="figure-screen">[\s\S]*?<\/li>/g,
  /<li><a href="[^"]+\.(?:svg|json)" download[^>]*>[\s\S]*?<\/a><\/li>/g,
  // Where a pointer is felt, and what is said there; where results of a search would stand.
  /<(?:circle|rect)\b[^<>]*\bpointer-events="all"[^<>]*\/>/g,
  / data-(?:tip|q|chart|none|found|everything|placeholder|results)="[^"]*"/g,
];

/** Small pictures of figures that lead to them, in the list of figures and elsewhere. */
const THUMBNAIL_THERE = /<img\b[^>]*\ssrc="[a-z0-9-]+\.svg"[^>]*>/gi;
const THUMBNAIL = /<img\b[^>]*\ssrc="(?:\.\.\/)?figures\/[a-z0-9-]+\.svg"[^>]*>/gi;

/** The page without scripts, large screens, small pictures of figures and downloads that are not kept. */
function withoutLiveParts(html: string, path: string): string {
  const text = LIVE_PARTS.reduce((rest, part) => rest.replace(part, ''), html);
  return text
    .replace(path.startsWith('figures/') ? THUMBNAIL_THERE : THUMBNAIL, '')
    .replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '');
}

/** What a page says, without its frame and what is left out of the archive: pages that agree in it are one. */
export function archivedContent(html: string, path: string): string {
  return /<main\b[\s\S]*<\/main>/.exec(withoutLiveParts(html, path))?.[0] ?? html;
}

/** Pictures the contents of a page show, as they are written there. */
export function picturesOf(content: string): string[] {
  return [...content.matchAll(/\ssrc="([^"]+)"/g)].map(([, url = '']) => url);
}

/** The page a reader of an archived one finds today: the same, its section's, or home. */
export function pageOfToday(path: string, today: ReadonlySet<string>): string {
  const section = path.replace(/[^/]+$/, 'index.html');
  return [path, section].find((candidate) => today.has(candidate)) ?? 'index.html';
}

/** The new value of an attribute that holds one URL of the site; undefined where it has to go. */
function archivedUrl(
  url: string,
  { leads }: UrlSlot,
  { path, release }: PagePlace,
  { share, tableAt, then, today }: PageTargets,
): string | undefined {
  const target = resolveUrl(url, path, then);
  if (target.kind === 'missing') return undefined;
  if (target.kind !== 'file') return url;
  const from = archivedAddress(release, path);
  if (!leads) return relativeUrl(from, share(target.path));
  // What is kept stands to this page as it stood then.
  if (isKeptPage(target.path)) return url;
  const isPage = target.path.endsWith('.html') && today.has(target.path);
  const address = isPage ? target.path : tableAt(target.path);
  return address === undefined ? undefined : relativeUrl(from, address) + target.hash;
}

/** The banner, in the place and the style of the one that says whose data these are. */
function banner({ day, path, release }: PagePlace, today: ReadonlySet<string>): string {
  const from = archivedAddress(release, path);
  const now = pageOfToday(path, today);
  const link = (to: string, text: string): string =>
    `<a ${writeAttribute('href', relativeUrl(from, to))}>${text}</a>`;
  return (
    `<p class="banner"><span class="wrap">${escapeMarkup(texts.banner(formatDay(day), release))}` +
    `${link(now, now === path ? texts.today : texts.home)}　` +
    `${link(ARCHIVE_PAGE, texts.list)}</span></p>`
  );
}

/** A description of a dataset as it is to be in the archive: without tables that are not kept. */
function keptDataset(json: string, { path }: PagePlace, { tableAt, then }: PageTargets): string {
  const dataset = JSON.parse(json) as {
    readonly distribution?: readonly { contentUrl?: string }[];
  };
  if (!Array.isArray(dataset.distribution)) return json;
  const distribution = dataset.distribution.filter(({ contentUrl = '' }) => {
    const target = resolveUrl(contentUrl, path, then);
    return target.kind === 'file' && tableAt(target.path) !== undefined;
  });
  return JSON.stringify({ ...dataset, distribution }).replace(/</g, '\\u003c');
}

const DATASET = /(<script type="application\/ld\+json">)([\s\S]*?)(<\/script>)/g;

/** The archived form of a page: banner, no scripts, links to its release, else to today's site. */
export function archivedPage(html: string, place: PagePlace, targets: PageTargets): string {
  const source = withoutLiveParts(html, place.path)
    .replace(/<meta name="robots"[^>]*>/g, '')
    .replace(/<link rel="(?:canonical|alternate)"[^>]*>/g, '')
    .replace(
      DATASET,
      (_, begin: string, json: string, end: string) =>
        begin + keptDataset(json, place, targets) + end,
    );
  const edits: Edit[] = scanPage(source).urls.map((slot) => {
    let isGone = false;
    const value = mapUrls(slot.value, slot.shape, (url) => {
      const next = archivedUrl(url, slot, place, targets);
      isGone ||= next === undefined;
      return next ?? '';
    });
    // The space before the attribute goes with it.
    return isGone
      ? { span: { start: slot.span.start - 1, end: slot.span.end }, text: '' }
      : { span: slot.span, text: writeAttribute(slot.attribute, value) };
  });
  const head =
    '<meta name="robots" content="noindex">' +
    (targets.canonical === undefined
      ? ''
      : `<link rel="canonical" ${writeAttribute('href', targets.canonical)}>`);
  return applyEdits(source, edits)
    .replace('</head>', () => `${head}</head>`)
    .replace('</header>', () => `${banner(place, targets.today)}</header>`);
}
