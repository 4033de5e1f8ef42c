/** Plans a member of a region: reads it, checks it, and writes what its site is made from. */
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Region, RegionMember } from '../../src/data/region-file.ts';
import type { Site } from '../../src/data/site-schema.ts';
import { encodePhoto } from '../../src/publish/encode-photo.ts';
import { packInputs, publicInputs } from '../../src/publish/region/park-input.ts';
import { inputFile, plannedFile, type PlannedPark } from '../../src/publish/region/plan-record.ts';
import type { MemberFacts } from '../../src/region/member-facts.ts';
import type { RegionMemberInput } from '../../src/region/region-input.ts';
import { hasSite } from '../../src/region/permission.ts';
import { shownMember } from '../../src/region/shown-member.ts';
import { region as texts } from '../../src/ui/region.ts';
import { hearSignals } from '../output/interrupt.ts';
import { memberFigures } from './member-figures.ts';
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

/** A member that was read and, where it has a site, whose input was written: plain data. */
export interface PlannedMember {
  readonly input: RegionMemberInput;
  readonly park: PlannedPark | undefined;
  /** What of it counts for the totals; nothing of one that is missing. */
  readonly counted: MemberFacts | undefined;
  /** What is printed of it, and what is wrong with it. */
  readonly line: string;
  readonly report: string | undefined;
  /** Whether its site says that its data are made up. */
  readonly demo: boolean;
}

/** Reads a member and writes its input; of its park only the facts are kept. */
export async function planMember(
  source: RegionMember,
  { file, fresh, region, site }: MemberPlanning,
): Promise<PlannedMember> {
  const { fault, inputs, internal, release, state } = await readMember(source, dirname(file));
  const title = texts.title(source);
  const line = texts.memberLine(title, state, release, fault?.count);
  const report = fault === undefined ? undefined : `${title}\n${fault.report}\n`;
  const member = shownMember(source);
  const noted = state === 'last-release' && release !== undefined ? { release } : {};
  if (inputs === undefined || state === 'missing') {
    const input = { member, state: 'missing', ...noted } as const;
    return { input, park: undefined, counted: undefined, line, report, demo: false };
  }
  const { code } = member;
  const cut = await publicInputs(inputs, code, site, encodePhoto);
  const { counted, shown, warnings } = memberFigures(source, region.indicators, cut, internal);
  const printed = { line: [line, ...warnings].join('\n'), report, demo: inputs.site.demo };
  const input = { member, state, ...noted, ...(shown === undefined ? {} : { facts: shown }) };
  if (!hasSite(input)) return { input, park: undefined, counted, ...printed };
  const text = packInputs(cut);
  await hearSignals();
  writeFileSync(join(fresh, inputFile(code)), text);
  return { input, park: { code, state, ...plannedFile(text) }, counted, ...printed };
}
