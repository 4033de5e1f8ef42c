/**
 * What `parkbrief region plan` does: every member is read, checked and cut to what is public by
 * itself; what its site is made from, and what the region's pages are made from, is written and audited.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Region } from '../../src/data/region-file.ts';
import type { Site } from '../../src/data/site-schema.ts';
import { policyOf } from '../../src/edition/policy.ts';
import { judgeIndicator } from '../../src/region/addable.ts';
import { publicSite } from '../../src/publish/region/park-input.ts';
import {
  formatPlan,
  inputFile,
  makePlan,
  PLAN_FILES,
  type Plan,
  plannedFile,
} from '../../src/publish/region/plan-record.ts';
import type { RegionInput } from '../../src/region/region-input.ts';
import { schematicPoints } from '../../src/region/schematic-points.ts';
import { totalsOf } from '../../src/region/totals.ts';
import { region as texts } from '../../src/ui/region.ts';
import { regionWarnings } from '../../src/ui/region-warnings.ts';
import { startProgram } from '../commands/program.ts';
import type { Progress } from '../commands/terminal.ts';
import { CommandFault } from '../output/command-fault.ts';
import { claimFolder } from '../output/owned-folder.ts';
import { auditPlan } from './audit-plan.ts';
import { loadRegion } from './load-region.ts';
import type { PlannedMember } from './plan-member.ts';
import { planMembers } from './plan-members.ts';

/** A region that says what stands in the frame of its pages. */
type SitedRegion = Region & { readonly site: Site };

/** What is planned, where the plan goes, and how many members are read at once. */
export interface RegionPlanning {
  /** region.yaml. */
  readonly file: string;
  readonly out: string;
  /** Undefined for as many as pay. */
  readonly jobs?: number | undefined;
}

function printMember({ line, report }: PlannedMember): void {
  console.log(line);
  if (report !== undefined) console.error(report);
}

/**
 * Makes the plan; prints a line for each member.
 * @throws CommandFault when region.yaml can't be used, no member can be, or the audit finds a leak
 */
export async function planRegion(
  { file, jobs, out }: RegionPlanning,
  progress: Progress,
): Promise<Plan> {
  const region = loadRegion(file);
  const { site } = region;
  if (site === undefined) throw new CommandFault(texts.noSite(file));
  const program = await startProgram(false).ready();
  const claim = claimFolder(out, { command: 'region plan', kind: 'plan', edition: 'public' });
  try {
    mkdirSync(join(claim.fresh, dirname(inputFile(''))), { recursive: true });
    const planned: PlannedMember[] = [];
    for await (const member of planMembers({ file, region, site, fresh: claim.fresh }, jobs)) {
      progress.done();
      printMember(member);
      planned.push(member);
      const next = region.members[planned.length];
      if (next !== undefined)
        progress.say(texts.planning(next.name, planned.length + 1, region.members.length));
    }
    const plan = writePlan(claim.fresh, { ...region, site }, planned, program.digest);
    const demo = planned.flatMap((each) => (each.demo ? [each.input.member.name] : []));
    progress.say(texts.auditing);
    const counted = new Map(
      planned.flatMap(({ counted: facts }) => (facts ? [[facts.member.code, facts] as const] : [])),
    );
    auditPlan(claim.fresh, plan, { counted, rule: policyOf(site).rule });
    progress.done();
    for (const note of claim.publish()) console.warn(note);
    if (demo.length > 0) console.log(regionWarnings.demo(demo));
    const others = planned.length - plan.parks.length - plan.missing.length;
    console.log(texts.planned(plan.parks.length, plan.missing.length, others, out));
    return plan;
  } finally {
    progress.done();
    claim.abandon();
  }
}

function writePlan(
  fresh: string,
  region: SitedRegion,
  planned: readonly PlannedMember[],
  program: string,
): Plan {
  const parks = planned.flatMap(({ park }) => park ?? []);
  if (planned.every(({ counted }) => counted === undefined))
    throw new CommandFault(texts.noMembers);
  const members = planned.map(({ input }) => input);
  const text = `${JSON.stringify(regionInput(region, planned), null, 1)}\n`;
  writeFileSync(join(fresh, PLAN_FILES.region), text);
  const missing = members.flatMap(({ member, state }) => (state === 'missing' ? member.code : []));
  const plan = makePlan({ program, region: plannedFile(text), parks, missing });
  writeFileSync(join(fresh, PLAN_FILES.plan), formatPlan(plan));
  return plan;
}

function regionInput(region: SitedRegion, planned: readonly PlannedMember[]): RegionInput {
  const { rule } = policyOf(region.site);
  const facts = planned.flatMap(({ counted }) => counted ?? []);
  const missing = planned.flatMap(({ counted, input }) => (counted ? [] : [input.member.name]));
  const verdicts = region.indicators.map((each) => judgeIndicator(each, facts, missing, rule));
  const demo = region.site.demo || planned.some((each) => each.demo);
  const points = schematicPoints(region.members);
  return {
    region: { name: region.name, indicators: region.indicators, pairs: region.pairs },
    // Made-up figures are none of a region that says nothing of it.
    site: publicSite({ ...region.site, demo }),
    members: planned.map(({ input }) => {
      const point = points.get(input.member.code);
      return point === undefined ? input : { ...input, point };
    }),
    verdicts,
    totals: totalsOf(verdicts, facts),
  };
}
