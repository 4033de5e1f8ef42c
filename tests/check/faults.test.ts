import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { formatReport } from '../../src/check/report.ts';
import { expectedPath, FAULTS, faultFiles, soundFiles } from '../data/fixture-files.ts';

// Each folder of tests/fixtures/faults holds the files that differ from tests/fixtures/sound and the
// exact report in expected.txt; `vitest -u` writes the reports anew, to be read before committing.
describe('faulty files', () => {
  test.each(FAULTS)('%s gives exactly the expected report', async (fault) => {
    const { diagnostics } = checkPark(faultFiles(fault), 'public');
    await expect(`${formatReport(diagnostics)}\n`).toMatchFileSnapshot(expectedPath(fault));
  });

  test('the sound files have nothing to report in either edition', () => {
    for (const edition of ['public', 'internal'] as const) {
      expect(checkPark(soundFiles(), edition).diagnostics).toEqual([]);
    }
  });

  test('faults in several files come together, in the order of the files', () => {
    const { park, diagnostics } = checkPark(faultFiles('several-files'), 'public');
    expect(park).toBeUndefined();
    expect([...new Set(diagnostics.map(({ file }) => file))]).toEqual([
      'data/parks.csv',
      'data/indicators.csv',
      'data/observations.csv',
      'data/targets.csv',
    ]);
  });

  test('within a file faults come by row and then by column', () => {
    const { diagnostics } = checkPark(faultFiles('several-files'), 'public');
    const places = diagnostics
      .filter(({ file }) => file === 'data/observations.csv')
      .map(({ row, column }) => `${column}${row}`);
    expect(places).toEqual(['E2', 'D3', 'H3', 'A4']);
  });
});
