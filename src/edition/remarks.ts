/** What staff are told about parks' figures that reveal a firm. */
import type { WithheldReason } from '../data/aggregates.ts';
import type { Editions } from '../data/park.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import type { Period } from '../data/period.ts';
import { earlierKey, publishedEarlier } from './earlier-releases.ts';
import type { PublishedEarlier } from './earlier-releases.ts';
import type { Policy } from './policy.ts';
import type { ParkDecision } from './park-decision.ts';
import type { DatedEditions } from './populations.ts';

function because(reason: WithheldReason, { rule }: Policy): string {
  if (reason === 'protects-another') return '和总体、其他园区的数相减，能推出未公布的少数企业的数';
  const share = Math.round(rule.maxShare * 100);
  return reason === 'few'
    ? `报数企业不足${rule.minContributors}家，某个月只有不足${rule.minContributors}家有数，或与以前各期相比只有不足${rule.minContributors}家开始或停止报数`
    : `一家企业占${share}%以上，或在某个月占${share}%以上`;
}

const listed = (periods: readonly Period[]): string =>
  periods.map(({ month }) => `${month}月`).join('、');

/** What cannot be taken back: the values of the park itself, and of those withheld for its sake. */
function alreadyOut(
  primary: readonly Period[],
  others: readonly (readonly [name: string, periods: readonly Period[]])[],
): string {
  const parts = [
    ...(primary.length === 0 ? [] : [`${listed(primary)}的数`]),
    ...others.flatMap(([name, periods]) =>
      periods.length === 0 ? [] : [`${name}${listed(periods)}的数`],
    ),
  ];
  return parts.length === 0 ? '' : `；${parts.join('，')}在以前各期的报告里可能已经公布，收不回来`;
}

function onePark(
  editions: Editions,
  decision: ParkDecision,
  earlier: PublishedEarlier,
  park: string,
  reason: WithheldReason,
  policy: Policy,
): Diagnostic[] {
  const { indicator, year, reasons } = decision;
  const rows = editions.public.observations.filter(
    (row) => row.indicator === indicator.code && row.park === park && row.period.year === year,
  );
  const last = rows.at(-1);
  if (last === undefined) return [];
  const nameOf = (code: string): string =>
    editions.public.parks.find((row) => row.code === code)?.shortName ?? code;
  const others = [...reasons].filter(([code, why]) => code !== park && why === 'protects-another');
  const also = others.map(([code]) => nameOf(code)).join('、');
  const outOf = (code: string): readonly Period[] =>
    earlier.get(earlierKey(indicator.code, code, year)) ?? [];
  const out = alreadyOut(
    outOf(park),
    others.map(([code]) => [nameOf(code), outOf(code)]),
  );
  const handled = `公开版已自动改为“未公布”${also === '' ? '' : `，为防倒推，${also}的也不公布`}`;
  const advice = '请把有关各行的公开级别改为“内部”，或在 site.yaml 里把 parkValues 设为 withhold';
  return [
    {
      code: 'reveals-firm',
      severity: 'warning',
      ...last.at,
      problem: `${nameOf(park)}${year}年的“${indicator.shortName}”会暴露单家企业：${because(reason, policy)}${out}`,
      fix: policy.parkValues === 'withhold' ? handled : advice,
    },
  ];
}

/** A ratio has a decision for each of its parts: what they say together. */
function mergeDecisions(decisions: readonly ParkDecision[]): ParkDecision[] {
  const merged = new Map<string, ParkDecision>();
  for (const decision of decisions) {
    const key = `${decision.indicator.code} ${decision.year}`;
    const reasons = new Map(merged.get(key)?.reasons);
    for (const [park, reason] of decision.reasons) {
      if (reason !== 'protects-another' || !reasons.has(park)) reasons.set(park, reason);
    }
    merged.set(key, { ...decision, reasons });
  }
  return [...merged.values()];
}

/**
 * One warning for each indicator, park and year, on the year's last row; where only unpublished parks
 * need protection, one for the first park withheld for their sake.
 */
export function remarksOn(
  editions: DatedEditions,
  decisions: readonly ParkDecision[],
  policy: Policy,
): Diagnostic[] {
  const earlier = publishedEarlier(editions, decisions, policy.rule);
  return mergeDecisions(decisions).flatMap((decision) => {
    const all = [...decision.reasons];
    const primary = all.filter(([, reason]) => reason !== 'protects-another');
    return (primary.length > 0 ? primary : all.slice(0, 1)).flatMap(([park, reason]) =>
      onePark(editions, decision, earlier, park, reason, policy),
    );
  });
}
