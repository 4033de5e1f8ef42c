/** The commands of the README and of the handbook do what is said of them, on the public site. */
import { expect, test } from 'vitest';
import { documentedCommands, runDocumented } from '../scripts/documented-commands.ts';
import { site } from './site-pages.ts';

const commands = documentedCommands('public');

test('all verbs are named', () => {
  const verbs = new Set(commands.map((words) => words.split(' ')[0]));
  expect([...verbs].sort()).toEqual(['article', 'deck', 'paper', 'poster', 'report']);
});

/** Run by article.test.ts and deck-paper.test.ts, which look at what they write. */
const LOOKED_AT = ['article', 'deck'];

test.each(commands.filter((words) => !LOOKED_AT.includes(words.split(' ')[0] ?? '')))(
  'npx parkbrief %s',
  (words) => {
    expect(runDocumented(words, site).faults).toEqual([]);
  },
  240_000,
);
