import { describe, expect, test } from 'vitest';
import {
  amongWord,
  formatAll,
  formatCompared,
  formatMost,
  formatNone,
} from '../../src/format/verdict.ts';
import type { Reading } from '../../src/data/reading.ts';
import {
  compareCounts,
  countOver,
  countRows,
  extremeOf,
  type Coverage,
} from '../../src/model/evidence.ts';

const WORDS = {
  what: '处在建配套设施',
  measure: '处',
  known: '有计划竣工时间的',
  passed: '在计划工期之内',
};

const counted = (answers: readonly (boolean | undefined)[], coverage: Coverage = 'all') =>
  countOver({ rows: answers, coverage }, (answer) => answer);

describe('均 is said of what is known', () => {
  test.each<[(boolean | undefined)[], Coverage, string | undefined]>([
    [[true, true, true], 'all', '3处在建配套设施均在计划工期之内'],
    [[true], 'all', '1处在建配套设施在计划工期之内'],
    [[true, true, undefined], 'all', '3处在建配套设施中，有计划竣工时间的2处均在计划工期之内'],
    [[true, undefined], 'all', '2处在建配套设施中，有计划竣工时间的1处在计划工期之内'],
    [[true, true], 'public', '2处在建配套设施均在计划工期之内'],
    [[true, true], 'some', '列出的2处在建配套设施均在计划工期之内'],
    [[undefined, undefined], 'all', undefined],
    [[true, false], 'all', undefined],
    [[], 'all', undefined],
  ])('%j of %s', (answers, coverage, expected) => {
    expect(formatAll(counted(answers, coverage), WORDS)).toBe(expected);
  });
});

describe('没有 is said of a whole list only', () => {
  test.each<[(boolean | undefined)[], Coverage, string | undefined]>([
    [[], 'all', '没有新签约项目'],
    [[false], 'all', '没有新签约项目'],
    [[true], 'all', undefined],
    [[false, undefined], 'all', undefined],
    [[], 'public', undefined],
    [[], 'some', undefined],
  ])('%j of %s', (answers, coverage, expected) => {
    expect(formatNone(counted(answers, coverage), '没有新签约项目')).toBe(expected);
  });
});

test('比去年同期 is said where last year was counted', () => {
  const rows = (count: number) =>
    countRows({ rows: Array.from({ length: count }), coverage: 'all' });
  const said = (now: number, before: number | undefined) =>
    formatCompared(compareCounts(rows(now), before === undefined ? undefined : rows(before)));
  expect([said(5, 3), said(3, 5), said(3, 3), said(3, 0), said(3, undefined)]).toEqual([
    '比去年同期多2个',
    '比去年同期少2个',
    '与去年同期持平',
    '比去年同期多3个',
    undefined,
  ]);
});

describe('最 names all who share the place, or nobody', () => {
  const most = (values: readonly Reading[]) =>
    extremeOf(
      {
        rows: values.map((value, i) => ({ value, name: '甲乙丙丁戊'.charAt(i) })),
        coverage: 'all',
      },
      (row) => row.value,
    );
  test.each<[Reading[], string | undefined, string]>([
    [[3, 2, 1], '甲最多（3个）', ''],
    [[3, 3, 1], '甲和乙最多（各3个）', ''],
    [[3, 3, 3, 3, 1], undefined, ''],
    [[3, 'withheld', 1], '甲最多（3个）', '已公布的'],
    [[3, 'not-reported', 1], '甲最多（3个）', '已报送的'],
    [[3, 'not-reported', 'withheld', 1], '甲最多（3个）', '有数据的'],
  ])('%j', (values, expected, among) => {
    const found = most(values);
    expect(formatMost(found, ({ name }) => name, { most: '最多', amount: '3个' })).toBe(expected);
    expect(found && amongWord(found)).toBe(among);
  });
});
