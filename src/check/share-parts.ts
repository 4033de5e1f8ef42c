import type { indicators } from '../data/indicators.ts';
import type { TableRow } from '../data/table.ts';
import { isRate } from '../model/unit-kind.ts';

type IndicatorCells = TableRow<(typeof indicators)['columns']>['cells'];

/** The indicators a share is worked out from, by code. */
export interface ShareParts {
  readonly above: string;
  readonly below: string;
}

const SHARE = /^(.{2,20}?)占(.{2,20}?)的?(?:比重|比例|份额|百分比|比)/;

const withoutRemark = (name: string): string => name.replace(/[（(][^（()）]*[)）]/g, '').trim();

/** The indicator a part of a share is called after: its name, else the shortest that has it in it. */
function indicatorNamed(part: string, all: readonly IndicatorCells[]): IndicatorCells | undefined {
  const names = (cells: IndicatorCells): string[] =>
    [cells.name, cells.shortName].map((name) => withoutRemark(name ?? ''));
  const exact = all.find((cells) => names(cells).includes(part));
  if (exact !== undefined) return exact;
  const [near] = all
    .flatMap((cells) => names(cells).map((name) => ({ cells, name })))
    .filter(({ name }) => name.includes(part))
    .sort((a, b) => a.name.length - b.name.length);
  return near?.cells;
}

/**
 * What an indicator in % is the quotient of, as its name or its caliber says it: 退税占全口径税收比重,
 * 「战新产业产值占规上工业总产值的比重」. Both must be indicators of the same unit.
 *
 * @returns undefined when nothing says so
 */
export function partsOfShare(
  share: IndicatorCells,
  all: readonly IndicatorCells[],
): ShareParts | undefined {
  const amounts = all.filter(({ unit }) => unit !== undefined && !isRate(unit));
  for (const text of [share.name, share.caliber]) {
    const [, above = '', below = ''] = SHARE.exec(withoutRemark(text ?? '')) ?? [];
    if (above === '') continue;
    const [part, whole] = [above, below].map((name) => indicatorNamed(name, amounts));
    if (part === undefined || whole === undefined || part.code === whole.code) continue;
    if (part.unit === whole.unit) return { above: part.code, below: whole.code };
  }
  return undefined;
}
