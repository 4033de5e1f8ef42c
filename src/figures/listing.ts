import { drawLadder } from '../charts/ladder.ts';
import { formatDateCell, formatDay } from '../format/day.ts';
import { listingFinding } from '../format/finding-innovation.ts';
import { someNames } from '../format/finding-firms.ts';
import { LISTING_STEPS, listingFirms } from '../model/listing.ts';
import { eventKinds } from '../ui/firm-terms.ts';
import { innovation as words } from '../ui/innovation.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import type { FirmContext } from './firm-context.ts';

/** 辅导备案 → 报会 → 上市. */
export function listingFigure({ day, firms, park }: FirmContext): Figure | undefined {
  const found = listingFirms(firms.values(), day);
  if (found.length === 0) return undefined;
  const { chart, notes, table } = words;
  return completeFigure({
    id: 'listing-ladder',
    title: listingFinding(found, park.edition),
    subtitle: chart.listing(formatDay(day)),
    notes: [notes.listing, park.edition === 'public' ? notes.publicListing : undefined],
    table: tableOf(
      [table.firm, table.step, table.when, table.next],
      found.map(({ date, planned, rows, step }) => [
        rows.firm.shortName,
        eventKinds[step],
        formatDateCell(date),
        planned === undefined
          ? '—'
          : `${eventKinds[planned.step]}（${formatDateCell(planned.date)}）`,
      ]),
      () => false,
    ),
    places: found.flatMap(({ rows }) => rows.events.map(({ at }) => at)),
    draw: (options) =>
      drawLadder(
        LISTING_STEPS.map((step) => {
          const atStep = found.filter((listingFirm) => listingFirm.step === step);
          const names = atStep.map(({ rows }) => rows.firm.shortName);
          return {
            name: eventKinds[step],
            count: atStep.length,
            text: chart.firms(atStep.length),
            note: someNames(names, 4),
            tip: zh.charts.tip(eventKinds[step], [chart.firms(atStep.length), ...names]),
          };
        }),
        options,
      ),
  });
}
