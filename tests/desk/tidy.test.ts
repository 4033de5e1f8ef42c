import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import { checkPark } from '../../src/check/check-park.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import { parseTable } from '../../src/data/parse-table.ts';
import { formatTidied, tidyFiles } from '../../src/desk/tidy.ts';
import { demoFiles } from '../data/demo.ts';
import { DOUBTS, doubtFiles, FAULTS, faultFiles, soundFiles, utf8 } from '../data/fixture-files.ts';
import { gb18030, utf16 } from './encode.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** A file as text, its byte order mark included. */
function textOf(files: Files, name: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));
}

/** What the site reads from the files: cells and places of every row that could be read. */
function rowsOf(files: Files) {
  return (datasets as readonly Dataset[]).map((dataset) => {
    const bytes = files.get(dataset.fileName);
    const rows = bytes === undefined ? [] : parseTable(dataset, bytes).rows;
    // What an indicator is for and made of is all that tidying adds.
    const added = { firmFigures: '', role: '' };
    return rows.map(({ at, cells, whole }) => ({ at, cells: { ...cells, ...added }, whole }));
  });
}

/** What tidying settles. */
const SETTLED: ReadonlySet<string> = new Set(['role-unsaid', 'firm-figures-unsaid']);

/** Errors and warnings without what tidying may respell. */
function faultsOf(files: Files) {
  const { diagnostics } = checkPark(files, 'internal');
  return diagnostics
    .filter(({ code, severity }) => severity !== 'note' && !SETTLED.has(code))
    .map(({ code, file, row, column }: Diagnostic) => ({ code, file, row, column }));
}

function tidied(files: Files): Files {
  return new Map([...files, ...tidyFiles(files).files]);
}

/** The sound files with every harmless untidiness staff are known for. */
function messy(): Map<string, Uint8Array> {
  const files = soundFiles();
  const change = (name: string, ...pairs: [from: string, to: string][]): string =>
    pairs.reduce(
      (text, [from, to]) => {
        if (!text.includes(from)) throw new Error(`${name} has no ${from}`);
        return text.replace(from, to);
      },
      new TextDecoder().decode(files.get(name)),
    );
  const observations = change(
    'observations.csv',
    ['同比(%)', '同比增长（％）'],
    ['备注', '说明'],
    ['2026年1-6月,52.14', '２０２６年１－６月,５２．１４'],
    ['20.47', '20.47 '],
    ['2026-07-15', '46218'],
    ['10723', '"10,723"'],
  );
  files.set('observations.csv', gb18030(`${observations}\r\n,,,,,,,,,\r\n`));
  const lines = change('parks.csv', ['规划面积(亩)', '规划面积（亩）'], ['32000', '３２０００']);
  const wide = lines.replaceAll('\r\n', ',,\r\n').replaceAll(',', ';');
  files.set('parks.csv', utf16(wide, true));
  return files;
}

