import type { Dataset } from '../../src/data/dataset.ts';
import { datasets } from '../../src/data/datasets.ts';
import { exampleRow } from '../../src/data/example-row.ts';

const PARKS = ['全区', '东部园', '西部园', '南部园', '北部园'];
const YEARS = [2021, 2022, 2023, 2024, 2025];

/** How many of each thing a zone has that others belong to. */
interface Counts {
  readonly indicators: number;
  readonly firms: number;
  readonly projects: number;
  readonly parcels: number;
}

/** A zone far larger than any: about 100,000 rows. */
export const LARGEST: Counts = { indicators: 60, firms: 1000, projects: 1200, parcels: 1000 };

/** How many rows each file gets; the rest of the files get as many as there are firms, at most 100. */
function rowsOf({
  indicators,
  firms,
  projects,
  parcels,
}: Counts): Readonly<Record<string, number>> {
  return {
    parks: PARKS.length,
    indicators,
    observations: indicators * PARKS.length * 55,
    targets: indicators * PARKS.length * YEARS.length,
    enterprises: firms,
    enterprisePeriods: firms * 36,
    enterpriseEvents: firms * 3,
    qualifications: firms * 3,
    grades: firms,
    projects,
    stageEvents: projects * 6,
    projectProgress: projects * 12,
    permits: projects * 3,
    blockers: firms * 2,
    parcels,
    parcelEvents: parcels * 6,
    acknowledged: 0,
    // Made from one example row each, which more of them would repeat.
    scoring: 1,
    gradeBands: 1,
  };
}

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

type Changes = Readonly<Record<string, (n: number) => Readonly<Record<string, string>>>>;

/** What tells the n-th row from the others and ties it to those of other files. */
function changesOf({ indicators, firms, projects, parcels }: Counts): Changes {
  return {
    parks: (n) => ({
      code: `p${n}`,
      name: PARKS[n] ?? '',
      shortName: PARKS[n] ?? '',
      kind: n === 0 ? '总体' : '园区',
      parent: n === 0 ? '' : 'p0',
    }),
    indicators: (n) => ({
      code: `i${n}`,
      name: `指标${n}`,
      shortName: `指${n}`,
      additive: '否',
      role: '',
    }),
    observations: (n) => ({
      indicator: `指标${n % indicators}`,
      park: PARKS[Math.floor(n / indicators) % 5] ?? '',
      period: periodAt(Math.floor(n / (indicators * PARKS.length))),
      value: String(
        100 +
          (Math.floor(n / (indicators * PARKS.length)) % 11) * 10 +
          Math.floor(n / (indicators * PARKS.length * 11)),
      ),
      growth: '',
      change: '',
    }),
    targets: (n) => ({
      indicator: `指标${n % indicators}`,
      park: PARKS[Math.floor(n / indicators) % 5] ?? '',
      year: String(YEARS[Math.floor(n / (indicators * PARKS.length))]),
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
      enterprise: `企业${n % firms}`,
      period: periodAt(Math.floor(n / firms)),
      output: String(9000 + Math.floor(n / firms)),
      outputGrowth: '',
      revenueGrowth: '',
    }),
    enterpriseEvents: (n) => ({
      enterprise: `企业${n % firms}`,
      date: day(n % 1500),
      text: `事${n}`,
    }),
    qualifications: (n) => ({ enterprise: `企业${n % firms}`, date: day(n % 1500), expiry: '' }),
    grades: (n) => ({ enterprise: `企业${n}` }),
    chains: (n) => ({ code: `c${n}`, name: `环节${n}`, parent: '' }),
    projects: (n) => ({
      code: `x${n}`,
      name: `项目${n}`,
      park: '西部园',
      enterprise: `企业${n % firms}`,
      leadingIndustry: '环节1',
      actualStart: '',
      actualFinish: '',
    }),
    stageEvents: (n) => ({
      project: `项目${n % projects}`,
      stage: STAGES[Math.floor(n / projects)] ?? '',
      date: day(Math.floor(n / projects) * 200),
    }),
    projectProgress: (n) => ({
      project: `项目${n % projects}`,
      period: periodAt(44 + Math.floor(n / projects) - 6),
      doneTotal: String(5100 + Math.floor(n / projects)),
    }),
    permits: (n) => ({
      project: `项目${n % projects}`,
      kind: PERMITS[Math.floor(n / projects)] ?? '',
    }),
    blockers: (n) => ({ code: `b${n}`, project: `项目${n % projects}` }),
    parcels: (n) => ({
      code: `dk-${n}`,
      name: `地块${n}`,
      park: '东部园',
      plannedBatch: '批次1',
      project: `项目${n}`,
      enterprise: `企业${n}`,
    }),
    parcelEvents: (n) => ({
      parcel: `dk-${n % parcels}`,
      stage: LAND_STAGES[Math.floor(n / parcels)] ?? '',
      date: day(Math.floor(n / parcels) * 200),
    }),
    landBatches: (n) => ({ code: `pc-${n}`, name: `批次${n}`, park: '东部园' }),
    facilities: (n) => ({ code: `f${n}`, name: `设施${n}`, park: '东部园' }),
    platforms: (n) => ({ code: `t${n}`, name: `平台${n}`, park: '东部园', enterprise: `企业${n}` }),
    bonds: (n) => ({ code: `z${n}`, name: `债${n}`, park: '', project: '', facility: `设施${n}` }),
    outreach: (n) => ({ date: day(n), park: '', chain: '环节1' }),
    measures: (n) => ({ order: String(n + 1), park: '' }),
    plans: (n) => ({ code: `g${n}`, name: `规划${n}`, park: '东部园' }),
    honours: (n) => ({ name: `荣誉${n}`, park: '东部园' }),
    notes: (n) => ({ indicator: `指标${n % indicators}`, text: `标注${n}` }),
    releaseDays: (n) => ({ group: `分组${n}` }),
    revisions: (n) => ({ subject: `对象${n}` }),
  };
}

/** The CSV of one dataset: its example row again and again, with what tells the rows apart. */
function makeCsv(dataset: Dataset, rows: number, change: Changes[string] | undefined): string {
  const keys = Object.keys(dataset.columns);
  const example = exampleRow(dataset);
  const lines = [keys.map((key) => dataset.columns[key]?.header ?? key).join(',')];
  for (let n = 0; n < rows; n++) {
    const cells = change?.(n) ?? {};
    lines.push(keys.map((key, index) => cells[key] ?? example[index] ?? '').join(','));
  }
  return `${lines.join('\n')}\n`;
}

/** Files of every dataset with rows that agree with each other, and how many rows they are. */
export function makeManyRows(counts: Counts): {
  readonly files: Map<string, Uint8Array>;
  readonly rows: number;
} {
  const [rows, changes] = [rowsOf(counts), changesOf(counts)];
  // Rows that nothing tells apart would only repeat each other.
  const countOf = (name: string): number =>
    rows[name] ?? (name in changes ? Math.min(100, counts.firms) : 0);
  const all: readonly Dataset[] = datasets;
  const files = new Map(
    all.map((dataset) => [
      dataset.file.replace('data/', ''),
      new TextEncoder().encode(makeCsv(dataset, countOf(dataset.name), changes[dataset.name])),
    ]),
  );
  return { files, rows: all.reduce((sum, { name }) => sum + countOf(name), 0) };
}
