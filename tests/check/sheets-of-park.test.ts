import { expect, test } from 'vitest';
import { openWorkbooks } from '../../src/data/workbook/workbook-tables.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { sourceLine } from '../../src/figures/source-line.ts';
import { loadSite } from '../../src/data/site.ts';
import { soundFiles } from '../data/fixture-files.ts';
import { makeWorkbook } from '../data/workbook/make-workbook.ts';

/** The sound tables, the observations in a workbook. */
async function inWorkbook(): Promise<Map<string, Uint8Array>> {
  const files = soundFiles();
  const rows = new TextDecoder()
    .decode(files.get('observations.csv'))
    .trim()
    .split(/\r?\n/)
    .map((line) => line.replace('\uFEFF', '').split(','));
  files.delete('observations.csv');
  files.set('台账.xlsx', makeWorkbook([{ name: '指标数据', rows }]));
  return openWorkbooks(files);
}

test('the source line for staff names the workbook and the sheet a table stands in', async () => {
  const { park } = checkEdition(await inWorkbook(), 'internal');
  if (park === undefined) throw new Error('The sound tables have errors.');
  const site = loadSite('content');
  const lines = [...figuresOf(park, 'month').values()].flatMap(({ source }) =>
    source === undefined ? [] : [sourceLine(source, park, site)],
  );
  expect(lines.some((line) => line.includes('；data/台账.xlsx「指标数据」 第'))).toBe(true);
  expect(lines.some((line) => line.includes('observations.csv'))).toBe(false);
});

test('the public edition knows nothing of workbooks', async () => {
  const { park } = checkEdition(await inWorkbook(), 'public');
  expect(JSON.stringify(park)).not.toContain('台账');
});
