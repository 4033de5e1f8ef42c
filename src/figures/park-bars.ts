import { drawBars } from '../charts/bars.ts';
import type { Reading } from '../data/reading.ts';
import { contributionsFinding } from '../format/finding-parks.ts';
import { slowestFinding } from '../format/finding-slowest.ts';
import { formatPeriod } from '../format/period.ts';
import type { Contributions } from '../model/contribution.ts';
import { isMissing } from '../model/reading.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { growthText, shareText, valueCell, valueText } from './texts.ts';
import type { Place } from '../data/dataset.ts';

/**
 * One indicator by park, the largest on top, beside how fast each grows where one says so.
 *
 * @param places rows of the parks' observations
 * @param growths stated rates by code, in %, of the parks and of their whole
 */
export function parkBarsFigure(
  contributions: Contributions,
  places: readonly Place[],
  growths: ReadonlyMap<string, Reading> = new Map(),
): Figure {
  const { indicator, period } = contributions;
  const id = `${indicator.code}-parks`;
  const periodText = formatPeriod(period, indicator.accumulation);
  const measure = zh.charts.parkBarsSubtitle(indicator.name, periodText, indicator.unit);
  const subtitle = indicator.additive
    ? measure
    : zh.charts.withCaliber(measure, indicator.caliber.replace(/。$/, ''));
  const rateOf = (code: string): Reading => growths.get(code) ?? 'not-reported';
  const hasRates = contributions.parts.some(({ park }) => !isMissing(rateOf(park.code)));
  const rows = contributions.parts.map(({ park, value, share }) => {
    const shown = isMissing(share) ? undefined : zh.charts.share(shareText(share));
    const text = valueText(value, indicator);
    const rate = rateOf(park.code);
    return {
      name: park.shortName,
      value,
      text,
      note: shown,
      beside: hasRates ? [{ value: rate, text: growthText(rate) }] : undefined,
      tip: zh.charts.tip(park.name, [
        text,
        ...(shown === undefined ? [] : [shown]),
        ...(hasRates ? [zh.charts.growth(growthText(rate))] : []),
      ]),
    };
  });
  const slowest = slowestFinding(
    contributions.parts.map(({ park }) => ({ name: park.name, growth: rateOf(park.code) })),
  );
  const finding = contributionsFinding(contributions);
  const isWhole = contributions.missing.length === 0;
  const title = isWhole && slowest !== undefined ? `${finding}；${slowest}` : finding;
  const missing = contributions.missing.map(({ park }) => park.shortName);
  return completeFigure({
    id,
    title,
    subtitle,
    notes: missing.length > 0 ? [zh.charts.incomplete(missing.join('、'))] : [],
    table: {
      head: [
        zh.indicators.park,
        `${zh.indicators.value}（${indicator.unit}）`,
        zh.charts.shareOfZone,
        ...(hasRates ? [zh.indicators.growth] : []),
      ],
      rows: [
        ...contributions.parts.map(({ park, value, share }) => [
          park.name,
          valueCell(value, indicator),
          shareText(share),
          ...(hasRates ? [growthText(rateOf(park.code))] : []),
        ]),
        [
          contributions.whole.name,
          valueCell(contributions.total, indicator),
          '',
          ...(hasRates ? [growthText(rateOf(contributions.whole.code))] : []),
        ],
      ],
      numeric: [false, true, true, ...(hasRates ? [true] : [])],
      sums: contributions.parts.length > 0 ? 1 : 0,
    },
    places: places,
    office: indicator.source,
    draw: (options) => {
      // Beside growth there is room for shares only where letters leave it.
      const isFull = hasRates && (options.size === 'narrow' || options.size === 'room');
      return drawBars(isFull ? rows.map((row) => ({ ...row, note: undefined })) : rows, {
        ...options,
        heads: hasRates ? [zh.indicators.value, zh.indicators.growth] : undefined,
      });
    },
  });
}
