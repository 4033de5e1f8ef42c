import { format, resolveConfig } from 'prettier';
import { expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { CODE_TITLES } from '../../src/data/codes.ts';
import { formatDiagnostic } from '../../src/data/diagnostic.ts';
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import { doubtFiles, DOUBTS, FAULTS, faultFiles } from '../data/fixture-files.ts';
import { moreDiagnostics } from './more-cases.ts';

const FILE = '../../src/ui/guide/examples.json';

/** Lines shown on the page of a code. */
const MOST_LINES = 3;

/** Guards against what no file known to us brings about. */
const WITHOUT_EXAMPLE = ['broken-csv'];

/** What each folder of the fixtures gives; what was acknowledged reads differently and is left out. */
function allDiagnostics(): (readonly Diagnostic[])[] {
  return [
    ...FAULTS.map((fault) => checkPark(faultFiles(fault), 'public').diagnostics),
    ...DOUBTS.filter((doubt) => doubt !== 'acknowledged').map(
      (doubt) => checkPark(doubtFiles(doubt), 'internal').diagnostics,
    ),
    moreDiagnostics(),
  ];
}

/** All of a code, those of the folder that has most of them first. */
function foundOf(code: string, folders: readonly (readonly Diagnostic[])[]): Diagnostic[] {
  return folders
    .map((diagnostics) => diagnostics.filter((diagnostic) => diagnostic.code === code))
    .sort((a, b) => b.length - a.length)
    .flat();
}

/** The first lines of a code that tell different things. */
function linesOf(found: readonly Diagnostic[]): string[] {
  const told = new Set<string>();
  const lines: string[] = [];
  for (const diagnostic of found) {
    const thing = diagnostic.problem.replace(/[\d.]+/g, '');
    if (told.has(thing) || lines.length === MOST_LINES) continue;
    told.add(thing);
    lines.push(formatDiagnostic(diagnostic));
  }
  return lines;
}

// The examples of the handbook are what the checks say now; `vitest -u` writes them anew.
test('the examples of the handbook are what the checks say about the fixtures', async () => {
  const all = allDiagnostics();
  const examples = Object.fromEntries(
    [...CODE_TITLES.keys()].flatMap((code) => {
      const found = foundOf(code, all);
      if (found.length === 0) return [];
      const severities = [...new Set(found.map(({ severity }) => severity))];
      return [[code, { severities, lines: linesOf(found) }]];
    }),
  );
  const without = [...CODE_TITLES.keys()].filter((code) => !(code in examples));
  expect(without.sort()).toEqual(WITHOUT_EXAMPLE);
  const options = { ...(await resolveConfig(import.meta.filename)), parser: 'json' };
  const json = await format(JSON.stringify(examples), options);
  await expect(json).toMatchFileSnapshot(FILE);
});
