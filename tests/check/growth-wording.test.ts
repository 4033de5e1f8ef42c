import { describe, expect, test } from 'vitest';
import { cellsWith, observationLines, withLines } from './found.ts';

// Growth fell from 34.23 % to 28.96 %: by 5.27 百分点.
const OBSERVATIONS = observationLines([
  '工业增加值,全区,2025年1-6月,9.76,34.23',
  '工业增加值,全区,2026年1-6月,12.58,28.96',
  '主营业务收入,全区,2025年1-6月,60,10',
  '主营业务收入,全区,2026年1-6月,57,-5',
]);

function found(text: string): boolean {
  const files = withLines({
    'observations.csv': OBSERVATIONS,
    'measures.csv': ['期间,方面,序号,措施,公开级别', `2026年1-6月,经济运行,1,"${text}",公开`],
  });
  return cellsWith('points-as-percent', files).length > 0;
}

describe('the change of a rate', () => {
  test.each([
    '工业增加值增速同比回落5.27%',
    '增幅较去年同期下降8.71%',
    '战新产业占比提高3.2％',
    '完成率较上月提升了2%',
    '工业增加值同比下降5.27%',
    '主营业务收入、工业增加值同比分别下降8.1%、5.27%和7.95%',
  ])('is not in percent: %s', (text) => {
    expect(found(text)).toBe(true);
  });

  test.each([
    '工业增加值增速同比回落5.27个百分点',
    '增速5.2%，产值下降3%',
    '占比达38.5%',
    '主营业务收入同比下降5%',
    '工业增加值增长28.96%',
    '能耗下降5.27%',
    '完成率63%～68%',
  ])('is left alone: %s', (text) => {
    expect(found(text)).toBe(false);
  });
});
