import { expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { formatReport } from '../../src/check/report.ts';
import { faultFiles } from '../data/fixture-files.ts';

const folders = { data: '../某市/7月 数据', content: '文稿' };

test.each([
  'missing-required-file',
  'file-copies',
  'outlines-none',
  'table-in-folder',
  'workbook-referred',
])('no message on %s speaks of another folder than the one that was read', (fault) => {
  const { diagnostics } = checkPark(faultFiles(fault), 'public');
  const standard = formatReport(diagnostics);
  const named = formatReport(diagnostics, { folders });
  expect(standard).toContain('data/');
  expect(named).not.toContain('data/');
  expect(named.replaceAll(folders.data, 'data')).toBe(standard);
});

test('what a cell holds is shown as it is', () => {
  const report = formatReport(
    [
      {
        code: 'outline-file-missing',
        severity: 'error',
        file: 'data/parcels.csv',
        row: 2,
        found: 'data/parcels/dk.txt',
        problem: 'data/parcels/ 里没有这个文件',
      },
    ],
    { folders: { data: 'x/data', content: 'content' } },
  );
  expect(report).toContain(
    'x/data/parcels.csv 第2行= "data/parcels/dk.txt"：x/data/parcels/ 里没有这个文件。',
  );
});
