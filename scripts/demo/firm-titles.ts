import { periodKey } from '../../src/data/period.ts';
import { makeAllSeries } from './all-series.ts';
import { FIRST_YEAR, periodsSince } from './calendar.ts';
import type { Firm } from './cast/firm.ts';
import { isAboveScale } from './cast/firm.ts';
import { stateOf } from './cast/firm-facts.ts';
import { FIRMS } from './cast/firms.ts';
import { linkOf } from './cast/links.ts';
import { shiftDay } from './days.ts';
import { randomFor } from './random.ts';
import { PARKS } from './zone.ts';

/** A title a firm holds since a day. */
export interface Holding {
  readonly firm: Firm;
  readonly since: string;
}

/** Firms that hold every title, among them those of the highest levels. */
const FIRST = ['jingxing-opto', 'kuihuo-bio', 'yixiantong-tronics'];

/** A title of this indicator is for small and medium firms only. */
const NOT_FOR_LARGE = 'specialised-firms';

/** Firms that may hold titles: makers in operation, those above scale first. */
function eligible(park: string, indicator: string): readonly Firm[] {
  const chance = (firm: Firm): number => randomFor(`${indicator} ${firm.code}`)();
  return FIRMS.filter(
    (firm) =>
      firm.park === park &&
      stateOf(firm) !== '停产' &&
      stateOf(firm) !== '关闭' &&
      firm.scale !== 'micro' &&
      !(firm.scale === 'large' && indicator === NOT_FOR_LARGE) &&
      linkOf(firm.link).industry !== 'logistics',
  ).toSorted(
    (a, b) =>
      Number(isAboveScale(b)) - Number(isAboveScale(a)) ||
      Number(FIRST.includes(b.code)) - Number(FIRST.includes(a.code)) ||
      chance(a) - chance(b),
  );
}

/**
 * Who holds what an indicator counts: whenever a park's count grows, the next of its firms gets the
 * title in that month. Those of the first published month got theirs in the two years before.
 */
export function holdingsOf(indicator: string): readonly Holding[] {
  const series = makeAllSeries().get(indicator);
  return PARKS.flatMap(({ code }) => {
    const firms = eligible(code, indicator);
    const holdings: Holding[] = [];
    for (const period of periodsSince(FIRST_YEAR)) {
      const key = periodKey(period);
      const count = series?.get(code)?.get(key)?.steps ?? 0;
      while (holdings.length < count) {
        const firm = firms[holdings.length];
        if (firm === undefined) throw new Error(`too few firms in ${code} for ${indicator}`);
        const random = randomFor(`since ${indicator} ${firm.code}`);
        const first = key === `${FIRST_YEAR}-02`;
        const back = first ? 60 + Math.round(600 * random()) : 0;
        const day = `${key}-${String(6 + Math.floor(18 * random())).padStart(2, '0')}`;
        holdings.push({ firm, since: shiftDay(day, -back) });
      }
    }
    return holdings;
  });
}
