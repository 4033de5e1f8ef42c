import { describe, expect, test } from 'vitest';
import type { Period } from '../../src/data/period.ts';
import { periodRemarks } from '../../src/report/prose/as-of.ts';
import { parseText } from '../../src/texts/parse-text.ts';
import { proseOf, sentencesOf } from '../../src/report/prose/plain-text.ts';

const JUNE: Period = { year: 2026, month: 6 };
const MAY: Period = { year: 2026, month: 5 };
const SEPTEMBER: Period = { year: 2026, month: 9 };

const check = (source: string, period: Period): string[] =>
  sentencesOf(proseOf(parseText(source))).flatMap((sentence) =>
    periodRemarks(sentence, source.slice(sentence.start), period).map(
      ({ found, severity }) => `${severity} ${found}`,
    ),
  );

const VALUE = '<Value indicator="主营业务收入" />';

describe('a period that is not the text’s own', () => {
  test.each<[string, Period, string]>([
    ['截至2026年5月底，进展顺利。', JUNE, 'error 截至2026年5月底'],
    ['截至5月底，进展顺利。', JUNE, 'error 截至5月底'],
    ['截止5月31日，进展顺利。', JUNE, 'error 截止5月31日'],
    ['截至一季度末，进展顺利。', JUNE, 'error 截至一季度末'],
    ['截至二季度末，进展顺利。', MAY, 'error 截至二季度末'],
    ['截至2026年上半年，进展顺利。', SEPTEMBER, 'error 截至2026年上半年'],
    [`1—5月，主营业务收入完成${VALUE}。`, JUNE, 'error 1—5月'],
    [`今年1-5月份主营业务收入完成${VALUE}。`, JUNE, 'error 今年1-5月份'],
    [`2025年上半年，主营业务收入完成${VALUE}。`, JUNE, 'error 2025年上半年'],
    [`一季度，主营业务收入完成${VALUE}。`, JUNE, 'error 一季度'],
    [`二季度末，从业人员${VALUE}。`, MAY, 'error 二季度末'],
    [`5月末，从业人员${VALUE}。`, JUNE, 'error 5月末'],
    ['今年1—7月，经济平稳运行。', JUNE, 'error 今年1—7月'],
    ['前三季度，全区经济平稳运行。', JUNE, 'error 前三季度'],
    ['前七个月，全区经济平稳运行。', JUNE, 'error 前七个月'],
    ['今年上半年，全区经济平稳运行。', MAY, 'error 今年上半年'],
    ['今年上半年，全区经济平稳运行。', SEPTEMBER, 'warning 今年上半年'],
    ['全区1—5月签约12个项目。', JUNE, 'warning 1—5月'],
  ])('%s', (text, period, expected) => {
    expect(check(text, period)).toEqual([expected]);
  });
});

describe('is left alone', () => {
  test.each<[string, string, Period]>([
    ['its own', '今年上半年，1—6月，前六个月，二季度末，6月底，截至6月30日。', JUNE],
    ['its own at three quarters', '前三季度，三季度末，2026年1—9月。', SEPTEMBER],
    ['words for the text’s period', `本月、今年以来、截至目前，主营业务收入完成${VALUE}。`, JUNE],
    ['last year', `去年上半年签约8个，上年前三季度12个，完成${VALUE}。`, JUNE],
    ['the same time', `与2025年上半年相比，主营业务收入增长${VALUE}。`, JUNE],
    ['a comparison', `增速比一季度加快，较1—5月回升，完成${VALUE}。`, JUNE],
    ['a comparison that follows', `1—5月以来回升势头巩固，完成${VALUE}。`, JUNE],
    ['a plan', '力争前三季度完成全年任务的75%，9月底前完成主体封顶。', JUNE],
    ['a plan with its own words', '到三季度末，建成标准厂房3万平方米。', JUNE],
    ['a plan for later months', '1—9月预计完成80亿元。', JUNE],
    ['a list', '一季度、上半年、前三季度逐步回升。', SEPTEMBER],
    ['a part of the time', '一季度开局平稳，二季度回升，5月份召开推进会。', JUNE],
    ['the end of last year', '截至2025年底，累计签约48个；截至2024年12月31日有30个。', JUNE],
    ['a bound period', '一季度完成<Value indicator="主营业务收入" period="2026-03" />。', JUNE],
    ['a title', '印发《2026年1—5月运行分析》。', JUNE],
    ['the end of a month as a date', '项目7月底开工，8月末交付。', JUNE],
    ['the second half', '下半年逐户抓达产。', JUNE],
  ])('%s', (_, text, period) => {
    expect(check(text, period)).toEqual([]);
  });

  test('a number that follows words for the text’s own period is no error', () => {
    const text = `1—5月回升，今年以来完成${VALUE}。`;
    expect(check(text, JUNE)).toEqual(['warning 1—5月']);
  });
});
