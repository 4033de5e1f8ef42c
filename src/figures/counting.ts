import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import { lastDayOf, yearOf } from '../model/day.ts';
import { firmIndustry } from '../model/firm-industry.ts';
import { openBlockers } from '../model/open-blockers.ts';
import { industryOf } from '../model/project-groups.ts';
import { categoriesOf } from '../model/project-categories.ts';
import { hasPassed, reachedOn, type Life } from '../model/project-life.ts';
import { isRanked, type RankedStage } from '../model/project-stages.ts';
import { unitsAt } from '../model/project-units.ts';
import { countedAt } from '../model/stage-counts.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { BindingFault, suggestName } from './standing-binding.ts';

/** What `<Count of="项目" … />` in prose names; every filter narrows the count. */
export interface CountBinding {
  /** 项目, 企业, 平台 or 问题. */
  of?: string | undefined;
  park?: string | undefined;
  /** Projects, counted by the rule of `countedAt`: the stage that has been reached, at any time. */
  stage?: string | undefined;
  /** Projects: the stage that was first reached in the period's year. */
  reached?: string | undefined;
  /** Projects and firms. */
  industry?: string | undefined;
  /** Projects: 省重点, 市重点 …. */
  category?: string | undefined;
  /** Problems: 资金, 用地手续 …. */
  cause?: string | undefined;
  at?: string | undefined;
}

/** An attribute of `<Count>` that narrows what is counted. */
export type CountFilter = Exclude<keyof CountBinding, 'of' | 'at'>;

interface Kind {
  readonly measure: string;
  readonly filters: readonly CountFilter[];
  readonly count: (park: Park, period: Period, binding: CountBinding) => number;
}

/** The key of a label; an unknown one is refused with the nearest. */
function keyOf<K extends string>(
  labels: Readonly<Record<K, string>>,
  label: string,
  what: string,
  at: string | undefined,
): K {
  const entries = Object.entries(labels) as [K, string][];
  const found = entries.find(([key, text]) => text === label || key === label);
  if (found !== undefined) return found[0];
  throw new BindingFault(at, unknown(what, label, Object.values(labels)));
}

function unknown(what: string, name: string, known: readonly string[]): string {
  return `没有名为“${name}”的${what}。${suggestName(name, known, `可用的有：${known.join('、')}。`)}`;
}

/** An industry that nothing belongs to is a misspelt one, not a count of none. */
function refuseUnknown(
  industry: string | undefined,
  known: readonly string[],
  at: string | undefined,
): void {
  if (industry === undefined || known.includes(industry)) return;
  const names = [...new Set(known)].filter((name) => name !== '');
  throw new BindingFault(at, unknown('行业', industry, names));
}

/** A stage that can be reached: not 搁置 or 终止. */
function rankedKey(label: string, at: string | undefined): RankedStage {
  const key = keyOf(projectTerms.stages, label, '阶段', at);
  if (isRanked(key)) return key;
  throw new BindingFault(at, `“${label}”不能用 reached，请用 stage="${label}"。`);
}

const KINDS: Readonly<Record<string, Kind>> = {
  项目: {
    measure: '个',
    filters: ['park', 'stage', 'reached', 'industry', 'category'],
    count(park, period, { at, category, industry, reached, stage, ...rest }) {
      const day = lastDayOf(period);
      const place = parkCode(park, rest.park, at);
      const stageKey =
        stage === undefined ? undefined : keyOf(projectTerms.stages, stage, '阶段', at);
      const reachedKey = reached === undefined ? undefined : rankedKey(reached, at);
      const kind =
        category === undefined
          ? undefined
          : keyOf(projectTerms.categories, category, '项目类别', at);
      refuseUnknown(
        industry,
        unitsAt(park, day).map((unit) => industryOf(park.chains, unit)),
        at,
      );
      const asked = [reachedKey, stageKey].find((key) => key !== undefined && isRanked(key));
      const lives: readonly Life[] =
        asked === undefined ? unitsAt(park, day) : countedAt(park, day, asked);
      return lives.filter(
        (life) =>
          (place === undefined || life.project.park === place) &&
          (stageKey === undefined ||
            (isRanked(stageKey) ? hasPassed(life, stageKey) : life.state === stageKey)) &&
          (reachedKey === undefined || yearOf(reachedOn(life, reachedKey) ?? '') >= period.year) &&
          (industry === undefined || industryOf(park.chains, life) === industry) &&
          (kind === undefined || categoriesOf(life.project).includes(kind)),
      ).length;
    },
  },
  企业: {
    measure: '家',
    filters: ['park', 'industry'],
    count: (park, _period, { at, industry, ...rest }) => {
      const place = parkCode(park, rest.park, at);
      refuseUnknown(
        industry,
        park.enterprises.flatMap((firm) => [firm.industry, firmIndustry(park.chains, firm)]),
        at,
      );
      return park.enterprises.filter(
        (firm) =>
          (place === undefined || firm.park === place) &&
          (industry === undefined ||
            firm.industry === industry ||
            firmIndustry(park.chains, firm) === industry),
      ).length;
    },
  },
  平台: {
    measure: '个',
    filters: ['park'],
    count: (park, _period, { at, ...rest }) => {
      const place = parkCode(park, rest.park, at);
      return park.platforms.filter((item) => place === undefined || item.park === place).length;
    },
  },
  问题: {
    measure: '个',
    filters: ['cause'],
    count: (park, period, { at, cause }) => {
      const key = cause && keyOf(projectTerms.causes, cause, '原因', at);
      return openBlockers(park.blockers, lastDayOf(period)).filter(
        ({ blocker }) => blocker.kind !== 'support' && (!key || blocker.cause === key),
      ).length;
    },
  },
};

/** What can be counted, each with what may narrow it. */
export const COUNTED: readonly { readonly of: string; readonly filters: readonly CountFilter[] }[] =
  Object.entries(KINDS).map(([of, { filters }]) => ({ of, filters }));

function parkCode(
  { parks }: Park,
  name: string | undefined,
  at: string | undefined,
): string | undefined {
  if (name === undefined) return undefined;
  const found = parks.find((row) => [row.code, row.name, row.shortName].includes(name));
  if (found === undefined) {
    throw new BindingFault(
      at,
      unknown(
        '园区',
        name,
        parks.map((row) => row.name),
      ),
    );
  }
  return found.kind === 'zone' ? undefined : found.code;
}

/**
 * How many there are at the end of a period, with the measure word: 11个, 36家.
 *
 * @param park as known by the end of the period
 * @throws BindingFault naming the nearest known word for what cannot be counted
 */
export function countText(park: Park, period: Period, binding: CountBinding): string {
  const { at, of } = binding;
  if (of === undefined) throw new BindingFault(at, '没有写数什么。应写成 of="项目"。');
  const kind = KINDS[of];
  if (kind === undefined) throw new BindingFault(at, unknown('可数的事物', of, Object.keys(KINDS)));
  const wrong = (Object.keys(binding) as (keyof CountBinding)[]).find(
    (key) =>
      key !== 'of' && key !== 'at' && binding[key] !== undefined && !kind.filters.includes(key),
  );
  if (wrong !== undefined) {
    throw new BindingFault(at, `数“${of}”不能用 ${wrong}，可用的有：${kind.filters.join('、')}。`);
  }
  return `${kind.count(park, period, binding)}${kind.measure}`;
}
