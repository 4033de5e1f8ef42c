import { drawRankedBars } from '../charts/ranked-bars.ts';
import { contributionsFinding } from '../format/finding-parks.ts';
import { formatPeriod } from '../format/period.ts';
import type { Contributions } from '../model/contribution.ts';
import { isMissing } from '../model/reading.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shareText, valueCell, valueText } from './texts.ts';
import type { Place } from '../data/dataset.ts';

/**
 * One indicator by park, the largest on top.
 *
 * @param places rows of the parks' observations
 */
export function parkBarsFigure(contributions: Contributions, places: readonly Place[]): Figure {
  const { indicator, period } = contributions;
  const id = `${indicator.code}-parks`;
  const periodText = formatPeriod(period, indicator.accumulation);
  const title = contributionsFinding(contributions);
  const measure = zh.charts.parkBarsSubtitle(indicator.name, periodText, indicator.unit);
  const subtitle = indicator.additive
    ? measure
    : zh.charts.withCaliber(measure, indicator.caliber.replace(/。$/, ''));
  const rows = contributions.parts.map(({ park, value, share }) => {
    const shown = isMissing(share) ? undefined : zh.charts.share(shareText(share));
    const text = valueText(value, indicator);
    return {
      name: park.shortName,
      value,
      valueText: text,
      shareText: shown,
      tip: zh.charts.tip(park.name, shown === undefined ? [text] : [text, shown]),
    };
  });
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
        zh.charts.share(''),
      ],
      rows: [
        ...contributions.parts.map(({ park, value, share }) => [
          park.name,
          valueCell(value, indicator),
          shareText(share),
        ]),
        [contributions.whole.name, valueCell(contributions.total, indicator), ''],
      ],
      numeric: [false, true, true],
    },
    places: places,
    office: indicator.source,
    draw: (options) => drawRankedBars(rows, options),
  });
}
