import { expect, test } from 'vitest';
import { cellSize } from '../../src/figures/cell-size.ts';

test.each([
  ['52.14亿元', 52.14],
  ['53.76%', 53.76],
  ['−4.75', -4.75],
  ['+16.35', 16.35],
  ['110,000', 110_000],
  ['约2100', 2100],
  ['30余', 30],
  ['至少300.0（另有1块未公布）', 300],
  ['0', 0],
  ['未公布', undefined],
  ['—', undefined],
  ['', undefined],
  ['一家企业占比过高', undefined],
])('%s', (text, size) => expect(cellSize(text)).toBe(size));
