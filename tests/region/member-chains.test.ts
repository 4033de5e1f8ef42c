/** Chains of a member as the region takes them. */
import { expect, test } from 'vitest';
import { chainFacts } from '../../src/region/member-chains.ts';
import { chain } from '../model/project-tables.ts';

test('an industry counts without its links: a member may name no more than what leads', () => {
  const chains = [
    chain('building', '建材', { order: 2, leading: true }),
    chain('opto', '光电', { order: 1 }),
    chain('chip', '芯片', { parent: 'opto', gap: true, position: 'upstream' }),
  ];
  expect(chainFacts({ chains })).toEqual([
    {
      industry: '光电',
      leading: false,
      links: [{ name: '芯片', position: 'upstream', gap: true }],
    },
    { industry: '建材', leading: true, links: [] },
  ]);
});
