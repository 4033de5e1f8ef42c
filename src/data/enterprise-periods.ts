import type { Column } from './column.ts';
import { exactNumber, exactPercent } from './columns/number.ts';
import { note } from './columns/note.ts';
import { period } from './columns/period.ts';
import { enterpriseColumn } from './columns/subject.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import type { ExactReading } from './reading.ts';
import { reportPartOverWhole } from './row-check.ts';

interface Figure {
  readonly header: string;
  readonly aliases: readonly string[];
  readonly unit: string;
  readonly description: string;
  readonly example: string;
  /** Lowest possible value; profit and refunded taxes have none. */
  readonly min?: number;
}

function figure(spec: Figure): Column<ExactReading, 'internal'> {
  return exactNumber({ ...spec, disclosure: 'internal' });
}

function money(header: string, aliases: readonly string[], description: string, example: string) {
  return figure({ header: `${header}(万元)`, aliases, unit: '万元', description, example });
}

/** Money that can't be negative, such as output. */
function amount(header: string, aliases: readonly string[], description: string, example: string) {
  return figure({ header: `${header}(万元)`, aliases, unit: '万元', min: 0, description, example });
}

function growth(header: string, aliases: readonly string[], description: string, example: string) {
  return exactPercent({
    header: `${header}(%)`,
    aliases,
    disclosure: 'internal',
    description,
    example,
  });
}

/**
 * What each firm reports. Single respondents are never published (Statistics Law): the dataset has no
 * 公开级别 column and its rows are internal. Public totals of groups are made from them beforehand.
 */
export const enterprisePeriods = defineDataset({
  name: 'enterprisePeriods',
  title: '企业经营数据',
  description: '一行是一家企业在一个期间的经营数据，从1月起累计；单家企业的数据依法不公开',
  required: false,
  columns: {
    enterprise: enterpriseColumn({ required: true }),
    period: period({
      header: '期间',
      aliases: ['时期', '报告期', '统计期'],
      disclosure: 'public',
      description: '统计期间，从1月算起',
      example: '2026年1-6月',
    }),
    output: amount('工业总产值', ['产值', '总产值'], '工业总产值，1月起累计', '8650'),
    outputGrowth: growth(
      '产值同比',
      ['产值增速', '总产值同比', '工业总产值同比'],
      '企业上报的产值同比',
      '12.5',
    ),
    revenue: money(
      '主营业务收入',
      ['营业收入', '主营收入', '销售收入'],
      '主营业务收入，1月起累计',
      '8320',
    ),
    revenueGrowth: growth(
      '收入同比',
      ['收入增速', '主营业务收入同比', '营业收入同比'],
      '企业上报的收入同比',
      '11.3',
    ),
    valueAdded: money('工业增加值', ['增加值'], '工业增加值（现价），1月起累计', '2080'),
    profit: money('利润总额', ['利润'], '利润总额，亏损填负数', '460'),
    tax: money(
      '税收',
      ['上交税金', '入库税收', '税金', '纳税额'],
      '实际入库税收，未扣除留抵退税；亩均税收按扣除后的算',
      '312',
    ),
    refund: money('留抵退税', ['退税', '退税额'], '当年办理的留抵退税，不含出口退税', '40'),
    exportDelivery: amount('出口交货值', ['出货值', '出口值'], '出口交货值，1月起累计', '1200'),
    landMu: figure({
      header: '用地面积(亩)',
      aliases: ['占地面积(亩)', '用地(亩)'],
      unit: '亩',
      min: 0,
      description: '期末实际占用的土地，含租赁和厂房分摊面积',
      example: '42.5',
    }),
    staff: figure({
      header: '期末从业人员(人)',
      aliases: ['从业人员(人)', '员工人数(人)', '职工人数(人)'],
      unit: '人',
      min: 0,
      description: '期末从业人员，含劳务派遣',
      example: '186',
    }),
    averageStaff: figure({
      header: '平均从业人员(人)',
      aliases: ['平均用工人数(人)', '平均人数(人)'],
      unit: '人',
      min: 0,
      description: '期内平均从业人员，用于算全员劳动生产率',
      example: '180',
    }),
    rnd: amount('研发费用', ['研发投入', 'R&D经费', '研发经费'], '研发费用，1月起累计', '260'),
    energy: figure({
      header: '综合能耗(吨标准煤)',
      aliases: ['能耗(吨标准煤)', '综合能源消费量(吨标准煤)'],
      unit: '吨标准煤',
      min: 0,
      description: '综合能源消费量，1月起累计',
      example: '540',
    }),
    electricity: figure({
      header: '用电量(万千瓦时)',
      aliases: ['工业用电量(万千瓦时)'],
      unit: '万千瓦时',
      min: 0,
      description: '从电网购入的电量，1月起累计',
      example: '310',
    }),
    emission: figure({
      header: '主要污染物排放(吨)',
      aliases: ['排放量(吨)', '主要污染物排放量(吨)'],
      unit: '吨',
      min: 0,
      description: '主要污染物排放当量，1月起累计',
      example: '0.42',
    }),
    plan: amount('全年计划产值', ['计划产值', '年度计划产值'], '年初计划的全年工业总产值', '18000'),
    forecastOutput: amount(
      '预计全年产值',
      ['全年预计产值', '预计产值'],
      '目前预计的全年工业总产值',
      '17500',
    ),
    forecastTax: money('预计全年税收', ['全年预计税收', '预计税收'], '目前预计的全年税收', '650'),
    note: note(),
  },
  key: ['enterprise', 'period'],
  rowDisclosure: 'internal',
  checkRow(cells, report) {
    reportPartOverWhole(
      { key: 'valueAdded', label: '工业增加值', value: cells.valueAdded },
      { key: 'output', label: '工业总产值', value: cells.output },
      report,
    );
  },
});

/** A firm's figures: money in 万元, growth in %, cumulative from January. */
export type EnterprisePeriod = RowOf<typeof enterprisePeriods>;
