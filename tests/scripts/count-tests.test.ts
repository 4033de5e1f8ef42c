import { expect, test } from 'vitest';
import { countTests, listFailures } from '../../scripts/testing/steps.mjs';

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

test('a failed test is listed with its file and the beginning of its message', () => {
  const failing = JSON.stringify({
    testResults: [
      {
        name: 'tests/a.test.ts',
        status: 'failed',
        message: '',
        assertionResults: [
          { status: 'passed', fullName: 'holds', failureMessages: [] },
          { status: 'failed', fullName: 'breaks', failureMessages: ['expected 1 to be 2'] },
        ],
      },
    ],
  });
  expect(listFailures(failing)).toEqual(['tests/a.test.ts: breaks\n    expected 1 to be 2']);
});

test('a file that does not load is listed with its message', () => {
  const broken = JSON.stringify({
    testResults: [
      { name: 'tests/a.test.ts', status: 'failed', message: 'no module', assertionResults: [] },
    ],
  });
  expect(listFailures(broken)).toEqual(['tests/a.test.ts\n    no module']);
});
