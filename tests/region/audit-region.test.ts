import { describe, expect, test } from 'vitest';
import { DEFAULT_RULE } from '../../src/model/disclosure-rule.ts';
import type { Reading } from '../../src/data/reading.ts';
import { findFaults } from '../../scripts/commands/check-data.ts';
import { auditRegion, type RegionLeak } from '../../src/region/audit-region.ts';
import { factsOf } from '../../src/region/member-facts.ts';
import type { RegionInput } from '../../src/region/region-input.ts';
import type { RegionTotal } from '../../src/region/totals.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';
import { contentFolderWith } from '../scripts/run-parkbrief.ts';

const { inputs } = await findFaults({
  data: 'tests/fixtures/sound',
  content: contentFolderWith(),
  folders: { data: 'data', content: 'content' },
  edition: 'public',
  out: '',
});
const sound = inputs as SiteInputs;

const INDICATOR = { code: 'revenue', name: '主营业务收入', unit: '亿元', adds: true } as const;
const PERIOD = { year: 2026, month: 6 };
const isFigure = (row: SiteInputs['park']['observations'][number]): boolean =>
  row.indicator === 'revenue' && row.park === sound.park.zone.code && row.period.month === 6;
const VALUE = Number(sound.park.observations.find(isFigure)?.value);

/** The member's site with another figure of the whole zone. */
function siteWith(value: Reading): SiteInputs {
  const observations = sound.park.observations.map((row) =>
    isFigure(row) ? { ...row, value } : row,
  );
  return { ...sound, park: { ...sound.park, observations } };
}

const NAMES = ['east', 'west', 'north'];

/** What the audit finds with these figures of members and a total of the region. */
function leaksOf(
  values: readonly Reading[],
  totals: readonly Partial<RegionTotal>[],
): RegionLeak[] {
  const sites = values.map(siteWith);
  const members = sites.map(({ park, site }, at) => {
    const member = { code: NAMES[at] ?? '', name: NAMES[at] ?? '' };
    const facts = factsOf(member, park, site.timeProgress);
    return { member, state: 'current' as const, facts };
  });
  const region: RegionInput = {
    region: { name: '青江省', indicators: [INDICATOR], pairs: [] },
    site: sound.site,
    members,
    verdicts: [],
    totals: totals.map((total) => ({
      indicator: INDICATOR,
      period: PERIOD,
      accumulation: 'cumulative',
      value: 0,
      decimals: 2,
      ...total,
    })),
  };
  const audit = auditRegion(region, DEFAULT_RULE);
  members.forEach(({ member }, at) => audit.add(member, sites[at]));
  return audit.end();
}

describe('the audit of a region', () => {
  test('finds nothing in a sum of figures that every member publishes', () => {
    expect(leaksOf([VALUE, 20, -3], [{ value: VALUE + 17 }])).toEqual([]);
  });

  test('finds nothing where a figure is withheld and the region has no total', () => {
    expect(leaksOf([VALUE, 'withheld', 30], [])).toEqual([]);
  });

  test('works out the figure of a member that alone withholds it', () => {
    const [leak, ...others] = leaksOf([10, 'withheld', 30], [{ value: 61 }]);
    expect(others).toEqual([]);
    expect(leak).toMatchObject({ kind: 'narrowed', member: { code: 'west' } });
    if (leak?.kind !== 'narrowed') throw new Error('no figure was narrowed');
    expect(leak.before).toEqual({ low: 0, high: Infinity });
    expect(leak.after.low).toBeCloseTo(21);
    expect(leak.after.high).toBeCloseTo(21);
  });

  test.each<[string, Reading]>([
    ['not reported', 'not-reported'],
    ['only roughly known', { number: 20, qualifier: 'about' }],
  ])('counts a figure that is %s as one the total narrows', (_name, reading) => {
    expect(leaksOf([10, reading, 30], [{ value: 60 }])).toMatchObject([
      { kind: 'narrowed', member: { code: 'west' } },
    ]);
  });

  test('finds the most that two withheld figures can be', () => {
    const leaks = leaksOf(['withheld', 'withheld', 30], [{ value: 60 }]);
    expect(leaks).toHaveLength(2);
    for (const leak of leaks) expect(leak.kind === 'narrowed' && leak.after.high).toBeCloseTo(30);
  });

  test('finds a total that is not the sum of what it is over', () => {
    expect(leaksOf([10, 20, 30], [{ value: 61 }])).toMatchObject([{ kind: 'wrong-total' }]);
  });

  test('finds what pages of the region would say of a member and its own site does not', () => {
    const member = { code: 'east', name: 'east' };
    const facts = factsOf(member, siteWith(12.34).park, sound.site.timeProgress);
    const region = {
      region: { name: '青江省', indicators: [INDICATOR], pairs: [] },
      site: sound.site,
      members: [{ member, state: 'current', facts }],
      verdicts: [],
      totals: [],
    } as const;
    const audit = auditRegion(region, DEFAULT_RULE);
    audit.add(member, siteWith('withheld'));
    expect(audit.end()).toEqual([{ kind: 'foreign-facts', member }]);
  });
});
