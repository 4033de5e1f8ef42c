import { describe, expect, test } from 'vitest';
import {
  along,
  endOfRow,
  far,
  jump,
  lastRow,
  step,
} from '../../../src/workbench/grid/selection.ts';
import type { CellPlace, SheetModel } from '../../../src/workbench/grid/sheet-model.ts';

const sheet: SheetModel = {
  rows: [
    ['a', 'b', 'c', 'd'],
    ['1', '', '3'],
    ['1', '', ''],
    ['', '', '3'],
    ['1', '2', '3', '4'],
  ],
  headerRow: 1,
  columns: new Map(),
  width: 4,
};
const place = (row: number, column: number): CellPlace => ({ row, column });
const [UP, DOWN, LEFT, RIGHT] = [
  { rows: -1, columns: 0 },
  { rows: 1, columns: 0 },
  { rows: 0, columns: -1 },
  { rows: 0, columns: 1 },
] as const;

test('one blank row below the table can be reached', () => {
  expect(lastRow(sheet)).toBe(6);
  expect(step(sheet, place(5, 0), DOWN)).toEqual(place(6, 0));
  expect(step(sheet, place(6, 0), DOWN)).toEqual(place(6, 0));
});

test('steps stop at the edges', () => {
  expect(step(sheet, place(1, 0), UP)).toEqual(place(1, 0));
  expect(step(sheet, place(1, 0), LEFT)).toEqual(place(1, 0));
  expect(step(sheet, place(2, 3), RIGHT)).toEqual(place(2, 3));
});

describe('with Ctrl an arrow goes', () => {
  test.each([
    ['to the end of a block', place(1, 0), DOWN, place(3, 0)],
    ['from the end of a block to the next', place(3, 0), DOWN, place(5, 0)],
    ['from the last block to the edge', place(5, 0), DOWN, place(6, 0)],
    ['from a blank cell to the next filled one', place(3, 1), UP, place(1, 1)],
    ['along a row over blank cells', place(2, 0), RIGHT, place(2, 2)],
    ['to the end of a row', place(5, 0), RIGHT, place(5, 3)],
    ['back to its beginning', place(5, 3), LEFT, place(5, 0)],
  ])('%s', (_, from, way, to) => {
    expect(jump(sheet, from, way)).toEqual(to);
  });
});

test('Tab goes on in the next row, and back', () => {
  expect(along(sheet, place(1, 3), 1)).toEqual(place(2, 0));
  expect(along(sheet, place(2, 0), -1)).toEqual(place(1, 3));
  expect(along(sheet, place(6, 3), 1)).toEqual(place(6, 3));
});

test('End goes to the last filled cell of the row', () => {
  expect(endOfRow(sheet, 3)).toEqual(place(3, 0));
  expect(endOfRow(sheet, 5)).toEqual(place(5, 3));
  expect(endOfRow(sheet, 6)).toEqual(place(6, 0));
});

test.each([
  ['a screen down', { kind: 'page', direction: 1 }, place(22, 1)],
  ['the beginning of the row', { kind: 'home', whole: false }, place(2, 0)],
  ['the first cell of all', { kind: 'home', whole: true }, place(1, 0)],
  ['the end of the row', { kind: 'end', whole: false }, place(2, 2)],
  ['the last cell of all', { kind: 'end', whole: true }, place(5, 3)],
] as const)('a long way: %s', (_where, move, reached) => {
  expect(far(sheet, place(2, 1), move, 20)).toEqual(reached);
});
