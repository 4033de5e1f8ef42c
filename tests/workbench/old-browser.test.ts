import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makePageScript } from '../../scripts/tools/publishing-page.ts';
import { newerNamesIn } from './newer-names.ts';

test('what the page uses beyond its oldest browser is brought along', async () => {
  const brought = readFileSync('src/workbench/old-browser.ts', 'utf8');
  const lacking = newerNamesIn(await makePageScript()).filter(
    (name) => !brought.includes(`'${name}'`),
  );
  expect(lacking).toEqual([]);
});
