/** Plans a member of a region: reads it, checks it, and writes what its site is made from. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Region, RegionMember } from '../../src/data/region-file.ts';
import type { Site } from '../../src/data/site-schema.ts';
import { encodePhoto } from '../../src/publish/encode-photo.ts';
import { packInputs, publicInputs } from '../../src/publish/region/park-input.ts';
import { inputFile, plannedFile, type PlannedPark } from '../../src/publish/region/plan-record.ts';
import { factsOf } from '../../src/region/member-facts.ts';
import type { RegionMemberInput } from '../../src/region/region-input.ts';
import { shownMember } from '../../src/region/shown-member.ts';
import { region as texts } from '../../src/ui/region.ts';
import { hearSignals } from '../output/interrupt.ts';
import { readMember } from './read-member.ts';

/** Where members are read from, and where their inputs go. */
export interface MemberPlanning {
  /** region.yaml, and what it says. */
  readonly file: string;
  readonly region: Region;
  /** Settings of the region's site. */
  readonly site: Site;
  /** Folder of the plan that is being made. */
  readonly fresh: string;
}

/** A member that was read and, unless it is missing, whose input was written: plain data. */
export interface PlannedMember {
  readonly input: RegionMemberInput;
  readonly park: PlannedPark | undefined;
  /** What is printed of it, and what is wrong with it. */
  readonly line: string;
  readonly report: string | undefined;
}

/** Reads a member and writes its input; of its park only the facts are kept. */
export async function planMember(
  source: RegionMember,
  { file, fresh, site }: MemberPlanning,
): Promise<PlannedMember> {
  const { fault, inputs, release, state } = await readMember(source, dirname(file));
  const title = texts.title(source);
  const line = texts.memberLine(title, state, release, fault?.count);
  const report = fault === undefined ? undefined : `${title}\n${fault.report}\n`;
  const member = shownMember(source);
  const remark = texts.remarks[state](release);
  const noted = remark === undefined ? {} : { remark };
  if (inputs === undefined || state === 'missing')
    return { input: { member, state: 'missing', ...noted }, park: undefined, line, report };
  const { code } = member;
  const cut = await publicInputs(inputs, code, site, encodePhoto);
  const text = packInputs(cut);
  await hearSignals();
  writeFileSync(join(fresh, inputFile(code)), text);
  return {
    input: { member, state, ...noted, facts: factsOf(member, cut.park, cut.site.timeProgress) },
    park: { code, state, ...plannedFile(text) },
    line,
    report,
  };
}
