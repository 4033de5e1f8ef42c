import { enterprisePeriods } from '../data/enterprise-periods.ts';
import { projectProgress } from '../data/project-progress.ts';
import type { Table, TableRow } from '../data/table.ts';
import { rowsInTime } from './series.ts';
import type { ReadTables } from '../data/read-tables.ts';
import { once } from '../model/once.ts';

/** A column that firms or projects report every month. */
export interface ReportedColumn {
  readonly table: Table;
  readonly key: string;
  readonly unit: string;
  /** Counted up, so that it can't fall within a year. */
  readonly cumulative: boolean;
  /** The rows of each firm or project, in the order of time. */
  readonly groups: readonly (readonly TableRow[])[];
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
      groups,
    }));
  });
}

/** Every column of firms and projects that makes a series; several checks ask for the same ones. */
export const reportedColumns = once(readColumns);
