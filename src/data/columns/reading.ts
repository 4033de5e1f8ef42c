import type { Cell } from '../column.ts';
import type { Remark } from '../diagnostic.ts';
import type { ExactReading, Reading } from '../reading.ts';
import { BY_INDICATOR } from '../column.ts';
import { withoutHidden } from '../hidden-letters.ts';
import { halfWidth } from '../text.ts';
import { stripQualifier } from './qualifier.ts';

/** `**`, `XX.X`, and X0亿元, *0亩 where the last digit is let stand. */
const WITHHELD_MARK = /^[xX×*]+0*(\.[xX×*]+)?$/;
const WITHHELD_WORDS = new Set(['未公布', '保密', '不公布', '暂不公布']);
const NOT_REPORTED_WORDS = new Set(['未报', '未上报', '暂缺', '缺报']);
const NOT_APPLICABLE = /^([-/]+|不适用)$/;

const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;
const NUMBER_THEN_UNIT = /^([+-]?[\d,.]*\d\.?)\s*([^\d\s,.+-].*)$/;
const MASK_THEN_UNIT = /^([xX×*][xX×*.0]*)\s*([^\sxX×*.\d].*)$/;

/** What a report puts before a number and that says nothing of its size: 仅4亿元, 达30家. */
const IN_PASSING = /^(仅有?|只有|达到?|共计?)(?=[\dxX×*]|约|近|超|不)/;

/** A sum of money with any multiple: 亿元, 亿, 万美元. */
const ANY_MONEY = /^([百千万亿]+|[百千万亿]*(美)?元)$/;

/** Multiples of 元 and 人: only to suggest the converted number. */
const SCALES = new Map([
  ['', 1],
  ['百', 100],
  ['千', 1000],
  ['万', 10_000],
  ['百万', 1_000_000],
  ['千万', 10_000_000],
  ['亿', 100_000_000],
]);

/** A cell's text as the number parser sees it: half-width, nothing hidden, every minus and dash a `-`. */
function normalise(text: string): string {
  return halfWidth(withoutHidden(text))
    .replace(/[\u2010-\u2015\u2212\u2500\uFE63]/g, '-')
    .replace(/[\u2217\uFE61]/g, '*')
    .replace(/\u2715|\u2716/g, '×')
    .trim();
}

/**
 * The unit a cell writes after its number or mask, e.g. `亿元` of `52.14亿元`, `家` of `30余家`;
 * nothing if bare.
 */
export function writtenUnit(text: string): string | undefined {
  const written = normalise(text);
  const plain = stripQualifier(written)?.text ?? written;
  return (NUMBER_THEN_UNIT.exec(plain) ?? MASK_THEN_UNIT.exec(plain))?.[2];
}

/** `number` without binary noise such as 5.214000000000001. */
function tidyNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}

function scaleOf(unit: string, base: string): number | undefined {
  return unit.endsWith(base) ? SCALES.get(unit.slice(0, unit.length - base.length)) : undefined;
}

/**
 * The fault of a number written in another unit than its column's, with the converted number when
 * both are multiples of one base (万元 and 亿元). `text` is the whole cell.
 */
export function unitFault(text: string, unit: string): Remark {
  const written = writtenUnit(text) ?? '';
  // 2亿 of a column of 万元 is 2亿元.
  const whole = unit.endsWith('元') && /^[百千万亿]+$/.test(written) ? `${written}元` : written;
  const bare = normalise(text);
  const plain = NUMBER_THEN_UNIT.exec(stripQualifier(bare)?.text ?? bare)?.[1] ?? '';
  const value = Number(plain.replace(/,/g, ''));
  if (unit.startsWith('按')) {
    return {
      code: 'wrong-unit',
      problem: `数字后面写了单位“${written}”`,
      expected: '这里只填数字，单位填在计量单位里',
    };
  }
  let fix = `请换算成以${unit}为单位的数字`;
  for (const base of ['美元', '元', '人', '户', '家', '吨', '千瓦时', '平方米']) {
    const from = scaleOf(whole, base);
    const to = scaleOf(unit, base);
    if (from !== undefined && to !== undefined && plain !== '')
      fix += `，如 ${tidyNumber((value * from) / to)}`;
    if (from !== undefined || to !== undefined) break;
  }
  return { code: 'wrong-unit', problem: `单位是“${written}”，这里应以“${unit}”为单位`, fix };
}

function notANumber(problem: string, expected: string, fix?: string): { readonly fault: Remark } {
  return {
    fault: { code: 'not-a-number', problem, expected, ...(fix === undefined ? {} : { fix }) },
  };
}

