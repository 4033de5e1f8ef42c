import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { bundleFiles } from '../../scripts/commands/write-bundle.ts';
import { zipFiles } from '../../src/open-data/zip-files.ts';

let site = '';

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'parkbrief-bundle-'));
  mkdirSync(join(site, 'deck'));
  writeFileSync(join(site, 'index.html'), '<h1>home</h1>');
  writeFileSync(
    join(site, 'deck', 'index.html'),
    '<meta name="SiteName" content="示例"><meta name="data-as-of" content="2026年上半年">',
  );
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
  const zip = zipFiles(bundleFiles(site));
  expect(Buffer.from(zipFiles(bundleFiles(site))).equals(Buffer.from(zip))).toBe(true);
  expect(Object.keys(unzipSync(zip))).toEqual([...bundleFiles(site).keys()]);
});

test('a bundle of the internal edition says so before anything else', () => {
  const internal = mkdtempSync(join(tmpdir(), 'parkbrief-bundle-'));
  writeFileSync(
    join(internal, 'index.html'),
    '<meta name="SiteName" content="示例"><meta name="data-edition" content="内部版，请勿外传">',
  );
  const [mine, open] = [internal, site].map((folder) => {
    const files = bundleFiles(folder);
    return ['打开演示.html', '使用说明.txt'].map((name) =>
      strFromU8(files.get(name) ?? new Uint8Array()),
    );
  });
  expect(mine?.[0]).toContain('<title>打开演示（内部版，请勿外传）</title>');
  expect(mine?.[0]).toContain('<strong>内部版：含未公开数据，请勿外传。</strong>');
  expect(mine?.[1]).toMatch(/^内部版：含未公开数据，请勿外传。\r\n/);
  expect(open?.join('')).not.toContain('内部版');
});
