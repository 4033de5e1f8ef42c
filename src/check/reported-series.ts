import { enterprisePeriods } from '../data/enterprise-periods.ts';
import { projectProgress } from '../data/project-progress.ts';
import type { Table } from '../data/table.ts';
import { rowsInTime, seriesOf } from './series.ts';
import type { Series } from './series.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { once } from '../model/once.ts';

/** A column that firms or projects report every month, as one series per firm or project. */
export interface ReportedColumn {
  readonly table: Table;
  readonly key: string;
  readonly unit: string;
  /** Counted up, so that it can't fall within a year. */
  readonly cumulative: boolean;
  readonly series: readonly Series[];
}

interface Reported {
  readonly dataset: string;
  readonly subject: string;
  readonly cumulative: readonly string[];
  readonly levels: readonly string[];
}

/** Profit and refunds are left out: they may fall and change their sign. */
const REPORTED: readonly Reported[] = [
  {
    dataset: enterprisePeriods.name,
    subject: 'enterprise',
    cumulative: [
      'output',
      'revenue',
      'valueAdded',
      'tax',
      'exportDelivery',
      'rnd',
      'energy',
      'electricity',
    ],
    levels: ['landMu', 'staff', 'averageStaff', 'plan', 'forecastOutput', 'forecastTax'],
  },
  {
    dataset: projectProgress.name,
    subject: 'project',
    cumulative: ['doneThisYear', 'doneTotal', 'funds', 'output'],
    levels: ['annualPlan'],
  },
];

function readColumns(tables: ReadTables): ReportedColumn[] {
  return REPORTED.flatMap(({ dataset, subject, cumulative, levels }) => {
    const table = tables.get(dataset);
    if (table === undefined) return [];
    const groups = rowsInTime(table, [subject]);
    return [...cumulative, ...levels].map((key) => ({
      table,
      key,
      unit: table.dataset.columns[key]?.unit ?? '',
      cumulative: cumulative.includes(key),
      series: groups.map((rows) => seriesOf(rows, key)),
    }));
  });
}

/** Every column of firms and projects that makes a series; several checks ask for the same ones. */
export const reportedColumns = once(readColumns);
