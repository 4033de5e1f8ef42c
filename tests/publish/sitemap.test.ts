import { expect, test } from 'vitest';
import { pageAddress, siteAddress } from '../../src/data/site-address.ts';
import { listedPage, sitemapOf } from '../../src/publish/sitemap.ts';
import { demoSite } from '../data/demo.ts';

const { site } = demoSite('public');
const at = (basePath: string | undefined) => ({ ...site, basePath, siteDomain: 'www.example.cn' });

test.each([
  ['/', 'index.html', 'https://www.example.cn/'],
  ['/park/', 'index.html', 'https://www.example.cn/park/'],
  ['/park/', 'land/index.html', 'https://www.example.cn/park/land/'],
  ['/park/', 'about.html', 'https://www.example.cn/park/about.html'],
])('below %s %s is %s', (basePath, file, expected) => {
  expect(pageAddress(at(basePath), file)).toBe(expected);
});

test('nobody knows where a site without a path lies: no address, no list', () => {
  expect(siteAddress(at(undefined))).toBeUndefined();
  expect(sitemapOf([{ file: 'index.html', day: undefined }], at(undefined))).toBeUndefined();
});

test('lists pages with the day of their content, and nothing that is not for search engines', () => {
  const article = '<meta name="PubDate" content="2026-07-15 00:00">';
  const pages = [
    listedPage('index.html', '<html>'),
    listedPage('indicators/a.html', article),
    listedPage('404.html', '<html>'),
    listedPage('secret.html', '<meta name="robots" content="noindex">'),
    listedPage('data/a.csv', 'a'),
  ].filter((page) => page !== undefined);
  expect(sitemapOf(pages, at('/'))).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n' +
      '<url><loc>https://www.example.cn/</loc></url>\n' +
      '<url><loc>https://www.example.cn/indicators/a.html</loc><lastmod>2026-07-15</lastmod></url>\n' +
      '</urlset>\n',
  );
});
