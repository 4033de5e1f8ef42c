import { WATCHED_MEASURES } from '../aggregates.ts';
import type { WatchedMeasure } from '../aggregates.ts';
import { makeColumn } from '../column.ts';
import type { Cell, Column, ColumnSpec, Disclosure } from '../column.ts';
import { enterprisePeriods } from '../enterprise-periods.ts';
import { halfWidth } from '../text.ts';

/**
 * One figure of firms, the two of a ratio (what stands above and below its line), or none: it is
 * answered that nothing of firms is in it.
 */
export type FirmFigures =
  readonly [] | readonly [WatchedMeasure] | readonly [WatchedMeasure, WatchedMeasure];

/** A header or what staff write for it, without its unit. */
const plain = (text: string): string => halfWidth(text).replace(/\(.*?\)|\s/g, '');

/** How staff answer that an indicator is made of no figures of firms; the usual way first. */
const NONE = ['无', '没有', '不是', '不涉及'] as const;

/** The column of firms a measure is read from; the number of firms is read from none. */
export function columnOfMeasure(measure: WatchedMeasure): Column | undefined {
  if (measure === 'enterprises') return undefined;
  return enterprisePeriods.columns[measure === 'grossTax' ? 'tax' : measure];
}

/**
 * Names of every figure, the usual one first. Taxes before refunds have no column of their own: who
 * names taxes names both.
 */
const NAMES = WATCHED_MEASURES.flatMap((measure): [WatchedMeasure, readonly string[]][] => {
  if (measure === 'grossTax') return [];
  if (measure === 'enterprises') return [[measure, ['企业数', '企业个数', '企业家数']]];
  const column = columnOfMeasure(measure);
  return column === undefined ? [] : [[measure, [column.header, ...column.aliases].map(plain)]];
});

/** As staff write it in the cell: 工业总产值, 税收/用地面积, 无. */
export function firmFiguresLabel(figures: FirmFigures): string {
  const names = new Map(NAMES.map(([measure, [label = '']]) => [measure, label]));
  if (figures.length === 0) return NONE[0];
  return figures
    .map((measure) => names.get(measure === 'grossTax' ? 'tax' : measure) ?? '')
    .join('/');
}

function parse(text: string): Cell<FirmFigures | undefined> {
  if ((NONE as readonly string[]).includes(plain(text))) return { value: [] };
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
      expected: `应填 ${labels} 之一；比率写成两个，如 税收/用地面积；都不是的填“${NONE[0]}”`,
    },
  };
}

/**
 * Which figures of firms something is made of: 产值, 税收/用地面积 for a ratio, 无 for none. Blank
 * while nobody has answered.
 */
export function firmFigures<const D extends Disclosure>(
  spec: ColumnSpec<false, D>,
): Column<FirmFigures | undefined, D> {
  return makeColumn<FirmFigures | undefined, D>('text', spec, parse, {
    blank: { value: undefined },
  });
}
