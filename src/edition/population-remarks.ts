/** What staff are told of firms that came above the scale or fell below it too few at a time. */
import type { Diagnostic } from '../data/diagnostic.ts';
import type { Editions } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import { comparePeriods } from '../model/period.ts';
import type { ComparableRow } from './comparable-rows.ts';
import type { Policy } from './policy.ts';

const written = ({ year, month }: Period): string =>
  month === 2 ? `${year}年1-2月` : `${year}年${month}月`;

/** Rows for the sake of one firm, earliest first. */
function rowsOf(rows: readonly ComparableRow[], firm: string): ComparableRow[] {
  return rows
    .filter(({ firms }) => firms.includes(firm))
    .sort((a, b) => comparePeriods(a.row.period, b.row.period));
}

/** The names of what rows are of, each once: parks or indicators. */
function named(
  rows: readonly ComparableRow[],
  list: readonly { readonly code: string; readonly shortName: string }[],
  key: 'park' | 'indicator',
): string {
  const codes = new Set(rows.map(({ row }) => row[key]));
  return list
    .filter(({ code }) => codes.has(code))
    .map(({ shortName }) => shortName)
    .join('、');
}

/** What the public edition does about them. */
function handled({ public: open }: Editions, rows: readonly ComparableRow[]): string {
  const adjusted = rows.filter(({ value }) => typeof value === 'number');
  const withheld = rows.filter(({ value }) => typeof value !== 'number');
  const parts = [
    ...(adjusted.length > 0
      ? [
          `${named(adjusted, open.parks, 'park')}的“${named(adjusted, open.indicators, 'indicator')}”按可比口径公布（不受它影响），同比不公布`,
        ]
      : []),
    ...(withheld.length > 0
      ? [
          `${named(withheld, open.parks, 'park')}的“${named(withheld, open.indicators, 'indicator')}”改为“未公布”`,
        ]
      : []),
  ];
  return `公开版已自动处理：${parts.join('；')}。以后有足够多的企业一起升规、退规时恢复`;
}

/** One warning for each firm whose coming or going the figures would give away, at its row. */
export function populationRemarks(
  editions: Editions,
  rows: readonly ComparableRow[],
  { parkValues, rule }: Policy,
): Diagnostic[] {
  const firms = new Set(rows.flatMap((row) => row.firms));
  return editions.internal.enterprises
    .filter(({ code }) => firms.has(code))
    .map((firm) => {
      const ofFirm = rowsOf(rows, firm.code);
      const first = ofFirm[0]?.row.period;
      const since = first === undefined ? '' : `${written(first)}起`;
      return {
        code: 'reveals-firm',
        severity: 'warning',
        ...firm.at,
        problem: `${firm.shortName}升规或退规，${since}各期“规上”的数与上期相减，会暴露单家企业：同时进出的不足${rule.minContributors}家，或一家占大部分`,
        fix:
          parkValues === 'withhold'
            ? handled(editions, ofFirm)
            : '请改为按可比口径填报，或在 site.yaml 里把 parkValues 设为 withhold',
      };
    });
}
