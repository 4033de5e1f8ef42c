import { indicators } from '../data/indicators.ts';
import type { Indicator } from '../data/indicators.ts';
import { observations } from '../data/observations.ts';
import { reportCell } from '../data/table.ts';
import { targets } from '../data/targets.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** Balances, changes and rates may well be below zero. */
const SIGNED = /利润|盈|亏|净|增|差|变动|变化|[%‰]/;

/** Units that things are counted or measured in: of none is there less than nothing. */
const COUNTED =
  /^[十百千万亿]?(人|人次|家|户|个|项|宗|件|台|套|亩|公顷|平方米|平方千米|平方公里|立方米|公里|千米|吨|吨标准煤|千瓦|千瓦时)$/;

/**
 * Whether figures of an indicator can be below zero, by its name and unit: never where things are
 * counted, possibly where it is a balance, a change or a rate; for all else, such as money, it would
 * be odd.
 */
export function belowZero({ name, unit }: Pick<Indicator, 'name' | 'unit'>) {
  if (SIGNED.test(name + unit)) return 'possible';
  return COUNTED.test(unit) ? 'never' : 'odd';
}

/** A figure or a target of what is counted cannot be negative. */
export function checkBelowZero(tables: ReadTables): void {
  const unitOf = new Map(
    tableOf(tables, indicators).rows.flatMap(({ cells }) => {
      // Cells that could not be read are absent, whatever the type of a row says.
      const { code, name, unit } = cells as Partial<typeof cells>;
      if (code === undefined || name === undefined || unit === undefined) return [];
      return belowZero({ name, unit }) === 'never' ? [[code, unit]] : [];
    }),
  );
  for (const dataset of [observations, targets]) {
    const table = tables.get(dataset.name);
    for (const row of table?.rows ?? []) {
      const { indicator, value } = row.cells as { indicator?: string; value?: unknown };
      const unit = indicator === undefined ? undefined : unitOf.get(indicator);
      if (table === undefined || unit === undefined || typeof value !== 'number' || value >= 0)
        continue;
      reportCell(table, row, 'value', {
        code: 'out-of-range',
        problem: `以“${unit}”为单位的数不会小于零`,
        fix: '请核对是不是多写了负号，或把增减的数填成了数值；是净增减的指标，请在名称里写明“净增”',
      });
    }
  }
}
