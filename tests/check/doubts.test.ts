import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { formatReport } from '../../src/check/report.ts';
import { doubtFiles, doubtPath, DOUBTS, wholeFiles } from '../data/fixture-files.ts';

// Each folder of tests/fixtures/doubts holds the tables that differ from tests/fixtures/whole and the
// exact report in expected.txt; `vitest -u` writes the reports anew, to be read before committing.
describe('tables that are readable but doubtful', () => {
  test.each(DOUBTS)('%s gives exactly the expected report', async (doubt) => {
    const { diagnostics } = checkPark(doubtFiles(doubt), 'internal');
    await expect(`${formatReport(diagnostics)}\n`).toMatchFileSnapshot(doubtPath(doubt));
  });

  test('the whole tables have nothing to report in either edition', () => {
    for (const edition of ['public', 'internal'] as const) {
      expect(checkPark(wholeFiles(), edition).diagnostics).toEqual([]);
    }
  });
});
