/**
 * What region.yaml permits to be shown of its members and indicators. What is not to be shown by member may
 * still count for a total.
 */
import { z } from 'zod';
import { knownInstead } from './schema-keys.ts';
import { type YamlFile, yamlLine } from './yaml-file.ts';
import type { ItemFault } from './yaml-issues.ts';

/** Shown but given no place; or neither its site nor its figures are shown, which only count for totals. */
export type MemberPermission = 'unranked' | 'total-only';

/** Figures of members are not shown, nor ranked: they only count for the total. */
export type IndicatorPermission = 'total-only';

const MEMBER_WORDS = { 公布: undefined, 不排名: 'unranked', 只计入合计: 'total-only' } as const;
const INDICATOR_WORDS = { 逐个公布: undefined, 只公布合计: 'total-only' } as const;

/** What of a member may be shown; all, where nothing is written. */
export const memberPermission = z
  .enum(['公布', '不排名', '只计入合计'], '应填 公布、不排名 或 只计入合计')
  .transform((word): MemberPermission | undefined => MEMBER_WORDS[word])
  .optional();

/** What of an indicator may be shown; the figure of each member, where nothing is written. */
export const indicatorPermission = z
  .enum(['逐个公布', '只公布合计'], '应填 逐个公布 或 只公布合计')
  .transform((word): IndicatorPermission | undefined => INDICATOR_WORDS[word])
  .optional();

/** Codes of indicators whose figures of a member only count for totals: typed with commas, or as a list. */
export const totalOnlyCodes = z
  .union([z.string(), z.array(z.string())], '应填指标编码，几个之间用逗号分开')
  .transform((written): readonly string[] =>
    [written]
      .flat()
      .flatMap((part) => part.split(/[,，、]/))
      .map((code) => code.trim())
      .filter((code) => code !== ''),
  )
  .optional();

/** What is needed of members and indicators to judge what is permitted. */
interface Permitted {
  readonly members: ReadonlyMap<
    string,
    {
      readonly publish?: MemberPermission | undefined;
      readonly totalOnly?: readonly string[] | undefined;
    }
  >;
  readonly indicators: ReadonlyMap<
    string,
    { readonly publish?: IndicatorPermission | undefined; readonly add: string }
  >;
  readonly pairs: readonly (readonly [string, string])[];
  /** Codes of all indicators there are, sound or not. */
  readonly indicatorCodes: readonly string[];
}

/** Permissions that do not go with the rest of the file. */
export function permissionFaults(
  file: YamlFile,
  { indicatorCodes, indicators, members, pairs }: Permitted,
): ItemFault[] {
  const adds = (code: string): boolean => indicators.get(code)?.add === '相加';
  const ofIndicators = [...indicators].flatMap(([code, { publish }]) =>
    publish === undefined || adds(code)
      ? []
      : [
          {
            line: yamlLine(file, ['indicators', code, 'publish']),
            problem: `indicators.${code}：不相加的指标没有合计，publish 不能填 只公布合计`,
          },
        ],
  );
  const ofMembers = [...members].flatMap(([code, { totalOnly = [] }]) =>
    totalOnly.flatMap((indicator): ItemFault[] => {
      // What is wrong with one that is there is said of it alone.
      const isFaulty = indicatorCodes.includes(indicator) && !indicators.has(indicator);
      if (adds(indicator) || isFaulty) return [];
      const line = yamlLine(file, ['members', code, 'totalOnly']);
      const why = indicators.has(indicator)
        ? `${indicator} 是不相加的指标，没有合计可以计入`
        : `${indicator} 不是 indicators 里的编码。${knownInstead(indicator, indicatorCodes) ?? ''}`;
      return [{ line, problem: `members.${code}：totalOnly 里的 ${why}` }];
    }),
  );
  const ofPairs = pairs.flatMap((pair) =>
    pair.flatMap((code): ItemFault[] => {
      const publish = members.get(code)?.publish;
      if (publish === undefined) return [];
      const why = publish === 'unranked' ? '不排名' : '只计入合计';
      return [
        {
          line: yamlLine(file, ['pairs']),
          problem: `pairs：“${pair.join(', ')}”里的 ${code} 写着 publish: ${why}，不能与别的成员对比`,
        },
      ];
    }),
  );
  return [...ofIndicators, ...ofMembers, ...ofPairs];
}
