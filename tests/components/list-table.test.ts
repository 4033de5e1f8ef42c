import { describe, expect, it } from 'vitest';
import {
  facetAttributes,
  filledColumns,
  filterOptions,
  isSearched,
  listStarts,
  searchText,
  shortColumns,
  withBars,
  withoutSame,
  type ListRow,
} from '../../src/components/list-table.ts';

const row = (facets: Record<string, string[]>, names: string[] = []): ListRow => ({
  cells: [],
  facets,
  names,
});

describe('a list', () => {
  it('offers the values that occur, with their counts, those of most rows first', () => {
    const rows = [
      row({ park: ['甲园'] }),
      row({ park: ['丙园', '乙园'] }),
      row({ park: ['乙园'] }),
    ];
    expect(filterOptions(rows, { key: 'park', label: '园区' })).toEqual([
      { value: '乙园', count: 2 },
      { value: '甲园', count: 1 },
      { value: '丙园', count: 1 },
    ]);
  });

  it('offers them in the order of the filter, and those it does not know after them', () => {
    const rows = ['未评', 'B类', 'B类', 'A类', 'D类'].map((grade) => row({ grade: [grade] }));
    const filter = { key: 'grade', label: '等级', order: ['A类', 'B类', 'C类', 'D类'] };
    expect(filterOptions(rows, filter).map(({ value }) => value)).toEqual([
      'A类',
      'B类',
      'D类',
      '未评',
    ]);
  });

  it('has a search from ten rows up', () => {
    const rows = Array.from({ length: 10 }, () => row({}));
    expect(isSearched(rows)).toBe(true);
    expect(isSearched(rows.slice(1))).toBe(false);
  });

  it('begins with few rows only where that hides half as many again', () => {
    expect(listStarts()).toEqual({ narrow: { rows: 5, from: 8 }, wide: { rows: 10, from: 16 } });
    expect(listStarts(7).wide).toEqual({ rows: 7, from: 11 });
  });

  it('has no column without anything in it, and keeps the names of its rows', () => {
    const columns = ['名称', '园区', '处置方式', '备注'].map((head) => ({ head }));
    const rows = [
      ['', '甲园', '—', ''],
      ['', '', '—', ''],
    ].map((texts) => ({ ...row({}), cells: texts.map((text) => ({ text })) }));
    const filled = filledColumns(columns, rows);
    expect(filled.columns.map(({ head }) => head)).toEqual(['名称', '园区']);
    expect(filled.rows.map(({ cells }) => cells.length)).toEqual([2, 2]);
  });

  it('says under the rows what none of several reports', () => {
    const filled = (amounts: readonly string[]) =>
      filledColumns(
        [{ head: '项目' }, { head: '总投资（万元）' }],
        amounts.map((text) => ({ ...row({}), cells: [{ text: '甲' }, { text }] })),
      );
    expect(filled(['未报送', '未报送']).silent).toBe('总投资均未报送。');
    expect(filled(['未报送', '未报送']).columns).toEqual([{ head: '项目' }]);
    expect(filled(['未报送', '1200']).silent).toBeUndefined();
    expect(filled(['未公布', '未公布']).columns).toHaveLength(2);
    expect(filled(['未报送']).columns).toHaveLength(2);
  });

  it('leaves a column out where every row says the same in it', () => {
    const list = (parks: readonly string[]) => ({
      columns: [{ head: '名称' }, { head: '园区' }],
      rows: parks.map((park, at) => ({
        ...row({}),
        cells: [{ text: String(at) }, { text: park }],
      })),
    });
    expect(withoutSame(list(['甲园', '甲园']), '园区').columns).toEqual([{ head: '名称' }]);
    const mixed = list(['甲园', '乙园']);
    expect(withoutSame(mixed, '园区')).toBe(mixed);
    expect(withoutSame(mixed, '产业')).toBe(mixed);
  });

  it('writes facets as attributes', () => {
    expect(
      facetAttributes(row({ park: ['甲园', '乙园'] }), [{ key: 'park', label: '园区' }]),
    ).toEqual({ 'data-f-park': '甲园|乙园' });
  });

  it('is searched by name, pinyin and initials', () => {
    expect(searchText(row({}, ['精密', 'LED灯']))).toBe('精密 LED灯|jing mi|LED deng');
    const shown = { ...row({}, ['精密']), cells: [{ text: '精密项目' }] };
    expect(searchText(shown)).toBe('|jing mi');
  });

  it('draws the numbers of a column as parts of its greatest, and nothing without a number', () => {
    const cells = ['甲', '乙', '丙'].map((text, at) => [
      { text },
      [{ text: '8', sort: 8 }, { text: '2', sort: 2 }, { text: '未公布' }][at]!,
    ]);
    const rows = withBars(
      cells.map((entry) => ({ ...row({}), cells: entry })),
      [1],
    );
    expect(rows.map((entry) => entry.cells[1]?.bar?.share)).toEqual([1, 0.25, undefined]);
    expect(rows.every((entry) => entry.cells[0]?.bar === undefined)).toBe(true);
  });
});

it.each([
  ['wide', [true, true, false]],
  ['anywhere', [true, false, false]],
] as const)('columns whose words all stay in one line: %s', (where, expected) => {
  const columns = ['状态', '办理单位', '说明'].map((head) => ({ head }));
  const cells = (...texts: string[]) => ({ ...row({}), cells: texts.map((text) => ({ text })) });
  const rows = [cells('在建', '建设局', '已经完成主体工程施工'), cells('', '', '在建')];
  expect(shortColumns(columns, rows, where)).toEqual(expected);
});
