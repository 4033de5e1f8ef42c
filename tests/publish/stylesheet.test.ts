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

test('a stylesheet without URLs is returned as it was', () => {
  const css = 'a { color: red }';
  expect(portableStylesheet(css, 'assets/page.css', new Set()).css).toBe(css);
});
