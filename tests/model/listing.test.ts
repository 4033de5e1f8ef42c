import { describe, expect, test } from 'vitest';
import type { EnterpriseEvent } from '../../src/data/enterprise-events.ts';
import type { Enterprise } from '../../src/data/enterprises.ts';
import type { FirmRows } from '../../src/model/firm-tables.ts';
import { capitalStory, listingFirms, valuationPath } from '../../src/model/listing.ts';
import { scaleChanges } from '../../src/model/scale-changes.ts';

type Told = readonly [
  date: string,
  kind: EnterpriseEvent['kind'],
  state?: 'done' | 'planned',
  text?: string,
];

function firm(code: string, told: readonly Told[], own: Partial<Enterprise> = {}): FirmRows {
  return {
    firm: { code, shortName: code, state: 'normal', aboveScale: true, ...own } as Enterprise,
    events: told.map(
      ([date, kind, state = 'done', text = '']) =>
        ({ enterprise: code, date, kind, state, text }) as EnterpriseEvent,
    ),
    periods: [],
    titles: [],
    grades: [],
    projects: [],
    platforms: [],
    blockers: [],
  };
}

const DAY = '2026-06-30';

describe('listingFirms', () => {
  test('puts the furthest first and takes what was done by the day only', () => {
    const found = listingFirms(
      [
        firm('a', [
          ['2025-01-01', 'tutoring'],
          ['2026-12-01', 'filing', 'planned'],
        ]),
        firm('b', [
          ['2024-01-01', 'tutoring'],
          ['2026-03-01', 'filing'],
        ]),
        firm('c', [['2026-07-01', 'tutoring']]),
        firm('d', [['2020-01-01', 'start']]),
      ],
      DAY,
    );
    expect(found.map(({ rows, step }) => [rows.firm.code, step])).toEqual([
      ['b', 'filing'],
      ['a', 'tutoring'],
    ]);
    expect(found[1]?.planned).toEqual({ step: 'filing', date: '2026-12-01' });
  });
});

test('the capital story holds rounds and valuations, and the start of going public', () => {
  const told = firm('a', [
    ['2023-01-01', 'start', 'done', '二期投产'],
    ['2024-01-01', 'listing-start', 'done', '聘请保荐机构'],
    ['2024-06-01', 'capital-increase'],
    ['2024-12-31', 'valuation'],
  ]);
  expect(capitalStory(told).map(({ date }) => date)).toEqual([
    '2024-01-01',
    '2024-06-01',
    '2024-12-31',
  ]);
  expect(capitalStory(firm('b', [['2023-01-01', 'start']]))).toEqual([]);
  expect(valuationPath(told.events)).toEqual([]);
});

test('scaleChanges counts who came above the scale this year, candidates and who stands still', () => {
  const changes = scaleChanges(
    [
      firm('a', [['2026-03-01', 'above-scale']]),
      firm('b', [['2025-12-31', 'above-scale']]),
      firm('c', [['2026-12-31', 'above-scale', 'planned']], {
        aboveScale: false,
        cultivation: ['above-scale'],
      } as Partial<Enterprise>),
      firm('d', [], { state: 'stopped' }),
      firm('e', [], { state: 'closed', aboveScale: false }),
    ],
    DAY,
  );
  expect(changes).toMatchObject({ all: 4, aboveScale: 3 });
  expect(changes.risen.map(({ firm: { code } }) => code)).toEqual(['a']);
  expect(changes.candidates.map(({ firm: { code } }) => code)).toEqual(['c']);
  expect(changes.stopped).toHaveLength(1);
  expect(changes.closed).toHaveLength(1);
  expect(scaleChanges([], DAY)).toMatchObject({ all: 0, aboveScale: 0, risen: [] });
});
