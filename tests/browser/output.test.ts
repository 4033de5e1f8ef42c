/** The files of the built site, without a browser. */
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { scanPage } from '../../src/publish/html-scan.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { resolveUrl } from '../../src/publish/site-url.ts';
import { NOT_FOUND_FILE } from '../../src/publish/not-found.ts';
import { publishFiles } from '../publish/publish-files.ts';
import { buildDemo } from './build-demo.ts';
import { htmlRules } from './html-rules.ts';
import { addressedPages, files, pages, pageSource, site } from './site-pages.ts';

test('two builds of the same inputs are the same, byte for byte', () => {
  // The site was bundled anew; this one is made with the program that was kept.
  const second = buildDemo(join(mkdtempSync(join(tmpdir(), 'parkbrief-second-')), 'site'));
  expect(listOutputFiles(second)).toEqual(files);
  const different = files.filter(
    (file) => !readFileSync(join(site, file)).equals(readFileSync(join(second, file))),
  );
  expect(different).toEqual([]);
});

test('the decks leave out what is for their speakers alone', () => {
  const typed = readdirSync('content/deck').flatMap((name) =>
    [...readFileSync(join('content/deck', name), 'utf8').matchAll(/notes="([^"]+)"/g)].map(
      ([, notes = '']) => notes,
    ),
  );
  expect(typed.length).toBeGreaterThan(5);
  const decks = pages
    .filter((page) => page.startsWith('deck/'))
    .map(pageSource)
    .join('');
  expect(typed.filter((notes) => decks.includes(notes))).toEqual([]);
});

test('every file has a name that receiving systems keep and serve', () => {
  // Servers leave out what begins with `_` or `.`, be it a file or a folder; `-` is an option to tools.
  const refused = (part: string): boolean => !/^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(part);
  expect(files.filter((file) => file.split('/').some(refused))).toEqual([]);
  expect(files.filter((file) => file.endsWith('.mjs'))).toEqual([]);
  // Where capitals are the same as small letters, one file would take another's place.
  const lower = files.map((file) => file.toLowerCase());
  expect(lower.filter((file, index) => lower.indexOf(file) !== index)).toEqual([]);
});

test('no link is dead, no URL leads to another host or needs changing', () => {
  // 404.html has got the style it carries after the checks; portable-files.test.ts and serving.test.ts see it.
  const contents = files
    .filter((file) => file !== NOT_FOUND_FILE)
    .map((file) => [file, readFileSync(join(site, file))] as const);
  const again = publishFiles(Object.fromEntries(contents));
  const changed = contents.filter(([file, bytes]) => again[file] !== bytes.toString());
  expect(changed.map(([file]) => file)).toEqual([]);
});

test('every page is reached by links from the home page', () => {
  const all = new Set(files);
  const reached = new Set(['index.html']);
  for (const page of reached) {
    for (const { value, leads } of scanPage(pageSource(page)).urls) {
      const target = leads ? resolveUrl(value, page, all) : undefined;
      if (target?.kind === 'file' && target.path.endsWith('.html')) reached.add(target.path);
    }
  }
  expect(addressedPages.filter((page) => !reached.has(page))).toEqual([]);
});

/** The rules, worked out once: html-validate does it for every page anew. */
class KeptRules extends StaticConfigLoader {
  #rules: ReturnType<StaticConfigLoader['getConfigFor']> | undefined;

  override getConfigFor(handle: string): ReturnType<StaticConfigLoader['getConfigFor']> {
    this.#rules ??= super.getConfigFor(handle);
    return this.#rules;
  }
}

describe('HTML', () => {
  const validator = new HtmlValidate(new KeptRules(htmlRules));
  test.each(pages)('%s is valid', async (page) => {
    const { results } = await validator.validateString(pageSource(page), page);
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${line}: ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  });
});

/** The tags each kind of page must have, by the rules for government websites. */
const SITE_TAGS = ['SiteName', 'SiteDomain', 'SiteIDCode'];
const COLUMN_TAGS = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
const ARTICLE_TAGS = ['ColumnName', 'ColumnType', 'ArticleTitle', 'PubDate', 'ContentSource'];

const heads = new Map(pages.map((page) => [page, metaTags(pageSource(page))]));

