/** Opens a plan that a machine has been given, and proves that it is as it was written. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unpackInputs } from '../../src/publish/region/park-input.ts';
import {
  inputFile,
  PLAN_FILES,
  type Plan,
  type PlannedFile,
  plannedFile,
  type PlannedPark,
  parsePlan,
} from '../../src/publish/region/plan-record.ts';
import type { RegionInput } from '../../src/region/region-input.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';
import { region as texts } from '../../src/ui/region.ts';
import { CommandFault } from '../output/command-fault.ts';
import { packagesIn } from './package-folder.ts';

/** A plan in a folder. */
export interface OpenPlan {
  readonly plan: Plan;
  /** What a park's site is made from. @throws CommandFault when it is not as it was written */
  inputsOf(park: PlannedPark): SiteInputs;
  /** What the region's pages are made from. @throws CommandFault when it is not as it was written */
  regionInput(): RegionInput;
}

/** @throws CommandFault when there is no plan */
export function openPlan(folder: string): OpenPlan {
  const file = join(folder, PLAN_FILES.plan);
  const plan = existsSync(file) ? parsePlan(readFileSync(file, 'utf8')) : undefined;
  if (plan === undefined) {
    const isPart =
      existsSync(folder) && statSync(folder).isDirectory() && packagesIn(folder).length > 0;
    throw new CommandFault(isPart ? texts.partForPlan(folder) : texts.noPlan(folder));
  }
  const read = (name: string, { digest }: PlannedFile): string => {
    const path = join(folder, name);
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    if (plannedFile(text).digest !== digest)
      throw new CommandFault(texts.changedPlan(folder, [name]));
    return text;
  };
  return {
    plan,
    inputsOf: (park) => unpackInputs(read(inputFile(park.code), park)),
    regionInput: () => JSON.parse(read(PLAN_FILES.region, plan.region)) as RegionInput,
  };
}
