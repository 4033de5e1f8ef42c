/** What `<Value>`, `<Delta>`, `<Progress>` and `<Sentence>` in prose name. */
import { indicators, type Indicator } from '../data/indicators.ts';
import { nearestName } from '../data/nearest.ts';
import type { Park } from '../data/park.ts';
import { parks } from '../data/parks.ts';
import { parsePeriod, periodKey, type Period } from '../data/period.ts';
import { formatPeriod } from '../format/period.ts';
import { isReported, latestPeriodOf } from '../model/latest.ts';
import type { ProgressMode } from '../model/progress.ts';
import { standingOf, type Standing } from '../model/standing.ts';

/** What a component in prose names; `at` is put there by the MDX step: `content/home.mdx:12`. */
export interface Binding {
  /** Code or name of an indicator; required, but nothing keeps a writer from forgetting it. */
  indicator?: string | undefined;
  /** Code or name of a park; the whole zone when left out. */
  park?: string | undefined;
  /** A period as in the CSV files; the indicator's latest when left out. */
  period?: string | undefined;
  at?: string | undefined;
}

/** A binding in prose that names nothing the data have. Its message is for the writer. */
export class BindingFault extends Error {
  override readonly name = 'BindingFault';
  /** The message without the place. */
  readonly text: string;

  constructor(at: string | undefined, text: string) {
    const [file = 'content', line] = (at ?? '').split(/:(?=\d+$)/);
    super(line === undefined ? `${file}：${text}` : `${file} 第${line}行：${text}`);
    this.text = text;
  }
}

/**
 * The standing that a binding names in a park.
 *
 * @throws BindingFault naming the nearest known indicator, park or period
 */
export function standingNamed(park: Park, mode: ProgressMode, binding: Binding): Standing {
  if (binding.indicator === undefined) {
    throw new BindingFault(binding.at, '没有写指标。应写成 indicator="主营业务收入"。');
  }
  const indicator = findNamed(park.indicators, binding.indicator, '指标', indicators, binding.at);
  const place =
    binding.park === undefined
      ? park.zone
      : findNamed(park.parks, binding.park, '园区', parks, binding.at);
  const period =
    binding.period === undefined
      ? latestPeriodOf(park, indicator.code, place.code)
      : readPeriod(binding.period, binding.at);
  const standing = period && standingOf(park, indicator.code, place.code, period, { mode });
  if (!standing) {
    const asked = period === undefined ? '' : formatPeriod(period, indicator.accumulation);
    throw new BindingFault(
      binding.at,
      `“${place.name}”的“${indicator.name}”没有${asked}数据，${nearestPeriod(park, indicator, place.code, period)}。`,
    );
  }
  return standing;
}

/** What is there instead: the reported period nearest to the one asked for. */
function nearestPeriod(
  park: Park,
  { accumulation, code }: Indicator,
  place: string,
  asked: Period | undefined,
): string {
  const monthsTo = ({ month, year }: Period): number =>
    asked === undefined ? 0 : Math.abs((year - asked.year) * 12 + month - asked.month);
  const [nearest] = park.observations
    .filter((row) => row.indicator === code && row.park === place && isReported(row))
    .map(({ period }) => period)
    .sort((a, b) => monthsTo(a) - monthsTo(b));
  return nearest === undefined
    ? '这个版本里没有它的任何数据'
    : `最近的一期是${formatPeriod(nearest, accumulation)}，写成 period="${periodKey(nearest)}"`;
}

function findNamed<T extends { code: string; name: string; shortName: string }>(
  rows: readonly T[],
  name: string,
  what: string,
  { file }: { readonly file: string },
  at: string | undefined,
): T {
  const found = rows.find((row) => [row.code, row.name, row.shortName].includes(name));
  if (found) return found;
  const known = rows.flatMap((row) => [row.code, row.name]);
  const where = `全部名称见 ${file}。`;
  throw new BindingFault(at, `没有名为“${name}”的${what}。${nearestHint(name, known, where)}`);
}

/**
 * A period as prose writes it.
 *
 * @throws BindingFault when it cannot be read
 */
export function readPeriod(text: string, at: string | undefined): Period {
  const period = parsePeriod(text);
  if ('year' in period) return period;
  throw new BindingFault(at, `期间“${text}”看不懂，应写成 2026年1-6月 或 2026-06。`);
}

/**
 * The known name nearest to a misspelt one.
 *
 * @param where every known name is listed, for a name that resembles none
 */
export function nearestHint(name: string, known: Iterable<string>, where: string): string {
  const near = nearestName(name, known);
  return near === undefined ? where : `最接近的是“${near}”。`;
}
