import { beforeAll, expect, test } from 'vitest';
import { figuresOf } from '../../src/figures/all.ts';
import type { Figure } from '../../src/figures/figure.ts';
import { makeFigures, subject, type Maker } from '../../src/figures/maker.ts';
import { demoPark } from '../data/demo.ts';

let some: Figure;

beforeAll(() => {
  const [figure] = figuresOf(demoPark('public'), 'month').values();
  if (figure === undefined) throw new Error('the demo has no figure');
  some = figure;
});

const named = (id: string): Figure => ({ ...some, id });

test('figures come in the order of their makers, those without data left out', () => {
  const makers: Maker<string>[] = [
    { ids: ['one'], make: () => named('one') },
    { ids: ['two'], make: () => undefined },
    { ids: ['three', 'four'], make: () => [named('three'), undefined] },
    { ids: [], perRow: [/^park-/], make: (park) => named(`park-${park}`) },
  ];
  expect(makeFigures(makers, 'east').map(({ id }) => id)).toEqual(['one', 'three', 'park-east']);
});

test('a figure that is not declared is refused by name', () => {
  const makers: Maker<undefined>[] = [{ ids: ['known'], make: () => named('forgotten') }];
  expect(() => makeFigures(makers, undefined)).toThrow(/forgotten is not declared.*known/);
});

test('a declared id may be the end of the real one', () => {
  const makers: Maker<undefined>[] = [{ ids: ['kpi'], make: () => named('revenue-kpi') }];
  expect(makeFigures(makers, undefined, (end) => `revenue-${end}`)).toHaveLength(1);
  expect(() => makeFigures(makers, undefined, (end) => `tax-${end}`)).toThrow('revenue-kpi');
});

test('a subject declares what its makers declare, and gives nothing where it is left out', () => {
  const made = subject<{ rows: number }, number>(
    [{ ids: ['one'], make: (rows) => (rows > 1 ? named('one') : undefined) }],
    ({ rows }) => (rows > 0 ? rows : undefined),
  );
  expect(made.ids).toEqual(['one']);
  expect([0, 1, 2].map((rows) => makeFigures([made], { rows }).length)).toEqual([0, 0, 1]);
});
