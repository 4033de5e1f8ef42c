import { describe, expect, test } from 'vitest';
import type { Columns } from '../../src/data/column.ts';
import { parseSheet } from '../../src/data/csv.ts';
import { enterprisePeriods } from '../../src/data/enterprise-periods.ts';
import { matchHeader } from '../../src/data/header.ts';
import { observations } from '../../src/data/observations.ts';
import { parks } from '../../src/data/parks.ts';
import { utf8 } from './fixture-files.ts';

function match(header: string, columns: Columns = observations.columns) {
  const { sheet } = parseSheet('data/x.csv', utf8(`${header}\n`));
  if (sheet === undefined) throw new Error('no sheet');
  return matchHeader(sheet, columns);
}

const REST = '园区,期间,数值,数据状态';

describe('matchHeader', () => {
  test.each([
    ['同比(%)', 'growth'],
    ['同比（％）', 'growth'],
    ['同比【%】', 'growth'],
    ['同比', 'growth'],
    ['同比增长(%)', 'growth'],
    ['同比 增速\u3000（%）', 'growth'],
    ['"同比\n(%)"', 'growth'],
    ['同比增减', 'change'],
    ['发布日期*', 'published'],
  ])('finds the column of %j', (header, key) => {
    expect(match(`指标,${REST},${header}`).header?.positions.get(key)).toBe(5);
  });

  test.each([
    ['期问', '可能应为「期间」'],
    ['数椐', '可能应为「数值」'],
    ['园区名', '可能应为「园区」'],
  ])('says what %s was meant for', (header, fix) => {
    const headers = ['指标', '园区', '期间', '数值', '数据状态'];
    const near = fix.slice(5, -1);
    const { diagnostics } = match(headers.map((name) => (name === near ? header : name)).join());
    expect(diagnostics).toMatchObject([{ code: 'unknown-column', severity: 'error', fix }]);
  });

  test('only warns of a column that is near nothing missing', () => {
    const { header, diagnostics } = match(`指标,${REST},联系电话`);
    expect(header).toBeDefined();
    expect(diagnostics).toMatchObject([
      { code: 'unknown-column', severity: 'warning', column: 'F' },
    ]);
  });

  test('names every missing required column', () => {
    const problems = match('指标,园区,期间').diagnostics.map(({ problem }) => problem);
    expect(problems).toEqual(['缺少「数值」列', '缺少「数据状态」列']);
  });

  test.each(['工业总产值(万元)', '工业总产值', '产值', '产值(万元)', '总产值（万元）'])(
    'finds the column of %s by another name with the unit it is kept in',
    (header) => {
      const { diagnostics, header: found } = match(
        `企业,期间,${header}`,
        enterprisePeriods.columns,
      );
      expect(diagnostics).toEqual([]);
      expect(found?.positions.get('output')).toBe(2);
    },
  );

  test('refuses a header in another unit', () => {
    const header = '园区编码,园区名称,简称,类型,排序,规划面积(公顷)';
    expect(match(header, parks.columns).diagnostics).toMatchObject([
      { code: 'wrong-header-unit', column: 'F' },
    ]);
    expect(match('企业,期间,产值(亿元)', enterprisePeriods.columns).diagnostics).toMatchObject([
      { code: 'wrong-header-unit', column: 'C' },
    ]);
    expect(match(`指标,${REST.replace('数值', '数值(亿元)')}`).diagnostics).toMatchObject([
      { code: 'wrong-header-unit', column: 'D' },
    ]);
  });

  test('does not take data for a header', () => {
    expect(match('甲,乙,丙').diagnostics).toMatchObject([{ code: 'no-header', row: 1 }]);
  });
});
