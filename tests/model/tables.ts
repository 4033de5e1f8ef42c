/** Small tables for tests: a zone with four parks and the indicators of a half-year report. */
import type { Indicator } from '../../src/data/indicators.ts';
import type { Observation } from '../../src/data/observations.ts';
import type { ParkRow } from '../../src/data/parks.ts';
import type { Target } from '../../src/data/targets.ts';
import type { IndicatorTables } from '../../src/model/lookup.ts';

let rows = 1;
const at = (file: string) => ({ file: `data/${file}.csv`, row: (rows += 1) });

/** The first half of 2026. */
export const H1 = { year: 2026, month: 6 } as const;

function indicator(code: string, name: string, more: Partial<Indicator> = {}): Indicator {
  return {
    code,
    name,
    shortName: name,
    group: '工业经济',
    unit: '亿元',
    accumulation: 'cumulative',
    priceBasis: 'current',
    direction: 'up',
    additive: true,
    decimals: 2,
    headline: true,
    inReport: false,
    order: 1,
    caliber: '测试口径',
    source: '测试单位',
    disclosure: 'public',
    at: at('indicators'),
    ...more,
  };
}

function park(code: string, name: string, more: Partial<ParkRow> = {}): ParkRow {
  return {
    code,
    name,
    shortName: name,
    kind: 'park',
    order: 1,
    areaMu: 'not-reported',
    partialLists: [],
    disclosure: 'public',
    at: at('parks'),
    ...more,
  };
}

export function observation(
  indicatorCode: string,
  parkCode: string,
  more: Partial<Observation> = {},
): Observation {
  return {
    indicator: indicatorCode,
    park: parkCode,
    period: H1,
    value: 'not-reported',
    growth: 'not-reported',
    change: 'not-reported',
    growthChange: 'not-reported',
    completion: 'not-reported',
    status: 'preliminary',
    disclosure: 'public',
    at: at('observations'),
    ...more,
  };
}

export function target(indicatorCode: string, parkCode: string, more: Partial<Target>): Target {
  return {
    indicator: indicatorCode,
    park: parkCode,
    year: H1.year,
    value: 'not-reported',
    schedule: 'even',
    disclosure: 'public',
    at: at('targets'),
    ...more,
  };
}

const zone = park('zone', '示例开发区', { kind: 'zone', order: 0 });

/** Zone and parks of the fixture, zone first. */
export const PARKS = [
  zone,
  park('xincheng', '新城园区', { order: 1 }),
  park('shanqian', '山前园区', { order: 2, parent: 'zone' }),
  park('laocheng', '老城园区', { order: 3, parent: 'zone' }),
  park('linjiang', '临江园区', { order: 4, parent: 'zone' }),
] as const;

/** Indicators of the fixture. */
export const INDICATORS = [
  indicator('revenue', '主营业务收入', { order: 1 }),
  indicator('value-added', '工业增加值', { order: 2, priceBasis: 'comparable' }),
  indicator('tax', '上交税金', { order: 3 }),
  indicator('export', '出货值', { order: 4 }),
  indicator('staff', '从业人员', {
    order: 5,
    unit: '人',
    decimals: 0,
    accumulation: 'point',
    priceBasis: 'none',
  }),
  indicator('fit', '产业契合度', { order: 6, unit: '%', priceBasis: 'none', additive: false }),
  indicator('energy', '综合能源消费量', {
    order: 7,
    unit: '万吨标准煤',
    direction: 'down',
    priceBasis: 'none',
  }),
  indicator('key-projects', '省市重点项目完成投资', { order: 8 }),
  indicator('signings', '签约项目数', { order: 9, unit: '个', decimals: 0, priceBasis: 'none' }),
  indicator('power', '工业用电量', { order: 10, unit: '亿千瓦时', priceBasis: 'none' }),
  indicator('tax-per-mu', '亩均税收', { order: 11, unit: '万元/亩', additive: false }),
] as const;

/** Tables with the fixture's zone, parks and indicators and the given rows. */
export function tables(
  observations: readonly Observation[],
  targets: readonly Target[] = [],
  edition: IndicatorTables['edition'] = 'internal',
): IndicatorTables {
  return {
    edition,
    zone,
    parks: [...PARKS],
    indicators: [...INDICATORS],
    observations: [...observations],
    targets: [...targets],
  };
}
