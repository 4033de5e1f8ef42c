import { describe, expect, test } from 'vitest';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { DEFAULT_POLICY } from '../../src/edition/policy.ts';
import type { Policy } from '../../src/edition/policy.ts';
import {
  changingZone,
  isAbove,
  landOf,
  MONTHS,
  revenueOf,
  STEADY,
  totalOf,
} from './changing-zone.ts';
import type { ChangingFirm, Told } from './changing-zone.ts';

const joins = (code: string, park: string, size: number, from = '2026-06-10'): ChangingFirm => ({
  code,
  park,
  size,
  from,
});
const leaves = (code: string, park: string, size: number, until = '2026-06-10'): ChangingFirm => ({
  code,
  park,
  size,
  until,
});

function published(
  changing: readonly ChangingFirm[],
  told: Told = 'row',
  policy: Policy = DEFAULT_POLICY,
) {
  const { park, diagnostics } = checkEdition(changingZone(changing, told), 'public', policy);
  if (park === undefined) throw new Error(diagnostics.map(({ problem }) => problem).join('\n'));
  const rowOf = (indicator: string, place: string, month: number) =>
    park.observations.find(
      (row) => row.indicator === indicator && row.park === place && row.period.month === month,
    );
  const remarks = diagnostics.filter(({ code }) => code === 'reveals-firm');
  return { park, rowOf, remarks };
}

/** What the published figures say of a firm's land: the largest jump from one month to the next. */
function jumpsOf({ rowOf }: ReturnType<typeof published>, place: string): number[] {
  return MONTHS.slice(1).flatMap((month, at) => {
    const [now, before] = [
      rowOf('land', place, month)?.value,
      rowOf('land', place, MONTHS[at]!)?.value,
    ];
    return typeof now === 'number' && typeof before === 'number' ? [Math.abs(now - before)] : [];
  });
}

describe.each([
  ['one firm comes', [joins('late', 'east', 55)], ['zone', 'east']],
  ['one firm leaves', [leaves('gone', 'west', 55)], ['zone', 'west']],
  [
    'two firms come',
    [joins('late-1', 'east', 55), joins('late-2', 'west', 45)],
    ['zone', 'east', 'west'],
  ],
  [
    'one comes and one leaves',
    [joins('late', 'east', 55), leaves('gone', 'east', 45)],
    ['zone', 'east'],
  ],
  [
    'three firms come of which one is nearly all',
    [joins('a', 'east', 2), joins('b', 'east', 2), joins('c', 'east', 90)],
    ['zone', 'east'],
  ],
] as const)('where %s', (_, changing, places) => {
  test.each(['row', 'event'] as const)(
    'no figure shows it, the dates standing in the %s',
    (told) => {
      const result = published(changing, told);
      for (const place of places) {
        expect(jumpsOf(result, place).filter((jump) => jump > 0)).toEqual([]);
        // Revenue keeps to the firms of before, to the unit.
        const steady = [...STEADY, ...changing].filter((firm) => isAbove(firm, 5));
        const before = steady.map((firm) => ({
          code: firm.code,
          park: firm.park,
          size: firm.size,
        }));
        expect(result.rowOf('revenue', place, 7)?.value).toBe(totalOf(before, place, 7, revenueOf));
        expect(result.rowOf('revenue', place, 6)).toMatchObject({ growth: 'withheld' });
        const ratio = totalOf(before, place, 6, revenueOf) / totalOf(before, place, 6, landOf);
        // Rounded by the office and once more here.
        const shown = Number(result.rowOf('ratio', place, 6)?.value);
        expect(Math.abs(shown - ratio)).toBeLessThan(0.011);
      }
      // What was published before stays as it was.
      expect(result.rowOf('revenue', 'zone', 5)).toMatchObject({
        value: totalOf([...STEADY, ...changing], 'zone', 5, revenueOf),
        growth: 10.5,
      });
    },
  );

  test('staff are told of every firm, what is done and from when', () => {
    const { remarks, park } = published(changing);
    expect(remarks.map(({ file }) => file)).toEqual(changing.map(() => 'data/enterprises.csv'));
    for (const [at, { code }] of changing.entries()) {
      expect(remarks[at]?.problem).toContain(`${code}升规或退规，2026年6月起`);
      expect(remarks[at]?.fix).toContain('按可比口径公布');
    }
    const revenue = park.indicators.find(({ code }) => code === 'revenue');
    expect(revenue?.caliber).toContain('2026年6月起按可比口径');
  });
});

test('three firms that come together are shown, and so is what they brought', () => {
  const changing = ['east', 'east', 'east'].map((park, at) => joins(`late-${at}`, park, 50 + at));
  const { rowOf, remarks } = published(changing);
  expect(rowOf('land', 'zone', 6)).toMatchObject({
    value: totalOf([...STEADY, ...changing], 'zone', 6, landOf),
    growth: 2.5,
  });
  expect(remarks).toEqual([]);
});

test('three that come to three parks are not shown: each is alone in its own', () => {
  const changing = [joins('a', 'east', 50), joins('b', 'west', 52), joins('c', 'west', 54)];
  const result = published(changing);
  expect(jumpsOf(result, 'zone').filter((jump) => jump > 0)).toEqual([]);
});