describe('page tags', () => {
  test.each(pages)('%s has those of its kind', (page) => {
    const tags = tagsOf(page);
    const kind = requiredTags(page, tags);
    expect(kind.filter((name) => !tags.get(name))).toEqual([]);
    expect(tags.get('SiteDomain')).not.toMatch(/:\/\//);
    if (tags.has('PubDate')) expect(tags.get('PubDate')).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d$/);
  });
});

/**
 * Home and 404.html stand for the site, index.html of a folder for a column; what lies in a folder
 * is an article; a page beside the home page may be either.
 */
function requiredTags(page: string, tags: ReadonlyMap<string, string>): string[] {
  if (page === 'index.html' || page === '404.html') return SITE_TAGS;
  const column = page.endsWith('/index.html') || (!page.includes('/') && !tags.has('ArticleTitle'));
  return [...SITE_TAGS, ...(column ? COLUMN_TAGS : ARTICLE_TAGS)];
}

/** The tags in the head of a page. */
function metaTags(source: string): Map<string, string> {
  const tags = new Map<string, string>();
  const html = parse(source.slice(0, source.indexOf('</head>'))).childNodes.find(
    (node) => node.nodeName === 'html',
  );
  const head = html && 'childNodes' in html ? html.childNodes[0] : undefined;
  for (const node of head && 'childNodes' in head ? head.childNodes : []) {
    if (node.nodeName !== 'meta' || !('attrs' in node)) continue;
    const value = (name: string) => node.attrs.find((attribute) => attribute.name === name)?.value;
    const name = value('name');
    if (name !== undefined) tags.set(name, value('content') ?? '');
  }
  return tags;
}

function tagsOf(page: string): ReadonlyMap<string, string> {
  return heads.get(page) ?? new Map();
}

/** What the head of a page says under a name. */
function metaOf(page: string, name: string): string | undefined {
  return tagsOf(page).get(name);
}

/** The pages that say the same, together. */
function alike(read: (page: string) => string | undefined): string[][] {
  const pagesBy = new Map<string, string[]>();
  for (const page of pages) {
    const text = read(page) ?? '';
    pagesBy.set(text, [...(pagesBy.get(text) ?? []), page]);
  }
  return [...pagesBy.values()].filter(({ length }) => length > 1);
}

test('every page has a title and a description of its own', () => {
  const titleOf = (page: string): string | undefined =>
    /<title>([^<]+)<\/title>/.exec(pageSource(page))?.[1];
  expect(pages.filter((page) => !titleOf(page) || !metaOf(page, 'description'))).toEqual([]);
  expect(alike(titleOf)).toEqual([]);
  expect(alike((page) => metaOf(page, 'description'))).toEqual([]);
  const undetected = pages.filter(
    (page) => !metaOf(page, 'format-detection')?.includes('telephone=no'),
  );
  expect(undetected).toEqual([]);
});

test('a page is dated as its content is, and never after the release', () => {
  const released = /^published: *["']?([^"'\n]+)/m.exec(
    readFileSync('content/site.yaml', 'utf8'),
  )?.[1];
  const dated = pages.flatMap((page) => {
    const date = metaOf(page, 'PubDate');
    return date === undefined ? [] : [{ page, date }];
  });
  expect(dated.filter(({ date }) => !/^\d{4}-\d\d-\d\d \d\d:\d\d$/.test(date))).toEqual([]);
  expect(dated.filter(({ date }) => date > (released ?? ''))).toEqual([]);
  // Its own row says when an indicator's figure was published.
  const indicators = dated.filter(({ page }) => page.startsWith('indicators/'));
  expect(indicators.length).toBeGreaterThan(20);
  const other = indicators.filter(({ date, page }) => {
    const shown = /<dt>发布日期<\/dt>\s*<dd>([^<]*)<\/dd>/.exec(pageSource(page))?.[1];
    return shown?.slice(0, 10) !== date.slice(0, 10);
  });
  expect(other).toEqual([]);
  // A report of a year that is over was not published with this release.
  const reports = dated.filter(({ page }) => /^report\/202[3-5]-/.test(page));
  expect(reports.length).toBeGreaterThan(10);
  expect(reports.filter(({ date }) => date === released)).toEqual([]);
});
