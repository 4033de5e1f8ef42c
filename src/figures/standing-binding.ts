/** What `<Value>`, `<Delta>`, `<Progress>` and `<Sentence>` in prose name. */
import type { Indicator } from '../data/indicators.ts';
import { namesLike, nearestName } from '../data/nearest.ts';
import type { Park } from '../data/park.ts';
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

/** One thing wrong with a binding. */
export interface BindingProblem {
  /** For the writer, in Chinese, with its full stop. */
  readonly text: string;
  /** The attribute that names what is not there. */
  readonly attribute?: string;
}

/** A binding in prose that names nothing the data have. Its message is for the writer. */
export class BindingFault extends Error {
  override readonly name = 'BindingFault';
  readonly problems: readonly BindingProblem[];

  constructor(at: string | undefined, wrong: string | readonly BindingProblem[]) {
    const problems = typeof wrong === 'string' ? [{ text: wrong }] : wrong;
    const [file = 'content', line] = (at ?? '').split(/:(?=\d+$)/);
    const text = problems.map((problem) => problem.text).join('');
    super(line === undefined ? `${file}：${text}` : `${file} 第${line}行：${text}`);
    this.problems = problems;
  }
}

/**
 * The standing that a binding names in a park.
 *
 * @throws BindingFault with everything in it that is unknown, each with the nearest known name
 */
export function standingNamed(park: Park, mode: ProgressMode, binding: Binding): Standing {
  const problems: BindingProblem[] = [];
  const indicator =
    binding.indicator === undefined
      ? undefined
      : findNamed(park.indicators, binding.indicator, INDICATOR, problems);
  if (binding.indicator === undefined) {
    problems.push({ text: '没有写指标。应写成 indicator="主营业务收入"。' });
  }
  const place =
    binding.park === undefined ? park.zone : findNamed(park.parks, binding.park, PARK, problems);
  const written = binding.period === undefined ? undefined : parsePeriod(binding.period);
  if (written !== undefined && !('year' in written)) {
    problems.push({ text: unreadablePeriod(binding.period ?? ''), attribute: 'period' });
  }
  if (indicator === undefined || place === undefined || problems.length > 0) {
    throw new BindingFault(binding.at, problems);
  }
  const period =
    written !== undefined && 'year' in written
      ? written
      : latestPeriodOf(park, indicator.code, place.code);
  const standing = period && standingOf(park, indicator.code, place.code, period, { mode });
  if (!standing) {
    const asked = period === undefined ? '' : formatPeriod(period, indicator.accumulation);
    const text = `“${place.name}”的“${indicator.name}”没有${asked}数据，${nearestPeriod(park, indicator, place.code, period)}。`;
    throw new BindingFault(binding.at, [{ text, attribute: 'period' }]);
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

interface Kind {
  readonly what: string;
  readonly attribute: string;
}
const INDICATOR: Kind = { what: '指标', attribute: 'indicator' };
const PARK: Kind = { what: '园区', attribute: 'park' };

/** Whether a row is the one prose calls by a code, a name or a short name. */
export function isNamed(
  name: string,
): (row: { code: string; name: string; shortName: string }) => boolean {
  return (row) => [row.code, row.name, row.shortName].includes(name);
}

/** The row of a name or code; adds to `problems` when there is none. */
function findNamed<T extends { code: string; name: string; shortName: string }>(
  rows: readonly T[],
  name: string,
  { attribute, what }: Kind,
  problems: BindingProblem[],
): T | undefined {
  const found = rows.find(isNamed(name));
  if (found) return found;
  const known = rows.flatMap((row) => [row.name, row.code]);
  problems.push({ text: `没有名为“${name}”的${what}。${suggestName(name, known)}`, attribute });
  return undefined;
}

function unreadablePeriod(text: string): string {
  return `期间“${text}”看不懂，应写成 2026年1-6月 或 2026-06。`;
}

/**
 * A period as prose writes it.
 *
 * @throws BindingFault when it cannot be read
 */
export function readPeriod(text: string, at: string | undefined): Period {
  const period = parsePeriod(text);
  if ('year' in period) return period;
  throw new BindingFault(at, [{ text: unreadablePeriod(text), attribute: 'period' }]);
}

/**
 * What to write instead of an unknown name: the one that was meant, or the most alike.
 *
 * @param list says all names, or where they are, for one that none is near
 */
export function suggestName(name: string, known: Iterable<string>, list?: string): string {
  const all = [...known];
  const near = nearestName(name, all);
  if (near !== undefined) return `最接近的是“${near}”。`;
  if (list !== undefined) return list;
  const alike = namesLike(name, all).map((item) => `“${item}”`);
  const some = alike.length === 0 ? '' : `相近的有${alike.join('、')}。`;
  return `${some}全部名称用 npx parkbrief dictionary --names 列出。`;
}