function explain(plain: string, example: string): { readonly fault: Remark } {
  const expected = `应填数字，如 ${example}`;
  const direction = /^(同比)?(增长|上升|提高|增加|[↑▲])([\d.]+)%?$/.exec(plain);
  if (direction !== null) return notANumber('不是数字', expected, `上升请直接写 ${direction[3]}`);
  const fall = /^(同比)?(负增长|下降|减少|回落|[↓▼△])([\d.]+)%?$/.exec(plain);
  if (fall !== null) return notANumber('不是数字', expected, `下降请写负数 -${fall[3]}`);
  const negative = /^负([\d.]+)%?$/.exec(plain);
  if (negative !== null) return notANumber('不是数字', expected, `负数请写 -${negative[1]}`);
  if (/^(基本)?持平$/.test(plain))
    return notANumber('不是数字', expected, '与上年相同请写 0，不知道确切数的请留空');
  const accounting = /^\(([\d,.]+)\)%?$/.exec(plain);
  if (accounting !== null)
    return notANumber('不是数字', expected, `如是负数，请写 -${accounting[1]}`);
  if (/^=/.test(plain))
    return notANumber('这是公式，不是数字', expected, '请在 Excel 里复制后“选择性粘贴为数值”');
  if (/^[+-]?\d(\.\d+)?E[+-]?\d+$/i.test(plain)) {
    return notANumber(
      'Excel 改成了科学计数法，后面几位可能已经丢失',
      expected,
      '请把这一列设为“数值”格式再保存',
    );
  }
  if (/^[+-]?[\d,]+(\.\d+)?$/.test(plain)) {
    return notANumber(
      '逗号的位置不对，看不出是千分位还是小数点',
      expected,
      '请去掉逗号；小数点用“.”',
    );
  }
  if (/^(\.{2,}|…+)$/.test(plain)) {
    return notANumber('省略号说不清是未报还是不足一个单位', expected, '未报请留空，不适用请填“—”');
  }
  if (/^n\/?a$/i.test(plain))
    return notANumber('说不清是未报还是不适用', expected, '未报请留空，不适用请填“—”');
  if (stripQualifier(plain) !== undefined) return notANumber('不是确切的数字', expected);
  if (/[¥￥$€]/.test(plain)) return notANumber('不要带货币符号', expected);
  return notANumber('不是数字', expected);
}

/**
 * Reads a numeric cell that must be exact. `units` are the suffixes accepted (the first is the column's own; empty: no
 * unit; `BY_INDICATOR`: any, to be checked against the row's indicator later). Full-width characters
 * are read as half-width; thousands are grouped by three or not at all. `*`, `**`, `XX`, `X.X%` are
 * withheld, a dash or a slash is not applicable. `example` goes into the message.
 */
export function readExact(
  text: string,
  units: readonly string[],
  example: string,
): Cell<ExactReading> {
  // Nearly every cell is a bare number, and there are hundreds of thousands.
  const plain = PLAIN.test(text) ? text : normalise(text);
  if (PLAIN.test(plain)) return { value: zeroed(Number(plain)) };
  if (GROUPED.test(plain)) return { value: zeroed(Number(plain.replace(/,/g, ''))) };
  if (NOT_APPLICABLE.test(plain)) return { value: 'not-applicable' };
  if (WITHHELD_MARK.test(plain) || WITHHELD_WORDS.has(plain)) return { value: 'withheld' };
  if (NOT_REPORTED_WORDS.has(plain)) return { value: 'not-reported' };

  const suffixed = NUMBER_THEN_UNIT.exec(plain) ?? MASK_THEN_UNIT.exec(plain);
  const [, head = '', unit = ''] = suffixed ?? [];
  const masked = WITHHELD_MARK.test(head);
  if (!masked && !PLAIN.test(head) && !GROUPED.test(head)) return explain(plain, example);
  const wanted = units[0];
  const times = units
    .map((otherUnit) => multipleOf(unit, otherUnit))
    .find((scale) => scale !== undefined);
  if (times !== undefined) {
    const number = Number(head.replace(/,/g, '')) * times;
    return { value: masked ? 'withheld' : Number(number.toPrecision(12)) };
  }
  // There is nothing to convert in a number that is kept back.
  if (masked && wanted?.endsWith('元') === true && ANY_MONEY.test(unit))
    return { value: 'withheld' };
  if (wanted === BY_INDICATOR ? looksLikeUnit(unit) : units.includes(unit)) {
    return { value: masked ? 'withheld' : zeroed(Number(head.replace(/,/g, ''))) };
  }
  if (wanted === undefined || !looksLikeUnit(unit)) return explain(plain, example);
  return { fault: unitFault(text, wanted) };
}

/**
 * Reads a numeric cell as `readExact` does; a number may be qualified: 约2100亩, 30余家, 16家左右,
 * 超5, 不足3万. Never more than one unit is read into it, and a mask with a qualifier is withheld.
 */
export function readReading(
  text: string,
  units: readonly string[],
  example: string,
): Cell<Reading> {
  if (PLAIN.test(text)) return readExact(text, units, example);
  const bare = normalise(text).replace(IN_PASSING, '');
  const found = stripQualifier(bare);
  if (found === undefined || !/[\dxX×*]/.test(found.text)) return readExact(bare, units, example);
  // Before the unit is read: where any unit may stand, 余家 would pass for one.
  const cell = readExact(found.text, units, example);
  if ('fault' in cell || typeof cell.value === 'string') return cell;
  return { value: { number: cell.value, qualifier: found.qualifier } };
}

/**
 * How many of a unit one of a larger unit is: 万平方米 in 平方米 is 10000; a bare 万 or 亿 too where the
 * unit itself counts single ones. Nothing for units that are not multiples of it.
 */
export function multipleOf(written: string, unit: string): number | undefined {
  const ownScale = /^[百千万亿]/.test(unit);
  if (written === unit || unit === BY_INDICATOR || (unit.endsWith('元') && ownScale)) {
    return undefined;
  }
  const prefix = written.endsWith(unit) ? written.slice(0, written.length - unit.length) : written;
  if (prefix === written && (ownScale || !/^[万亿]$/.test(written) || unit === '%')) {
    return undefined;
  }
  return prefix === '' ? undefined : SCALES.get(prefix);
}

/** Anything short without digits may be a unit; `%x` and `（不含税）` may not. */
function looksLikeUnit(unit: string): boolean {
  return /^(?![余多])(%|‰|℃|[\p{Script=Han}㎡㎥]{1,6}(\/[\p{Script=Han}㎡㎥]{1,4})?|万?km²|万?m²|万?m2|m³|kWh|t|MW|kW)$/u.test(
    unit,
  );
}

/** -0 as 0, so that it never prints as “-0”. */
function zeroed(value: number): number {
  return value === 0 ? 0 : value;
}
