/** A park begun with `template --start`: the tables it fills in first, with a row for every month. */
import { formatCsv } from '../../src/data/csv-write.ts';
import { START_TABLES } from '../../scripts/commands/start-needs.ts';
import type { Column } from '../../src/data/column.ts';
import { datasets } from '../../src/data/datasets.ts';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Period } from '../../src/data/period.ts';
import type { Files } from './cut-files.ts';

/** Every period from one to another: January is reported with February. */
export function periodsBetween(first: Period, last: Period): Period[] {
  const found: Period[] = [];
  for (let { month, year } = first; year * 12 + month <= last.year * 12 + last.month;) {
    found.push({ year, month });
    [year, month] = month === 12 ? [year + 1, 2] : [year, month + 1];
  }
  return found;
}

type Cells = Readonly<Record<string, string>>;

const PARK = { 园区编码: 'all', 园区名称: '清河高新区', 简称: '清河', 类型: '总体', 排序: '1' };
const NORTH = { 园区编码: 'north', 园区名称: '北区', 简称: '北区', 类型: '园区', 排序: '2' };
const OUTPUT = {
  指标编码: 'out',
  指标名称: '工业产值',
  简称: '产值',
  分组: '工业经济',
  计量单位: '亿元',
  累计方式: '累计',
  价格口径: '现价',
  排序: '1',
  方向: '越高越好',
  可加总: '是',
  小数位: '2',
  首页: '是',
  统计口径: '规模以上工业企业总产值',
  来源单位: '统计局',
};

/** The rows of a table under its own headers, all public. */
function fileOf({ columns }: Dataset, rows: readonly Cells[]): Uint8Array {
  const headers = Object.values<Column>(columns).map(({ header }) => header);
  const cells = rows.map((row) =>
    headers.map((header) => (header === '公开级别' ? '公开' : (row[header] ?? ''))),
  );
  return new TextEncoder().encode(formatCsv([headers, ...cells]));
}

/**
 * The first tables of a new park, which reports every period: years of growth and of decline, each but
 * the last with a target.
 */
export function starterFiles(periods: readonly Period[]): Files {
  const years = [...new Set(periods.map(({ year }) => year))];
  const rows: Readonly<Record<string, readonly Cells[]>> = {
    parks: [PARK, { ...NORTH, 上级园区: 'all' }],
    indicators: [OUTPUT],
    observations: periods.map(({ year, month }) => ({
      指标: 'out',
      园区: 'all',
      期间: `${year}年1-${month}月`,
      数值: (month * 3 + year - 2020).toFixed(2),
      '同比(%)': year % 2 === 0 ? '6.10' : '-3.20',
      同比增减: '—',
      数据状态: '初步',
    })),
    targets: years.slice(0, -1).map((year) => ({
      指标: 'out',
      园区: 'all',
      年度: String(year),
      目标值: '40',
      进度安排: '均衡',
    })),
  };
  const first = (datasets as readonly Dataset[]).filter(({ file }) =>
    START_TABLES.includes(file.replace(/^data\/|\.csv$/g, '')),
  );
  return new Map(
    first.map((dataset) => [
      dataset.file.replace(/^data\//, ''),
      fileOf(dataset, rows[dataset.name] ?? []),
    ]),
  );
}
