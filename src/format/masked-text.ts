import { withoutFinalStop } from './final-stop.ts';

/** An amount of stars with its unit, and the words that lead to it: 增长到**亿元, 将达**亿元, 第一轮*万元. */
const MASKED =
  /(?:增长|提高|增加)?(?:将?达到?|到|至|为)?[*＊×]+(?:多|余)?(?:[万亿]?(?:美元|元)|[万亿]|亩|%|平方米)/g;

/** What of a firm or a project is a figure: without it nothing is left to be said. */
const FIGURE = /(?:估值|产值|税收|收入|利润|投资)$/;

/** Whether an office put stars in place of an amount. */
export const isMasked = (text: string): boolean => text.search(MASKED) >= 0;

/**
 * What an office typed of an event, fit to be read aloud: an amount it put stars in place of is said to be
 * withheld, 市场估值增长到**亿元 → 市场估值未公布, 完成第一轮*万元增资 → 完成第一轮增资（数额未公布）. Stars in a name stay as they were typed.
 */
export function readableText(text: string): string {
  const plain = withoutFinalStop(text);
  const without = plain.replace(MASKED, '');
  if (without === plain) return plain;
  return FIGURE.test(without) ? `${without}未公布` : `${without}（数额未公布）`;
}
