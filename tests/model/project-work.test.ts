import { describe, expect, it } from 'vitest';
import { chainsOf, leadingIndustries } from '../../src/model/chain-gaps.ts';
import { groupBlockers, openBlockers } from '../../src/model/open-blockers.ts';
import { outreachUpTo } from '../../src/model/outreach-cities.ts';
import { unitsAt } from '../../src/model/project-units.ts';
import { unlandedCauses, unlandedProjects } from '../../src/model/unlanded-projects.ts';
import { monthsBefore, yearBefore } from '../../src/model/day.ts';
import { blocker, chain, events, JUNE, lifeTables, project, trip } from './project-tables.ts';

describe('days', () => {
  it.each([
    ['2026-06-30', 1, '2026-05-31'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2026-03-15', 1, '2026-02-15'],
    ['2026-01-31', 2, '2025-11-30'],
  ])('%s less %i months is %s', (day, months, expected) => {
    expect(monthsBefore(day, months)).toBe(expected);
  });

  it('goes a year back from a leap day to the end of February', () => {
    expect(yearBefore('2024-02-29')).toBe('2023-02-28');
  });
});

describe('openBlockers', () => {
  const list = [
    blocker('late', { deadline: '2026-06-20', responsibleUnit: '甲局' }),
    blocker('due', { deadline: '2026-09-30', cause: 'eia', responsibleUnit: '甲局' }),
    blocker('loose', { cause: 'eia' }),
    blocker('solved', { resolved: '2026-05-01', state: 'resolved' }),
    blocker('solved-since', { resolved: '2026-07-05', state: 'resolved' }),
    blocker('future', { raised: '2026-07-01' }),
  ];

  it('has what was raised and not solved by the day, the longest overdue first', () => {
    const open = openBlockers(list, JUNE);
    expect(open.map((one) => [one.blocker.code, one.late])).toEqual([
      ['late', 10],
      ['due', 0],
      ['loose', undefined],
      ['solved-since', undefined],
    ]);
  });

  it('counts by cause and by unit, nobody last', () => {
    const open = openBlockers(list, JUNE);
    expect(groupBlockers(open, ({ cause }) => cause)).toEqual([
      { key: 'funding', count: 2, overdue: 1 },
      { key: 'eia', count: 2, overdue: 0 },
    ]);
    expect(
      groupBlockers(open, ({ responsibleUnit }) => responsibleUnit ?? '').map(({ key }) => key),
    ).toEqual(['甲局', '']);
  });
});

describe('unlandedProjects', () => {
  const tables = lifeTables(
    [project('stuck'), project('landed'), project('quiet'), project('gone')],
    [
      ...events('stuck', { signed: '2025-12-01' }),
      ...events('landed', { signed: '2025-12-01', started: '2026-03-01' }),
      ...events('quiet', { signed: '2025-10-01', registered: '2025-11-01' }),
      ...events('gone', { signed: '2025-10-01', ended: '2026-01-01' }),
    ],
  );
  const blockers = [
    blocker('b', { project: 'stuck', deadline: '2026-05-31' }),
    blocker('c', { project: 'stuck', cause: 'eia', deadline: '2026-09-30' }),
  ];
  const found = unlandedProjects(unitsAt(tables, JUNE), blockers, JUNE);

  it('lists what is signed and has neither land nor start, with days late', () => {
    expect(found.map(({ unit, late, days }) => [unit.project.code, late, days])).toEqual([
      ['stuck', 30, 211],
      ['quiet', 0, 272],
    ]);
  });

  it('counts projects by cause, those without a named cause last', () => {
    expect(unlandedCauses(found)).toEqual([
      { cause: 'funding', count: 1 },
      { cause: 'eia', count: 1 },
      { cause: 'none', count: 1 },
    ]);
  });
});

describe('outreachUpTo', () => {
  it('adds up by city, most leads first; a trip to two cities counts in both', () => {
    const summary = outreachUpTo(
      [
        trip('2026-03-01', { cities: ['上海', '苏州'], days: 4, visits: 6, leads: 3 }),
        trip('2026-04-01', { cities: ['苏州'], days: 2, visits: 2, leads: 4, trips: 2 }),
        trip('2026-04-02', { kind: 'visit', cities: ['深圳'], visitors: 3, leads: 'withheld' }),
        trip('2026-05-02', { kind: 'meeting', cities: ['上海'], days: 1 }),
        trip('2025-05-02', { cities: ['上海'], leads: 50 }),
      ],
      JUNE,
    );
    const { days, leads, tripLeads, trips, unreported, visitors, visits } = summary.total;
    expect([trips, days, visits, visitors].map(({ total }) => total)).toEqual([3, 6, 8, 3]);
    expect([leads.total, leads.known, tripLeads, unreported]).toEqual(['withheld', 7, 7, 1]);
    expect(
      summary.cities.map((one) => [one.city, one.leads.total, one.trips.total, one.days.total]),
    ).toEqual([
      ['苏州', 7, 3, 6],
      ['上海', 3, 1, 4],
      ['深圳', 'withheld', 'not-applicable', 'not-applicable'],
    ]);
    expect(summary.shared).toBe(1);
  });
});

describe('what an activity lacks', () => {
  it.each([
    ['days', { days: 'not-reported' }],
    ['firms visited', { visits: 'withheld' }],
    ['leads', { leads: 'not-reported' }],
    ['the number of trips', { trips: 'withheld' }],
  ] as const)('%s of a trip is a gap', (_, gap) => {
    const whole = { cities: ['上海'], days: 4, visits: 6, leads: 3 };
    const count = (row: Parameters<typeof trip>[1]): number =>
      outreachUpTo([trip('2026-03-01', row)], JUNE).total.unreported;
    expect(count(whole)).toBe(0);
    expect(count({ ...whole, ...gap })).toBe(1);
  });

  it('keeps leads of visitors apart from those of trips', () => {
    const rows = [
      trip('2026-03-01', { cities: ['上海'], leads: 3 }),
      trip('2026-04-02', { kind: 'visit', cities: ['深圳'], visitors: 3, leads: 2 }),
    ];
    expect(outreachUpTo(rows, JUNE).total).toMatchObject({
      leads: { total: 5 },
      tripLeads: 3,
    });
  });
});

describe('chainsOf', () => {
  it('says which gaps are open and which project fills one', () => {
    const chains = [
      chain('light', '光电信息', { leading: true }),
      chain('chip', '驱动芯片', { parent: 'light', gap: true, position: 'upstream' }),
      chain('pack', '封装', { parent: 'light', position: 'midstream' }),
      chain('glass', '玻璃基板', { parent: 'light', gap: true, position: 'upstream' }),
      chain('alone', '物流'),
    ];
    const units = unitsAt(
      lifeTables([project('a', { chainGap: 'chip' })], events('a', { signed: '2026-01-01' })),
      JUNE,
    );
    const [found, ...rest] = chainsOf(chains, units);
    expect(rest).toEqual([]);
    expect(found?.links.map(({ link, gap }) => [link.code, gap])).toEqual([
      ['chip', 'signed'],
      ['glass', 'open'],
      ['pack', undefined],
    ]);
    expect([...leadingIndustries(chains)]).toEqual(['light']);
  });
});
