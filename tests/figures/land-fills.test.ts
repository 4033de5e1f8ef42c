/** Colour is never the only difference on a map: patterns differ, or grounds keep 3:1. */
import { expect, test } from 'vitest';
import type { MapFill } from '../../src/charts/map-fill.ts';
import { contrastRatio } from '../../src/data/colour.ts';
import { AGE_FILLS, GRADE_FILLS, GROUP_FILLS, STATUS_FILLS } from '../../src/figures/land-fills.ts';

const legends: readonly (readonly [string, Readonly<Record<string, MapFill>>])[] = [
  ['status', STATUS_FILLS],
  ['grade', GRADE_FILLS],
  ['age', AGE_FILLS],
  ['group', GROUP_FILLS],
];

test.each(legends)('fills of the legend by %s are told apart in grey', (_, fills) => {
  const entries = Object.entries(fills);
  const alike = entries.flatMap(([key, fill], index) =>
    entries.slice(index + 1).flatMap(([other, { ground, pattern }]) => {
      if (fill.pattern !== pattern) return [];
      return contrastRatio(fill.ground, ground) >= 3 ? [] : [`${key} and ${other}`];
    }),
  );
  expect(alike).toEqual([]);
});

test.each(legends)('patterns of the legend by %s keep 3:1 to their ground', (_, fills) => {
  const weak = Object.entries(fills).flatMap(([key, { ground, ink, pattern }]) =>
    pattern === 'plain' || contrastRatio(ground, ink) >= 3 ? [] : [key],
  );
  expect(weak).toEqual([]);
});
