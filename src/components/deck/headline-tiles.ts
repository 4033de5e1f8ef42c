/** What a tile of a main indicator says, on slides, on paper, on the screen of a hall and on the home page. */
import type { Period } from '../../data/period.ts';
import { shareText } from '../../figures/texts.ts';
import { formatNames } from '../../format/count.ts';
import { indicatorRankText } from '../../format/indicator-rank.ts';
import { formatMissing } from '../../format/missing.ts';
import { formatPeriod } from '../../format/period.ts';
import { tileParts, type TileParts } from '../../format/tile-parts.ts';
import { isCompletionRate } from '../../model/completion-rate.ts';
import { indicatorRank } from '../../model/indicator-rank.ts';
import { comparePeriods, samePeriodLastYear } from '../../model/period.ts';
import type { OnePeriod } from '../../model/ranking.ts';
import { isMissing } from '../../model/reading.ts';
import { standingOf, type Standing } from '../../model/standing.ts';
import type { SiteData } from '../../site/site-data.ts';
import { deck } from '../../ui/deck.ts';

/** One indicator as a large number. */
export interface HeadlineTile {
  readonly standing: Standing;
  readonly name: string;
  readonly number: string;
  readonly unit: string;
  /** Its period where that is not the one of the others, 上半年. */
  readonly when: string | undefined;
  /** How it compares with last year; none where that is not known. */
  readonly growth: string | undefined;
  /** What is not known of it, and why: 同比未报送. */
  readonly unsaid: string | undefined;
  /** Its place among others, 全市第2位; none where no ranking of the time is known. */
  readonly rank: string | undefined;
  /** How much of the year's target is done; none without a target. */
  readonly target: string | undefined;
  /** How much of that year's target was done a year ago; none where that is not known. */
  readonly past: string | undefined;
  readonly mood: 'ahead' | 'behind' | '';
}

/** The tiles that say something, and a sentence that names the others. */
export interface KnownTiles {
  readonly tiles: readonly HeadlineTile[];
  readonly unknown: string | undefined;
}

/** As many as stand beside each other. */
const MOST_TILES = 6;

/**
 * The tiles of a page that speaks of one period, with those of the year that have not come as far; what is not known
 * of many is a sentence.
 */
export function pageTiles(
  { behind, period, standings }: OnePeriod,
  data: Pick<SiteData, 'park' | 'site'>,
): KnownTiles {
  const earlier = behind.filter((standing) => standing.period.year === period.year);
  const all = [...standings, ...earlier].sort((a, b) => a.indicator.order - b.indicator.order);
  const { tiles, unknown } = knownTiles(headlineTiles(all, data, period));
  return { tiles: tiles.slice(0, MOST_TILES), unknown };
}

/**
 * The tiles of main indicators.
 *
 * @param spoken the period a page speaks of: tiles of another one name theirs
 */
export function headlineTiles(
  standings: readonly Standing[],
  { park, site }: Pick<SiteData, 'park' | 'site'>,
  spoken?: Period,
): HeadlineTile[] {
  return standings.map((standing) => {
    const { completion, indicator, lead, period } = standing;
    const parts = tileParts(standing);
    const rank = indicatorRank(park, indicator, period);
    const then = standingOf(park, indicator.code, standing.park.code, samePeriodLastYear(period), {
      mode: site.timeProgress,
    })?.completion;
    return {
      standing,
      name: indicator.name,
      ...parts,
      when:
        spoken === undefined || comparePeriods(period, spoken) === 0
          ? undefined
          : formatPeriod(period, indicator.accumulation, { year: false }),
      unsaid: unsaidOf(standing, parts),
      rank: rank && indicatorRankText(rank),
      target: parts.hasCompletion ? shareText(completion) : undefined,
      past:
        parts.hasCompletion && then !== undefined && !isMissing(then) ? shareText(then) : undefined,
      mood: typeof lead !== 'number' ? '' : lead < 0 ? 'behind' : 'ahead',
    };
  });
}

/**
 * What one would look for in a tile and does not find. Of a rate that is itself the share of its target nobody asks
 * how much it grew.
 */
function unsaidOf(standing: Standing, { growth, noValue }: TileParts): string | undefined {
  const { change, growth: rate, value } = standing;
  if (isMissing(value)) return noValue;
  if (growth !== undefined || isCompletionRate(standing)) return undefined;
  const reasons = [rate, change].filter(isMissing);
  const reason = (['withheld', 'not-reported'] as const).find((why) => reasons.includes(why));
  return reason && deck.slide.noGrowth(formatMissing(reason));
}

/** Whether anything is known of how a figure compares with last year's, be it only which way it went. */
const isComparisonKnown = ({ change, growth, trend }: Standing): boolean =>
  !isMissing(growth) || !isMissing(change) || trend !== undefined;

/**
 * The tiles worth a large number each: where half of the numbers or more are not known, those are named in a sentence.
 *
 * @returns all tiles where most numbers are known; none where no number is
 */
export function knownTiles(tiles: readonly HeadlineTile[]): KnownTiles {
  const isUnknown = ({ growth, standing, target }: HeadlineTile): boolean =>
    isMissing(standing.value) &&
    target === undefined &&
    (growth === undefined || !isComparisonKnown(standing));
  const missing = tiles.filter(isUnknown);
  if (missing.length * 2 < tiles.length || missing.length === 0)
    return { tiles, unknown: undefined };
  const reasons = [...new Set(missing.map(({ number }) => number))];
  const named = reasons.map(
    (reason) =>
      formatNames(missing.filter(({ number }) => number === reason).map(({ name }) => name)) +
      reason,
  );
  return { tiles: tiles.filter((tile) => !isUnknown(tile)), unknown: `${named.join('，')}。` };
}
