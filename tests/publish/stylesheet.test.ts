import { expect, test } from 'vitest';
import { portableStylesheet } from '../../src/publish/stylesheet.ts';

test('a stylesheet with URLs keeps the syntax that old kernels know', () => {
  const { css, faults } = portableStylesheet(
    '@media (min-width:720px){a{background:url(/assets/icon.svg)}}',
    'assets/page.css',
    new Set(['assets/icon.svg', 'assets/page.css']),
  );
  expect(faults).toEqual([]);
  expect(css).toContain('(min-width:720px)');
  expect(css).toContain('icon.svg');
  expect(css).not.toContain('/assets/');
});

test.each([
  [
    '@media (min-width:48em){.a{top:0}}',
    '@media (min-width:48em){html:not(.large-text):not(:target) .a{top:0}}',
  ],
  ['@media (max-width:48em){.a{top:0}}', '@media (max-width:48em){.a{top:0}}'],
  ['.a{top:0}', '.a{top:0}'],
])('rules of wide windows are bound to letters of the usual size: %s', (source, written) => {
  expect(portableStylesheet(source, 'assets/page.css', new Set()).css).toBe(written);
});
