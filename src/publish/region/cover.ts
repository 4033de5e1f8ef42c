/** Whether what shards have made is the whole plan, each park once. */
import { type ParkPackage, packageName } from './park-package.ts';
import type { Plan, PlannedPark } from './plan-record.ts';

/** A package that was found, and where. */
export interface FoundPackage {
  readonly name: string;
  /** The folder of the part it lies in, as it was named. */
  readonly part: string;
  /** Undefined for one that is not whole, or not what it is called. */
  readonly record: ParkPackage | undefined;
}

/** What is wrong with the parts. */
export type CoverFault =
  /** No part has the park, for this plan; `others` are parts that have it for another plan or program. */
  | {
      readonly kind: 'absent';
      readonly park: string;
      readonly others: readonly { readonly part: string; readonly program: boolean }[];
    }
  /** The package of a park is damaged. */
  | { readonly kind: 'damaged'; readonly park: string; readonly part: string }
  /** Two parts have the park, and not the same. */
  | { readonly kind: 'differs'; readonly park: string; readonly parts: readonly string[] };

/** A park with the package its site is taken from. */
export interface ChosenPackage {
  readonly park: PlannedPark;
  readonly name: string;
  readonly part: string;
  readonly record: ParkPackage;
}

/** A whole cover, or everything that keeps the parts from being one. */
export interface Cover {
  /** In the order of the plan. */
  readonly chosen: readonly ChosenPackage[];
  readonly faults: readonly CoverFault[];
  /** Parks that several parts have, all the same: a shard was run twice. */
  readonly twice: readonly { readonly park: string; readonly parts: readonly string[] }[];
}

/** Holds the packages of all parts against the plan; packages of other plans may lie among them. */
export function coverOf(plan: Plan, found: readonly FoundPackage[]): Cover {
  const faults: CoverFault[] = [];
  const chosen: ChosenPackage[] = [];
  const twice: { park: string; parts: readonly string[] }[] = [];
  for (const park of plan.parks) {
    const name = packageName(park, plan.program);
    const mine = found.filter((each) => each.name === name);
    const whole = mine.filter((each) => each.record !== undefined);
    const [first] = whole;
    for (const { part, record } of mine)
      if (record === undefined) faults.push({ kind: 'damaged', park: park.code, part });
    if (first?.record === undefined) {
      if (mine.length === 0) faults.push(absence(plan, park, found));
      continue;
    }
    const parts = whole.map(({ part }) => part);
    if (new Set(whole.map(({ record }) => JSON.stringify(record))).size > 1)
      faults.push({ kind: 'differs', park: park.code, parts });
    else if (parts.length > 1) twice.push({ park: park.code, parts });
    chosen.push({ park, name, part: first.part, record: first.record });
  }
  return { chosen, faults, twice };
}

function absence(plan: Plan, { code }: PlannedPark, found: readonly FoundPackage[]): CoverFault {
  const others = found.flatMap(({ part, record }) =>
    record?.park === code ? [{ part, program: record.program !== plan.program }] : [],
  );
  return { kind: 'absent', park: code, others };
}
