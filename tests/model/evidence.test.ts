import { describe, expect, test } from 'vitest';
import {
  compareCounts,
  countOver,
  countRows,
  extremeOf,
  isEvery,
  isNone,
  type Coverage,
  type Listed,
} from '../../src/model/evidence.ts';
import type { Reading } from '../../src/data/reading.ts';

const list = <T>(rows: readonly T[], coverage: Coverage = 'all'): Listed<T> => ({ rows, coverage });
const asIs = (answer: boolean | undefined): boolean | undefined => answer;

describe('a count', () => {
  test.each<[string, (boolean | undefined)[], Coverage, number[], boolean, boolean]>([
    ['all pass', [true, true], 'all', [2, 2, 2], true, false],
    ['all known pass, one says nothing', [true, undefined], 'all', [1, 1, 2], false, false],
    ['none says anything', [undefined, undefined], 'all', [0, 0, 2], false, false],
    ['one fails', [true, false], 'all', [1, 2, 2], false, false],
    ['none passes', [false, false], 'all', [0, 2, 2], false, true],
    ['none passes of a part', [false], 'some', [0, 1, 1], false, false],
    ['none passes of what is public', [false], 'public', [0, 1, 1], false, false],
    ['an empty whole list', [], 'all', [0, 0, 0], false, true],
    ['an empty part', [], 'some', [0, 0, 0], false, false],
  ])('%s', (_, rows, coverage, [count, known, of], every, none) => {
    const counted = countOver(list(rows, coverage), asIs);
    expect(counted).toEqual({ count, known, of, coverage });
    expect([isEvery(counted), isNone(counted)]).toEqual([every, none]);
  });
});

describe('a comparison needs a base', () => {
  const of = (count: number, coverage: Coverage = 'all') =>
    countRows(list(Array.from({ length: count }), coverage));
  test.each([
    ['both whole', of(5), of(2), { now: 5, before: 2 }],
    ['nothing kept then', of(5), undefined, undefined],
    ['a part now', of(5, 'some'), of(2), undefined],
    ['a part then', of(5), of(2, 'some'), undefined],
    ['a case unknown then', of(5), countOver(list([true, undefined]), asIs), undefined],
  ])('%s', (_, now, before, expected) => {
    expect(compareCounts(now, before)).toEqual(expected);
  });
});

describe('a superlative needs somebody to compare with', () => {
  test.each<[string, Reading[], { top: number[]; known: number; withheld: number } | undefined]>([
    ['one leads', [3, 1, 2], { top: [0], known: 3, withheld: 0 }],
    ['two share the place', [3, 3, 2], { top: [0, 1], known: 3, withheld: 0 }],
    ['all alike', [3, 3], undefined],
    ['only one has a number', [3, 'withheld'], undefined],
    ['some withheld', [3, 'withheld', 1], { top: [0], known: 2, withheld: 1 }],
    ['nobody', [], undefined],
  ])('%s', (_, values, expected) => {
    const found = extremeOf(
      list(values.map((value, index) => ({ value, index }))),
      (row) => row.value,
    );
    expect(
      found && {
        top: found.top.map(({ index }) => index),
        known: found.known,
        withheld: found.withheld,
      },
    ).toEqual(expected);
  });

  test('what prints alike shares the place', () => {
    const found = extremeOf(
      list([1.001, 1.0, 0.5]),
      (value) => value,
      (value) => value.toFixed(2),
    );
    expect(found?.top).toEqual([1.001, 1.0]);
  });

  test('the least', () => {
    expect(extremeOf(list([3, 1, 2]), (value) => value, String, 'least')?.top).toEqual([1]);
  });
});
