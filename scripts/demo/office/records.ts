import { acknowledged } from '../../../src/data/acknowledged.ts';
import { revisions } from '../../../src/data/revisions.ts';
import { makeAllSeries } from '../all-series.ts';
import { personFor } from '../cast/people.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';
import { exceptionFor } from '../exceptions.ts';
import { writeSteps } from '../series.ts';
import { nameOfPark, PARK_CODES, ZONE_CODE } from '../zone.ts';

function published(indicator: string, key: string): number {
  return makeAllSeries().get(indicator)?.get(ZONE_CODE)?.get(key)?.steps ?? 0;
}

/** What was first published of the revised figure, as its remark in observations.csv says. */
function firstInvestment(): string {
  const reading = makeAllSeries().get('fai')?.get(ZONE_CODE)?.get('2025-12');
  const exception = exceptionFor('fai', ZONE_CODE, { year: 2025, month: 12 }, reading);
  const note = exception?.kind === 'instead' ? (exception.instead.note ?? '') : '';
  return /原发布数([\d.]+)/.exec(note)?.[1] ?? '';
}

/** revisions.csv: what was corrected after publication. */
export function makeRevisions(): Table {
  const staff = published('employees', '2026-05');
  const rows = [
    {
      date: '2026-04-24',
      subject: '固定资产投资 / 全区 / 2025年1-12月',
      before: firstInvestment(),
      after: writeSteps(published('fai', '2025-12'), 2),
      reason: '年报审核后修订',
    },
    {
      date: '2026-06-25',
      subject: '从业人员 / 全区 / 2026年5月',
      before: String(staff - 36),
      after: String(staff),
      reason: '一家企业补报劳务派遣人员',
    },
    {
      date: '2026-03-20',
      subject: '出货值 / 全区 / 2026年1-2月',
      before: writeSteps(published('export-delivery', '2026-02') - 1, 2),
      after: writeSteps(published('export-delivery', '2026-02'), 2),
      reason: '企业更正报表',
    },
  ];
  return tableFrom(
    revisions,
    rows.map((row) => ({
      dataset: '指标数据',
      field: '数值',
      approvedBy: personFor('revisions'),
      disclosure: '公开',
      ...row,
    })),
  );
}

/** acknowledged.csv: remarks of the check that were looked into and found right. */
export function makeAcknowledged(): Table {
  const by = personFor('acknowledged');
  const late = [ZONE_CODE, ...PARK_CODES].map((park) => ({
    file: 'observations.csv',
    key: `综合能源消费量 / ${nameOfPark(park)} / 2026年1-5月`,
    column: '期间',
    code: 'indicator-lags',
    reason: '综合能源消费量每月22日后反馈，6月数未出',
  }));
  const expired = [
    ['光年里照明 / 创新型中小企业 / 2022-12-08', '企业放弃复审，资质到期属实'],
    ['方寸纸业 / 科技型中小企业 / 2023-04-11', '企业未再申报，资质到期属实'],
  ].map(([key = '', reason = '']) => ({
    file: 'qualifications.csv',
    key,
    column: '有效期至',
    code: 'qualification-expired',
    reason,
  }));
  const revealing = [
    ['上交税金 / 西湾园 / 2025年1-12月', '一家铜企缴税占比高属实，公开版自动不公布即可'],
    ...['2023年1-12月', '2024年1-12月', '2025年1-12月', '2026年1-6月'].map((period) => [
      `出货值 / 新城园 / ${period}`,
      '其余园区有出口的企业少属实，公开版自动不公布即可',
    ]),
  ].map(([key = '', reason = '']) => ({
    file: 'observations.csv',
    key,
    code: 'reveals-firm',
    reason,
  }));
  return tableFrom(
    acknowledged,
    [...late, ...expired, ...revealing].map((row) => ({ ...row, by, date: '2026-07-10' })),
  );
}
