import { describe, expect, test } from 'vitest';
import { signedFacts } from '../../../src/components/projects/signed-facts.ts';
import { largestFinding } from '../../../src/format/finding-signed.ts';
import { signedIn, type SignedSummary } from '../../../src/model/signed-projects.ts';
import { events, JUNE, lifeTables, project } from '../../model/project-tables.ts';

/** A zone whose table lists two signed projects: all there are, or some of them. */
function signed(isPartial: boolean): SignedSummary {
  const amounts = [20_000, 5_000];
  const tables = lifeTables(
    amounts.map((investment, i) => project(`p${i}`, { investment })),
    amounts.flatMap((_, i) => events(`p${i}`, { signed: '2026-02-01' })),
  );
  const zone = { ...tables.zone, partialLists: isPartial ? (['projects'] as const) : [] };
  return signedIn({ ...tables, zone }, 2026, JUNE, new Set());
}

const asked = { task: undefined, required: undefined };

const shown = (summary: SignedSummary): string[] =>
  signedFacts(summary, asked).flatMap(({ note, term, text }) =>
    text === undefined ? [] : [`${term} ${text}${note === undefined ? '' : `（${note}）`}`],
  );

describe('the facts of what was signed', () => {
  test('of a list of all projects are its count, its sum and its sizes', () => {
    expect(shown(signed(false))).toEqual([
      '签约项目 2个',
      '计划总投资 2.50亿元',
      '亿元以上项目 1个',
      '最大单个项目 2亿元',
    ]);
  });

  test('of a list of some of them say so', () => {
    expect(shown(signed(true))).toEqual([
      '列出的签约项目 2个',
      '计划总投资 2.50亿元（列出的2个项目）',
      '亿元以上项目 1个（列出的2个项目）',
      '最大单个项目 2亿元（列出的2个项目）',
    ]);
    expect(largestFinding(signed(true), undefined)).toBe('列出的最大单个项目2亿元');
  });

  test('are those the zone states of all, beside which a list of some is not counted', () => {
    const stated = {
      statedAmount: { value: 215, unit: '亿元', decimals: 2 },
      statedLarge: { value: 38, unit: '个', decimals: 0 },
    };
    expect(shown({ ...signed(true), ...stated })).toEqual([
      '计划总投资 215亿元',
      '亿元以上项目 38个',
      '最大单个项目 2亿元（列出的2个项目）',
    ]);
  });
});
