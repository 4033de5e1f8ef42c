import { drawCountMatrix } from '../charts/count-matrix.ts';
import { drawLadder } from '../charts/ladder.ts';
import { formatDay } from '../format/day.ts';
import { levelsFinding } from '../format/finding-innovation.ts';
import { countLevels, LEVELS, type LevelCount } from '../model/qualification-levels.ts';
import { levelNames } from '../ui/firm-terms.ts';
import { innovation as words } from '../ui/innovation.ts';
import { zh } from '../ui/zh.ts';
import { countCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import type { FirmContext } from './firm-context.ts';

/** A title that runs out within so many days counts as expiring. */
export const EXPIRY_NOTICE = 180;

/** Titles that are climbed one after the other. */
const CLIMBED = LEVELS.slice(0, 4);

/** Every title with who holds it. */
export function levelCounts({ park, period }: FirmContext): LevelCount[] {
  return countLevels(park.qualifications, period, EXPIRY_NOTICE);
}

const held = (count: number): string => words.chart.firms(count);

function notesOf({ expiring, newThisYear }: LevelCount): string[] {
  return [
    ...(newThisYear > 0 ? [words.chart.newThisYear(newThisYear)] : []),
    ...(expiring.length > 0 ? [words.chart.expiring(expiring.length)] : []),
  ];
}

/** The ladder 创新型 → 专精特新 → 小巨人 → 单项冠军. */
export function ladderFigure(context: FirmContext): Figure | undefined {
  const levels = levelCounts(context);
  const climbed = CLIMBED.flatMap((key) => levels.find(({ level }) => level === key) ?? []);
  if (climbed.every((level) => level.held === 0)) return undefined;
  const { chart, notes, table } = words;
  return completeFigure({
    id: 'level-ladder',
    title: levelsFinding(climbed, chart.steps, EXPIRY_NOTICE),
    subtitle: chart.ladder(formatDay(context.day)),
    notes: [notes.levels],
    table: tableOf(
      [table.level, table.held, table.newly, table.expiring(EXPIRY_NOTICE)],
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
          count: level.held,
          text: held(level.held),
          note: notesOf(level).join('\n'),
          tip: zh.charts.tip(levelNames[level.level], [held(level.held), ...notesOf(level)]),
        })),
        options,
      ),
  });
}

/** How many firms held every title at the end of each year. */
export function levelYearsFigure(context: FirmContext): Figure | undefined {
  const levels = levelCounts(context).filter(
    ({ byYear, held: now }) => now > 0 || byYear.some((year) => year.held > 0),
  );
  if (levels.length === 0) return undefined;
  const first = Math.min(...levels.flatMap(({ byYear }) => byYear.map(({ year }) => year)));
  const { year } = context.period;
  const years = Array.from({ length: year - first + 1 }, (_, index) => first + index);
  const isYearEnd = context.day.endsWith('-12-31');
  const at = ({ byYear }: LevelCount, wanted: number): number =>
    byYear.find((item) => item.year === wanted)?.held ?? 0;
  const { chart, notes, table } = words;
  return completeFigure({
    id: 'levels-by-year',
    title: levelsFinding(levels, chart.kinds, EXPIRY_NOTICE),
    subtitle: chart.years(isYearEnd ? undefined : formatDay(context.day)),
    notes: [notes.levels, notes.asOf(formatDay(context.day))],
    table: tableOf(
      [table.level, ...years.map(table.year), table.newly, table.expiring(EXPIRY_NOTICE)],
      levels.map((level) => [
        levelNames[level.level],
        ...years.map((item) => countCell(at(level, item))),
        countCell(level.newThisYear),
        countCell(level.expiring.length),
      ]),
      (column) => column > 0,
    ),
    places: context.park.qualifications.map(({ at: place }) => place),
    draw: (options) =>
      drawCountMatrix(
        levels.map((level) => ({
          name: levelNames[level.level],
          counts: years.map((item) => at(level, item)),
          tip: zh.charts.tip(
            levelNames[level.level],
            years.slice(-4).map((item) => `${table.year(item)}${held(at(level, item))}`),
          ),
        })),
        { ...options, columns: years.map(String) },
      ),
  });
}
