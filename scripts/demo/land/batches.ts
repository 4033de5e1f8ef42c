import { landBatches } from '../../../src/data/land-batches.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';
import type { Cells } from '../dataset-table.ts';
import type { DemoParcel } from './cast.ts';
import { movesTo } from './fit.ts';
import { dateOf } from './stages.ts';

type BatchCells = Cells<typeof landBatches.columns>;

function batch(
  code: string,
  name: string,
  kind: string,
  submitted: readonly [date: string, area: string],
  approved?: readonly [date: string, area: string],
  own: BatchCells = {},
): BatchCells {
  return {
    code,
    name,
    kind,
    submitted: submitted[0],
    submittedArea: submitted[1],
    ...(approved === undefined ? {} : { approved: approved[0], approvedArea: approved[1] }),
    responsibleUnit: '市自然资源局开发区分局',
    ...own,
    disclosure: '公开',
  };
}

const CONVERSIONS: readonly BatchCells[] = [
  batch(
    'zy-2023-1',
    '2023年第一批次农转用',
    '农转用',
    ['2022-11-15', '640'],
    ['2023-04-18', '628'],
  ),
  batch(
    'zy-2024-1',
    '2024年第一批次农转用',
    '农转用',
    ['2023-12-06', '720'],
    ['2024-05-21', '705'],
  ),
  batch(
    'zy-2024-2',
    '2024年第二批次农转用',
    '农转用',
    ['2024-06-25', '410'],
    ['2024-11-12', '410'],
  ),
  batch(
    'zy-2025-1',
    '2025年第一批次农转用',
    '农转用',
    ['2025-01-16', '560'],
    ['2025-06-10', '548'],
  ),
  batch(
    'zy-2025-2',
    '2025年第二批次农转用',
    '农转用',
    ['2025-07-22', '485'],
    ['2025-12-19', '485'],
  ),
  batch(
    'zy-2026-1',
    '2026年第一批次农转用',
    '农转用',
    ['2026-01-20', '520'],
    ['2026-06-05', '506'],
  ),
  batch('zy-2026-2', '2026年第二批次农转用', '农转用', ['2026-05-12', '430']),
];

/** Five forest batches reported this year, three of them approved. */
const FORESTS: readonly BatchCells[] = [
  batch(
    'ld-2025-1',
    '2025年第一批次使用林地',
    '使用林地',
    ['2025-02-18', '215'],
    ['2025-05-30', '215'],
  ),
  batch(
    'ld-2025-2',
    '2025年第二批次使用林地',
    '使用林地',
    ['2025-08-05', '168'],
    ['2025-11-20', '160'],
  ),
  batch(
    'ld-2026-1',
    '2026年第一批次使用林地',
    '使用林地',
    ['2026-01-08', '186'],
    ['2026-03-26', '186'],
  ),
  batch(
    'ld-2026-2',
    '2026年第二批次使用林地',
    '使用林地',
    ['2026-02-10', '240'],
    ['2026-05-14', '232'],
  ),
  batch(
    'ld-2026-3',
    '2026年第三批次使用林地',
    '使用林地',
    ['2026-03-17', '98'],
    ['2026-06-18', '98'],
  ),
  batch('ld-2026-4', '2026年第四批次使用林地', '使用林地', ['2026-04-22', '152']),
  batch('ld-2026-5', '2026年第五批次使用林地', '使用林地', ['2026-06-09', '134']),
];

/** 亩 of a park's parcels that came into the reserve since a day: what its agreement has brought. */
function bankedSince(park: string, day: string): number {
  return movesTo('reserved')
    .filter((move) => move.park === park && move.date >= day)
    .reduce((sum, { areaMu }) => sum + areaMu, 0);
}

const TASKS: readonly BatchCells[] = [
  batch('zc-east', '升明大道以东成片征地拆迁', '征地拆迁', ['2025-09-01', '2100'], undefined, {
    park: '新城园',
    approvedArea: '1320',
    plannedFinish: '2026-12-31',
    responsibleUnit: '新城园征迁工作专班',
  }),
  batch(
    'zs-2026-1',
    '2026年第一批次土地征收',
    '征收',
    ['2026-02-26', '365'],
    ['2026-06-12', '365'],
  ),
  batch('zs-2026-2', '2026年第二批次土地征收', '征收', ['2026-06-16', '290']),
  batch('sc-linqu', '与邻区土地收储协议', '收储', ['2026-03-30', '300'], undefined, {
    park: '西湾园',
    approvedArea: bankedSince('xiwan', '2026-03-30').toFixed(1),
    plannedFinish: '2026-12-31',
    responsibleUnit: '开发区土地储备中心',
  }),
];

/** land-batches.csv. */
export function makeLandBatches(): Table {
  return tableFrom(landBatches, [...CONVERSIONS, ...FORESTS, ...TASKS]);
}

/** The conversion batch a parcel was reported in: the first one submitted after its own report. */
export function batchOf(parcel: DemoParcel): string | undefined {
  const step = parcel.steps.find(({ stage }) => stage === 'submitted');
  if (step === undefined) return undefined;
  const day = dateOf(step.day);
  const found = CONVERSIONS.findLast(({ submitted = '' }) => submitted <= day);
  return found?.name;
}
