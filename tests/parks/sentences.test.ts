import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readDataFiles } from '../../src/check/load-park.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { nonsenseIn } from '../format/nonsense.ts';
import { sentencesOf } from './park-sentences.ts';

// Each folder of tests/fixtures/parks is the data of a park at an edge, and in expected.txt every
// sentence the site says of it; `vitest -u` writes them anew, to be read before committing.
const FOLDER = 'tests/fixtures/parks';
const NAMES = readdirSync(FOLDER).sort();

test.each(NAMES)('%s', async (name) => {
  const { diagnostics, park } = checkEdition(readDataFiles(join(FOLDER, name)), 'internal');
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (park === undefined) throw new Error(`${name} has errors`);
  const sentences = sentencesOf(park);
  expect(nonsenseIn(sentences)).toEqual([]);
  await expect(`${sentences.join('\n')}\n`).toMatchFileSnapshot(
    join('..', 'fixtures', 'parks', name, 'expected.txt'),
  );
});
