/** What parks of different size may be compared by: rates, shares, and amounts for each 亩 of land. */
import type { Indicator } from '../data/indicators.ts';
import type { Reading } from '../data/reading.ts';
import { combine, isMissing } from '../model/reading.ts';
import type { ZoneFigure } from './member-facts.ts';
import type { RegionalIndicator } from './regional-indicator.ts';

/** The figure itself, its growth, the share of the annual target, the figure for each 亩. */
export type MeasureKind = 'value' | 'growth' | 'completion' | 'per-area';

/** One way of comparing members by an indicator. */
export interface Measure {
  readonly kind: MeasureKind;
  /** Of what is compared, not of the indicator: %, 百分点, 万元/亩. */
  readonly unit: string;
  readonly decimals: number;
  /** Whether more is better, less is, or neither. */
  readonly direction: Indicator['direction'];
}

/** 亩 in a square kilometre. */
const MU_IN_KM2 = 1500;

/** Units of money that are told in 万元 for each 亩: how many 万元 they are. */
const MONEY: Readonly<Record<string, number>> = { 亿元: 1e4, 万元: 1 };

/** Unit and factor of an amount for its land. */
function perArea(unit: string): { readonly unit: string; readonly times: number } {
  const times = MONEY[unit];
  return times === undefined
    ? { unit: `${unit}/平方公里`, times: MU_IN_KM2 }
    : { unit: '万元/亩', times };
}

const DECIMALS = 2;

/**
 * How members may be compared by an indicator, what says most first. An amount that adds up is greater in a
 * larger park: it is compared by its growth, by the share of its target, by what comes on each 亩.
 */
export function measuresOf({ declared, indicator }: RegionalIndicator): Measure[] {
  const { decimals, direction, unit } = indicator;
  if (!declared.adds) return [{ kind: 'value', unit, decimals, direction }];
  const growth = { kind: 'growth', unit: '%', decimals: DECIMALS, direction } as const;
  const density = {
    kind: 'per-area',
    unit: perArea(unit).unit,
    decimals: DECIMALS,
    direction,
  } as const;
  // Who has used up more of a ceiling is not ahead.
  if (direction !== 'up') return [growth, density];
  return [growth, { kind: 'completion', unit: '%', decimals: DECIMALS, direction }, density];
}

/**
 * What a figure is by a measure, in its unit.
 * @param area of the zone, 亩
 */
export function measuredBy(
  { kind }: Measure,
  figure: ZoneFigure,
  { area, unit }: { readonly area: Reading; readonly unit: string },
): Reading {
  switch (kind) {
    case 'value':
      return figure.value;
    case 'growth':
      return figure.growth;
    case 'completion':
      return combine([figure.completion], (share) => share * 100);
    case 'per-area': {
      // A growth alone is no amount, whatever the area.
      if (isMissing(figure.value)) return figure.value;
      const { times } = perArea(unit);
      return combine([figure.value, area], (value, mu) =>
        mu > 0 ? (value / mu) * times : 'not-applicable',
      );
    }
  }
}
