import { expect, test } from 'vitest';
import {
  columnRooms,
  linesOfRow,
  rowHeight,
} from '../../../src/components/tables/measured-rows.ts';

const SIZES = { letter: 4, line: 5, padding: 2 };
/** mm: ten letters and five. */
const rooms = columnRooms([60, 40], 75, 5);

test('columns have their share of the width less the space beside the text', () => {
  expect(rooms).toEqual([40, 25]);
});

test('a row is as high as its highest cell', () => {
  expect(linesOfRow(['园'.repeat(20), '区'], rooms, 4)).toBe(2);
  expect(rowHeight(['园'.repeat(20), '区'], rooms, SIZES)).toBe(12);
});

test('several texts of a cell stand below each other', () => {
  expect(linesOfRow([['园', '区', '市'], '省'], rooms, 4)).toBe(3);
});

test('a row without words is a line high, and none is lower than the least', () => {
  expect(rowHeight(['', ''], rooms, SIZES)).toBe(7);
  expect(rowHeight([[], ''], rooms, { ...SIZES, least: 10 })).toBe(10);
});
