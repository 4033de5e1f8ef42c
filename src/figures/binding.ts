import { currentPark, currentSite } from '../data/current.ts';
import { nearestName } from '../data/nearest.ts';
import { indicators } from '../data/indicators.ts';
import { parks } from '../data/parks.ts';
import { parsePeriod, type Period } from '../data/period.ts';
import { formatPeriod } from '../format/period.ts';
import { latestPeriodOf } from '../model/latest.ts';
import { standingOf, type Standing } from '../model/standing.ts';
import type { Figure } from './figure.ts';
import { currentFigures, STANDING_FIGURES } from './all.ts';

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

  constructor(at: string | undefined, text: string) {
    const [file = 'content', line] = (at ?? '').split(/:(?=\d+$)/);
    super(line === undefined ? `${file}：${text}` : `${file} 第${line}行：${text}`);
  }
}

/**
 * The standing that a binding in prose names.
 *
 * @throws BindingFault naming the nearest known indicator, park or period
 */
export function resolveStanding(binding: Binding): Standing {
  const park = currentPark();
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
  const standing =
    period &&
    standingOf(park, indicator.code, place.code, period, {
      mode: currentSite().timeProgress,
    });
  if (!standing) {
    const latest = latestPeriodOf(park, indicator.code, place.code);
    const known = latest
      ? `最新一期是${formatPeriod(latest, indicator.accumulation)}`
      : '这个版本里没有它的任何数据';
    throw new BindingFault(
      binding.at,
      `“${place.name}”的“${indicator.name}”没有这一期的数据，${known}。`,
    );
  }
  return standing;
}

/**
 * The figure that `<Figure id="…" />` in prose names.
 *
 * @throws BindingFault naming the nearest known id
 */
export function resolveFigure(id: string, at?: string): Figure {
  const figures = currentFigures();
  const figure = figures.get(id);
  if (figure) return figure;
  const known = new Set([...figures.keys(), ...STANDING_FIGURES]);
  const where = '全部编号见网站的“图表”页 figures/index.html。';
  throw new BindingFault(at, `没有编号为“${id}”的图表。${suggest(id, known, where)}`);
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
  throw new BindingFault(at, `没有名为“${name}”的${what}。${suggest(name, known, where)}`);
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

/** @param where every known name is listed, for a name that resembles none */
function suggest(name: string, known: Iterable<string>, where: string): string {
  const near = nearestName(name, known);
  return near === undefined ? where : `最接近的是“${near}”。`;
}
