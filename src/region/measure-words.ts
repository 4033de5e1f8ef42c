/** What a measure is called, and its numbers as text. */
import type { Reading } from '../data/reading.ts';
import { formatReading } from '../format/missing.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { formatPercent } from '../format/percent.ts';
import { formatQuantity } from '../format/unit.ts';
import { regionPages as words } from '../ui/region-pages.ts';
import type { Measure } from './measure.ts';
import type { Ranking, RankedMember } from './ranking.ts';
import type { RegionalIndicator } from './regional-indicator.ts';
import { briefName } from './shown-member.ts';

/** 主营业务收入同比增速, 亩均税收. */
export function measureName({ indicator }: RegionalIndicator, { kind, unit }: Measure): string {
  return words.measures[kind](indicator.name, unit);
}

/** How the measure comes about, in a sentence. */
export function measureNote({ indicator }: RegionalIndicator, { kind }: Measure): string {
  const note = words.measureNotes[kind](indicator.caliber);
  return note === '' || note.endsWith('。') ? note : `${note}。`;
}

/** A reading by a measure with its unit: +12.30%, 15.20万元/亩. */
export function measureText(value: Reading, { decimals, kind, unit }: Measure): string {
  return formatReading(value, (number) => {
    if (kind === 'growth') return formatPercent(number, decimals, { signed: true });
    if (kind === 'completion') return formatPercent(number, decimals);
    if (kind === 'per-area') return `${formatNumber(number, decimals)}${unit}`;
    return formatQuantity(number, unit, { decimals });
  });
}

/** The period of a ranking in words. */
export function rankingPeriod({ of, period }: Pick<Ranking, 'of' | 'period'>): string {
  return formatPeriod(period, of.indicator.accumulation);
}

/** 锦开（+12.30%） */
export function namedValue(
  { entry, value }: { readonly entry: RankedMember['entry']; readonly value: Reading },
  measure: Measure,
): string {
  return `${briefName(entry.member)}（${measureText(value, measure)}）`;
}

/** How a member moved: ↑2, — or 新, and the same to be heard. */
export function movedText(moved: number | undefined): {
  readonly mark: string;
  readonly spoken: string;
} {
  const { down, downLong, new: fresh, newLong, same, sameLong, up, upLong } = words.ranking;
  if (moved === undefined) return { mark: fresh, spoken: newLong };
  if (moved > 0) return { mark: up(moved), spoken: upLong(moved) };
  if (moved < 0) return { mark: down(-moved), spoken: downLong(-moved) };
  return { mark: same, spoken: sameLong };
}