describe('tidyFiles', () => {
  test('brings tables of an earlier form to that of today, and says of which form they are', () => {
    const files = new Map([
      ['format.txt', utf8('数据格式 1')],
      [
        'parks.csv',
        utf8('\uFEFF园区编码,名称,简称,类型,排序\r\neast,东部产业园,东部园,园区,1\r\n'),
      ],
    ]);
    const { changes, files: changed } = tidyFiles(files, undefined, 2);
    expect(changes.map(({ before, after }) => `${before} → ${after}`)).toEqual([
      '名称 → 园区名称',
      '数据格式 1 → 数据格式 2',
    ]);
    expect(textOf(changed, 'format.txt')).toContain('数据格式 2');
    const after = new Map([...files, ...changed]);
    expect(tidyFiles(after, undefined, 2).changes).toEqual([]);
  });

  test('lists every change by cell, then leaves nothing to do', () => {
    const files = messy();
    const result = tidyFiles(files);
    expect(formatTidied(result, false)).toBe(
      [
        'data/parks.csv（5 处）',
        '  整个文件：编码 UTF-16LE → 编码 UTF-8，有 BOM（Excel 和 WPS 打开都不会乱码）',
        '  整个文件：用分号或制表符分隔 → 用逗号分隔（Excel 双击打开就能分列）',
        '  整个文件：末尾 2 个空列 → 去掉（没有内容）',
        '  第1行 G列表头："规划面积（亩）" → "规划面积(亩)"（表头改为模板的写法）',
        '  第2行 G列「规划面积（亩）」："３２０００" → "32000"（全角改为半角）',
        '',
        'data/observations.csv（9 处）',
        '  整个文件：编码 ANSI（GB18030） → 编码 UTF-8，有 BOM（Excel 和 WPS 打开都不会乱码）',
        '  整个文件：末尾 2 个空行 → 去掉（没有内容）',
        '  第1行 E列表头："同比增长（％）" → "同比(%)"（表头改为模板的写法）',
        '  第1行 I列表头："说明" → "备注"（表头改为模板的写法）',
        '  第2行 C列「期间」："２０２６年１－６月" → "2026年1-6月"（期间改为统一写法）',
        '  第2行 D列「数值」："５２．１４" → "52.14"（全角改为半角）',
        '  第2行 E列「同比增长（％）」："20.47 " → "20.47"（去掉首尾空格）',
        '  第2行 H列「发布日期」："46218" → "2026-07-15"（Excel 日期序号改为日期）',
        '  第4行 D列「数值」："10,723" → "10723"（去掉千分位逗号）',
        '',
        '共 14 处可以整理，涉及 2 个文件。',
      ].join('\n'),
    );
    const after = tidied(files);
    expect(tidyFiles(after)).toEqual({ changes: [], files: new Map(), faults: [], workbooks: [] });
    expect(textOf(after, 'parks.csv')).toBe(textOf(soundFiles(), 'parks.csv'));
    expect(textOf(after, 'observations.csv')).toBe(textOf(soundFiles(), 'observations.csv'));
  });

  test('says what could not be read and that the rest is tidy', () => {
    expect(formatTidied(tidyFiles(faultFiles('quote-not-closed')), true)).toBe(
      [
        '下面的文件读不出来，没有整理：',
        '  data/observations.csv 第3行 B列：半角双引号没有配对，从这一格起无法分格。请补上或删去这个双引号，或用 Excel 打开后另存为 CSV。',
        '',
        '其余文件没有需要整理的地方。',
      ].join('\n'),
    );
    expect(formatTidied(tidyFiles(soundFiles()), false)).toBe('没有需要整理的地方。');
  });

  test('keeps blank rows between rows, rows that are no data, and columns nobody knows', () => {
    const text = [
      '\uFEFF指标,园区,期间,数值,数据状态,经办人 ',
      'revenue,east,2026.6,１,快报, 张三',
      '',
      '合计,,2026.6,１ ,快报',
      '注：单位为亿元 ',
    ].join('\r\n');
    const { files } = tidyFiles(new Map([['observations.csv', utf8(`${text}\r\n`)]]));
    expect(textOf(files, 'observations.csv')).toBe(
      [
        '\uFEFF指标,园区,期间,数值,数据状态,经办人 ',
        'revenue,east,2026年6月,1,快报, 张三',
        '',
        '合计,,2026.6,１ ,快报,',
        '注：单位为亿元 ,,,,,',
        '',
      ].join('\r\n'),
    );
  });

  test('takes out the column of explanations when an annotated copy comes back', () => {
    const sound = new TextDecoder().decode(soundFiles().get('targets.csv'));
    const [header = '', ...rows] = sound.trim().split('\r\n');
    const copy = [`${header},错误说明：缺少一列。`, ...rows.map((row) => `${row},C列不对`)];
    const files = new Map([['targets.csv', utf8(`\uFEFF${copy.join('\r\n')}\r\n`)]]);
    expect(textOf(tidied(files), 'targets.csv')).toBe(textOf(soundFiles(), 'targets.csv'));
  });

  test('fills in what an indicator is for where its name suggests it, and says so', () => {
    const cells = '投资,亿元,累计,现价,越高越好,是,2,否,1,口径,招商局,公开';
    const text = [
      '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,公开级别',
      `a,签约项目计划总投资,签约投资,${cells}`,
      `b,协议外资,外资,${cells}`,
    ].join('\r\n');
    const { changes, files } = tidyFiles(new Map([['indicators.csv', utf8(`\uFEFF${text}\r\n`)]]));
    expect(formatTidied({ changes, files, faults: [], workbooks: [] }, false)).toContain(
      '  第2行 P列「用途」：空 → "签约投资额"（按指标名称填写，请核对）',
    );
    const [head, first, second] = textOf(files, 'indicators.csv').split('\r\n');
    expect(head).toMatch(/,公开级别,用途$/);
    expect(first).toMatch(/,公开,签约投资额$/);
    expect(second).toMatch(/,公开,$/);
  });

  test('does not state a unit nobody wrote', () => {
    const sound = new TextDecoder().decode(soundFiles().get('parks.csv'));
    const files = new Map([
      ['parks.csv', utf8(`\uFEFF${sound.replace('规划面积(亩)', '规划面积')}`)],
    ]);
    expect(tidyFiles(files).changes).toEqual([]);
  });
});

describe('whatever the files, tidying', () => {
  const cases: [name: string, files: Files][] = [
    ['the demo', demoFiles],
    ['the sound files', soundFiles()],
    ['the messy files', messy()],
    ...FAULTS.map((fault): [string, Files] => [fault, faultFiles(fault)]),
    ...DOUBTS.map((doubt): [string, Files] => [doubt, doubtFiles(doubt)]),
  ];
  test.each(cases)('changes nothing the second time and no meaning: %s', (_name, files) => {
    const once = tidied(files);
    expect(tidyFiles(once)).toMatchObject({ changes: [], files: new Map() });
    expect(rowsOf(once)).toEqual(rowsOf(files));
    expect(faultsOf(once)).toEqual(faultsOf(files));
  });

  test('says that workbooks are left alone', () => {
    const files = new Map([...soundFiles(), ['台账.xlsx', utf8('PK')] as const]);
    expect(formatTidied(tidyFiles(files), false)).toContain('没有整理：台账.xlsx');
  });
});
