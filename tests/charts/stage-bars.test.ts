import { expect, test } from 'vitest';
import { drawStageBars, type StageBarsOptions } from '../../src/charts/stage-bars.ts';
import { parseSvg, type Node } from './svg-tree.ts';

const options: StageBarsOptions = {
  id: 'bars',
  size: 'wide',
  title: '标题',
  description: '说明',
  empty: '暂无数据',
  heads: ['现有面积', '年内进入'],
};

const row = (now: number, moved: number) => ({
  name: '收储',
  measures: [now, moved].map((value) => ({ value, text: `${value}亩` })),
  tip: '收储',
});

/** Widths of the bars, left column first in each row. */
function barWidths(more: Partial<StageBarsOptions>): number[] {
  const bars: number[] = [];
  const visit = (node: Node): void => {
    const { attributes, children, tag } = node;
    if (tag === 'rect' && attributes.get('fill') !== 'none') {
      bars.push(Number(attributes.get('width')));
    }
    for (const child of children) if (typeof child !== 'string') visit(child);
  };
  visit(parseSvg(drawStageBars([row(800, 200), row(400, 100)], { ...options, ...more })));
  return bars;
}

test('with a common scale bars compare across columns', () => {
  const [now = 0, moved = 0, nextNow = 0, nextMoved = 0] = barWidths({ commonScale: true });
  expect(now).toBeGreaterThan(100);
  expect(moved / now).toBeCloseTo(200 / 800, 2);
  expect(nextNow / now).toBeCloseTo(400 / 800, 2);
  expect(nextMoved / now).toBeCloseTo(100 / 800, 2);
});

test('without one each column fills its own room', () => {
  const [now = 0, moved = 0, nextNow = 0, nextMoved = 0] = barWidths({});
  expect(moved / now).toBeCloseTo(1, 1);
  expect(nextNow / now).toBeCloseTo(0.5, 2);
  expect(nextMoved / moved).toBeCloseTo(0.5, 2);
});
