import { describe, expect, it } from 'vitest';
import { textWidth, truncate, wrap } from '../../src/charts/text.ts';

describe('textWidth', () => {
  it.each([
    ['园区', 2],
    ['，（）', 3],
    ['52.14', 4 * 0.555 + 0.3],
    ['38%', 2 * 0.555 + 0.92],
    ['1—2月', 2 * 0.555 + 2],
    ['𠅤㛃', 2],
    ['', 0],
  ])('measures %s in em', (text, em) => {
    expect(textWidth(text, 1)).toBeCloseTo(em, 6);
  });

  it('counts bold digits wider, bold Han not', () => {
    expect(textWidth('园', 10, true)).toBe(10);
    expect(textWidth('5', 10, true)).toBeCloseTo(5.883, 6);
  });
});

describe('wrap', () => {
  it.each([
    ['主营业务收入', 10, 100, ['主营业务收入']],
    ['规模以上工业增加值', 10, 60, ['规模以上', '工业增加值']],
    ['甲\n乙', 10, 100, ['甲', '乙']],
    ['', 10, 100, ['']],
  ])('breaks %s between words', (text, size, width, lines) => {
    expect(wrap(text, size, width)).toEqual(lines);
  });

  const long =
    '规模以上工业企业（含限额以上商贸、重点服务业），今年以来增长20.47%，占年目标任务的“38.62%”。';

  it.each([3, 4, 5, 6, 7, 8, 9, 12, 20])('keeps punctuation off the line ends at %i em', (em) => {
    const lines = wrap(long, 10, em * 10);
    expect(lines.join('')).toBe(long);
    for (const line of lines) {
      expect(line).not.toMatch(/^[，。、；：）」』”%]/);
      expect(line).not.toMatch(/[（「『“]$/);
      // Closing marks hang over rather than begin the next line: here up to three, %”。
      expect(textWidth(line, 10)).toBeLessThanOrEqual(em * 10 + 30);
    }
  });

  it('cuts a word that is longer than a line', () => {
    expect(wrap('ABCDEFGH', 10, 30)).toEqual(['ABCD', 'EFGH']);
  });

  it('ends the last allowed line in an ellipsis', () => {
    const lines = wrap(long, 10, 80, 2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(textWidth(lines[1] ?? '', 10)).toBeLessThanOrEqual(80);
  });

  it.each([
    ['素笺纸业30万吨涂布白板纸（二期）', 12, 90, 2, ['素笺纸业30万吨', '涂布…（二期）']],
    ['素笺纸业30万吨涂布白板纸（二期）', 12, 40, 1, ['素笺…']],
  ])('keeps what tells %s apart where there is room', (text, size, width, most, lines) => {
    expect(wrap(text, size, width, most)).toEqual(lines);
  });

  it.each([
    ['快慢（百分点）', 70, ['快慢', '（百分点）']],
    ['欠账15.36亿元', 60, ['欠账', '15.36亿元']],
  ])('breaks %s neither within a term nor before a unit', (text, width, lines) => {
    expect(wrap(text, 12, width)).toEqual(lines);
  });

  it('leaves no lone character on the last line', () => {
    expect(wrap('北山循环经济产业园', 12, 98)).toEqual(['北山循环', '经济产业园']);
  });
});

describe('truncate', () => {
  it.each([
    ['园区', 10, 20, '园区'],
    ['工业园区', 10, 30, '工业…'],
    ['工业园区', 10, 0, '…'],
    ['工业园区项目（二期）', 10, 80, '工业园…（二期）'],
    ['工业园区项目（二期）', 10, 40, '工业园…'],
    ['建2100套', 10, 35, '建…'],
  ])('shortens %s', (text, size, width, expected) => {
    expect(truncate(text, size, width)).toBe(expected);
  });
});
