import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkStylesheet } from '../../src/publish/stylesheet-check.ts';
import { makeStylesPortable, portableStylesheet } from '../../src/publish/stylesheet.ts';

test('a stylesheet with URLs keeps the syntax that old kernels know', () => {
  const css = portableStylesheet(
    '@media (min-width:720px){a{background:url(/assets/icon.svg);fill:url(#x)}}',
    'assets/page.css',
    new Set(['assets/icon.svg', 'assets/page.css']),
  );
  expect(css).toContain('(min-width:720px)');
  expect(css).toMatch(/url\(["']?icon\.svg["']?\)/);
  expect(css).toMatch(/url\(["']?#x["']?\)/);
});

test.each([
  [
    '@media (min-width:48em){.a{top:0}}',
    '@media (min-width:48em){html:not(.large-text):not(:target) .a{top:0}}',
  ],
  ['@media (max-width:48em){.a{top:0}}', '@media (max-width:48em){.a{top:0}}'],
  ['.a{top:0}', '.a{top:0}'],
])('rules of wide windows are bound to letters of the usual size: %s', (source, written) => {
  expect(portableStylesheet(source, 'assets/page.css', new Set())).toBe(written);
});

test('every stylesheet of a folder is made portable where it stands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'styles-'));
  mkdirSync(join(folder, 'assets'));
  writeFileSync(join(folder, 'assets/icon.svg'), '<svg/>');
  writeFileSync(join(folder, 'assets/page.css'), 'a { background: url(/assets/icon.svg) }');
  makeStylesPortable(folder);
  const css = readFileSync(join(folder, 'assets/page.css'), 'utf8');
  expect(css).toMatch(/^a\{background:url\(["']?icon\.svg["']?\)\}$/);
  expect(checkStylesheet('assets/page.css', css, new Set(['assets/icon.svg']))).toEqual([]);
});
