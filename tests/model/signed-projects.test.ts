import { describe, expect, it } from 'vitest';
import { unitsAt } from '../../src/model/project-units.ts';
import { industryFit, signedIn } from '../../src/model/signed-projects.ts';
import { events, JUNE, lifeTables, project } from './project-tables.ts';

const none = new Set<string>();
const signed2026 = (
  projects: Parameters<typeof lifeTables>[0],
  all: Parameters<typeof lifeTables>[1],
) => signedIn(lifeTables(projects, all), 2026, JUNE, none);

describe('signedIn', () => {
  it('counts a project once, in the year of its first signing', () => {
    const projects = [project('a', { investment: 20_000 }), project('b', { investment: 5_000 })];
    const all = [
      ...events('a', { signed: '2025-11-01' }),
      ...events('a', { signed: '2026-03-01' }),
      ...events('b', { signed: '2026-02-01' }),
    ];
    const { amount, large, projects: found } = signed2026(projects, all);
    expect(found.map(({ project: { code } }) => code)).toEqual(['b']);
    expect([amount.total, large.count]).toEqual([5_000, 0]);
  });

  it('counts only the added amount of an expansion', () => {
    const expansion = project('a', {
      kind: 'expansion',
      investment: 80_000,
      addedInvestment: 12_000,
    });
    const { amount, large } = signed2026([expansion], events('a', { signed: '2026-02-01' }));
    expect([amount.total, large.count]).toEqual([12_000, 1]);
  });

  it('counts a parent once and not its phases, whose money is part of it', () => {
    const projects = [
      project('whole', { investment: 90_000 }),
      project('one', { investment: 40_000, parent: 'whole' }),
      project('two', { investment: 50_000, parent: 'whole' }),
    ];
    const all = ['whole', 'one', 'two'].flatMap((code) => events(code, { signed: '2026-01-20' }));
    const { amount, projects: found } = signed2026(projects, all);
    expect([found.length, amount.total]).toEqual([1, 90_000]);
  });

  it('counts phases by themselves when the parent is only a heading', () => {
    const projects = [
      project('whole'),
      project('one', { investment: 40_000, parent: 'whole' }),
      project('two', { investment: 50_000, parent: 'whole' }),
    ];
    const all = [
      ...events('one', { signed: '2025-01-20' }),
      ...events('two', { signed: '2026-01-20' }),
    ];
    const { amount, projects: found } = signed2026(projects, all);
    expect([found.length, amount.total]).toEqual([1, 50_000]);
  });

  it('counts an expansion even under a parent that was signed before', () => {
    const projects = [
      project('whole', { investment: 90_000 }),
      project('more', { kind: 'expansion', addedInvestment: 8_000, parent: 'whole' }),
    ];
    const all = [
      ...events('whole', { signed: '2024-01-20' }),
      ...events('more', { signed: '2026-04-20' }),
    ];
    expect(signed2026(projects, all).amount.total).toBe(8_000);
  });

  it('says that a sum with a withheld part is incomplete, and what is known', () => {
    const projects = [
      project('a', { investment: 30_000, expectedTax: 900 }),
      project('b', { investment: 'withheld', expectedTax: 'withheld' }),
      project('c', { investment: 'not-reported', expectedTax: 100 }),
    ];
    const all = projects.flatMap(({ code }) => events(code, { signed: '2026-02-01' }));
    const { amount, large, largest, tax } = signed2026(projects, all);
    expect(amount).toMatchObject({ total: 'withheld', known: 30_000, missing: 2, withheld: 1 });
    expect(tax).toMatchObject({ total: 'withheld', known: 1_000 });
    expect(largest.map(({ project: { code } }) => code)).toEqual(['a']);
    expect(large).toMatchObject({ count: 1, known: 1, of: 3 });
  });

  it('is empty without projects, and when nothing was signed', () => {
    expect(signed2026([], [])).toMatchObject({
      projects: [],
      tally: undefined,
      largest: [],
    });
    expect(signed2026([project('a')], events('a', { lead: '2026-01-01' })).projects).toEqual([]);
  });
});

describe('industryFit', () => {
  it('is the share of new projects in leading industries', () => {
    const projects = [{ leadingIndustry: 'light' }, { leadingIndustry: 'other' }, {}, {}];
    expect(industryFit(projects, new Set(['light']))).toEqual({
      inLeading: 1,
      all: 4,
      share: 0.25,
    });
    expect(industryFit([], new Set()).share).toBe('not-applicable');
  });
});

describe('unitsAt', () => {
  it('takes the amount of a parent without one from its phases', () => {
    const projects = [
      project('whole'),
      project('one', { investment: 4_000, parent: 'whole' }),
      project('two', { investment: 5_000, parent: 'whole' }),
    ];
    const units = unitsAt(lifeTables(projects, events('whole', { talks: '2026-01-01' })), JUNE);
    expect(units.map(({ amount }) => amount)).toEqual([9_000]);
  });

  it('survives projects that are each other’s parents', () => {
    const projects = [project('a', { parent: 'b' }), project('b', { parent: 'a' })];
    expect(unitsAt(lifeTables(projects, events('a', { lead: '2026-01-01' })), JUNE)).toHaveLength(
      0,
    );
  });
});
