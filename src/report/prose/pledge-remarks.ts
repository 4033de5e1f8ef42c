/** Promises to meet a target that the office itself does not expect to meet. */
import type { Indicator } from '../../data/indicators.ts';
import type { Park } from '../../data/park.ts';
import { pledgesIn, shortForecastsIn } from '../../data/pledges.ts';
import type { PlaceRemark } from '../../data/text-remark.ts';
import { formatShare } from '../../format/percent.ts';
import { shortForecasts, type ShortForecast } from '../../model/short-forecasts.ts';
import type { Sentence } from './plain-text.ts';

/** What promises are held against. */
export interface Expectations {
  readonly indicators: readonly Indicator[];
  /** Of the zone, below the target. */
  readonly short: readonly ShortForecast[];
}

/** What the zone's forecast rows expect of a year. */
export function expectationsOf(park: Park, year: number): Expectations {
  const { indicators, observations, targets, zone } = park;
  const isLower = (code: string): boolean =>
    indicators.some((indicator) => indicator.code === code && indicator.direction === 'down');
  return { indicators, short: shortForecasts(observations, targets, zone.code, year, isLower) };
}

/**
 * The promises of a text that its own expectations or the forecasts of the data speak against: of the
 * indicators a sentence names, else of all.
 */
export function pledgeRemarks(
  sentences: readonly Sentence[],
  { indicators, short }: Expectations,
): PlaceRemark[] {
  const expected = sentences.flatMap(({ text }) => shortForecastsIn(text));
  return sentences.flatMap(({ lineAt, text }) =>
    pledgesIn(text).flatMap(({ at, found, sentence }): PlaceRemark[] => {
      const named = indicators.filter(
        ({ name, shortName }) => sentence.includes(name) || sentence.includes(shortName),
      );
      const expectedRates = (named.length === 0 ? indicators : named).flatMap(({ code, name }) =>
        short
          .filter(({ indicator }) => indicator === code)
          .map(({ share }) => `${name}为年度目标的${formatShare(share)}`),
      );
      const [soleExpected] = named.length === 0 ? expected : [];
      const known =
        expectedRates.length === 0 && soleExpected !== undefined
          ? [`${soleExpected}%`]
          : expectedRates;
      if (known.length === 0) return [];
      const problem = `写的是力争完成目标，全年预计却完不成：${known.join('、')}。请写差多少、怎样缩小差距。`;
      return [{ severity: 'warning', line: lineAt(at), found, problem }];
    }),
  );
}
