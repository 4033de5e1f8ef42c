import { expect, test } from 'vitest';
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import { jsonReport } from '../../src/desk/report-json.ts';

const place = { file: 'data/parks.csv', row: 2 } as const;
const error: Diagnostic = {
  ...place,
  code: 'not-a-number',
  severity: 'error',
  problem: '不是数字',
};
const warning: Diagnostic = { ...error, code: 'character-lost', severity: 'warning' };

test('the JSON report counts by severity and is not ok with an error', () => {
  expect(jsonReport([error, warning])).toEqual({
    version: 1,
    ok: false,
    counts: { error: 1, warning: 1, note: 0 },
    diagnostics: [error, warning],
  });
});

test('warnings alone do not stop a build', () => {
  expect(jsonReport([warning]).ok).toBe(true);
  expect(jsonReport([])).toEqual({
    version: 1,
    ok: true,
    counts: { error: 0, warning: 0, note: 0 },
    diagnostics: [],
  });
});
