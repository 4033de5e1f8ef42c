import { expect, test } from 'vitest';
import { readDataFiles } from '../../src/check/load-park.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { rememberAggregates } from '../../src/edition/last-aggregates.ts';

const demo = readDataFiles('data');
const addUp = rememberAggregates();
const aggregates = (files: ReadonlyMap<string, Uint8Array>) =>
  checkEdition(files, 'public', undefined, addUp).park?.aggregates;

test('for whoever asks again, the figures of groups are worked out again only when what they are made from changes', () => {
  const first = aggregates(demo);
  expect(first?.length).toBeGreaterThan(0);
  expect(aggregates(demo)).toBe(first);
  const lines = new TextDecoder().decode(demo.get('enterprise-periods.csv')).split('\n');
  const fewer = new TextEncoder().encode([...lines.slice(0, 1), ...lines.slice(2)].join('\n'));
  expect(aggregates(new Map(demo).set('enterprise-periods.csv', fewer))).not.toEqual(first);
});
