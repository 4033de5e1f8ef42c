import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makePublishingPage } from '../../scripts/tools/publishing-page.ts';

/** Methods and functions of the language that came after Chromium 78. */
const NEWER = [
  ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced', 'with'],
  ...['replaceAll', 'groupBy', 'hasOwn', 'any', 'withResolvers', 'fromAsync', 'isWellFormed'],
  ...['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf'],
  ...['isDisjointFrom', 'structuredClone', 'randomUUID', 'getOrInsert'],
];

test('what the page uses beyond its oldest browser is brought along', async () => {
  const page = await makePublishingPage();
  const brought = readFileSync('src/workbench/old-browser.ts', 'utf8');
  const lacking = NEWER.filter((name) => new RegExp(`[.]${name}\\(`).test(page)).filter(
    (name) => !brought.includes(`'${name}'`),
  );
  expect(lacking).toEqual([]);
});

test('the page names no other host and loads nothing', async () => {
  const page = await makePublishingPage();
  const [head = ''] = page.split('</head>');
  expect(head).toContain("default-src 'none'");
  expect(page).not.toMatch(/<(link|img|iframe|object|embed)\b/);
  expect(page.match(/<script\b[^>]*>/g)).toEqual(['<script>']);
});
