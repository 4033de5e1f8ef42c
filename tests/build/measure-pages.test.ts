/** What the inspection measures in a browser, on a small site of one page for each fault. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { measurePages } from '../../scripts/inspect/measure-pages.ts';
import type { InspectionFinding } from '../../src/publish/inspect/finding.ts';
import { readInspectedPage } from '../../src/publish/inspect/read-page.ts';

const STYLE =
  'body{font:24px/1.5 serif;color:#222;background:#fff}a{display:inline-block;min-width:48px;min-height:48px}';
const LINKS = '<a href="#a">甲</a> <a href="#b">乙</a> <a href="#c">丙</a>';

/** Each page, its own style and contents, and what is found there. */
const PAGES: Readonly<Record<string, readonly [style: string, body: string, found: RegExp[]]>> = {
  'index.html': ['', '', []],
  'contrast/index.html': ['p{color:#aaa}', '', [/对比只有.*正文/]],
  'keys/index.html': ['a:focus{outline:none}', '', [/Tab/]],
  'large/index.html': ['p{font-size:12px}.large-text p{font-size:24px}', '', []],
  'letters/index.html': ['p{font-size:12px}', '', [/12.*正文/]],
  'lines/index.html': ['p{line-height:1.1;width:6em}', '', [/1\.1.*正文/]],
  'targets/index.html': ['', '<button>查</button>', [/查/]],
};

let found: readonly InspectionFinding[] = [];

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-measured-'));
  const pages = Object.entries(PAGES).map(([file, [style, body]]) => {
    const text = '<p>正文里写着这个园区上半年的情况，比去年同期增长。</p>';
    const source = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>一页</title><style>${STYLE}${style}button{padding:0;font:24px serif;width:30px;height:30px;color:#000;background:#fff}</style><main>${text}${LINKS}${body}</main></html>`;
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), source);
    return readInspectedPage(file, source);
  });
  found = await measurePages(folder, pages);
});

test.each(Object.entries(PAGES))('%s', (file, [, , expected]) => {
  const ofPage = found.filter(({ page }) => page === file);
  expect(ofPage.map(({ problem }) => problem)).toHaveLength(expected.length);
  for (const [at, pattern] of expected.entries()) expect(ofPage[at]?.problem).toMatch(pattern);
  for (const { rule, weight } of ofPage) expect([rule, weight]).toEqual(['elder', 'fault']);
});
