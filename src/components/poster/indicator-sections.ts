/** Sections of a poster about indicators: targets, months, parks. */
import { drawBarRows, type PosterBar } from '../../charts/poster/bar-rows.ts';
import { drawShareBand } from '../../charts/poster/share-band.ts';
import { drawYearColumns, type MonthColumn } from '../../charts/poster/year-columns.ts';
import { cellSize } from '../../figures/cell-size.ts';
import { monthTick, shareText, valueText } from '../../figures/texts.ts';
import { formatPeriod } from '../../format/period.ts';
import { isMissing, sizeOf } from '../../model/reading.ts';
import type { Standing } from '../../model/standing.ts';
import { poster as words } from '../../ui/poster.ts';
import { describe, type PosterInput, type PosterSection } from './poster-input.ts';

/** More rows than this are no picture. */
const MOST_TARGETS = 8;
/** One bar alone compares nothing. */
const LEAST_ROWS = 2;
const MOST_PARTS = 6;

/** The main indicators of the period, in the order of the home page. */
export function headlineStandings({ context }: PosterInput): Standing[] {
  return context.standings.filter(({ indicator }) => indicator.headline);
}

/** Those of them, and of the earlier ones of the year, there is a number to set large of. */
export function tileStandings(input: PosterInput): Standing[] {
  return [...headlineStandings(input), ...input.context.behind]
    .filter(({ growth, value }) => !isMissing(value) || !isMissing(growth))
    .sort((a, b) => a.indicator.order - b.indicator.order);
}

/** How much of each annual target is done. */
export function targetsSection(input: PosterInput): PosterSection | undefined {
  const { context, theme, tint } = input;
  const rows = headlineStandings(input).flatMap((standing): PosterBar[] => {
    const { completion, due, indicator, lead, onSchedule, value } = standing;
    const share = sizeOf(completion);
    if (share === undefined) return [];
    const [reached, done] = [valueText(value, indicator), shareText(completion)];
    const verdict = onSchedule === false ? theme.behind : theme.ahead;
    return [
      {
        name: indicator.shortName,
        note: reached === done ? undefined : reached,
        text: done,
        parts: [{ size: share, fill: verdict }],
        whole: 1,
        mark: lead === 'not-applicable' ? undefined : due,
        verdict,
      },
    ];
  });
  if (rows.length < LEAST_ROWS) return undefined;
  const measure = words.targetsMeasure(formatPeriod(context.standingsPeriod, 'cumulative'));
  const shown = rows.slice(0, MOST_TARGETS);
  const description = describe(
    measure,
    shown.map(({ name, text }) => name + text),
  );
  const options = { id: 'targets', description, theme, tint, markLabel: words.due };
  return { id: 'targets', measure, drawing: drawBarRows(shown, options) };
}

/** The indicator the months and the parks are shown of: the first that parks report too, else the first. */
function leadingStanding(input: PosterInput): Standing | undefined {
  const standings = headlineStandings(input).filter(({ value }) => sizeOf(value) !== undefined);
  return (
    standings.find(({ indicator }) => input.figure(`${indicator.code}-parks`) !== undefined) ??
    standings[0]
  );
}

/** The months of the leading indicator beside those of the year before. */
export function monthsSection(input: PosterInput): PosterSection | undefined {
  const standing = leadingStanding(input);
  const figure = standing && input.figure(`${standing.indicator.code}-cumulative`);
  if (standing === undefined || figure === undefined) return undefined;
  const { indicator, park, period } = standing;
  const rows = input.context.park.observations.filter(
    (row) =>
      row.indicator === indicator.code && row.park === park.code && row.status !== 'forecast',
  );
  const find = (year: number, month: number) =>
    rows.find((row) => row.period.year === year && row.period.month === month);
  const months = Array.from({ length: period.month - 1 }, (_, index) => index + 2).flatMap(
    (month): MonthColumn[] => {
      const now = sizeOf(find(period.year, month)?.value);
      const before = sizeOf(find(period.year - 1, month)?.value);
      return now === undefined && before === undefined
        ? []
        : [{ label: monthTick(month), now, before }];
    },
  );
  if (months.filter(({ now }) => now !== undefined).length < 2) return undefined;
  const former = find(period.year - 1, period.month);
  const nowLabel = formatPeriod(period, indicator.accumulation);
  const beforeLabel = formatPeriod({ ...period, year: period.year - 1 }, indicator.accumulation);
  const nowText = valueText(standing.value, indicator);
  const beforeText =
    former === undefined || sizeOf(former.value) === undefined
      ? undefined
      : valueText(former.value, indicator);
  const latest = [
    nowLabel + nowText,
    ...(beforeText === undefined ? [] : [beforeLabel + beforeText]),
  ];
  const drawing = drawYearColumns(months, {
    id: figure.id,
    description: describe(figure.subtitle, latest),
    theme: input.theme,
    tint: input.tint,
    nowLabel,
    beforeLabel,
    nowText,
    beforeText,
  });
  return { id: 'months', finding: figure.title, measure: figure.subtitle, drawing };
}

/** What each park has of the leading indicator. */
export function parksSection(input: PosterInput): PosterSection | undefined {
  const standing = leadingStanding(input);
  const figure = standing && input.figure(`${standing.indicator.code}-parks`);
  if (standing === undefined || figure === undefined) return undefined;
  // The last row is the whole.
  const parts = figure.table.rows
    .slice(0, -1)
    .flatMap(([name = '', text = '', share = '', growth = '']) => {
      const size = cellSize(share);
      return size === undefined
        ? []
        : [
            {
              ...{ name, text: text + standing.indicator.unit },
              ...{ share: size / 100, shareText: share, note: growth },
            },
          ];
    });
  if (parts.length < LEAST_ROWS || parts.length > MOST_PARTS) return undefined;
  const { id, subtitle, title } = figure;
  const description = describe(
    subtitle,
    parts.map(({ name, note, shareText: share, text }) =>
      [`${name}${text}`, `占${share}`, ...(note === '' ? [] : [`同比${note}`])].join('，'),
    ),
  );
  const options = { id, description, theme: input.theme, tint: input.tint };
  return { id: 'parks', finding: title, measure: subtitle, drawing: drawShareBand(parts, options) };
}