test('firms that come one by one are shown when three of them make the difference', () => {
  const changing = [
    joins('a', 'east', 50, '2026-04-10'),
    joins('b', 'east', 52, '2026-05-10'),
    joins('c', 'east', 54, '2026-06-10'),
  ];
  const result = published(changing);
  const all = [...STEADY, ...changing];
  for (const month of [4, 5])
    expect(result.rowOf('land', 'east', month)?.value).toBe(totalOf(STEADY, 'east', month, landOf));
  expect(result.rowOf('land', 'east', 6)?.value).toBe(totalOf(all, 'east', 6, landOf));
});

test('of three that came together two do not leave again in sight', () => {
  const changing = [
    joins('a', 'east', 50, '2026-04-10'),
    { ...joins('b', 'east', 52, '2026-04-10'), until: '2026-06-10' },
    { ...joins('c', 'east', 54, '2026-04-10'), until: '2026-06-10' },
  ];
  const result = published(changing);
  const all = [...STEADY, ...changing];
  expect(result.rowOf('land', 'east', 6)?.value).toBe(totalOf(all, 'east', 5, landOf));
});

test('a milestone that the published values contradict changes nothing', () => {
  const firm = { code: 'known', park: 'east', size: 55 };
  const files = changingZone([firm], 'nowhere');
  const event = '企业,日期,类型,内容,公开级别\nknown,2026-06-10,升规,升规入统,内部';
  files.set('enterprise-events.csv', new TextEncoder().encode(event));
  const { park, diagnostics } = checkEdition(files, 'public');
  const june = park?.observations.find(
    ({ indicator, period }) => indicator === 'revenue' && period.month === 6,
  );
  expect(june?.value).toBe(totalOf([...STEADY, firm], 'zone', 6, revenueOf));
  expect(diagnostics.filter(({ code }) => code === 'reveals-firm')).toEqual([]);
});

test('with parkValues set to warn the figures stay, and staff are told', () => {
  const changing = [joins('late', 'east', 55)];
  const { rowOf, remarks } = published(changing, 'row', { ...DEFAULT_POLICY, parkValues: 'warn' });
  expect(rowOf('land', 'zone', 6)?.value).toBe(
    totalOf([...STEADY, ...changing], 'zone', 6, landOf),
  );
  expect(remarks.map(({ fix }) => fix).join()).toContain('parkValues');
});

test('what cannot be worked out is withheld: the firm has reported nothing since it left', () => {
  const changing = [leaves('gone', 'west', 55)];
  const files = changingZone(changing, 'row');
  const lines = new TextDecoder().decode(files.get('enterprise-periods.csv')).split('\n');
  const kept = lines.filter((line) => !/^gone,2026年1-[67]月/.test(line));
  files.set('enterprise-periods.csv', new TextEncoder().encode(kept.join('\n')));
  const { park } = checkEdition(files, 'public');
  const june = park?.observations.filter(
    (row) => row.indicator !== 'ratio' && row.period.month === 6 && row.park !== 'east',
  );
  expect(june?.map(({ value }) => value)).toEqual(june?.map(() => 'withheld'));
});

describe('a firm that begins to report in June, without a date or a milestone', () => {
  /** The files with what firms reported only while they were counted, and no word of when that was. */
  const undated = (changing: readonly ChangingFirm[], isCountedBefore = false) => {
    const files = changingZone(
      isCountedBefore ? changing.map(({ from: _from, ...firm }) => firm) : changing,
      'nowhere',
    );
    const lines = new TextDecoder().decode(files.get('enterprise-periods.csv')).split('\n');
    const kept = lines.filter((line) => !/^late[^,]*,2026年1-[2-5]月/.test(line));
    files.set('enterprise-periods.csv', new TextEncoder().encode(kept.join('\n')));
    return checkEdition(files, 'public');
  };
  const landIn = ({ park }: ReturnType<typeof undated>, place: string): unknown[] =>
    [5, 6].map(
      (month) =>
        park?.observations.find(
          ({ indicator, park: where, period }) =>
            indicator === 'land' && where === place && period.month === month,
        )?.value,
    );

  test('is not given away where the published values grew by it', () => {
    const changing = [joins('late', 'east', 55)];
    const result = undated(changing);
    for (const place of ['zone', 'east']) {
      const before = totalOf(STEADY, place, 5, landOf);
      const [may, june] = landIn(result, place);
      expect(may).toBe(before);
      expect([before, 'withheld']).toContain(june);
    }
    const told = result.diagnostics.filter(({ code }) => code === 'reveals-firm');
    expect(told.map(({ problem }) => problem).join()).toContain('late升规或退规，2026年6月起');
  });

  test('is left as it is where it was in the published values before', () => {
    const firm = { code: 'late', park: 'east', size: 55 };
    const whole = totalOf([...STEADY, firm], 'zone', 5, landOf);
    expect(landIn(undated([joins('late', 'east', 55)], true), 'zone')).toEqual([whole, whole]);
  });
});
