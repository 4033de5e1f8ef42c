import { describe, expect, test } from 'vitest';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { zoneFiles } from './zone-files.ts';
import type { SmallFirm, SmallIndicator } from './zone-files.ts';

/** One firm in the park east, three in each of the others. */
const FIRMS: readonly SmallFirm[] = [
  { park: 'east', tax: 300, land: 40, profit: 90 },
  ...['west', 'north', 'south'].flatMap((park) =>
    [100, 120, 140].map((tax) => ({ park, tax, land: tax / 5, profit: tax / 4 })),
  ),
];

const sum = (park: string, key: 'tax' | 'land' | 'profit'): number =>
  FIRMS.filter((firm) => park === 'zone' || firm.park === park).reduce(
    (total, firm) => total + (firm[key] ?? 0),
    0,
  );
const byPark = (value: (park: string) => number): Record<string, number> =>
  Object.fromEntries(['zone', 'east', 'west', 'north', 'south'].map((park) => [park, value(park)]));

const withoutEast = (values: Readonly<Record<string, number>>): Record<string, number> =>
  Object.fromEntries(Object.entries(values).filter(([park]) => park !== 'east'));

const perMu: SmallIndicator = {
  name: '规上工业亩均税收',
  unit: '万元/亩',
  additive: false,
  values: byPark((park) => Number((sum(park, 'tax') / sum(park, 'land')).toFixed(2))),
};
const tax: SmallIndicator = {
  name: '规上企业税收',
  unit: '万元',
  additive: true,
  values: byPark((park) => sum(park, 'tax')),
};

/** 全口径: other taxpayers make it safe, but not the ratio of the firms. */
const wider: SmallIndicator = {
  ...tax,
  name: '全口径税收',
  values: byPark((park) => sum(park, 'tax') * 2),
};

function published(firms: readonly SmallFirm[], indicators: readonly SmallIndicator[]) {
  const { park, diagnostics } = checkEdition(zoneFiles(firms, indicators), 'public');
  if (park === undefined) throw new Error(diagnostics.map(({ problem }) => problem).join('\n'));
  const withheld = park.observations.filter(({ value }) => value === 'withheld');
  return {
    withheld: withheld.map((row) => `${row.indicator} ${row.park}`),
    told: diagnostics.flatMap(({ code, problem }) => (code === 'reveals-firm' ? [problem] : [])),
    aggregates: park.aggregates,
  };
}

describe('a ratio of a park with one firm', () => {
  test.each([
    ['with its part published', [perMu, tax], ['i0 east', 'i1 east']],
    ['with its part internal', [perMu, { ...tax, disclosure: '内部' }], ['i0 east']],
    ['beside a sum over more than the firms', [perMu, wider], ['i0 east']],
    ['with its part in no table', [perMu], ['i0 east']],
  ] as const)('is withheld %s, and one park more with it', (_, indicators, own) => {
    const { withheld, told } = published(FIRMS, indicators);
    for (const row of own) expect(withheld).toContain(row);
    // The zone's ratio and the others' would give it back.
    expect(withheld.filter((row) => row.startsWith('i0')).length).toBeGreaterThan(1);
    expect(withheld).not.toContain('i0 zone');
    expect(told[0]).toContain('会暴露单家企业：报数企业不足3家');
  });

  test('leaves the ratios of parks with enough firms alone', () => {
    const firms = FIRMS.filter(({ park }) => park !== 'east');
    const values = withoutEast(perMu.values);
    expect(published(firms, [{ ...perMu, values }]).withheld).toEqual([]);
  });

  test('does not let the group of the same firms out in another table', () => {
    const { withheld, aggregates } = published(FIRMS, [perMu]);
    const hidden = new Set(withheld.map((row) => row.split(' ')[1]));
    const open = aggregates.filter(
      ({ measure, group, value }) =>
        measure === 'tax' && group.park !== undefined && typeof value === 'number',
    );
    expect(open.filter(({ group }) => hidden.has(group.park))).toEqual([]);
  });
});

test('two indicators of the same figure do not differ by one firm', () => {
  const small: SmallFirm = { park: 'west', tax: 90, land: 10, aboveScale: false };
  const firms = [...FIRMS.filter(({ park }) => park !== 'east'), small];
  const values = withoutEast(tax.values);
  const zone = sum('zone', 'tax') - 300;
  const large = { ...tax, values: { ...values, zone } };
  const all = {
    ...tax,
    name: '全口径税收收入',
    values: { ...values, zone: zone + 90, west: sum('west', 'tax') + 90 },
  };
  const { withheld } = published(firms, [large, all]);
  expect(withheld).toContain('i1 west');
  expect(withheld).toContain('i1 zone');
});

test('staff are told of a park withheld for the sake of an unpublished one', () => {
  const values = withoutEast(tax.values);
  const { withheld, told } = published(FIRMS, [{ ...tax, values }]);
  expect(withheld.length).toBeGreaterThan(0);
  expect(told).toHaveLength(1);
  expect(told[0]).toContain('能推出未公布的少数企业的数');
});
