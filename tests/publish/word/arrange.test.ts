import { describe, expect, it } from 'vitest';
import { arrange, type MeasuredBlock, pagesOf } from '../../../src/publish/word/arrange.ts';

const PAGE = { height: 100, first: 0 };
const text = (lines: number): MeasuredBlock => ({ kind: 'text', lines, line: 10 });
const figure = (picture: number, rows: readonly number[] = []): MeasuredBlock => ({
  kind: 'figure',
  picture,
  head: 0,
  rows,
  notes: 0,
});
const heading: MeasuredBlock = { kind: 'heading', height: 10 };

describe('the figures of a report', () => {
  it.each<[string, readonly MeasuredBlock[], number[]]>([
    ['stand where there is room', [text(3), figure(50), text(9)], [0, 1, 2]],
    [
      'stand on the next page where that leaves little empty',
      [text(9), figure(50), text(2)],
      [0, 1, 2],
    ],
    [
      'wait for the paragraph after which they fit',
      [text(5), figure(60), text(6), text(5)],
      [0, 2, 1, 3],
    ],
    [
      'do not part a heading from its text',
      [text(5), figure(60), heading, text(6), text(2)],
      [0, 2, 3, 1, 4],
    ],
    ['keep their order', [text(5), figure(60), text(2), figure(10), text(9)], [0, 2, 1, 3, 4]],
    [
      'stand where least is empty when nothing fits',
      [text(5), figure(95), text(4), text(3)],
      [0, 2, 1, 3],
    ],
  ])('%s', (_, blocks, order) => {
    expect(arrange(blocks, PAGE)).toEqual(order);
  });

  it('know what the first page has less', () => {
    const blocks = [text(3), figure(60), text(4)];
    expect(arrange(blocks, { height: 100, first: 0 })).toEqual([0, 1, 2]);
    expect(arrange(blocks, { height: 100, first: 30 })).toEqual([0, 2, 1]);
  });

  it('lose no block, whatever the heights', () => {
    const blocks = Array.from({ length: 60 }, (_, index) =>
      index % 4 === 3
        ? figure((index * 37) % 120, [10, 10, 10])
        : index % 7 === 0
          ? heading
          : text(1 + (index % 9)),
    );
    expect([...arrange(blocks, PAGE)].sort((a, b) => a - b)).toEqual(blocks.map((_, at) => at));
  });
});

it('each block begins on the page its first line stands on', () => {
  const line = { kind: 'text', lines: 10, line: 10 } as const;
  const heading = { kind: 'heading', height: 10 } as const;
  const blocks: MeasuredBlock[] = [line, heading, line, heading, line];
  // A first page of 60 and pages of 100: the first text goes on over its page, the second heading would end one.
  expect(pagesOf(blocks, { height: 100, first: 40 })).toEqual([0, 1, 1, 2, 2]);
});
