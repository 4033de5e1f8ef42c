import { expect, test } from 'vitest';
import { changedPages } from '../../../src/workbench/preview/page-changes.ts';
import { releasedSite, zippedSite } from '../../../src/workbench/preview/sources.ts';

const encoder = new TextEncoder();
const page = (title: string, main: string, foot = ''): Uint8Array =>
  encoder.encode(`<title>${title} - 站</title><main>${main}</main><footer>${foot}</footer>`);

const BEFORE = new Map([
  ['site/index.html', page('总览', '48.90')],
  ['site/about.html', page('说明', '一', '旧')],
  ['site/gone.html', page('旧页', '一')],
  ['site/archive/index.html', page('存档', '一')],
  ['site/assets/base.css', encoder.encode('a{}')],
]);
const AFTER = new Map([
  ['index.html', page('总览', '52.14')],
  ['about.html', page('说明', '一', '新')],
  ['new.html', page('新页', '一')],
  ['archive/index.html', page('存档', '二')],
  ['assets/base.css', encoder.encode('b{}')],
]);

test('pages that say something else are found, those whose frame alone is another and the archive are not', async () => {
  const before = zippedSite('site.zip', BEFORE);
  let pauses = 0;
  const pause = (): Promise<void> => Promise.resolve(void (pauses += 1));
  const found = before && (await changedPages(before, AFTER, pause));
  expect(found).toEqual([
    { path: 'gone.html', kind: 'removed', title: '旧页' },
    { path: 'index.html', kind: 'changed', title: '总览' },
    { path: 'new.html', kind: 'added', title: '新页' },
  ]);
  expect(pauses).toBeGreaterThan(0);
});

test('a zip without a page is no site, a park without releases has none', () => {
  expect(zippedSite('a.zip', new Map([['a.css', new Uint8Array()]]))).toBeUndefined();
  expect(releasedSite(new Map([['data/parks.csv', new Uint8Array()]]))).toBeUndefined();
});
