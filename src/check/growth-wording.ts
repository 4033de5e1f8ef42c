import { indicators } from '../data/indicators.ts';
import { measures } from '../data/measures.ts';
import { observations } from '../data/observations.ts';
import { parks } from '../data/parks.ts';
import { periodKey } from '../data/period.ts';
import { reportCell, wholeRows } from '../data/table.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/**
 * A rate said to rise or fall by a percentage: 增速回落5.27%. The difference of two rates is in
 * 百分点. What may stand between excludes another amount, so that 增速5.2%，产值下降3% is left alone.
 */
const RATE_CHANGE =
  /(增速|增幅|涨幅|降幅|增长率|完成率|占比|比重|份额|利润率|生产率增速)[^，,。；;：:\d]{0,14}(下降|回落|下滑|降低|减少|收窄|扩大|上升|提高|提升|增加|加快)了?(\d+(?:\.\d+)?)[%％]/;

/** 同比(分别)下降5.27%、8.71%和7.95%: what is said to have fallen, by which percentages. */
const FALLS = /(?:下降|回落|下滑|减少)了?((?:\d+(?:\.\d+)?[%％][、，,和及]?)+)/g;

/** The change of each indicator's growth against the year before, by `indicator period`, in 百分点. */
function growthChanges(tables: ReadTables): ReadonlyMap<string, number> {
  const zone = tableOf(tables, parks).rows.find(({ cells }) => cells.kind === 'zone')?.cells.code;
  const growth = new Map<string, number>();
  for (const { cells } of wholeRows(tableOf(tables, observations))) {
    if (cells.park !== zone || typeof cells.growth !== 'number') continue;
    growth.set(`${cells.indicator} ${periodKey(cells.period)}`, cells.growth);
  }
  const changes = new Map<string, number>();
  for (const [key, now] of growth) {
    const before = growth.get(key.replace(/\d{4}(?=-\d\d$)/, (year) => String(Number(year) - 1)));
    // A level that did fall may well be said to have fallen.
    if (before !== undefined && now >= 0) changes.set(key, now - before);
  }
  return changes;
}

/** The percentage of a text that is a known fall of growth of an indicator the text names. */
function knownFall(
  text: string,
  period: string,
  named: readonly (readonly [code: string, name: string])[],
  changes: ReadonlyMap<string, number>,
): string | undefined {
  const falls = named
    .filter(([, name]) => text.includes(name))
    .map(([code]) => changes.get(`${code} ${period}`));
  for (const match of text.matchAll(FALLS)) {
    const amounts = (match[1] ?? '').match(/\d+(\.\d+)?/g) ?? [];
    const found = amounts.find((amount) =>
      falls.some((fall) => fall !== undefined && Math.abs(fall + Number(amount)) < 0.0051),
    );
    if (found !== undefined) return found;
  }
  return undefined;
}

function remark(amount: string) {
  return {
    code: 'points-as-percent',
    severity: 'warning',
    problem: `“${amount}%”像是两个百分率相减的差`,
    expected: `百分率的升降用百分点，应写 ${amount}个百分点`,
    fix: '如果确实是数值本身升降的百分比，请在已核实事项表里说明',
  } as const;
}

/**
 * Warns of texts that give the change of a rate as a percentage: 增速同比下降5.27% for a growth rate
 * that fell by 5.27 百分点. In the lines of the report the figures of the period are known, so that it
 * is found there even when the text only says 工业增加值同比下降5.27%.
 */
export function checkGrowthWording(tables: ReadTables): void {
  for (const table of tables.values()) {
    const keys = Object.entries(table.dataset.columns).filter(([, { type }]) => type === 'text');
    for (const row of wholeRows(table)) {
      for (const [key] of keys) {
        const text = (row.cells as Readonly<Record<string, unknown>>)[key];
        const amount = typeof text === 'string' ? RATE_CHANGE.exec(text)?.[3] : undefined;
        if (amount !== undefined) reportCell(table, row, key, remark(amount));
      }
    }
  }
  const report = wholeRows(tableOf(tables, measures));
  if (report.length === 0) return;
  const changes = growthChanges(tables);
  const named = tableOf(tables, indicators).rows.flatMap(({ cells }) =>
    [cells.name, cells.shortName].map((name) => [cells.code, name] as const),
  );
  for (const row of report) {
    for (const key of ['problem', 'measure', 'nextStep'] as const) {
      const text = row.cells[key];
      if (text === undefined || RATE_CHANGE.test(text)) continue;
      const amount = knownFall(text, periodKey(row.cells.period), named, changes);
      if (amount !== undefined) reportCell(tableOf(tables, measures), row, key, remark(amount));
    }
  }
}
