import type { Cell, Column } from '../data/column.ts';
import { cleanCreditCode } from '../data/columns/credit-code.ts';
import { halfWidth, trimSpaces } from '../data/text.ts';
import { repairReasons as why } from '../ui/desk.ts';
import { canonicalPeriod } from './canonical-period.ts';
import { isDay } from '../model/day.ts';

/** What a cell is to become and, in Chinese, why. */
export interface Repair {
  readonly after: string;
  readonly why: readonly string[];
}

/** One step of a repair: the text after it, and the reason when the text changed. */
type Step = readonly [change: (text: string) => string, why: string];

const TRIM: Step = [trimSpaces, why.spaces];
const HALF_WIDTH: Step = [halfWidth, why.fullWidth];

/** Every minus and dash that stands before a number as `-`. */
const MINUS: Step = [
  (text) => text.replace(/^[\u2010-\u2015\u2212\u2500\uFE63](?=[\d.])/, '-'),
  why.minus,
];
const THOUSANDS: Step = [
  (text) => text.replace(/^[+-]?\d{1,3}(,\d{3})+(?!\d)/, (digits) => digits.replace(/,/g, '')),
  why.thousands,
];

/** A dash alone says 不适用; a half-width one is no better than the one that was typed. */
function isDash(text: string): boolean {
  return /^-+$/.test(halfWidth(text));
}

function dateSteps(cell: Cell<unknown>): Step[] {
  if ('fault' in cell || typeof cell.value !== 'string') return [];
  const { value, remark } = cell;
  if (remark?.code === 'date-serial') return [[() => value, why.serial]];
  // A month or a withheld date stays as it is written: of 2026-05 a spreadsheet makes a day.
  if (!isDay(value)) return [];
  // 2026年9月底 is read as a day, but what was written says less than that day would.
  return remark === undefined ? [[() => value, why.date]] : [];
}

/** The steps that are safe for a column; text columns are only trimmed. */
function stepsFor(column: Column, written: string): Step[] {
  switch (column.type) {
    case 'number':
    case 'percent':
    case 'whole':
    case 'year':
      return isDash(trimSpaces(written)) ? [] : [HALF_WIDTH, MINUS, THOUSANDS];
    case 'date':
      return dateSteps(column.read(trimSpaces(written)));
    case 'credit-code':
      return [[cleanCreditCode, why.code]];
    case 'period':
      return [[canonicalPeriod, why.period]];
    default:
      return [];
  }
}

/** What a cell means to the site, or nothing when it can't be read. */
function meaning(column: Column, text: string): string | undefined {
  const cell = column.read(text);
  return 'fault' in cell ? undefined : (JSON.stringify(cell.value) ?? '');
}

/**
 * The safe repair of one cell, or nothing. A repair is proposed only when the column reads the same
 * value before and after; a cell that can't be read is left for its owner.
 */
export function repairCell(column: Column, written: string): Repair | undefined {
  if (written === '') return undefined;
  const before = meaning(column, written);
  if (before === undefined) return undefined;
  const reasons: string[] = [];
  let after = written;
  for (const [change, reason] of [TRIM, ...stepsFor(column, written)]) {
    const next = change(after);
    if (next === after || meaning(column, next) !== before) continue;
    after = next;
    reasons.push(reason);
  }
  return after === written ? undefined : { after, why: reasons };
}
