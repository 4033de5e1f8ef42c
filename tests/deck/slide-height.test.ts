import { describe, expect, it } from 'vitest';
import {
  fitsSubtitle,
  keepsPhrases,
  subtitleHeight,
  titleHeight,
} from '../../src/components/deck/slide-height.ts';

describe('a title', () => {
  it('keeps its phrases whole where that takes no further line, in each size of letters', () => {
    const title =
      '2026年上半年，上交税金快于序时进度16.35个百分点，主营业务收入差欠序时进度11.38个百分点';
    expect(keepsPhrases(title, 'usual')).toBe(true);
    const phrase = '上半年新开工的项目有十一个';
    expect(keepsPhrases([phrase, phrase, phrase].join('，'), 'large')).toBe(false);
  });

  it('is higher in letters for a large room, and with a line more', () => {
    const title = '还有7个问题需要解决';
    expect(titleHeight(title, 'large')).toBeGreaterThan(titleHeight(title, 'usual'));
    expect(titleHeight(title.repeat(4), 'usual')).toBeGreaterThan(titleHeight(title, 'usual'));
  });
});

describe('what is measured, in letters for a large room', () => {
  const subtitle = '2026年上半年，年度目标完成率与序时进度之差（百分点）';

  it('stands above a drawing that leaves it room, not above a higher one', () => {
    expect(fitsSubtitle('标题', subtitle, { width: 1680, height: 500 })).toBe(true);
    expect(fitsSubtitle('标题'.repeat(15), subtitle, { width: 1680, height: 740 })).toBe(false);
  });

  it('takes two lines where it is long', () => {
    expect(subtitleHeight(subtitle.repeat(2))).toBeGreaterThan(subtitleHeight(subtitle));
  });
});
