/** What the rest of the year has to bring for the main targets, from their standings. */
import { valueText } from '../../figures/texts.ts';
import { formatPeriod } from '../../format/period.ts';
import { isMissing, sizeOf } from '../../model/reading.ts';
import type { Standing } from '../../model/standing.ts';
import { deck } from '../../ui/deck.ts';
import type { SlideTable } from './slide-table.ts';

/** What a month must bring over what one has brought. */
interface Need {
  readonly standing: Standing;
  /** requiredMonthly ÷ averageMonthly; 0 once the target is met. */
  readonly times: number;
}

function needsOf(standings: readonly Standing[]): Need[] {
  return standings
    .flatMap((standing): Need[] => {
      const { averageMonthly, indicator, requiredMonthly } = standing;
      const needed = sizeOf(requiredMonthly);
      const average = sizeOf(averageMonthly);
      if (needed === undefined || average === undefined || average <= 0) return [];
      // A ceiling is not to be reached.
      return indicator.direction === 'down' ? [] : [{ standing, times: needed / average }];
    })
    .sort((a, b) => b.times - a.times);
}

const timesText = (times: number): string => deck.outlook.times(times.toFixed(2));

/**
 * The targets of the year that grow month by month, the furthest one first.
 *
 * @param standings of one period
 */
export function outlookTable(standings: readonly Standing[]): SlideTable {
  const { table, met } = deck.outlook;
  return {
    head: [table.indicator, table.target, table.done, table.average, table.needed, table.times],
    rows: needsOf(standings).map(({ standing, times }) => {
      const { averageMonthly, indicator, requiredMonthly, target, value } = standing;
      const cell = (amount: Standing['value']): string => valueText(amount, indicator);
      return [
        indicator.name,
        cell(target),
        cell(value),
        cell(averageMonthly),
        times === 0 ? met : cell(requiredMonthly),
        times === 0 ? '' : timesText(times),
      ];
    }),
  };
}

/**
 * 完成全年目标，后6个月主营业务收入每月需完成13.81亿元，为上半年月均的1.59倍: of the furthest target.
 *
 * @returns undefined where no target says what a month has to bring
 */
export function outlookTitle(standings: readonly Standing[]): string | undefined {
  const [furthest] = needsOf(standings);
  if (furthest === undefined) return undefined;
  const { standing, times } = furthest;
  const { indicator, monthsLeft, period, requiredMonthly } = standing;
  if (times === 0 || isMissing(requiredMonthly)) return deck.outlook.allMet;
  return deck.outlook.title(
    monthsLeft,
    indicator.name,
    valueText(requiredMonthly, indicator),
    formatPeriod(period, 'cumulative', { year: false }),
    timesText(times),
  );
}
