import { describe, expect, test } from 'vitest';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { DEFAULT_POLICY } from '../../src/edition/policy.ts';
import { readDataFiles } from '../../src/check/load-park.ts';
import type { Edition, Park } from '../../src/data/park.ts';
import { RARE, RARE_CODE } from './marker.ts';
import { markerIn, plant } from './plant.ts';
import type { Planted } from './plant.ts';
import { searchText, wantedOf } from './search.ts';

const base = readDataFiles('data');
const first = plant(base, 1);

function parkOf({ files }: Planted, edition: Edition): Park {
  // Parks' figures depend on those of firms when they are withheld; here nothing may depend on them.
  const { park } = checkEdition(files, edition, { ...DEFAULT_POLICY, parkValues: 'warn' });
  if (park === undefined) throw new Error('the planted data have errors');
  return park;
}

const open = parkOf(first, 'public');

describe('what pages get', () => {
  test('holds no marker, aggregates included', () => {
    expect(open.aggregates.length).toBeGreaterThan(1000);
    expect(searchText(JSON.stringify(open), wantedOf(first.cells))).toEqual([]);
  });

  test('does not depend on anything internal but through aggregates', () => {
    const bare = ({ aggregates: _a, ...park }: Park): string => JSON.stringify(park);
    expect(bare(parkOf(plant(base, 2), 'public'))).toBe(bare(open));
  });

  test('has the markers in the internal edition', () => {
    const text = JSON.stringify(parkOf(first, 'internal'));
    const present = new Set(text.match(new RegExp(`${RARE}\\d+|${RARE_CODE}-\\d+-\\d+`, 'g')));
    const words = first.cells
      .flatMap((cell) => markerIn(cell) ?? [])
      .filter((m) => /\D{6}/.test(m));
    expect(words.length).toBeGreaterThan(1000);
    expect(words.filter((word) => !present.has(word))).toEqual([]);
  });
});
