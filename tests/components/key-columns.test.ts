import { expect, it } from 'vitest';
import { keyColumns } from '../../src/components/key-columns.ts';

it('keeps the name and the columns named as key', () => {
  expect(keyColumns([{}, { numeric: true }, { key: true }, {}, { key: true }])).toEqual([
    true,
    false,
    true,
    false,
    true,
  ]);
});

it('keeps numbers before texts where no column is named', () => {
  expect(keyColumns([{}, {}, { numeric: true }, {}])).toEqual([true, true, true, false]);
  expect(keyColumns([{}, {}, {}, {}])).toEqual([true, true, true, false]);
});

it('keeps all of a short table', () => {
  expect(keyColumns([{}, {}])).toEqual([true, true]);
});

it('leaves out the columns that are read last', () => {
  expect(keyColumns([{}, { numeric: true, rest: true }, { numeric: true }, {}, {}])).toEqual([
    true,
    false,
    true,
    true,
    false,
  ]);
});
