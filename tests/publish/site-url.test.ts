import { describe, expect, test } from 'vitest';
import { relativeUrl, resolveUrl } from '../../src/publish/site-url.ts';

const files = new Set([
  '../parks/a.html',
  'index.html',
  'a/index.html',
  'a/x.html',
  'assets/s.css',
  'a/y.csv',
]);
const file = (path: string, query = '', hash = '') => ({ kind: 'file', path, query, hash });

describe('resolveUrl', () => {
  test.each([
    ['/', file('index.html')],
    ['/a', file('a/index.html')],
    ['/a/', file('a/index.html')],
    ['x.html', file('a/x.html')],
    ['./x.html?v=1#top', file('a/x.html', '?v=1', '#top')],
    ['../assets/s.css', file('assets/s.css')],
    ['..', file('index.html')],
    ['%79.csv', file('a/y.csv')],
    ['#part', file('a/x.html', '', '#part')],
    ['', file('a/x.html')],
    ['/b.html', { kind: 'missing' }],
    ['../../index.html', { kind: 'missing' }],
    ['/../parks/a.html', file('../parks/a.html')],
    ['/../index.html', { kind: 'missing' }],
    ['%E4%', { kind: 'missing' }],
    ['https://example.org/', { kind: 'web' }],
    ['HTTP://example.org/', { kind: 'web' }],
    ['mailto:a@example.org', { kind: 'contact' }],
    ['tel:010', { kind: 'contact' }],
    ['data:image/png;base64,AA', { kind: 'data' }],
    ['javascript:void(0)', { kind: 'refused' }],
    ['file:///etc/passwd', { kind: 'refused' }],
    ['//example.org/x', { kind: 'refused' }],
  ])('%s in a/x.html', (url, target) => {
    expect(resolveUrl(url, 'a/x.html', files)).toEqual(target);
  });
});

describe('relativeUrl', () => {
  test.each([
    ['index.html', 'index.html', 'index.html'],
    ['index.html', 'a/x.html', 'a/x.html'],
    ['a/x.html', 'index.html', '../index.html'],
    ['a/x.html', 'a/index.html', 'index.html'],
    ['a/b/x.html', 'a/c/y.html', '../c/y.html'],
    ['a/b/x.html', 'a/b', '../b'],
    ['a/x.html', '../parks/a.html', '../../parks/a.html'],
  ])('from %s to %s is %s', (from, to, url) => {
    expect(relativeUrl(from, to)).toBe(url);
  });
});
