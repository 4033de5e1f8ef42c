import { expect, test } from 'vitest';
import { countTests } from '../../scripts/testing/steps.mjs';

const report = (passed: number, failed: number, files: readonly [string, string[]][]): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    testResults: files.map(([status, tests]) => ({
      status,
      assertionResults: tests.map((outcome) => ({ status: outcome })),
    })),
  });

test.each([
  ['all passed', report(2, 0, [['passed', ['passed', 'passed']]]), 0, { passed: 2, failed: 0 }],
  ['one failed', report(1, 1, [['failed', ['passed', 'failed']]]), 1, { passed: 1, failed: 1 }],
  ['a file that does not load', report(0, 0, [['failed', []]]), 1, { passed: 0, failed: 1 }],
  ['no test matches', report(0, 0, []), 1, { passed: 0, failed: 1 }],
  [
    'an error outside the tests',
    report(1, 0, [['passed', ['passed']]]),
    1,
    { passed: 1, failed: 1 },
  ],
  ['no report', undefined, null, { passed: 0, failed: 1 }],
])('%s', (_name, text, status, counts) => {
  expect(countTests(text, status)).toEqual(counts);
});
