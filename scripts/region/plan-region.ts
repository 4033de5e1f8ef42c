/**
 * What `parkbrief region plan` does: every member is read, checked and cut to what is public, one after
 * another; what its site is made from, and what the region's pages are made from, is written and audited.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { RegionMember, Region } from '../../src/data/region-file.ts';
import type { Site } from '../../src/data/site-schema.ts';
import { encodePhoto } from '../../src/publish/encode-photo.ts';
import { judgeIndicator } from '../../src/region/addable.ts';
import { factsOf, type MemberFacts } from '../../src/region/member-facts.ts';
import { packInputs, publicInputs, publicSite } from '../../src/publish/region/park-input.ts';
import {
  formatPlan,
  inputFile,
  makePlan,
  PLAN_FILES,
  type Plan,
  type PlannedPark,
  plannedFile,
} from '../../src/publish/region/plan-record.ts';
import type { RegionInput, RegionMemberInput } from '../../src/region/region-input.ts';
import { schematicPoints } from '../../src/region/schematic-points.ts';
import { shownMember } from '../../src/region/shown-member.ts';
import { totalsOf } from '../../src/region/totals.ts';
import { region as texts } from '../../src/ui/region.ts';
import { startProgram } from '../commands/program.ts';
import type { Progress } from '../commands/terminal.ts';
import { CommandFault } from '../output/command-fault.ts';
import { claimFolder } from '../output/owned-folder.ts';
import { auditPlan } from './audit-plan.ts';
import { loadRegion } from './load-region.ts';
import { readMember } from './read-member.ts';

/** A region that says what stands in the frame of its pages. */
type SitedRegion = Region & { readonly site: Site };

/** A member that was read and, unless it is missing, whose input was written. */
interface PlannedMember {
  readonly input: RegionMemberInput;
  readonly park: PlannedPark | undefined;
}

/**
 * Makes the plan; prints a line for each member.
 * @throws CommandFault when region.yaml can't be used, no member can be, or the audit finds a leak
 */
export async function planRegion(file: string, out: string, progress: Progress): Promise<Plan> {
  const region = loadRegion(file);
  const { site } = region;
  if (site === undefined) throw new CommandFault(texts.noSite(file));
  const program = await startProgram(false).ready();
  const claim = claimFolder(out, { command: 'region plan', kind: 'plan', edition: 'public' });
  try {
    mkdirSync(join(claim.fresh, dirname(inputFile(''))), { recursive: true });
    const planned: PlannedMember[] = [];
    for (const [index, member] of region.members.entries()) {
      progress.say(texts.planning(member.name, index + 1, region.members.length));
      planned.push(await planMember(member, site, dirname(file), claim.fresh));
      progress.done();
    }
    const plan = writePlan(claim.fresh, { ...region, site }, planned, program.digest);
    progress.say(texts.auditing);
    auditPlan(claim.fresh, plan);
    progress.done();
    for (const note of claim.publish()) console.warn(note);
    console.log(texts.planned(plan.parks.length, plan.missing.length, out));
    return plan;
  } finally {
    progress.done();
    claim.abandon();
  }
}

/** Reads a member and writes its input; of its park only the facts are kept. */
async function planMember(
  source: RegionMember,
  regionSite: Site,
  root: string,
  fresh: string,
): Promise<PlannedMember> {
  const { fault, inputs, release, state } = await readMember(source, root);
  const title = texts.title(source);
  console.log(texts.memberLine(title, state, release, fault?.count));
  if (fault !== undefined) console.error(`${title}\n${fault.report}\n`);
  const member = shownMember(source);
  const remark = texts.remarks[state](release);
  const noted = remark === undefined ? {} : { remark };
  if (inputs === undefined || state === 'missing')
    return { input: { member, state: 'missing', ...noted }, park: undefined };
  const { code } = member;
  const cut = await publicInputs(inputs, code, regionSite, encodePhoto);
  const text = packInputs(cut);
  writeFileSync(join(fresh, inputFile(code)), text);
  return {
    input: { member, state, ...noted, facts: factsOf(member, cut.park, cut.site.timeProgress) },
    park: { code, state, ...plannedFile(text) },
  };
}

function writePlan(
  fresh: string,
  region: SitedRegion,
  planned: readonly PlannedMember[],
  program: string,
): Plan {
  const parks = planned.flatMap(({ park }) => park ?? []);
  if (parks.length === 0) throw new CommandFault(texts.noMembers);
  const members = planned.map(({ input }) => input);
  const text = `${JSON.stringify(regionInput(region, members), null, 1)}\n`;
  writeFileSync(join(fresh, PLAN_FILES.region), text);
  const missing = members.flatMap(({ member, state }) => (state === 'missing' ? member.code : []));
  const plan = makePlan({ program, region: plannedFile(text), parks, missing });
  writeFileSync(join(fresh, PLAN_FILES.plan), formatPlan(plan));
  return plan;
}

function regionInput(region: SitedRegion, members: readonly RegionMemberInput[]): RegionInput {
  const facts = members.flatMap((member): MemberFacts[] =>
    member.facts === undefined ? [] : [member.facts],
  );
  const missing = members.flatMap(({ facts, member }) => (facts === undefined ? member.name : []));
  const verdicts = region.indicators.map((each) => judgeIndicator(each, facts, missing));
  const points = schematicPoints(region.members);
  return {
    region: { name: region.name, indicators: region.indicators, pairs: region.pairs },
    site: publicSite(region.site),
    members: members.map((each) => {
      const point = points.get(each.member.code);
      return point === undefined ? each : { ...each, point };
    }),
    totals: totalsOf(verdicts, facts),
  };
}
