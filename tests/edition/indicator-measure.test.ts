import { describe, expect, test } from 'vitest';
import { measuresOfIndicator, partsOfRatio } from '../../src/edition/indicator-measure.ts';

const named = (name: string, unit = '亿元', shortName = name) => ({ name, shortName, unit });

describe('the figures of firms an indicator adds up', () => {
  test.each([
    ['产业规模', ['output'], ['output']],
    ['工业总产值', ['revenue'], ['revenue']],
    ['工业总产值', [], []],
    ['入库数', ['tax'], ['tax', 'grossTax']],
    ['规上工业总产值', ['tax', 'landMu'], []],
  ] as const)(
    'are those its row says, whatever its name: %s, %j',
    (name, firmFigures, measures) => {
      const found = measuresOfIndicator({ ...named(name), firmFigures });
      expect(found.map(({ measure }) => measure)).toEqual(measures);
    },
  );

  test.each([
    ['规上工业总产值', '规上工业总产值', ['output']],
    ['规上企业税收', '规上企业税收', ['tax', 'grossTax']],
    ['工业总产值', '营业收入', ['output', 'revenue']],
    ['财政总收入', '财政总收入', []],
  ])('are all it may mean while its row says nothing: %s, %s', (name, shortName, measures) => {
    const found = measuresOfIndicator(named(name, '亿元', shortName));
    expect(found.map(({ measure }) => measure)).toEqual(measures);
  });

  test.each([
    ['税收', '亿元', 0.0001],
    ['用地', '公顷', 1 / 15],
    ['工业用电量', '兆瓦时', 10],
  ])('are in its unit: %s（%s）', (name, unit, factor) => {
    expect(measuresOfIndicator(named(name, unit))[0]?.factor).toBeCloseTo(factor);
  });

  test('have no factor where the units do not tell', () => {
    expect(measuresOfIndicator(named('出口交货值', '万美元'))[0]?.factor).toBeUndefined();
  });
});

describe('the parts of a ratio', () => {
  test('are those its row says, whatever its name', () => {
    const declared = { ...named('亩均税收'), firmFigures: ['output', 'energy'] as const };
    expect(partsOfRatio(declared)).toEqual({ above: ['output'], below: ['energy'] });
    expect(partsOfRatio({ ...named('亩均税收'), firmFigures: ['output'] })).toBeUndefined();
    expect(partsOfRatio({ ...named('亩均税收'), firmFigures: [] })).toBeUndefined();
  });

  test('are all it may mean while its row says nothing', () => {
    expect(partsOfRatio(named('亩均税收', '万元/亩'))).toEqual({
      above: ['tax', 'grossTax'],
      below: ['landMu'],
    });
    expect(partsOfRatio(named('总产值'))).toBeUndefined();
  });
});
