import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { formatCsv } from '../../src/data/csv-write.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import { formatDiagnostic } from '../../src/data/diagnostic.ts';
import { EXAMPLE_MARK, exampleRow } from '../../src/data/example-row.ts';
import { findDataset, formatTemplate } from '../../src/desk/template.ts';
import { tidyFiles } from '../../src/desk/tidy.ts';
import { utf8 } from '../data/fixture-files.ts';

const all = datasets as readonly Dataset[];
const templates = new Map(all.map((one) => [one.fileName, utf8(formatTemplate(one))]));

describe('formatTemplate', () => {
  test('has the header and one row marked as an example, for Excel', () => {
    const dataset = all.find(({ name }) => name === 'observations');
    expect(dataset === undefined ? '' : formatTemplate(dataset)).toBe(
      '\uFEFF指标,园区,期间,数值,同比(%),同比增减,同比方向,增速增减(百分点),完成年度目标(%),数据状态,发布日期,备注,公开级别\r\n' +
        '主营业务收入,东部产业园,2026年1-6月,52.14,5.27,1600,增长,-7.95,38.62,快报,2026-07-15,示例行，填写前请删去,公开\r\n',
    );
  });

  test.each(all.map((one) => [one.file, one] as const))(
    '%s marks its example once',
    (_file, one) => {
      expect(formatTemplate(one).split(EXAMPLE_MARK)).toHaveLength(2);
    },
  );

  test('an example left in is an error of its row and nothing else', () => {
    const { diagnostics } = checkPark(templates, 'public');
    const codes = new Set(diagnostics.map(({ code }) => code));
    expect(codes).toEqual(new Set(['example-row']));
    expect(diagnostics).toHaveLength(all.length);
    expect(diagnostics.slice(2, 3).map(formatDiagnostic)).toEqual([
      'data/observations.csv 第2行 L列「备注」= "示例行，填写前请删去"：这一行是模板里的示例，不是数据。请删去这一行。',
    ]);
  });

  test('is tidy', () => {
    expect(tidyFiles(templates).changes).toEqual([]);
  });
});

/** The examples without their marks, as data: with the zone and the rows they refer to. */
function examplesAsData(): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const one of all) {
    const headers = Object.values(one.columns).map(({ header }) => header);
    const zone = ['zone', '开发区', '全区', '总体', '', '0', '', '', '', '公开'];
    const rows = one.name === 'parks' ? [zone] : [];
    files.set(one.fileName, utf8(formatCsv([headers, exampleRow(one), ...rows])));
  }
  files.set('pictures/changfang-2026.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0xff, 0xd9));
  return files;
}

test('the example rows pass the checks', () => {
  const { diagnostics } = checkPark(examplesAsData(), 'internal');
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  expect(errors.map(formatDiagnostic)).toEqual([]);
});

describe('findDataset', () => {
  test.each([
    'observations',
    'observations.csv',
    'data/observations.csv',
    '指标数据',
    '指标数据表',
  ])('knows %s', (name) => {
    expect(findDataset(name)).toMatchObject({ dataset: { name: 'observations' } });
  });

  test.each([
    ['obsrvations', 'observations'],
    ['年度目杯', '年度目标'],
    ['什么也不是', undefined],
  ])('does not know %s', (name, near) => {
    expect(findDataset(name)).toEqual({ near });
  });
});
