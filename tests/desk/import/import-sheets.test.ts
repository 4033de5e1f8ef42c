import { describe, expect, test } from 'vitest';
import { formatDiagnostic } from '../../../src/data/diagnostic.ts';
import { formatImport } from '../../../src/desk/import/format-import.ts';
import { importSheets, type Imported } from '../../../src/desk/import/import-sheets.ts';
import { readIncoming } from '../../../src/desk/import/incoming.ts';
import { soundFiles, utf8 } from '../../data/fixture-files.ts';
import { makeWorkbook, type MadeCell, type MadeSheet } from '../../data/workbook/make-workbook.ts';

const HEAD = '指标,园区,期间,数值,同比(%),数据状态,公开级别';
const FILL = new Map([
  ['数据状态', '快报'],
  ['公开级别', '公开'],
]);

async function importCsv(lines: readonly string[], fill = new Map<string, string>()) {
  const incoming = await readIncoming(new Map([['经发局.csv', utf8(lines.join('\n'))]]));
  return importSheets(soundFiles(), incoming, fill);
}

async function importCells(
  rows: readonly (readonly MadeCell[])[],
  more: Partial<MadeSheet> = {},
  fill = FILL,
) {
  const book = makeWorkbook([{ name: 'Sheet1', rows, ...more }]);
  return importSheets(soundFiles(), await readIncoming(new Map([['送.xlsx', book]])), fill);
}

/** Each cell that changes: row, column, before → after. */
function cellsOf({ tables }: Imported): string[] {
  return tables.flatMap(({ changes }) =>
    changes.map(
      ({ row, header, before, after, kind }) => `${kind} ${row} ${header} ${before}→${after}`,
    ),
  );
}

const problemsOf = ({ problems }: Imported) => problems.map(formatDiagnostic);

