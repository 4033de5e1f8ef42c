import { expect, test } from 'vitest';
import { solveLinearProgram } from '../../src/model/linear-program.ts';

test('finds the cheapest solution within bounds', () => {
  // x + y + z = 10 with x at most 4 and z dear.
  const solution = solveLinearProgram({
    cost: [1, 2, 5],
    upper: [4, 5, 20],
    rows: [[1, 1, 1]],
    rhs: [10],
  });
  expect(solution?.map((value) => Number(value.toFixed(6)))).toEqual([4, 5, 1]);
});

test('copes with negative right sides and equations that repeat each other', () => {
  const solution = solveLinearProgram({
    cost: [1, 1],
    upper: [9, 9],
    rows: [
      [-1, 1],
      [-2, 2],
    ],
    rhs: [-3, -6],
  });
  expect(solution?.map((value) => Number(value.toFixed(6)))).toEqual([3, 0]);
});

test('says when there is no solution', () => {
  expect(solveLinearProgram({ cost: [1], upper: [2], rows: [[1]], rhs: [3] })).toBeUndefined();
});
