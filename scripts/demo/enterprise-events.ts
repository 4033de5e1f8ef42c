import { enterpriseEvents } from '../../src/data/enterprise-events.ts';
import { BUSINESS_EVENTS } from './cast/business-events.ts';
import { CAPITAL_EVENTS } from './cast/capital-events.ts';
import { hasConsented } from './cast/firm-facts.ts';
import { firmOf } from './cast/firms.ts';
import type { Table } from './csv-write.ts';
import { tableFrom } from './dataset-table.ts';

/**
 * enterprise-events.csv: milestones of firms. What is only planned or valued stays internal, and
 * all of a firm that didn't agree.
 */
export function makeEnterpriseEvents(): Table {
  return tableFrom(
    enterpriseEvents,
    [...CAPITAL_EVENTS, ...BUSINESS_EVENTS].map((event) => ({
      enterprise: firmOf(event.firm).shortName,
      date: event.date,
      kind: event.kind,
      state: event.planned === true ? '计划' : '已完成',
      text: event.text,
      round: event.round === undefined ? '' : String(event.round),
      amount: event.amount === undefined ? '—' : String(event.amount),
      board: event.board ?? '',
      disclosure: event.open === true && hasConsented(firmOf(event.firm)) ? '公开' : '内部',
    })),
  );
}
