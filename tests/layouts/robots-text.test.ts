import { expect, test } from 'vitest';
import { robotsText } from '../../src/layouts/robots-text.ts';

test('search engines may read all of it, and learn where the list of its pages lies', () => {
  const site = { siteDomain: 'www.example.cn', basePath: '/', scheme: 'http' as const };
  expect(robotsText(site)).toBe(
    'User-agent: *\nDisallow:\n\nSitemap: http://www.example.cn/sitemap.xml\n',
  );
});

test('a site nobody knows the place of names no list', () => {
  const site = { siteDomain: 'www.example.cn', basePath: undefined, scheme: 'https' as const };
  expect(robotsText(site)).toBe('User-agent: *\nDisallow:\n');
});
