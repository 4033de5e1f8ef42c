import { describe, expect, test } from 'vitest';
import { overlapArea } from '../../src/geometry/overlap.ts';
import type { PlanePoint } from '../../src/geometry/plane.ts';
import { holesOutside } from '../../src/geometry/rings.ts';
import { tidyRing } from '../../src/geometry/tidy-ring.ts';
import { readSurvey } from '../../src/geometry/read-survey.ts';
import { HEAD } from './boundary-faults.ts';

const MANY = 200_000;

/** A ring of many points made from their numbers. */
const ringOf = (at: (index: number) => PlanePoint): PlanePoint[] =>
  Array.from({ length: MANY }, (_, index) => at(index));

const circle = (radius: number): PlanePoint[] =>
  ringOf((index) => {
    const angle = (index / MANY) * 2 * Math.PI;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

/** Points on two lines to the north: all edges are above each other. */
const tower: PlanePoint[] = ringOf((index) =>
  index < MANY / 2 ? [0, index * 0.01] : [1, (MANY - index) * 0.01],
);

/** A comb: every edge is as tall as the whole. */
const comb: PlanePoint[] = ringOf((index) => {
  if (index >= MANY - 2) return [index === MANY - 2 ? MANY * 0.01 : 0, -10];
  return [index * 0.01, index % 2 === 0 ? 0 : 500];
});

// Were the work in proportion to the square of the points, each would take minutes.
describe('an outline of two hundred thousand points', { timeout: 30_000 }, () => {
  test.each([
    ['a circle', circle(500)],
    ['a tower', tower],
    ['a comb', comb],
  ])('that is %s is searched for crossings', (_, ring) => {
    const { remarks } = tidyRing([...ring, ...ring.slice(0, 1)], '界址线');
    expect(remarks).toEqual([]);
  });

  test('may have a hole of as many', () => {
    expect(holesOutside({ outer: circle(500), holes: [circle(400)] })).toEqual([]);
    expect(holesOutside({ outer: circle(400), holes: [circle(500)] })).toEqual([0]);
  });

  test('is held against another of as many', () => {
    const [small, large] = [400, 500].map((radius) => [{ outer: circle(radius), holes: [] }]);
    expect(overlapArea(small ?? [], large ?? [])).toBeCloseTo(Math.PI * 160_000, 0);
  });

  test('is read from a file', () => {
    const points = circle(500).map(
      ([east, north], index) =>
        `J${index},1,${(3_412_000 + north).toFixed(4)},${(38_512_000 + east).toFixed(4)}`,
    );
    const text = `${HEAD}${MANY + 1},,DK-001,,面,,,,@\n${[...points, points[0]].join('\n')}\n`;
    const { features, diagnostics } = readSurvey(
      'data/parcels/a.txt',
      new TextEncoder().encode(text),
    );
    expect(diagnostics).toEqual([]);
    expect(features[0]?.polygons[0]?.outer).toHaveLength(MANY);
  });
});
