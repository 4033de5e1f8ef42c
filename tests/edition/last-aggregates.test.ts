import { expect, test } from 'vitest';
import { keepLastGood } from '../../src/data/keep.ts';
import { readDataFiles } from '../../src/check/load-park.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';

const demo = readDataFiles('data');
const aggregates = (files: ReadonlyMap<string, Uint8Array>) =>
  checkEdition(files, 'public').park?.aggregates;

test('while serving, the figures of groups are worked out again only when what they are made from changes', () => {
  keepLastGood();
  const first = aggregates(demo);
  expect(first?.length).toBeGreaterThan(0);
  expect(aggregates(demo)).toBe(first);
  const lines = new TextDecoder().decode(demo.get('enterprise-periods.csv')).split('\n');
  const fewer = new TextEncoder().encode([...lines.slice(0, 1), ...lines.slice(2)].join('\n'));
  expect(aggregates(new Map(demo).set('enterprise-periods.csv', fewer))).not.toEqual(first);
});
