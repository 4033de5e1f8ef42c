/** Projects by industry, stage, size and source. */
import type { ChainRow } from '../data/chains.ts';
import type { Reading } from '../data/reading.ts';
import { addAmounts, type AmountSum } from './amounts.ts';
import { LEAD_SOURCES, type LeadSource } from './project-flows.ts';
import { hasPassed } from './project-life.ts';
import type { Unit } from './project-units.ts';
import { sizeOf } from './reading.ts';

/** Projects that share a property. */
export interface ProjectGroup<K extends string = string> {
  readonly key: K;
  readonly count: number;
  /** 万元. */
  readonly amount: AmountSum;
}

/** Groups projects by a key, the largest group first; equal ones by amount. */
export function groupUnits(units: readonly Unit[], keyOf: (unit: Unit) => string): ProjectGroup[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = keyOf(unit);
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return [...groups]
    .map(([key, members]) => summary(key, members))
    .sort((a, b) => b.count - a.count || b.amount.known - a.amount.known);
}

function summary<K extends string>(key: K, members: readonly Unit[]): ProjectGroup<K> {
  return { key, count: members.length, amount: addAmounts(members.map(({ amount }) => amount)) };
}

/** The industry a project is reported under: its leading industry's name, else its own, else ''. */
export function industryOf(
  chains: readonly ChainRow[],
  { project }: Pick<Unit, 'project'>,
): string {
  const leading = chains.find(({ code }) => code === project.leadingIndustry);
  return leading?.name ?? project.industry ?? '';
}

/** Size classes of planned investment, 万元: from (included) to (excluded). */
export const SIZE_CLASSES = [
  { key: 'over-10', from: 100_000, to: Infinity },
  { key: 'over-5', from: 50_000, to: 100_000 },
  { key: 'over-1', from: 10_000, to: 50_000 },
  { key: 'below-1', from: 0, to: 10_000 },
] as const;

/** A size class, or `unsized` when the amount is not known. */
export type SizeClass = (typeof SIZE_CLASSES)[number]['key'] | 'unsized';

/** The size class of an amount in 万元. */
export function sizeClass(amount: Reading): SizeClass {
  const size = sizeOf(amount);
  if (size === undefined) return 'unsized';
  return SIZE_CLASSES.find(({ from, to }) => size >= from && size < to)?.key ?? 'unsized';
}

/** Projects by size, the largest class first, empty classes left out. */
export function groupBySize(units: readonly Unit[]): ProjectGroup<SizeClass>[] {
  return [...SIZE_CLASSES.map(({ key }) => key), 'unsized' as const]
    .map((key) =>
      summary(
        key,
        units.filter(({ amount }) => sizeClass(amount) === key),
      ),
    )
    .filter(({ count }) => count > 0);
}

/** What one source of leads has brought. */
export interface SourceYield extends ProjectGroup<LeadSource> {
  /** Those of them that have been signed. */
  readonly signed: number;
}

/** Leads and signings by source, the source with most leads first, `unknown` last. */
export function leadSources(units: readonly Unit[]): SourceYield[] {
  return LEAD_SOURCES.map((source): SourceYield => {
    const fromSource = units.filter(({ project }) => (project.leadSource ?? 'unknown') === source);
    return {
      ...summary(source, fromSource),
      signed: fromSource.filter((unit) => hasPassed(unit, 'signed')).length,
    };
  })
    .filter(({ count }) => count > 0)
    .sort(
      (a, b) =>
        Number(a.key === 'unknown') - Number(b.key === 'unknown') ||
        b.count - a.count ||
        b.signed - a.signed,
    );
}
