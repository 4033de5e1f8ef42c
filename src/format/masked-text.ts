import { withoutFinalStop } from './final-stop.ts';

/** An amount of stars with its unit, and the words that lead to it: 增长到**亿元, 将达**亿元, 第一轮*万元. */
const MASKED =
  /(?:增长|提高|增加)?(?:将?达到?|到|至|为)?[*＊×]+(?:多|余)?(?:[万亿]?(?:美元|元)|[万亿]|亩|%|平方米)/g;

/**
 * What an office typed of an event, fit to be read aloud: an amount it put stars in place of is said to be
 * withheld, 市场估值增长到**亿元 → 市场估值（数额未公布）. Stars in a name stay as they were typed.
 */
export function readableText(text: string): string {
  const plain = withoutFinalStop(text);
  const without = plain.replace(MASKED, '');
  return without === plain ? plain : `${without}（数额未公布）`;
}
