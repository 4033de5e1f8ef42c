/** What `parkbrief region check` does: reads region.yaml and every member, one after another. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatCounts, formatReport, MOST_PLACES } from '../../src/check/report.ts';
import { type Region, type RegionMember, readRegion } from '../../src/data/region-file.ts';
import { formatPeriod } from '../../src/format/period.ts';
import { judgeIndicator, type Obstacle, type Verdict } from '../../src/region/addable.ts';
import { factsOf, type MemberFacts } from '../../src/region/member-facts.ts';
import { formatProseRemarks } from '../../src/report/prose/format-prose-remarks.ts';
import { region as texts } from '../../src/ui/region.ts';
import { findFaults } from '../commands/check-data.ts';
import type { Progress } from '../commands/terminal.ts';
import { CommandFault } from '../output/command-fault.ts';

/** What came of a member: its facts, or what is wrong with it, to be printed. */
type CheckedMember =
  { readonly facts: MemberFacts } | { readonly count: string; readonly report: string };

/**
 * The region a file names.
 * @throws CommandFault with everything that is wrong with the file
 */
function loadRegion(file: string): Region {
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true)
    throw new CommandFault(texts.noFile(file));
  const read = readRegion(readFileSync(file));
  if ('faults' in read) throw new CommandFault(texts.badFile(file, read.faults));
  return read.region;
}

/** Checks a member as `check` does for the public edition; of a sound one only its facts are kept. */
async function checkMember(member: RegionMember, root: string): Promise<CheckedMember> {
  const place = join(root, member.folder);
  const data = join(place, 'data');
  if (!existsSync(data)) {
    const report = texts.noData(place);
    return { count: report, report };
  }
  const content = join(place, 'content');
  const folders = { data: `${member.folder}/data`, content: `${member.folder}/content` };
  const out = join(place, 'dist');
  const found = await findFaults({ data, content, folders, out, edition: 'public' });
  const { diagnostics, inputs, prose, stop } = found;
  if (inputs !== undefined && stop === undefined)
    return { facts: factsOf(member, inputs.park, inputs.site.timeProgress) };
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const inTexts = prose.filter(({ severity }) => severity === 'error');
  const report = [
    ...(errors.length > 0 ? [formatReport(errors, { most: MOST_PLACES, folders })] : []),
    ...(inTexts.length > 0 ? [formatProseRemarks(inTexts, folders.content)] : []),
    ...(stop === undefined ? [] : [stop]),
  ].join('\n');
  const count = errors.length > 0 ? formatCounts(errors) : texts.textErrors(inTexts.length);
  return { count: stop ?? count, report };
}

/**
 * Checks the region and prints what was found.
 * @returns whether all members are sound
 * @throws CommandFault when region.yaml can't be used
 */
export async function checkRegion(file: string, progress: Progress): Promise<boolean> {
  const { indicators, members } = loadRegion(file);
  const facts: MemberFacts[] = [];
  const faulty: RegionMember[] = [];
  const lines: string[] = [];
  for (const [index, member] of members.entries()) {
    progress.say(texts.checking(member.name, index + 1, members.length));
    const checked = await checkMember(member, dirname(file));
    progress.done();
    const title = texts.title(member);
    if ('facts' in checked) {
      facts.push(checked.facts);
      lines.push(texts.sound(title));
    } else {
      faulty.push(member);
      lines.push(texts.faulty(title, checked.count));
      console.error(`${title}\n${checked.report}\n`);
    }
  }
  console.log([...lines, texts.summary(facts.length, members.length)].join('\n'));
  const names = faulty.map(({ name }) => name);
  const verdicts = indicators.map((indicator) => judgeIndicator(indicator, facts, names));
  if (verdicts.length > 0) console.log([texts.sums, ...verdicts.flatMap(formatVerdict)].join('\n'));
  return faulty.length === 0;
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
