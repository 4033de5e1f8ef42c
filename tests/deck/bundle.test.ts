import { createHash } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import {
  bundleFiles,
  bundleZip,
  editionOfSite,
  isBundle,
} from '../../src/publish/bundle/bundle-files.ts';

const siteOf = (pages: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(pages).map(([path, html]) => [path, new TextEncoder().encode(html)]));

const site = siteOf({
  'index.html': '<h1>home</h1>',
  'deck/index.html':
    '<meta name="SiteName" content="示例"><meta name="data-as-of" content="2026年上半年">',
});

test('a bundle opens the deck, says the date of its data and lists every file', () => {
  const files = bundleFiles(site);
  const text = (name: string) => strFromU8(files.get(name) ?? new Uint8Array());
  expect([...files.keys()]).toEqual([
    '打开演示.html',
    '使用说明.txt',
    'site/deck/index.html',
    'site/index.html',
    '校验清单.txt',
  ]);
  expect(text('打开演示.html')).toContain('url=site/deck/index.html');
  expect(text('使用说明.txt')).toContain('数据截至：2026年上半年');
  const lines = text('校验清单.txt').trimEnd().split('\n');
  expect(lines).toHaveLength(4);
  for (const line of lines) {
    const [digest, name = ''] = line.split('  ');
    expect(
      createHash('sha256')
        .update(files.get(name) ?? '')
        .digest('hex'),
    ).toBe(digest);
  }
});

test('two zip files of one site are the same, byte for byte, and unpack to it', () => {
  const zip = bundleZip(bundleFiles(site), 'public');
  expect(bundleZip(bundleFiles(new Map([...site].reverse())), 'public')).toEqual(zip);
  expect(Object.keys(unzipSync(zip))).toEqual([...bundleFiles(site).keys(), 'parkbrief.json']);
});

test('a bundle is known again by its edition, and not once a byte of it was changed', () => {
  const zip = bundleZip(bundleFiles(site), 'public');
  expect(isBundle(zip, 'public')).toBe(true);
  expect(isBundle(zip, 'internal')).toBe(false);
  expect(isBundle(zip.slice(0, -30), 'public')).toBe(false);
});

test('a bundle of the internal edition says so before anything else', () => {
  const internal = siteOf({
    'index.html':
      '<meta name="SiteName" content="示例"><meta name="data-edition" content="内部版，请勿外传">',
  });
  expect([editionOfSite(internal), editionOfSite(site)]).toEqual(['internal', 'public']);
  const [mine, open] = [internal, site].map((pages) => {
    const files = bundleFiles(pages);
    return ['打开演示.html', '使用说明.txt'].map((name) =>
      strFromU8(files.get(name) ?? new Uint8Array()),
    );
  });
  expect(mine?.[0]).toContain('<title>打开演示（内部版，请勿外传）</title>');
  expect(mine?.[0]).toContain('<strong>内部版：含未公开数据，请勿外传。</strong>');
  expect(mine?.[1]).toMatch(/^内部版：含未公开数据，请勿外传。\r\n/);
  expect(open?.join('')).not.toContain('内部版');
});
