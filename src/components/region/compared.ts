/** A pair of members as a page shows it. */
import type { FigureTable } from '../../figures/figure.ts';
import { formatNumber } from '../../format/number.ts';
import { formatPeriod } from '../../format/period.ts';
import type { ComparedMeasure } from '../../region/comparison.ts';
import { measureName, measureText } from '../../region/measure-words.ts';
import type { RegionInput, RegionMemberInput } from '../../region/region-input.ts';
import { briefName } from '../../region/shown-member.ts';
import { regionPages as words } from '../../ui/region-pages.ts';

/** Two members. */
export type Pair = readonly [RegionMemberInput, RegionMemberInput];

/** The members of a pair of codes; undefined where one of them is none of the region's. */
export function pairOf(input: RegionInput, codes: readonly [string, string]): Pair | undefined {
  const [first, second] = codes.map((code) =>
    input.members.find(({ member }) => member.code === code),
  );
  return first && second && [first, second];
}

/** Of how many measures each is ahead, as a sentence. */
export function pairFinding([first, second]: Pair, compared: readonly ComparedMeasure[]): string {
  const [a, b] = [briefName(first.member), briefName(second.member)];
  const decided = compared.filter(({ ahead }) => ahead !== undefined);
  if (decided.length === 0) return words.compare.nothing(a, b);
  const won = decided.filter(({ ahead }) => ahead === 0).length;
  const finding = words.compare.pairFinding(a, won, b, decided.length - won);
  const level = compared.filter(({ difference }) => difference === 0).length;
  return level === 0 ? finding : finding + words.compare.equal(level);
}

/** A row for each measure: what both have, and how far they are apart. */
export function pairTable(
  [first, second]: Pair,
  compared: readonly ComparedMeasure[],
): FigureTable {
  const { difference, head } = words.compare;
  const names = [briefName(first.member), briefName(second.member)];
  return {
    head: [...head, ...names, difference],
    rows: compared.map(({ ahead, difference: gap, measure, of, period, values }) => [
      measureName(of, measure),
      formatPeriod(period, of.indicator.accumulation),
      ...values.map((value, side) =>
        words.compare.valueOf(measureText(value, measure), ahead === side),
      ),
      gap === undefined
        ? '—'
        : words.compare.gap(formatNumber(Math.abs(gap), measure.decimals), measure.unit),
    ]),
    numeric: [false, false, true, true, true],
  };
}
