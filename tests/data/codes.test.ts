import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { CODE_TITLES } from '../../src/data/codes.ts';
import type { DiagnosticCode } from '../../src/data/codes.ts';
import { doubtFiles, DOUBTS, FAULTS, faultFiles } from './fixture-files.ts';

/** Codes of what only both editions or the site's settings show, which their own tests make. */
const TESTED_ELSEWHERE = [
  'reveals-firm',
  'hidden-signing',
  'name-not-public',
  'nothing-public',
  'personal-number',
  'published-too-soon',
  'picture-too-large',
];

describe('the register of codes', () => {
  test('has a short title of its own for every code', () => {
    const titles = [...CODE_TITLES.values()];
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).toMatch(/^\S.{1,20}[^。\s]$/u);
  });

  test('has codes that can be file names', () => {
    for (const code of CODE_TITLES.keys()) expect(code).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
  });

  test('has a folder of files for every doubt about readable data', () => {
    const seen = new Set(
      [
        ...DOUBTS.map((doubt) => checkPark(doubtFiles(doubt), 'internal')),
        ...FAULTS.map((fault) => checkPark(faultFiles(fault), 'public')),
      ].flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code)),
    );
    const codes = [...CODE_TITLES.keys()];
    const first = codes.indexOf('dates-reversed');
    const last = codes.indexOf('acknowledgement-refused');
    const without = codes
      .slice(first, last + 1)
      .filter((code) => !seen.has(code as DiagnosticCode));
    expect(without.filter((code) => !TESTED_ELSEWHERE.includes(code))).toEqual([]);
  });
});
