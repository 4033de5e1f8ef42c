/** What an indicator states and the tables don't name makes them lists of some projects. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { readDataFiles } from '../../src/check/load-park.ts';
import type { Edition } from '../../src/data/park.ts';
import { demoPark } from '../data/demo.ts';

const listsOf = (files: ReadonlyMap<string, Uint8Array>, edition: Edition) =>
  checkPark(files, edition).park?.zone.partialLists;

const SEED = 'tests/seeds/seed-004/data';

test.each(['public', 'internal'] as const)(
  '11 started and five by name: the %s edition has some of the projects',
  (edition) => {
    expect(listsOf(readDataFiles(SEED), edition)).toContain('projects');
  },
);

test('a park that states no more than it names has all', () => {
  const text = readFileSync(`${SEED}/observations.csv`, 'utf8');
  const fewer = text.split('\n').filter((line) => !/新增(开工|竣工|试投产)/.test(line));
  expect(fewer.length).toBeLessThan(text.split('\n').length);
  const files = new Map(readDataFiles(SEED));
  files.set('observations.csv', new TextEncoder().encode(fewer.join('\n')));
  expect(listsOf(files, 'public')).toEqual([]);
});

test('the demo names all its projects', () => {
  expect(demoPark('public').zone.partialLists).toEqual([]);
});
