import { expect, test } from 'vitest';
import { checkStylesheet } from '../../src/publish/stylesheet-check.ts';
import { publish } from '../../src/ui/publish.ts';

const files = new Set(['assets/icon.svg', 'assets/page.css']);

test.each([
  ['a file beside it', 'a{background:url(icon.svg)}'],
  ['one in quotes', 'a{background:url("../assets/icon.svg")}'],
  ['a part of the page', 'a{fill:url(#x)}'],
  ['data', 'a{background:url("data:image/svg+xml,%3Csvg/%3E")}'],
])('a stylesheet may name %s', (_what, css) => {
  expect(checkStylesheet('assets/page.css', css, files)).toEqual([]);
});

test.each([
  ['another host', 'a{background:url(https://example.org/x.png)}', publish.foreign],
  ['a host without a scheme', "a{background:url('//example.org/x.png')}", publish.foreign],
  ['the root of the host', 'a{background:url(/assets/icon.svg)}', publish.foreign],
  ['a file that is not there', 'a{background:url(no.png)}', publish.styleDangling],
  ['another stylesheet', '@import "b.css";', publish.styleImport],
  ['another stylesheet by its address', '@import url(page.css);', publish.styleImport],
])('a stylesheet must not name %s', (_what, css, problem) => {
  const faults = checkStylesheet('assets/page.css', css, files);
  expect(faults.map((fault) => fault.problem)).toEqual([problem]);
});
