/** Quantities with their unit. Money takes the step (万元, 亿元) that suits its size. */
import { formatFigure, formatNumber, roundTo, type NumberStyle } from './number.ts';
import { formatPercent } from './percent.ts';

/** Units that step by ten thousand, smallest first. */
const LADDERS: readonly (readonly string[])[] = [
  ['元', '万元', '亿元'],
  ['美元', '万美元', '亿美元'],
];

const STEP = 10_000;
const STEP_DIGITS = 4;

/** Decimals of a figure that was carried up to a larger unit: 12345万元 → 1.23亿元. */
const CARRIED_DECIMALS = 2;

/** Whether a unit is a sum of money (万元, 亿美元), and not a rate such as 万元/亩. */
export function isMoney(unit: string): boolean {
  return unit.endsWith('元');
}

/** How a quantity is written. */
export interface QuantityStyle extends NumberStyle {
  /** Decimals of the value in its own unit. */
  readonly decimals: number;
  /** `keep` stays in the given unit, for columns and axes whose head names it; default `auto`. */
  readonly step?: 'auto' | 'keep';
}

/** A quantity in two pieces, for places that set number and unit in different sizes. */
export interface QuantityParts {
  readonly number: string;
  readonly unit: string;
}

/**
 * A quantity with its unit: 52.14亿元, 9800万元, 10723人, 63.20%.
 *
 * The step is chosen after rounding, so 9999.996万元 is 1.00亿元 and never 10000.00万元. Carried
 * down, a figure keeps the precision it was stated with (0.98亿元 → 9800万元, not 9800.00万元);
 * it is never carried down to 元 or 美元. Zero stays in its own unit.
 *
 * @param value in `unit`; percent units take percent numbers (20.47)
 * @throws RangeError when the value is not finite
 */
export function formatQuantity(value: number, unit: string, style: QuantityStyle): string {
  if (unit === '%') return formatPercent(value, style.decimals);
  const parts = quantityParts(value, unit, style);
  return parts.number + parts.unit;
}

/** As `formatQuantity`, in two pieces. */
export function quantityParts(value: number, unit: string, style: QuantityStyle): QuantityParts {
  const stepped = style.step === 'keep' ? undefined : chooseStep(value, unit, style.decimals);
  const shown = stepped ?? { value, unit, decimals: style.decimals };
  const isZero = roundTo(shown.value, shown.decimals) === 0;
  // Numbers below each other keep their decimals, or their points would not align.
  const format = style.step === 'keep' ? formatNumber : formatFigure;
  return {
    number: isZero ? '0' : format(shown.value, shown.decimals, style),
    unit: shown.unit,
  };
}

interface Stepped {
  readonly value: number;
  readonly unit: string;
  readonly decimals: number;
}

/** The smallest step whose printed number stays below ten thousand, or the largest step there is. */
function chooseStep(value: number, unit: string, decimals: number): Stepped | undefined {
  const ladder = LADDERS.find((units) => units.includes(unit));
  if (ladder === undefined || value === 0) return undefined;
  const position = ladder.indexOf(unit);
  const lowest = Math.min(position, 1);
  for (let index = lowest; index < ladder.length; index += 1) {
    const stepped: Stepped = {
      value: statedValue(value, decimals, index < position) * STEP ** (position - index),
      unit: ladder[index] ?? unit,
      decimals: decimalsAt(index - position, decimals),
    };
    const printed = Math.abs(roundTo(stepped.value, stepped.decimals));
    if (printed < STEP || index === ladder.length - 1) return stepped;
  }
  return undefined;
}

/** Carried down, 0.7333亿元 of a figure of one decimal is 7000万元, unless nothing would be left of it. */
function statedValue(value: number, decimals: number, isDown: boolean): number {
  const rounded = isDown ? roundTo(value, decimals) : value;
  return rounded === 0 ? value : rounded;
}

function decimalsAt(steps: number, decimals: number): number {
  if (steps === 0) return decimals;
  if (steps < 0) return Math.max(0, decimals + steps * STEP_DIGITS);
  return Math.max(decimals, CARRIED_DECIMALS);
}
