import { drawEventLine } from '../charts/event-line.ts';
import type { EnterpriseEvent } from '../data/enterprise-events.ts';
import { formatDateCell, formatDay, formatMonth } from '../format/day.ts';
import { formatMoneyReading } from '../format/money.ts';
import type { FirmRows } from '../model/firm-tables.ts';
import { capitalStory } from '../model/listing.ts';
import { sizeOf } from '../model/reading.ts';
import { enterprises as words } from '../ui/enterprises.ts';
import { eventKinds } from '../ui/firm-terms.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';

/**
 * Rounds, incentives, valuations and steps to the exchange in one line.
 *
 * @param day the last day of the data's latest period
 */
export function capitalChart(rows: FirmRows, day: string): Figure | undefined {
  const story = capitalStory(rows);
  if (story.length === 0) return undefined;
  const { profile } = words;
  // What happened at a date that is withheld has no place on a line of time.
  const dated = story.filter(({ date }) => date !== '');
  const title = `${rows.firm.shortName}：${profile.capital}`;
  const name = ({ board, kind, round }: EnterpriseEvent): string =>
    eventKinds[kind] +
    [round === undefined ? undefined : `（第${round}轮）`, board && `（${board}）`]
      .filter((text) => text !== undefined)
      .join('');
  return completeFigure({
    id: 'capital',
    title,
    table: tableOf(
      [profile.date, profile.event, profile.amount],
      story.map((event) => [
        formatDateCell(event.date) + (event.state === 'planned' ? `（${profile.planned}）` : ''),
        event.text,
        amountCell(event.amount ?? 'not-applicable'),
      ]),
      (column) => column === 2,
    ),
    draw: (options) =>
      drawEventLine(
        dated.map((event) => {
          const { amount = 'not-applicable' } = event;
          const [size, text] = [sizeOf(amount), formatMoneyReading(amount)];
          const valued = event.kind === 'valuation' && size !== undefined;
          const money = valued || amount === 'not-applicable' ? [] : [text];
          return {
            day: event.date,
            dayText: formatMonth(event.date),
            name: name(event),
            note: [event.text, ...(amount === 'not-reported' ? [] : money)].join('，'),
            planned: event.state === 'planned',
            amount: valued ? { size, text } : undefined,
            tip: zh.charts.tip(formatDay(event.date), [event.text, ...money]),
          };
        }),
        { ...options, today: day, todayLabel: profile.today },
      ),
  });
}
