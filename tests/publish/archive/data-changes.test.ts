import { describe, expect, test } from 'vitest';
import { formatCsv } from '../../../src/data/csv-write.ts';
import {
  changesCsv,
  changesInWords,
  dataChanges,
  publicChanges,
} from '../../../src/publish/archive/data-changes.ts';
import { type OpenPackage, readOpenPackage } from '../../../src/publish/archive/open-package.ts';
import { hiddenSince, stillShown } from '../../../src/publish/archive/still-shown.ts';

const FIRMS = ['企业编码', '企业名称', '人数'];
const FIGURES = ['企业', '期间', '数值'];

/** A package of two tables; the second refers to the first. */
function packageOf(firms: string[][], figures: string[][], heads = FIGURES): OpenPackage {
  const files = new Map<string, string>([
    [
      'data/datapackage.json',
      JSON.stringify({
        resources: [
          {
            name: 'enterprises',
            path: 'enterprises.csv',
            title: '企业',
            schema: { primaryKey: ['企业编码'] },
          },
          {
            name: 'figures',
            path: 'figures.csv',
            title: '数据',
            schema: {
              primaryKey: ['企业', '期间'],
              foreignKeys: [{ fields: ['企业'], reference: { resource: 'enterprises' } }],
            },
          },
        ],
      }),
    ],
    ['data/enterprises.csv', formatCsv([FIRMS, ...firms])],
    ['data/figures.csv', formatCsv([heads, ...figures])],
  ]);
  return readOpenPackage((path) => {
    const text = files.get(path);
    return text === undefined ? undefined : Buffer.from(text);
  });
}

const before = packageOf(
  [
    ['E1', '明川光电', '310'],
    ['E2', '东屏铜业', '58'],
  ],
  [
    ['E1', '2026-05', '52.14'],
    ['E2', '2026-05', '7.3'],
  ],
);

test('new rows, changed cells and removed rows are told apart, row by row', () => {
  const after = packageOf(
    [['E1', '明川光电', '312']],
    [
      ['E1', '2026-05', '52.20'],
      ['E1', '2026-06', '61'],
    ],
  );
  const changes = dataChanges(before, after);
  expect(changes.map(({ column, key, kind }) => [kind, key, column])).toEqual([
    ['changed', '企业编码=E1', '人数'],
    ['removed', '企业编码=E2', ''],
    ['changed', '企业=E1；期间=2026-05', '数值'],
    ['added', '企业=E1；期间=2026-06', ''],
    ['removed', '企业=E2；期间=2026-05', ''],
  ]);
  expect(changesInWords(changes, after)).toBe(
    '企业改动1处、减少1行；数据新增1行、改动1处、减少1行',
  );
  const csv = changesCsv(publicChanges(changes, after));
  expect(csv).toContain('figures,改动,企业=E1；期间=2026-05,数值,52.14,52.20');
  // What is not there today is not named by the list either.
  expect(csv).not.toContain('E2');
});

test.each<[string, OpenPackage]>([
  ['withheld', packageOf([['E1', '明川光电', '310']], [['E1', '2026-05', '**']])],
  ['blank', packageOf([['E1', '明川光电', '310']], [['E1', '2026-05', '']])],
  ['without its row', packageOf([['E1', '明川光电', '310']], [])],
  [
    'without its column',
    packageOf([['E1', '明川光电', '310']], [['E1', '2026-05']], ['企业', '期间']),
  ],
])('a value that today is %s stands in no list of changes, however old', (_, today) => {
  const later = packageOf([['E1', '明川光电', '310']], [['E1', '2026-05', '52.20']]);
  for (const changes of [dataChanges(before, later), dataChanges(later, today)]) {
    const csv = changesCsv(publicChanges(changes, today));
    expect(csv).not.toContain('52.14');
    expect(csv).not.toContain('52.20');
  }
});

const NOW = packageOf([['E1', '明川光电', '310']], [['E1', '2026-05', '**']]);
const page = (text: string): Uint8Array => Buffer.from(`<main><p>${text}</p></main>`);

test.each<[string, string, boolean]>([
  ['the value itself', '明川光电产值52.14亿元', true],
  ['a rounding of it', '明川光电产值约52.1亿元', true],
  ['in a smaller unit', '明川光电产值521,400万元', true],
  ['cut by markup', '明川<wbr>光电产值<span>52.14</span>亿元', true],
  ['another number of the firm', '明川光电有员工310人', false],
  ['the number of somebody else', '某企业产值52.14亿元', false],
])('a page that says %s', (_, text, expected) => {
  const hidden = hiddenSince(before, NOW).filter(({ file }) => file === 'data/figures.csv');
  const shown = stillShown(hidden, new Map([['figures/a.html', page(text)]]), (at) => at);
  expect(shown.some(({ what }) => what.includes('E1'))).toBe(expected);
});

test('a row that is gone is looked for by its name, and in its table', () => {
  const files = new Map<string, Uint8Array>([
    ['index.html', page('东屏铜业有员工58人')],
    ['data/enterprises.csv', Buffer.from('x')],
    ['data/figures.csv', Buffer.from('x')],
  ]);
  const shown = stillShown(hiddenSince(before, NOW), files, (at) => at);
  const row = shown.find(({ what }) => what.includes('企业编码=E2'));
  expect(row?.addresses).toEqual(['index.html', 'data/enterprises.csv']);
});

/** A package of one table. */
function packageOfTable(
  name: string,
  primaryKey: readonly string[],
  rows: readonly (readonly string[])[],
): OpenPackage {
  const resources = [{ name, path: `${name}.csv`, title: '表', schema: { primaryKey } }];
  const files = new Map([
    ['data/datapackage.json', JSON.stringify({ resources })],
    [`data/${name}.csv`, formatCsv(rows)],
  ]);
  return readOpenPackage((path) => {
    const text = files.get(path);
    return text === undefined ? undefined : Buffer.from(text);
  });
}

describe('columns are known by what they are of, not by how they are headed', () => {
  test.each(['企业名称', '单位名称', '公司名称'])('the name of a firm under %s', (head) => {
    const was = packageOfTable(
      'enterprises',
      ['编码'],
      [
        ['编码', head, '员工数'],
        ['E1', '明川光电', '310'],
      ],
    );
    const is = packageOfTable(
      'enterprises',
      ['编码'],
      [
        ['编码', head, '员工数'],
        ['E1', '明川光电', '**'],
      ],
    );
    expect(hiddenSince(was, is)).toMatchObject([{ subjects: ['明川光电'], values: ['310'] }]);
  });

  test.each([
    ['更正前', '对象'],
    ['原值', '更正对象'],
  ])('what was corrected, under %s and %s', (value, subject) => {
    const head = ['日期', '数据表', subject, '项目', value];
    const none = packageOfTable('revisions', ['日期', subject], [head]);
    const row = ['2026-07-20', '指标数据', '主营业务收入 / 东部产业园', '数值', '48.90'];
    const now = packageOfTable('revisions', ['日期', subject], [head, row]);
    expect(hiddenSince(none, now)).toMatchObject([
      { subjects: ['主营业务收入'], values: ['48.90'] },
    ]);
  });
});
