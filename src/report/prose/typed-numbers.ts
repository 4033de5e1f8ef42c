/** Numbers typed in prose, with their units; years, dates, ordinals and bare numbers are no figures. */
import { halfWidth } from '../../data/text.ts';

/** A number somebody typed. */
export interface TypedNumber {
  /** As typed, with its unit: 52.14亿元. */
  readonly text: string;
  readonly size: number;
  readonly decimals: number;
  readonly unit: string;
  /** Offset in the text it was found in. */
  readonly at: number;
  /** 近, 约, 超 … or 多, 余 beside it. */
  readonly vague: boolean;
}

const DIGITS = '[0-9０-９]+(?:[,，][0-9]{3})*(?:[.．][0-9０-９]+)?';
const UNITS = [
  '亿千瓦时',
  '万吨标准煤',
  '亿美元',
  '万美元',
  '万元/亩',
  '万元/人',
  '万平方米',
  '个百分点',
  '百分点',
  '亿元',
  '万元',
  '亿',
  '%',
  '％',
  '人',
  '家',
  '个',
  '亩',
  '宗',
  '项',
];
const NUMBER = new RegExp(
  `(近|约|超过|超|突破|逾|不足|接近)?(?<![0-9.第])(${DIGITS})\\s*(多|余)?(${UNITS.join('|')})(?!月)`,
  'g',
);

const NARROW: Readonly<Record<string, string>> = { 个百分点: '百分点', '％': '%', 亿: '亿元' };

function plain(digits: string): string {
  return halfWidth(digits).replaceAll(',', '');
}

/** The figures of a text in their order. */
export function typedNumbers(text: string): TypedNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [all, before, digits = '', after, unit = ''] = match;
    const number = plain(digits);
    return {
      text: all,
      size: Number(number),
      decimals: number.split('.')[1]?.length ?? 0,
      unit: NARROW[unit] ?? unit,
      at: match.index,
      vague: before !== undefined || after !== undefined,
    };
  });
}

/** How many of its smallest unit one unit is: 亿元 and 万元 compare, 亿元 and 亿美元 do not. */
const STEPS: Readonly<Record<string, readonly [family: string, factor: number]>> = {
  元: ['元', 1],
  万元: ['元', 1e4],
  亿元: ['元', 1e8],
  美元: ['美元', 1],
  万美元: ['美元', 1e4],
  亿美元: ['美元', 1e8],
};

/** A size of one unit in another; undefined when they do not compare. */
export function inUnit(size: number, from: string, to: string): number | undefined {
  if (from === to) return size;
  const [a, b] = [STEPS[from], STEPS[to]];
  return a === undefined || b === undefined || a[0] !== b[0] ? undefined : (size * a[1]) / b[1];
}
