import type { Cell, CellValue } from 'hucre/xlsx';

/** A number as Excel has it before formatting, without binary noise: 0.1 + 0.2 is 0.3. */
function plainNumber(value: number): string {
  // From here on Excel itself has lost the last digits of a long code and shows an exponent.
  if (Math.abs(value) >= 1e15) return value.toExponential().replace('e', 'E');
  const exact = Number(value.toPrecision(15));
  const text = String(exact);
  return /e/i.test(text) ? exact.toFixed(20).replace(/\.?0+$/, '') : text;
}

/** A number format without colours, conditions, escapes and quoted words; its first section. */
function formatLetters(format: string): string {
  return (format.split(';')[0] ?? '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/_./g, '');
}

/** 38.62 of 0.3862, where the format multiplies by a hundred. */
function percentText(value: number): string {
  return `${plainNumber(Number((value * 100).toPrecision(15)))}%`;
}

/** The unit a number format writes behind the number: 亿元 of `0.00"亿元"`; not where it scales as well. */
function unitOfFormat(format: string): string {
  const first = format.split(';')[0] ?? '';
  const [, unit = ''] = /[0#?]\s*"?([\p{Script=Han}㎡]+)"?\s*$/u.exec(first) ?? [];
  return /[,!]/.test(first.replace(/#,##/g, '')) ? '' : unit;
}

/** A code kept as a number whose format gives it its leading zeros: 00042. */
function paddedCode(value: number, letters: string): string | undefined {
  if (!/^0{2,}$/.test(letters) || !Number.isInteger(value)) return undefined;
  return String(value).padStart(letters.length, '0');
}

/** The text of a number in its format. */
function numberText(value: number, format: string): string {
  const letters = formatLetters(format);
  if (letters.includes('%')) return percentText(value);
  return paddedCode(value, letters) ?? plainNumber(value) + unitOfFormat(format);
}

const two = (part: number): string => String(part).padStart(2, '0');

/**
 * A date as far as its format shows it: 2026-07-15, or 2026年6月 where no day is shown. Excel keeps
 * a month as its first day; read as that day it would say more than staff wrote.
 */
function dateText(date: Date, format: string): string {
  const letters = formatLetters(format).toLowerCase();
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
  const [hour, minute] = [date.getUTCHours(), date.getUTCMinutes()];
  // Before its first day Excel's calendar holds times of no day.
  if (year < 1900) return `${hour}:${two(minute)}`;
  if (/y/.test(letters) && /m/.test(letters) && !/d/.test(letters) && day === 1)
    return `${year}年${month}月`;
  const time = hour === 0 && minute === 0 ? '' : ` ${two(hour)}:${two(minute)}`;
  return `${year}-${two(month)}-${two(day)}${time}`;
}

/**
 * What a cell of a workbook says, as the text the same cell of a CSV would hold: percent formats as
 * percent, dates as far as they are shown, errors and formulas without a result as they stand.
 *
 * @param value as it stands in the rows of the sheet
 * @param cell what else is known of it; nothing for a plain cell
 */
export function cellText(value: CellValue | undefined, cell: Cell | undefined): string {
  const shown = cell?.formula === undefined ? value : (cell.formulaResult ?? value);
  if (shown === null || shown === undefined) {
    // A formula nobody calculated: its own message is better than a blank cell.
    return cell?.formula === undefined ? '' : `=${cell.formula}`;
  }
  const format = cell?.style?.numFmt ?? 'General';
  if (shown instanceof Date) return dateText(shown, format);
  if (typeof shown === 'number') return numberText(shown, format);
  if (typeof shown === 'boolean') return shown ? 'TRUE' : 'FALSE';
  return String(shown);
}
