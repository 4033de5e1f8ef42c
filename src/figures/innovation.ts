import { drawLadder } from '../charts/ladder.ts';
import { drawRankedBars } from '../charts/ranked-bars.ts';
import { drawStageBars } from '../charts/stage-bars.ts';
import { formatDay } from '../format/day.ts';
import {
  intensityFinding,
  levelsFinding,
  listingFinding,
  platformsFinding,
} from '../format/finding-innovation.ts';
import { someNames } from '../format/finding-firms.ts';
import { formatReading } from '../format/missing.ts';
import { formatPeriod } from '../format/period.ts';
import { formatShare } from '../format/percent.ts';
import { deriveRatio } from '../model/derived-disclosure.ts';
import { LISTING_STEPS, listingFirms } from '../model/listing.ts';
import { countLevels, LEVELS, type LevelCount } from '../model/qualification-levels.ts';
import { eventKinds, levelNames, platformLevels } from '../ui/firm-terms.ts';
import { innovation as words } from '../ui/innovation.ts';
import { zh } from '../ui/zh.ts';
import { amountCell, countCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import type { Maker } from './maker.ts';
import { reasonText, type FirmContext } from './firm-context.ts';

/** A title that runs out within so many days counts as expiring. */
export const EXPIRY_NOTICE = 180;

/** Titles that are climbed one after the other. */
const CLIMBED = LEVELS.slice(0, 4);

/** Every title with who holds it. */
export function levelCounts({ park, period }: FirmContext): LevelCount[] {
  return countLevels(park.qualifications, period, EXPIRY_NOTICE);
}

const held = (count: number): string => words.chart.firms(count);

function noteOf({ expiring, newThisYear }: LevelCount): string {
  return [
    ...(newThisYear > 0 ? [words.chart.newThisYear(newThisYear)] : []),
    ...(expiring.length > 0 ? [words.chart.expiring(expiring.length)] : []),
  ].join('，');
}

/** The ladder 创新型 → 专精特新 → 小巨人 → 单项冠军. */
function ladderFigure(context: FirmContext): Figure | undefined {
  const levels = levelCounts(context);
  const climbed = CLIMBED.flatMap((key) => levels.find(({ level }) => level === key) ?? []);
  if (climbed.every((level) => level.held === 0)) return undefined;
  const { chart, notes, table } = words;
  return completeFigure({
    id: 'level-ladder',
    title: levelsFinding(climbed),
    subtitle: chart.ladder(formatDay(context.day)),
    notes: [notes.levels],
    table: tableOf(
      [table.level, table.held, table.newly, table.expiring],
      climbed.map((level) => [
        levelNames[level.level],
        countCell(level.held),
        countCell(level.newThisYear),
        countCell(level.expiring.length),
      ]),
      (column) => column > 0,
    ),
    places: context.park.qualifications.map(({ at }) => at),
    draw: (options) =>
      drawLadder(
        climbed.map((level) => ({
          name: levelNames[level.level],
          text: held(level.held),
          note: noteOf(level),
          tip: zh.charts.tip(
            levelNames[level.level],
            [held(level.held), noteOf(level)].filter((text) => text !== ''),
          ),
        })),
        options,
      ),
  });
}

/** Every title beside last year's end, all years in the table. */
function levelYearsFigure(context: FirmContext): Figure | undefined {
  const levels = levelCounts(context).filter(
    ({ byYear, held: now }) => now > 0 || byYear.some((year) => year.held > 0),
  );
  if (levels.length === 0) return undefined;
  const first = Math.min(...levels.flatMap(({ byYear }) => byYear.map(({ year }) => year)));
  const { year } = context.period;
  const years = Array.from({ length: year - first + 1 }, (_, index) => first + index);
  const at = ({ byYear }: LevelCount, wanted: number): number =>
    byYear.find((one) => one.year === wanted)?.held ?? 0;
  const { chart, notes, table } = words;
  return completeFigure({
    id: 'levels-by-year',
    title: levelsFinding(levels),
    subtitle: chart.years,
    notes: [notes.levels, notes.asOf(formatDay(context.day))],
    table: tableOf(
      [table.level, ...years.map(table.year)],
      levels.map((level) => [
        levelNames[level.level],
        ...years.map((one) => countCell(at(level, one))),
      ]),
      (column) => column > 0,
    ),
    places: context.park.qualifications.map(({ at: place }) => place),
    draw: (options) =>
      drawStageBars(
        levels.map((level) => ({
          name: levelNames[level.level],
          measures: [{ value: level.held, text: held(level.held), former: at(level, year - 1) }],
          tip: zh.charts.tip(
            levelNames[level.level],
            years.slice(-4).map((one) => `${table.year(one)}${held(at(level, one))}`),
          ),
        })),
        { ...options, heads: [chart.count], formerLabel: chart.former },
      ),
  });
}

/** 辅导备案 → 报会 → 上市. */
function listingFigure({ day, firms, park }: FirmContext): Figure | undefined {
  const found = listingFirms(firms.values(), day);
  if (found.length === 0) return undefined;
  const { chart, notes, table } = words;
  return completeFigure({
    id: 'listing-ladder',
    title: listingFinding(found),
    subtitle: chart.listing(formatDay(day)),
    notes: [notes.listing, park.edition === 'public' ? notes.publicListing : undefined],
    table: tableOf(
      [table.firm, table.step, table.when, table.next],
      found.map(({ date, planned, rows, step }) => [
        rows.firm.shortName,
        eventKinds[step],
        date,
        planned === undefined ? '—' : `${eventKinds[planned.step]}（${planned.date}）`,
      ]),
      () => false,
    ),
    places: found.flatMap(({ rows }) => rows.events.map(({ at }) => at)),
    draw: (options) =>
      drawLadder(
        LISTING_STEPS.map((step) => {
          const own = found.filter((one) => one.step === step);
          const names = own.map(({ rows }) => rows.firm.shortName);
          return {
            name: eventKinds[step],
            text: held(own.length),
            note: someNames(names, 4),
            tip: zh.charts.tip(eventKinds[step], [held(own.length), ...names]),
          };
        }),
        options,
      ),
  });
}

/** Platforms by level. */
function platformsFigure({ day, park }: FirmContext): Figure | undefined {
  const keys = Object.keys(platformLevels) as (keyof typeof platformLevels)[];
  const counts = keys
    .map((key) => ({
      name: platformLevels[key],
      rows: park.platforms.filter(({ level }) => level === key),
    }))
    .map(({ name, rows }) => ({ name, rows, count: rows.length }))
    .filter(({ count }) => count > 0);
  if (counts.length === 0) return undefined;
  const { chart, table } = words;
  return completeFigure({
    id: 'platforms-by-level',
    title: platformsFinding(counts),
    subtitle: chart.platforms(formatDay(day)),
    table: tableOf(
      [table.level, table.count, table.names],
      counts.map(({ count, name, rows }) => [
        name,
        countCell(count),
        rows.map((row) => row.name).join('、'),
      ]),
      (column) => column === 1,
    ),
    places: park.platforms.map(({ at }) => at),
    draw: (options) =>
      drawRankedBars(
        counts.map(({ count, name, rows }) => ({
          name,
          value: count,
          valueText: chart.platformCount(count),
          tip: zh.charts.tip(name, [chart.platformCount(count), ...rows.map((row) => row.name)]),
        })),
        { ...options, order: 'given' },
      ),
  });
}

/** R&D as a share of revenue by industry; withheld when either is. */
function intensityFigure({ groups, industries, park, reported }: FirmContext): Figure | undefined {
  if (reported === undefined) return undefined;
  const rows = industries
    .map((industry) => {
      const rnd = groups.of('rnd', { industry }, reported);
      const revenue = groups.of('revenue', { industry }, reported);
      return { name: industry, rnd, revenue, share: deriveRatio(rnd, revenue) };
    })
    .filter(({ share }) => typeof share.value === 'number' || share.value === 'withheld');
  if (rows.length === 0) return undefined;
  const { chart, notes, table } = words;
  const text = (value: (typeof rows)[number]['share']['value']): string =>
    formatReading(value, (share) => formatShare(share));
  return completeFigure({
    id: 'research-intensity',
    title: intensityFinding(rows),
    subtitle: chart.intensity(formatPeriod(reported, 'cumulative')),
    notes: [rows.some(({ share }) => share.value === 'withheld') ? notes.protected : undefined],
    table: tableOf(
      [table.industry, table.rnd, table.revenue, table.share, table.withheld],
      rows.map(({ name, revenue, rnd, share }) => [
        name,
        amountCell(rnd.value),
        amountCell(revenue.value),
        text(share.value),
        reasonText(share) || '—',
      ]),
      (column) => column > 0 && column < 4,
    ),
    places: park.enterprises.map(({ at }) => at),
    draw: (options) =>
      drawRankedBars(
        rows.map(({ name, share }) => ({
          name,
          value: share.value,
          valueText: text(share.value),
          tip: zh.charts.tip(name, [
            typeof share.value === 'number'
              ? text(share.value)
              : `${text(share.value)}（${reasonText(share)}）`,
          ]),
        })),
        options,
      ),
  });
}

/** The figures of 科技创新. */
export const innovationMakers: readonly Maker<FirmContext>[] = [
  { ids: ['level-ladder'], make: ladderFigure },
  { ids: ['levels-by-year'], make: levelYearsFigure },
  { ids: ['listing-ladder'], make: listingFigure },
  { ids: ['platforms-by-level'], make: platformsFigure },
  { ids: ['research-intensity'], make: intensityFigure },
];
