import { halfWidth } from '../data/text.ts';

/**
 * A period that was read, in the spelling of the handbook: 2026年1-6月, 2026年上半年, 2026年6月. What
 * kind of spelling it is stays: whether 上半年 or 1-6月 is written is the office's choice. `text` must
 * be one that `parsePeriod` accepts.
 */
export function canonicalPeriod(text: string): string {
  const plain = halfWidth(text)
    .replace(/\s+/g, '')
    .replace(/[—–―~～〜至到−]+/g, '-')
    .replace(/[()]/g, '')
    .replace(/^(\d{4})年度/, '$1年');
  const range = /^(\d{4})年0?1月?-(\d{1,2})月(?:份)?(?:累计)?$/.exec(plain);
  if (range !== null) return `${range[1]}年1-${Number(range[2])}月`;
  const single =
    /^(\d{4})年(\d{1,2})月(?:份|末|底)?$/.exec(plain) ??
    /^(\d{4})[-./](\d{1,2})$/.exec(plain) ??
    /^(\d{4})(\d{2})$/.exec(plain);
  return single === null ? plain : `${single[1]}年${Number(single[2])}月`;
}
