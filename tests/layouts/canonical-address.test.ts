import { expect, test } from 'vitest';
import { canonicalAddress } from '../../src/layouts/canonical-address.ts';

const site = { siteDomain: 'www.example.cn', basePath: '/park/', scheme: 'https' as const };

test.each<[string, Parameters<typeof canonicalAddress>, string | undefined]>([
  [
    'a page',
    [site, 'public', 'report/2026-06.html'],
    'https://www.example.cn/park/report/2026-06.html',
  ],
  ['the home page', [site, 'public', 'index.html'], 'https://www.example.cn/park/'],
  [
    'the first page of a column',
    [site, 'public', 'land/index.html'],
    'https://www.example.cn/park/land/',
  ],
  [
    'a site at the root',
    [{ ...site, basePath: '/' }, 'public', 'about.html'],
    'https://www.example.cn/about.html',
  ],
  [
    'a site without encryption',
    [{ ...site, scheme: 'http' }, 'public', 'about.html'],
    'http://www.example.cn/park/about.html',
  ],
  [
    'a site nobody knows the place of',
    [{ ...site, basePath: undefined }, 'public', 'about.html'],
    undefined,
  ],
  ['the page for unknown addresses', [site, 'public', '404.html'], undefined],
  ['an internal site', [site, 'internal', 'about.html'], undefined],
])('%s', (_what, given, expected) => expect(canonicalAddress(...given)).toBe(expected));
