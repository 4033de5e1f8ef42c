import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const PAGES = join(import.meta.dirname, '../../src/pages');

/** What a page may be given: inputs it declares, or what is in the texts and not in the data. */
const GIVEN = /\bmadeFrom\(|getCollection\('prose'|guidePictures\(/;

const sources = readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(?:astro|ts)$/.test(file))
  .map((file): [string, string] => [file, readFileSync(join(PAGES, file), 'utf8')]);

test('there are pages that are given something', () => {
  expect(sources.filter(([, source]) => GIVEN.test(source)).length).toBeGreaterThan(2);
});

// What getStaticPaths reads of the data is not known to have been read for the page.
test.each(sources)('%s is given no data beside its address', (_file, source) => {
  expect(/\bprops\s*[:,}]/.test(source) && !GIVEN.test(source)).toBe(false);
});
