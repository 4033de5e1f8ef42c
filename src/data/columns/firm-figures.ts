import { WATCHED_MEASURES } from '../aggregates.ts';
import type { WatchedMeasure } from '../aggregates.ts';
import { makeColumn } from '../column.ts';
import type { Cell, Column, Columns, ColumnSpec, Disclosure } from '../column.ts';
import { enterprisePeriods } from '../enterprise-periods.ts';
import { halfWidth } from '../text.ts';

/** One figure of firms, or the two of a ratio: what stands above and below its line. */
export type FirmFigures = readonly [WatchedMeasure] | readonly [WatchedMeasure, WatchedMeasure];

/** A header or what staff write for it, without its unit. */
const plain = (text: string): string => halfWidth(text).replace(/\(.*?\)|\s/g, '');

/**
 * Names of every figure, the usual one first. Taxes before refunds have no column of their own: who
 * names taxes names both.
 */
const NAMES = WATCHED_MEASURES.flatMap((measure): [WatchedMeasure, readonly string[]][] => {
  if (measure === 'grossTax') return [];
  if (measure === 'enterprises') return [[measure, ['企业数', '企业个数', '企业家数']]];
  const column = (enterprisePeriods.columns as Columns)[measure];
  return column === undefined ? [] : [[measure, [column.header, ...column.aliases].map(plain)]];
});

function parse(text: string): Cell<FirmFigures | undefined> {
  const names = plain(text).split(/[/÷]/);
  const found = names.map((name) => NAMES.find(([, known]) => known.includes(name))?.[0]);
  const [above, below] = found;
  if (names.length === 1 && above !== undefined) return { value: [above] };
  if (names.length === 2 && above !== undefined && below !== undefined) {
    return { value: [above, below] };
  }
  const labels = NAMES.map(([, [label]]) => label).join('、');
  return {
    fault: {
      code: 'not-a-choice',
      problem: '不是“企业经营数据”表里的数',
      expected: `应填 ${labels} 之一；比率写成两个，如 税收/用地面积`,
    },
  };
}

/**
 * Which figures of firms something is made of: 产值, or 税收/用地面积 for a ratio. Blank when nobody
 * says so.
 */
export function firmFigures<const D extends Disclosure>(
  spec: ColumnSpec<false, D>,
): Column<FirmFigures | undefined, D> {
  return makeColumn<FirmFigures | undefined, D>('text', spec, parse, {
    blank: { value: undefined },
  });
}
