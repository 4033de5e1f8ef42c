import { measures } from '../../../src/data/measures.ts';
import { OFFICES, personFor } from '../cast/people.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';
import { INVESTMENT_MEASURES } from './measures-investment.ts';
import { ZONE_MEASURES } from './measures-zone.ts';

/** One line of the half-year report. */
export interface Line {
  readonly section: string;
  readonly problem?: string;
  readonly measure: string;
  readonly next: string;
  readonly unit: keyof typeof OFFICES;
  readonly deadline?: string;
  readonly askedOf?: string;
  readonly park?: string;
  /** Tells of unsigned projects, of the state of firms or of steps to the exchange. */
  readonly secret?: boolean;
  readonly state?: '未启动' | '推进中' | '已完成';
}

/** measures.csv: problems, measures and next steps of the half-year report, numbered by section. */
export function makeMeasures(): Table {
  const lines = [...ZONE_MEASURES, ...INVESTMENT_MEASURES];
  return tableFrom(
    measures,
    lines.map((line, index) => {
      const before = lines.slice(0, index).filter(({ section }) => section === line.section);
      return {
        period: '2026年1-6月',
        section: line.section,
        order: String(before.length + 1),
        park: line.park ?? '',
        problem: line.problem ?? '',
        measure: line.measure,
        nextStep: line.next,
        askedOf: line.askedOf ?? '',
        responsibleUnit: OFFICES[line.unit],
        responsiblePerson: personFor(`measure ${index}`),
        deadline: line.deadline ?? '2026-12-31',
        state: line.state ?? '推进中',
        disclosure: line.secret === true ? '内部' : '公开',
      };
    }),
  );
}
