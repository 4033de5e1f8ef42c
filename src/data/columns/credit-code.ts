import { blankOf, makeColumn } from '../column.ts';
import type { Cell, Column, ColumnSpec, Disclosure, Optional } from '../column.ts';
import type { Remark } from '../diagnostic.ts';
import { scientificFault } from './text.ts';

/** Digits of GB 32100-2015: no I, O, S, V or Z. */
const DIGITS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** Weight of each of the first 17 digits: 3 to the power of its position, modulo 31. */
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * The check digit of the first 17 characters of a 统一社会信用代码:
 * 31 − (Σ digit × weight mod 31), 31 counting as 0. Source: GB 32100-2015, section 5.
 */
export function creditCheckDigit(first17: string): string {
  const sum = WEIGHTS.reduce(
    (total, weight, i) => total + DIGITS.indexOf(first17[i] ?? '0') * weight,
    0,
  );
  return DIGITS[(31 - (sum % 31)) % 31] ?? '0';
}

/** What Excel and forms add to a long code: an apostrophe that makes it text, spaces in groups. */
const ADDED = /^['‘’＇`]|['‘’＇]$|[\s\u00A0\u3000]+/g;

const CLEANED: Remark = {
  code: 'spaces-trimmed',
  severity: 'note',
  problem: '代码里有空格或撇号（Excel 加的文本标记），已去掉',
};

/** A code without the apostrophe or spaces that were typed to keep Excel from changing it. */
export function cleanCreditCode(cell: string): string {
  return cell.replace(ADDED, '');
}

const NONE = /^(无|没有|暂无|待办|[-—–/]+)$/;

function readCreditCode(cell: string): Cell<string> {
  const read = readBareCode(cleanCreditCode(cell));
  return 'fault' in read || cleanCreditCode(cell) === cell
    ? read
    : { value: read.value, remark: CLEANED };
}

function readBareCode(cell: string): Cell<string> {
  const scientific = scientificFault(cell);
  if (scientific !== undefined) return { fault: scientific };
  const code = cell.toUpperCase();
  const expected = '应填 18 位统一社会信用代码';
  const fault = (problem: string, fix?: string): Cell<string> => ({
    fault: { code: 'not-a-credit-code', problem, expected, ...(fix === undefined ? {} : { fix }) },
  });
  if (NONE.test(cell)) return fault('不是统一社会信用代码', '没有的请留空');
  const { length } = Array.from(code);
  if (length !== 18) return fault(`有${length}位，不是18位`);
  const stranger = Array.from(code).find((letter) => !DIGITS.includes(letter));
  if (stranger !== undefined)
    return fault(`不能有“${stranger}”`, '代码里没有字母 I、O、S、V、Z，可能是 1、0、5、U、2');
  if (creditCheckDigit(code.slice(0, 17)) === code[17]) return { value: code };
  if (/^\d{15}0{3}$/.test(code)) {
    const fix = '请先把这一列设为“文本”格式，再重新填写';
    return fault('末尾的 000 可能是 Excel 丢失的位数', fix);
  }
  return fault('最后一位校验码不对', '请核对是否抄错一位');
}

/** A 统一社会信用代码, kept as 18 upper-case characters with a right check digit. */
export function creditCode<R extends boolean = false, const D extends Disclosure = Disclosure>(
  spec: ColumnSpec<R, D>,
): Column<Optional<string, R>, D> {
  return makeColumn<string | undefined, D>(
    'credit-code',
    spec,
    readCreditCode,
    blankOf(spec.required),
  ) as Column<Optional<string, R>, D>;
}
