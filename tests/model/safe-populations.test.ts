import { expect, test } from 'vitest';
import { DEFAULT_RULE } from '../../src/model/disclosure-rule.ts';
import { safePopulations } from '../../src/model/safe-populations.ts';

/** Firms a to d, members in the periods written as `1`; all in one place unless places say otherwise. */
function counted(
  members: Readonly<Record<string, string>>,
  values: Readonly<Record<string, number | undefined>> = {},
  placesOf = (_firm: string): readonly string[] => ['zone'],
): string[] {
  const periods = Object.values(members)[0]?.length ?? 0;
  const sets = safePopulations(
    {
      periods,
      firms: Object.keys(members),
      isMember: (firm, at) => members[firm]?.[at] === '1',
      placesOf,
      valueOf: (firm) => (firm in values ? values[firm] : 10),
    },
    DEFAULT_RULE,
  );
  return sets.map((set) => [...set].sort().join(''));
}

test.each([
  ['one firm that comes is not counted', { a: '011' }, {}, ['', '', '']],
  ['three that come together are', { a: '011', b: '011', c: '011' }, {}, ['', 'abc', 'abc']],
  ['one of them may not rule the others', { a: '01', b: '01', c: '01' }, { a: 900 }, ['', '']],
  ['who reports nothing gives no cover', { a: '01', b: '01', c: '01' }, { a: 0 }, ['', '']],
  ['who adds nothing may come alone', { a: '01' }, { a: 0 }, ['', 'a']],
  ['a figure not known may be anybody’s', { a: '01' }, { a: undefined }, ['', '']],
  ['late ones wait for the third', { a: '0111', b: '0011', c: '0001' }, {}, ['', '', '', 'abc']],
  ['who leaves alone stays', { a: '110' }, {}, ['a', 'a', 'a']],
  [
    'of three that came two may not leave: the third would be told from before',
    { a: '011', b: '010', c: '010' },
    {},
    ['', 'abc', 'abc'],
  ],
])('%s', (_, members, values, expected) => {
  expect(counted(members, values)).toEqual(expected);
});

test('each park needs enough firms of its own', () => {
  const parks = (firm: string): readonly string[] => [firm === 'a' ? 'east' : 'west', 'zone'];
  const members = { a: '01', b: '01', c: '01', d: '01' };
  expect(counted(members, {}, parks)).toEqual(['', 'bcd']);
});
