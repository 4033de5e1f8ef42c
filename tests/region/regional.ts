/** A region as tests need one: members from `zone`, the indicators they have. */
import type { RegionIndicator } from '../../src/data/region-file.ts';
import { siteIn } from '../../src/data/check-site.ts';
import { judgeIndicator } from '../../src/region/addable.ts';
import type { MemberFacts } from '../../src/region/member-facts.ts';
import type { RegionInput, RegionMemberInput } from '../../src/region/region-input.ts';
import { totalsOf } from '../../src/region/totals.ts';

const SITE = siteIn(
  Buffer.from(
    'siteName: 青江省\nsiteDomain: www.example.cn\nsiteIdCode: "0000000000"\norganiser: 商务厅\n' +
      'published: 2026-07-15 09:00\ncontentSource: 统计局\n',
  ),
);

/** The indicator that `zone` gives its members. */
export const REVENUE: RegionIndicator = {
  code: 'revenue',
  name: '主营业务收入',
  unit: '亿元',
  adds: true,
};

/** A member without anything. */
export function missing(name: string): RegionMemberInput {
  return { member: { code: name, name }, state: 'missing' };
}

/** The region of some members, as a plan would have it. */
export function regional(
  facts: readonly MemberFacts[],
  {
    indicators = [REVENUE],
    others = [],
    pairs = [],
  }: {
    readonly indicators?: readonly RegionIndicator[];
    readonly others?: readonly RegionMemberInput[];
    readonly pairs?: readonly (readonly [string, string])[];
  } = {},
): RegionInput {
  const names = others.map(({ member }) => member.name);
  const verdicts = indicators.map((each) => judgeIndicator(each, facts, names));
  return {
    region: { name: '青江省', indicators, pairs },
    site: SITE,
    members: [
      ...facts.map((fact) => ({ member: fact.member, state: 'current' as const, facts: fact })),
      ...others,
    ],
    verdicts,
    totals: totalsOf(verdicts, facts),
  };
}
