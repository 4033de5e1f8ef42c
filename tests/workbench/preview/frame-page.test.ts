import { describe, expect, test } from 'vitest';
import {
  destinationOf,
  filesOfPage,
  framePage,
} from '../../../src/workbench/preview/frame-page.ts';

const FILES = new Set([
  'index.html',
  'report/2026-06.html',
  'assets/base.css',
  'assets/site.js',
  'assets/icon.svg',
  'photos/a-480.webp',
  'photos/a-960.jpg',
  'figures/a.svg',
  'data/a.csv',
]);

const PAGE = [
  '<!DOCTYPE html><html><head><meta charset="utf-8">',
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'">`,
  '<title>题</title><link rel="icon" href="../assets/icon.svg"><link rel="stylesheet" href="../assets/base.css">',
  '<script defer src="../assets/site.js"></script><script type="application/ld+json">{"a":1}</script></head>',
  '<body><main><p>甲</p><a href="../index.html#main">首页</a>',
  '<picture><source srcset="../photos/a-480.webp 480w"><img src="../photos/a-960.jpg" alt=""></picture>',
  '<img src="data:image/png;base64,AA" alt=""><img src="https://example.com/x.png" alt="">',
  '</main></body></html>',
].join('');

const options = { address: 'report/2026-06.html', files: FILES };

describe('a page in a frame', () => {
  const framed = framePage(PAGE, {
    ...options,
    urlOf: (path) => `blob:${path}`,
    marks: [{ at: PAGE.indexOf('>甲'), name: 'data-change', value: '1' }],
  });

  test('names the stylesheets and pictures it shows, and nothing else', () => {
    expect(filesOfPage(PAGE, options)).toEqual([
      'assets/base.css',
      'photos/a-480.webp',
      'photos/a-960.jpg',
    ]);
  });

  test('loads them from where the frame may, and has no script and no other request', () => {
    expect(framed).toContain('<link rel="stylesheet" href="blob:assets/base.css">');
    expect(framed).toContain('srcset="blob:photos/a-480.webp 480w"');
    expect(framed).toContain('src="blob:photos/a-960.jpg"');
    expect(framed).toContain('src="data:image/png;base64,AA"');
    expect(framed).not.toMatch(/<script defer|site\.js|example\.com|icon\.svg|'self'/);
    expect(framed.match(/Content-Security-Policy/g)).toHaveLength(1);
  });

  test('keeps its links and its marks', () => {
    expect(framed).toContain('<a href="../index.html#main">');
    expect(framed).toContain('<p data-change="1">甲');
  });

  test('does without what cannot be had', () => {
    const without = framePage(PAGE, { ...options, urlOf: () => undefined });
    expect(without).not.toMatch(/\.\.\/(?:assets|photos)/);
  });
});

describe('where a link leads', () => {
  test.each([
    ['../index.html#main', { kind: 'page', address: 'index.html', id: 'main' }],
    ['#%E4%B8%80', { kind: 'page', address: 'report/2026-06.html', id: '一' }],
    ['../', { kind: 'page', address: 'index.html', id: '' }],
    ['../data/a.csv', { kind: 'file', address: 'data/a.csv' }],
    ['https://example.com/', { kind: 'elsewhere', url: 'https://example.com/' }],
    ['../missing.html', { kind: 'elsewhere', url: '../missing.html' }],
  ])('%s', (url, destination) => {
    expect(destinationOf(url, 'report/2026-06.html', FILES)).toEqual(destination);
  });
});
