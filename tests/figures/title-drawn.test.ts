import { beforeAll, describe, expect, it, test } from 'vitest';
import { keptRows } from '../../src/charts/fit-rows.ts';
import { loadEdition } from '../../src/edition/load-edition.ts';
import { figuresOf } from '../../src/figures/all.ts';
import { demoPark } from '../data/demo.ts';
import { SEEDS } from '../seeds/facts.ts';
import { undrawnOf } from './title-drawn.ts';
import type { Park } from '../../src/data/park.ts';

const EDITIONS = ['public', 'internal'] as const;

const PARKS: readonly (readonly [name: string, load: () => Park])[] = [
  ...EDITIONS.map((edition) => [`the demo, ${edition}`, () => demoPark(edition)] as const),
  ...SEEDS.flatMap(({ folder, name }) =>
    EDITIONS.map(
      (edition) =>
        [`${name}, ${edition}`, () => loadEdition({ dataDir: `${folder}/data`, edition })] as const,
    ),
  ),
];

beforeAll(() => {
  for (const edition of EDITIONS) demoPark(edition);
});

describe('what a title says', () => {
  test.each(PARKS)('is drawn at every size: %s', (_, load) => {
    const park = load();
    const faults = [...figuresOf(park, 'month').values()].flatMap((figure) =>
      undrawnOf(figure, park).map(
        ({ missing, size }) => `${figure.id}, ${size}: ${missing.join('、')} of ${figure.title}`,
      ),
    );
    expect(faults).toEqual([]);
  });

  it('is missed where it is not drawn', () => {
    const park = demoPark('internal');
    const figure = figuresOf(park, 'month').get('revenue-parks');
    if (figure === undefined) throw new Error('no figure revenue-parks');
    const told = { ...figure, title: `${figure.title}，流萤半导体红外LED封装为7.77` };
    const missing = undrawnOf(told, park).map((fault) => fault.missing);
    expect(missing.length).toBe(4);
    expect(new Set(missing.flat())).toEqual(new Set(['流萤半导体红外LED封装', '7.77']));
  });

  it('stays where rows are left out', () => {
    const rows = ['甲厂', '乙厂', '丙厂', '丁厂'].map((name) => ({ name }));
    const names = (title: string): string[] => keptRows(rows, 2, title).map(({ name }) => name);
    expect(names('甲厂最高')).toEqual(['甲厂', '乙厂']);
    expect(names('甲厂最高，丁厂最低')).toEqual(['甲厂', '丁厂']);
    expect(names('没有名字')).toEqual(['甲厂', '乙厂']);
  });
});
