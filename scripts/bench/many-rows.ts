import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import { exampleRow } from '../../src/data/example-row.ts';

const PARKS = ['全区', '东部园', '西部园', '南部园', '北部园'];
const YEARS = [2022, 2023, 2024, 2025, 2026];
const FIRMS = 1000;
const PROJECTS = 1200;
const PARCELS = 1000;

/** How many rows each file gets; the rest of the files get `OTHERS`. */
const COUNTS: Readonly<Record<string, number>> = {
  parks: PARKS.length,
  indicators: 60,
  observations: 60 * PARKS.length * 55,
  targets: 60 * PARKS.length * YEARS.length,
  enterprises: FIRMS,
  enterprisePeriods: FIRMS * 36,
  enterpriseEvents: 3000,
  qualifications: 3000,
  grades: FIRMS,
  projects: PROJECTS,
  stageEvents: PROJECTS * 6,
  projectProgress: PROJECTS * 12,
  permits: PROJECTS * 3,
  blockers: 2000,
  parcels: PARCELS,
  parcelEvents: PARCELS * 6,
  acknowledged: 0,
};
const OTHERS = 100;

const STAGES = ['洽谈', '签约', '供地', '开工', '竣工', '投产'];
const LAND_STAGES = ['征收预公告', '报批', '批复', '交地', '收储', '供应'];
const PERMITS = ['立项备案', '环评', '施工许可证'];

/** The period of the n-th of the months February to December, five years on end. */
function periodAt(n: number): string {
  return `${YEARS[Math.floor(n / 11) % YEARS.length]}年1-${(n % 11) + 2}月`;
}

function day(n: number): string {
  return new Date(Date.UTC(2022, 0, 1 + n)).toISOString().slice(0, 10);
}

/** What tells the n-th row from the others and ties it to those of other files. */
const CHANGES: Readonly<Record<string, (n: number) => Readonly<Record<string, string>>>> = {
  parks: (n) => ({
    code: `p${n}`,
    name: PARKS[n] ?? '',
    shortName: PARKS[n] ?? '',
    kind: n === 0 ? '总体' : '园区',
    parent: n === 0 ? '' : 'p0',
  }),
  indicators: (n) => ({ code: `i${n}`, name: `指标${n}`, shortName: `指${n}`, additive: '否' }),
  observations: (n) => ({
    indicator: `指标${n % 60}`,
    park: PARKS[Math.floor(n / 60) % 5] ?? '',
    period: periodAt(Math.floor(n / 300)),
    value: String(100 + (Math.floor(n / 300) % 11) * 10 + Math.floor(n / 3300)),
    growth: '',
    change: '',
  }),
  targets: (n) => ({
    indicator: `指标${n % 60}`,
    park: PARKS[Math.floor(n / 60) % 5] ?? '',
    year: String(YEARS[Math.floor(n / 300)]),
    value: '900',
  }),
  enterprises: (n) => ({
    code: `e${n}`,
    name: `企业${n}有限公司`,
    shortName: `企业${n}`,
    creditCode: '',
    park: '东部园',
    chainLink: '环节1',
  }),
  enterprisePeriods: (n) => ({
    enterprise: `企业${n % FIRMS}`,
    period: periodAt(Math.floor(n / FIRMS)),
    output: String(9000 + Math.floor(n / FIRMS)),
    outputGrowth: '',
    revenueGrowth: '',
  }),
  enterpriseEvents: (n) => ({
    enterprise: `企业${n % FIRMS}`,
    date: day(n % 1500),
    text: `事${n}`,
  }),
  qualifications: (n) => ({ enterprise: `企业${n % FIRMS}`, date: day(n % 1500), expiry: '' }),
  grades: (n) => ({ enterprise: `企业${n}` }),
  chains: (n) => ({ code: `c${n}`, name: `环节${n}`, parent: '' }),
  projects: (n) => ({
    code: `x${n}`,
    name: `项目${n}`,
    park: '西部园',
    enterprise: `企业${n % FIRMS}`,
    leadingIndustry: '环节1',
    actualStart: '',
    actualFinish: '',
  }),
  stageEvents: (n) => ({
    project: `项目${n % PROJECTS}`,
    stage: STAGES[Math.floor(n / PROJECTS)] ?? '',
    date: day(Math.floor(n / PROJECTS) * 200),
  }),
  projectProgress: (n) => ({
    project: `项目${n % PROJECTS}`,
    period: periodAt(44 + Math.floor(n / PROJECTS) - 6),
    doneTotal: String(5100 + Math.floor(n / PROJECTS)),
  }),
  permits: (n) => ({
    project: `项目${n % PROJECTS}`,
    kind: PERMITS[Math.floor(n / PROJECTS)] ?? '',
  }),
  blockers: (n) => ({ code: `b${n}`, project: `项目${n % PROJECTS}` }),
  parcels: (n) => ({
    code: `dk-${n}`,
    name: `地块${n}`,
    park: '东部园',
    plannedBatch: '批次1',
    project: `项目${n}`,
    enterprise: `企业${n}`,
  }),
  parcelEvents: (n) => ({
    parcel: `dk-${n % PARCELS}`,
    stage: LAND_STAGES[Math.floor(n / PARCELS)] ?? '',
    date: day(Math.floor(n / PARCELS) * 200),
  }),
  landBatches: (n) => ({ code: `pc-${n}`, name: `批次${n}`, park: '东部园' }),
  facilities: (n) => ({ code: `f${n}`, name: `设施${n}`, park: '东部园' }),
  platforms: (n) => ({ code: `t${n}`, name: `平台${n}`, park: '东部园', enterprise: `企业${n}` }),
  bonds: (n) => ({ code: `z${n}`, name: `债${n}`, park: '', project: '', facility: `设施${n}` }),
  outreach: (n) => ({ date: day(n), park: '', chain: '环节1' }),
  measures: (n) => ({ order: String(n + 1), park: '' }),
  plans: (n) => ({ code: `g${n}`, name: `规划${n}`, park: '东部园' }),
  honours: (n) => ({ name: `荣誉${n}`, park: '东部园' }),
  revisions: (n) => ({ subject: `对象${n}` }),
};

/** Files with this many rows are made from one example row and would repeat it. */
const SINGLE = new Set(['scoring', 'gradeBands']);

function countOf(name: string): number {
  return SINGLE.has(name) ? 1 : (COUNTS[name] ?? OTHERS);
}

/** The CSV of one dataset: its example row again and again, with what tells the rows apart. */
function makeCsv(dataset: Dataset): string {
  const keys = Object.keys(dataset.columns);
  const example = exampleRow(dataset);
  const lines = [keys.map((key) => dataset.columns[key]?.header ?? key).join(',')];
  for (let n = 0; n < countOf(dataset.name); n++) {
    const change = CHANGES[dataset.name]?.(n) ?? {};
    lines.push(keys.map((key, index) => change[key] ?? example[index] ?? '').join(','));
  }
  return `${lines.join('\n')}\n`;
}

/** A zone far larger than any: every dataset, about 100,000 rows that agree with each other. */
export function makeManyRows(): { readonly files: Map<string, Uint8Array>; readonly rows: number } {
  const all = datasets as readonly Dataset[];
  const files = new Map(
    all.map(({ file }, index) => [
      file.replace('data/', ''),
      new TextEncoder().encode(makeCsv(all[index] as Dataset)),
    ]),
  );
  return { files, rows: all.reduce((sum, { name }) => sum + countOf(name), 0) };
}