describe('a sheet in the layout of a table', () => {
  test('new rows, filled, changed and equal cells are told apart, whatever the spelling', async () => {
    const imported = await importCsv([
      '报送表',
      HEAD,
      'revenue,zone,2026年上半年,52.20,20.47%,快报数,公开',
      '从业人员,全区,2026-06,"10,723",3.2,快报,公开',
      '主营业务收入,西部园,2026年1—6月,15.1,,快报,公开',
      '合计,,,99',
    ]);
    expect(problemsOf(imported)).toEqual([]);
    expect(cellsOf(imported)).toEqual([
      'changed 主营业务收入 / 全区 / 2026年1-6月 数值 52.14→52.20',
      'filled 从业人员 / 全区 / 2026年6月 同比(%) →3.2',
      'new 主营业务收入 / 西部园 / 2026年1—6月 数值 →15.1',
      'new 主营业务收入 / 西部园 / 2026年1—6月 数据状态 →快报',
      'new 主营业务收入 / 西部园 / 2026年1—6月 公开级别 →公开',
    ]);
    expect(imported.published).toHaveLength(1);
    expect(imported.newErrors).toEqual([]);
  });

  test('what was taken in is equal when it is sent again', async () => {
    const lines = [HEAD, '主营业务收入,西部园,2026年1-6月,15.1,,快报,公开'];
    const first = await importCsv(lines);
    const files = new Map([...soundFiles(), ...first.files]);
    const again = await readIncoming(new Map([['a.csv', utf8(lines.join('\n'))]]));
    expect(importSheets(files, again).files.size).toBe(0);
  });

  test.each<[name: string, lines: string[], problem: string]>([
    [
      'a cell that cannot be read',
      [HEAD, '主营业务收入,全区,2026年1-6月,52.1x,,快报,公开'],
      '经发局.csv 第2行：「数值」= "52.1x"：不是数字',
    ],
    [
      'two numbers for one cell',
      [
        HEAD,
        '主营业务收入,全区,2026年1-7月,60,,快报,公开',
        'revenue,zone,2026年1-7月,61,,快报,公开',
      ],
      '经发局.csv 第3行：「数值」写了两个数：这里是 61，经发局.csv 第2行 是 60。',
    ],
    ['a row without its key', [HEAD, '主营业务收入,,2026年1-7月,60,,快报,公开'], '「园区」是空的'],
    ['a sheet that is no table', ['姓名,电话', '张三,1'], '看不出是哪张表'],
    [
      'an indicator nobody knows, in a cross-table',
      ['2026年1-7月,全区,东部园', '主营业务收入,1,2', '用电量,3,4'],
      '指标表里没有“用电量”',
    ],
    [
      'a cross-table whose only row is misspelt',
      ['2026年1-7月,全区,东部园', '主营业务收人,1,2'],
      '各行的名称指标表里都没有：主营业务收人',
    ],
    ['an empty file', [''], '里面没有内容'],
    [
      'another table pasted below',
      [
        HEAD,
        '主营业务收入,全区,2026年1-7月,60,,快报,公开',
        '指标,园区,年度,目标值,进度安排',
        '主营业务收入,全区,2026,135,均衡',
      ],
      '从这一行起是“年度目标”的表头和数据',
    ],
    [
      'rows with other separators',
      [HEAD, '主营业务收入;全区;2026年1-7月;60;;快报;公开'],
      '用分号分隔',
    ],
  ])('%s is a problem', async (_, lines, problem) => {
    const found = problemsOf(await importCsv(lines));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  test('a head repeated between the rows is left out, letters nobody sees are taken away', async () => {
    const row = '主营\u200B业务收入,全区,2026年1-6月,52.14,20.47,快报,公开';
    const imported = await importCsv([HEAD, row, HEAD, row]);
    expect(problemsOf(imported)).toEqual([]);
    expect(cellsOf(imported)).toEqual([]);
    expect(imported.remarks.map(({ problem }) => problem)).toEqual(['这一行又是表头，没有读取']);
  });

  test('an empty workbook is named as such', async () => {
    expect(problemsOf(await importCells([]))).toEqual([expect.stringContaining('里面没有内容')]);
  });

  test('doubts about what was sent are told before anything is written', async () => {
    const months = ['2月,15.1', '3月,22.3', '4月,31.2', '5月,42.03', '7月,612000'];
    const rows = months.map((month) => `主营业务收入,全区,2026年1-${month},,快报,公开`);
    const imported = await importCsv([HEAD, ...rows]);
    expect(imported.newErrors).toEqual([]);
    expect(imported.newWarnings.map(({ code, found }) => [code, found])).toEqual([
      ['unit-slip', '612000'],
    ]);
    expect(formatImport(imported)).toContain('写入以后检查会多出 1 处提醒');
  });

  test('errors that only the checks would find are found before anything is written', async () => {
    const imported = await importCsv([HEAD, '主营业务收入,全区,2026年1-7月,60,,,公开']);
    expect(imported.newErrors.map(({ code, header }) => `${code} ${header}`)).toEqual([
      'required-cell 数据状态',
    ]);
    expect(formatImport(imported)).toContain('--fill 数据状态=<内容>');
  });

  test('a published number that changes gets a row in the revisions', async () => {
    const incoming = await readIncoming(
      new Map([['a.csv', utf8(`${HEAD}\n主营业务收入,全区,2026年1-6月,52.20,,快报,公开`)]]),
    );
    const correction = { reason: '企业补报', date: '2026-07-20' };
    const { files, newErrors } = importSheets(soundFiles(), incoming, new Map(), correction);
    expect(newErrors).toEqual([]);
    expect(new TextDecoder().decode(files.get('revisions.csv'))).toContain(
      '2026-07-20,指标数据,主营业务收入 / 全区 / 2026年1-6月,数值,52.14,52.20,企业补报',
    );
  });

  test('a column the table does not have yet is added to it', async () => {
    const files = soundFiles();
    const incoming = await readIncoming(
      new Map([
        ['a.csv', utf8('指标,园区,期间,完成年度目标(%)\n主营业务收入,全区,2026年1-6月,38.62')],
      ]),
    );
    const { files: written } = importSheets(files, incoming);
    const [head = '', first = ''] = new TextDecoder()
      .decode(written.get('observations.csv'))
      .split('\r\n');
    expect([head.split(',').pop(), first.split(',').pop()]).toEqual(['完成年度目标(%)', '38.62']);
  });
});

describe('a cross-table', () => {
  test('of parks with values and growth under merged heads', async () => {
    const imported = await importCells(
      [
        ['2026年1—7月主要经济指标'],
        ['指标名称', '计量单位', '全区', null, '东部园', null],
        [null, null, '累计', '同比(%)', '累计', '同比(%)'],
        ['一、主营业务收入', '亿元', 60.5, { value: 0.0812, format: '0.00%' }, 25.1, 12.3],
        ['其中：从业人员', '人', 10800, null, 5000, null],
        ['注：快报数'],
      ],
      { merges: ['A2:A3', 'B2:B3', 'C2:D2', 'E2:F2'] },
    );
    expect(problemsOf(imported)).toEqual([]);
    expect(imported.understood[0]?.how).toBe(
      '按交叉表读取，行是指标，列是园区，期间 2026年1-7月（取自“2026年1—7月主要经济指标”），读到 6 个数',
    );
    expect(cellsOf(imported).filter((cell) => !/数据状态|公开级别/.test(cell))).toEqual([
      'new 主营业务收入 / 全区 / 2026年1-7月 数值 →60.5',
      'new 主营业务收入 / 全区 / 2026年1-7月 同比(%) →8.12',
      'new 主营业务收入 / 东部园 / 2026年1-7月 数值 →25.1',
      'new 主营业务收入 / 东部园 / 2026年1-7月 同比(%) →12.3',
      'new 从业人员 / 全区 / 2026年1-7月 数值 →10800',
      'new 从业人员 / 东部园 / 2026年1-7月 数值 →5000',
    ]);
    expect(imported.newErrors).toEqual([]);
  });

  test('of months, of the park in the title', async () => {
    const imported = await importCells([
      ['东部园2026年经济指标'],
      ['指标', '1-2月', '1-3月'],
      ['主营业务收入', 5, 9.1],
    ]);
    expect(imported.understood[0]?.how).toContain('列是月份，年份 2026年');
    expect(imported.understood[0]?.how).toContain('园区 东部园');
    expect(cellsOf(imported).filter((cell) => / 数值 /.test(cell))).toEqual([
      'new 主营业务收入 / 东部园 / 2026年1-2月 数值 →5',
      'new 主营业务收入 / 东部园 / 2026年1-3月 数值 →9.1',
    ]);
  });

  test('of value and growth, of the zone when no park is named', async () => {
    const imported = await importCells([
      ['2026年7月经济指标'],
      ['指标名称', '本月止累计', '同比±%'],
      ['主营业务收入', 60.5, 8.1],
    ]);
    expect(imported.understood[0]?.how).toContain('没有写明园区，按“全区”');
    expect(cellsOf(imported).slice(0, 2)).toEqual([
      'new 主营业务收入 / 全区 / 2026年7月 数值 →60.5',
      'new 主营业务收入 / 全区 / 2026年7月 同比(%) →8.1',
    ]);
  });

  test('whose unit is not the indicator’s is caught by the checks', async () => {
    const imported = await importCells([
      ['2026年1-7月主要指标（单位：万元）'],
      ['指标', '全区', '东部园'],
      ['主营业务收入', 605000, 251000],
    ]);
    expect(imported.newErrors.map(({ code }) => code)).toEqual(['wrong-unit', 'wrong-unit']);
  });

  test.each<[name: string, rows: MadeCell[][], problem: string]>([
    [
      'without a period',
      [
        ['指标', '全区', '东部园'],
        ['主营业务收入', 1, 2],
      ],
      '没有写明期间',
    ],
    [
      'with two periods',
      [['2026年1-6月和2026年1-7月'], ['指标', '全区', '东部园'], ['主营业务收入', 1, 2]],
      '写了几个不同的期间：2026年1-6月、2026年1-7月',
    ],
  ])('%s is not read', async (_, rows, problem) => {
    const [found] = problemsOf(await importCells(rows));
    expect(found).toContain(problem);
  });
});
