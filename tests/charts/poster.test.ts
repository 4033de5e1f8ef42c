import { describe, expect, it } from 'vitest';
import { drawBarRows, type PosterBar } from '../../src/charts/poster/bar-rows.ts';
import type { PosterOptions } from '../../src/charts/poster/poster-frame.ts';
import { drawRingGauge } from '../../src/charts/poster/ring-gauge.ts';
import { drawShareBand } from '../../src/charts/poster/share-band.ts';
import { drawStairs } from '../../src/charts/poster/stairs.ts';
import { drawYearColumns } from '../../src/charts/poster/year-columns.ts';
import { boxesTouch } from '../../src/charts/label.ts';
import { lightTheme } from '../../src/charts/theme.ts';
import { writeSvg } from '../../src/charts/write-svg.ts';
import { mixColours } from '../../src/data/colour.ts';
import { parseSvg, textLines } from './svg-tree.ts';

const options: PosterOptions = {
  id: 'figure',
  description: '文字说明',
  theme: lightTheme,
  tint: (white) => mixColours(lightTheme.main, '#ffffff', white),
};
const LONG = '素笺纸业年产三十万吨涂布白板纸及配套热电联产项目（二期）';

const { ahead, behind } = lightTheme;
const target = (name: string, share: number, mark?: number): PosterBar => {
  const verdict = mark !== undefined && share < mark ? behind : ahead;
  const text = `${(share * 100).toFixed(2)}%`;
  const parts = [{ size: share, fill: verdict }];
  return { name, note: '123456.78亿元', text, parts, whole: 1, mark, verdict };
};
const grey = (size: number) => ({ size, fill: '#888888' });
const gauge = (share: number, due: number | undefined) =>
  drawRingGauge(
    {
      share,
      shareText: `${(share * 100).toFixed(2)}%`,
      label: '完成年度计划投资',
      due,
      dueText: `序时进度${((due ?? 0) * 100).toFixed(2)}%`,
      isBehind: false,
    },
    options,
  );
const columns = (count: number, beforeText?: string) =>
  drawYearColumns(
    Array.from({ length: count }, (_, index) => ({
      label: index === 0 ? '1—2月' : `${index + 2}月`,
      now: index * 3,
      before: beforeText === undefined ? undefined : index * 2,
    })),
    { ...options, nowLabel: '2026年', beforeLabel: '2025年', nowText: '12345.67亿元', beforeText },
  );

const CASES = {
  'targets, some far above, without a schedule, long names': drawBarRows(
    [
      target('主营业务收入', 0.3862, 0.5),
      target('规模以上工业企业主营业务收入', 2.3),
      target('出货值', 0),
    ],
    { ...options, markLabel: '此时应完成（序时进度）' },
  ),
  'a gauge behind its plan': gauge(0.4, 0.5),
  'a gauge at the beginning of a year': gauge(0, 0.0833),
  'a gauge over its plan at the end of a year': gauge(1.3, 1),
  'a gauge without a schedule': gauge(0.2, undefined),
  'two months': columns(2),
  'a year of months with the year before': columns(11, '98765.43亿元'),
  'parts, one very small': drawShareBand(
    [
      { name: LONG, text: '22.50亿元', share: 0.99, shareText: '99.00%' },
      { name: '北岭园', text: '0.01亿元', share: 0.01, shareText: '1.00%' },
    ],
    options,
  ),
  'amounts with long names, notes and some that have no number': drawBarRows(
    [
      { name: LONG, text: '11亿元', note: '北岭园', whole: 11, parts: [{ size: 11, fill: ahead }] },
      { name: '短', text: '0', note: '新城园', whole: 11, parts: [{ size: 0, fill: ahead }] },
    ],
    { ...options, rest: `未公布：${LONG}、有色金属、再生纸、机械装备` },
  ),
  'wholes of parts, one of none': drawBarRows(
    [
      { name: LONG, parts: [10, 5, 3, 1].map(grey), text: '可供699.1亩' },
      { name: '北岭园', parts: [0, 0, 0, 0].map(grey), text: '可供0亩' },
    ],
    {
      ...options,
      heads: ['已建成', '在建', '可供', '其他'].map((text) => ({ text, fill: '#888888' })),
    },
  ),
  stairs: drawStairs(
    ['创新型中小企业', '专精特新企业', '“小巨人”企业', '单项冠军'].map((name) => ({
      name,
      text: '123',
    })),
    options,
  ),
};

describe.each(Object.entries(CASES))('%s', (_name, drawing) => {
  const source = writeSvg(drawing);
  const lines = textLines(parseSvg(source));

  it('has no broken number', () => {
    expect(source).not.toMatch(/NaN|undefined|null|Infinity|e-\d/);
  });

  it('has letters a phone shows, inside the frame', () => {
    expect(lines.length).toBeGreaterThan(0);
    for (const { box, size, text } of lines) {
      expect(size, text).toBeGreaterThanOrEqual(12);
      expect(box.left, `${text} left`).toBeGreaterThanOrEqual(-0.5);
      expect(box.right, `${text} right`).toBeLessThanOrEqual(drawing.width + 0.5);
      expect(box.top, `${text} top`).toBeGreaterThanOrEqual(-0.5);
      expect(box.bottom, `${text} bottom`).toBeLessThanOrEqual(drawing.height + 0.5);
    }
  });

  it('has no text on other text', () => {
    const overlaps = lines.flatMap((a, i) =>
      lines
        .slice(i + 1)
        .flatMap((b) => (boxesTouch(a.box, b.box) ? [`${a.text} × ${b.text}`] : [])),
    );
    expect(overlaps).toEqual([]);
  });
});
