/** Every target an indicator was given, of this year, years gone by and years to come, zone and parks. */
import type { Indicator } from '../../data/indicators.ts';
import type { Park } from '../../data/park.ts';
import type { FigureTable } from '../../figures/figure.ts';
import { shareText, valueCell } from '../../figures/texts.ts';
import { completion } from '../../model/progress.ts';
import { combine } from '../../model/reading.ts';
import { stateFigure } from '../../model/stated.ts';
import { zh } from '../../ui/zh.ts';

/**
 * The targets with what the whole year came to, the latest year first. One target alone is told by the
 * page's head.
 *
 * @returns undefined with fewer than two targets
 */
export function targetTable(park: Park, indicator: Indicator): FigureTable | undefined {
  const places = new Map(park.parks.map((row, at) => [row.code, { at, row }]));
  const targets = park.targets
    .filter((row) => row.indicator === indicator.code)
    .sort(
      (a, b) => b.year - a.year || (places.get(a.park)?.at ?? 0) - (places.get(b.park)?.at ?? 0),
    );
  if (targets.length < 2) return undefined;
  const words = zh.indicators.targets;
  return {
    head: [
      words.year,
      zh.indicators.park,
      words.value(indicator.unit),
      words.reached(indicator.unit),
      words.completion,
    ],
    rows: targets.map(({ park: place, value, year }) => {
      const row = places.get(place)?.row;
      const whole = row && stateFigure(park, indicator, row, { year, month: 12 });
      const stated = combine([whole?.completion ?? 'not-reported'], (percent) => percent / 100);
      return [
        `${year}年`,
        row?.shortName ?? place,
        valueCell(value, indicator),
        whole === undefined ? '—' : valueCell(whole.value, indicator),
        whole === undefined
          ? '—'
          : shareText(stated === 'not-reported' ? completion(whole.value, value) : stated),
      ];
    }),
    numeric: [false, false, true, true, true],
  };
}
