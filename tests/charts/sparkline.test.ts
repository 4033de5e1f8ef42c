import { describe, expect, it } from 'vitest';
import { drawSparkline } from '../../src/charts/sparkline.ts';
import { parseSvg } from './svg-tree.ts';
import { writeSvg } from '../../src/charts/write-svg.ts';

describe('drawSparkline', () => {
  it.each([
    ['rising values', [1, 2, 3]],
    ['two values', [1, 2]],
    ['equal values', [2, 2, 2]],
    ['gaps', [1, 'withheld', 3, 4, 'not-reported']],
    ['negative and huge values', [-5, 1e12]],
  ] as const)('draws %s as hidden decoration', (_, values) => {
    const drawing = drawSparkline(values);
    const svg = drawing === undefined ? '' : writeSvg(drawing);
    expect(parseSvg(svg).attributes.get('aria-hidden')).toBe('true');
    expect(svg).not.toMatch(/NaN|Infinity|style=/);
    expect(drawSparkline(values)?.nodes()).toEqual(drawing?.nodes());
  });

  it.each([
    ['no values', []],
    ['one value, which is no line', ['withheld', 1]],
    ['only reasons', ['withheld', 'not-reported']],
  ] as const)('draws nothing for %s', (_, values) => {
    expect(drawSparkline(values)).toBeUndefined();
  });
});
