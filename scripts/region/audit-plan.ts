/** The audit of a plan as it was written: what its pages give away, read from its own files. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatPeriod } from '../../src/format/period.ts';
import { DEFAULT_RULE, type DisclosureRule } from '../../src/model/disclosure-rule.ts';
import { unpackInputs } from '../../src/publish/region/park-input.ts';
import { inputFile, PLAN_FILES, type Plan } from '../../src/publish/region/plan-record.ts';
import { auditRegion, type RegionLeak } from '../../src/region/audit-region.ts';
import type { MemberFacts } from '../../src/region/member-facts.ts';
import type { RegionInput } from '../../src/region/region-input.ts';
import { region as texts } from '../../src/ui/region.ts';
import { CommandFault } from '../output/command-fault.ts';

/** What an audit has to know that no page shows. */
export interface AuditKnowledge {
  /** What of a member counts for totals, by its code. */
  readonly counted: ReadonlyMap<string, MemberFacts>;
  readonly rule: DisclosureRule;
}

const NOTHING: AuditKnowledge = { counted: new Map(), rule: DEFAULT_RULE };

/**
 * Audits what was written, as it was written.
 * @throws CommandFault when the region would give something away
 */
export function auditPlan(
  folder: string,
  { parks }: Plan,
  { counted, rule }: AuditKnowledge = NOTHING,
): void {
  const input = JSON.parse(readFileSync(join(folder, PLAN_FILES.region), 'utf8')) as RegionInput;
  const audit = auditRegion(input, rule);
  for (const { member } of input.members) {
    const planned = parks.find(({ code }) => code === member.code);
    const text = planned && readFileSync(join(folder, inputFile(planned.code)), 'utf8');
    const inputs = text === undefined ? undefined : unpackInputs(text);
    audit.add(member, inputs, counted.get(member.code));
  }
  const leaks = audit.end();
  if (leaks.length > 0) throw new CommandFault(texts.leaks(leaks.map(formatLeak)));
}

function formatLeak(leak: RegionLeak): string {
  if (leak.kind === 'foreign-facts') return texts.foreignFacts(leak.member.name);
  if (leak.kind === 'not-permitted') return texts.notPermitted(leak.member.name);
  const { accumulation, indicator, period } = leak.total;
  const when = formatPeriod(period, accumulation);
  if (leak.kind === 'wrong-total') return texts.wrongTotal(indicator.name, when);
  return texts.narrowed(leak.member.name, indicator, when, leak.before, leak.after);
}
