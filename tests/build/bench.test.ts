/** The parts of the benchmark that build little, at their smallest: every number is printed. */
import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';

const NUMBERS = {
  check: /^check: \d+ rows in \d+ files, [\d.]+ s wall/m,
  figures: /^figures: \d+ drawn at three sizes, [\d.]+ ms each/m,
  land: /^land page with 20 parcels: [\d.]+ kB gzip/m,
  region:
    /^region of 2 parks with 4 firms: CPU of a park: [\d.]+ s to plan, .* two cores: 1: [\d.]+ min/m,
  limit: /^limit: check as a command, 8 firms: [\d.]+ ×, at most 6 ×, (?:kept|missed) \(/m,
};

/** A dozen programs are started one after another, on a machine that may do other things. */
const MOST_MS = 600_000;

test(
  'npm run bench measures its parts at their smallest size',
  () => {
    const args = ['scripts/bench.ts', '--smallest', ...Object.keys(NUMBERS)];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    expect(stderr).toBe('');
    for (const [part, numbers] of Object.entries(NUMBERS)) expect(stdout, part).toMatch(numbers);
  },
  MOST_MS,
);

test('a part it does not know is named with those it knows', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/bench.ts', 'houses'], {
    encoding: 'utf8',
  });
  expect(status).toBe(1);
  expect(stderr).toContain(
    'Allowed choices are check, limit, limit-demo, limit-firms, limit-many, limit-check, documents, demo, figures, land, projects, page, firms, region',
  );
});
