/** What `parkbrief region check` does: reads region.yaml and every member, one after another. */
import { dirname } from 'node:path';
import type { RegionMember } from '../../src/data/region-file.ts';
import { policyOf } from '../../src/edition/policy.ts';
import { formatPeriod } from '../../src/format/period.ts';
import { DEFAULT_RULE } from '../../src/model/disclosure-rule.ts';
import { judgeIndicator, type Obstacle, type Verdict } from '../../src/region/addable.ts';
import type { MemberFacts } from '../../src/region/member-facts.ts';
import { region as texts } from '../../src/ui/region.ts';
import { regionWarnings } from '../../src/ui/region-warnings.ts';
import type { Progress } from '../commands/terminal.ts';
import { loadRegion } from './load-region.ts';
import { memberFigures } from './member-figures.ts';
import { readMember } from './read-member.ts';

/**
 * Checks the region and prints what was found.
 * @returns whether all members are sound
 * @throws CommandFault when region.yaml can't be used
 */
export async function checkRegion(file: string, progress: Progress): Promise<boolean> {
  const { indicators, members, site } = loadRegion(file);
  const facts: MemberFacts[] = [];
  const missing: RegionMember[] = [];
  const lines: string[] = [];
  const warnings: string[] = [];
  const demo: string[] = [];
  let sound = 0;
  for (const [index, member] of members.entries()) {
    progress.say(texts.checking(member.name, index + 1, members.length));
    const { fault, inputs, internal, release, state } = await readMember(member, dirname(file));
    progress.done();
    if (inputs === undefined) missing.push(member);
    else {
      const figures = memberFigures(member, indicators, inputs, internal);
      facts.push(figures.counted);
      warnings.push(...figures.warnings);
      if (inputs.site.demo) demo.push(member.name);
    }
    if (fault === undefined) sound += 1;
    lines.push(texts.memberLine(texts.title(member), state, release, fault?.count));
    if (fault !== undefined) console.error(`${texts.title(member)}\n${fault.report}\n`);
  }
  if (demo.length > 0) warnings.push(regionWarnings.demo(demo));
  console.log([...lines, ...warnings, texts.summary(sound, members.length)].join('\n'));
  const names = missing.map(({ name }) => name);
  const rule = site === undefined ? DEFAULT_RULE : policyOf(site).rule;
  const verdicts = indicators.map((indicator) => judgeIndicator(indicator, facts, names, rule));
  if (verdicts.length > 0) console.log([texts.sums, ...verdicts.flatMap(formatVerdict)].join('\n'));
  return sound === members.length;
}

const reasonOf = ({ kind, members }: Obstacle): string => texts.obstacles[kind](members);

function formatVerdict({ accumulation, indicator, obstacles, period }: Verdict): string[] {
  if (period === undefined || accumulation === undefined)
    return [
      texts.notAddable(indicator.name),
      ...obstacles.map((each) => texts.reason(reasonOf(each))),
    ];
  return [
    texts.addable(indicator.name, formatPeriod(period, accumulation)),
    ...obstacles.map((each) => texts.later(reasonOf(each))),
  ];
}
