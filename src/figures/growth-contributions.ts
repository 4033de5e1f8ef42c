import { drawWaterfall, type WaterfallRow } from '../charts/waterfall.ts';
import type { ParkRow } from '../data/parks.ts';
import { contributionFinding, someNames } from '../format/finding-firms.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { firmChanges, rowAt } from '../model/firm-changes.ts';
import type { FirmRows } from '../model/firm-tables.ts';
import { growthContributions, type ContributionStep } from '../model/growth-contribution.ts';
import { enterprises as words } from '../ui/enterprises.ts';
import { firmStates } from '../ui/firm-terms.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { roundedSteps, type ShownSteps } from './contribution-steps.ts';
import { comparedFirms, firmName, type FirmContext } from './firm-context.ts';
import { growthText } from './texts.ts';

/** Firms named on either side of a waterfall. */
const NAMED = 8;

const signed = (points: number): string => formatNumber(points, 2, { signed: true });
const stands = ({ firm }: FirmRows): boolean => firm.state === 'stopped' || firm.state === 'closed';

/**
 * Which firms pulled a park up or down, as a waterfall in 百分点; internal edition only, since it shows
 * single firms. Firms that stand still are named wherever there is room.
 */
export function contributionFigure(context: FirmContext, place: ParkRow): Figure | undefined {
  const { firms, park, reported } = context;
  if (reported === undefined || park.edition === 'public') return undefined;
  const { changes, unknown } = firmChanges(comparedFirms(context, place), reported, 'output');
  const all = growthContributions(changes, changes.length);
  if (all === undefined || changes.length < 2) return undefined;
  const still = (step: ContributionStep): boolean => {
    const rows = firms.get(step.code ?? '');
    return rows !== undefined && stands(rows) && step.change !== 0;
  };
  const steps = roundedSteps(all, changes.length);
  const stateOf = (code: string | undefined): string => {
    const state = firms.get(code ?? '')?.firm.state;
    return state === undefined || state === 'normal' ? '' : firmStates[state];
  };
  const standing = comparedFirms(context, place).filter(({ firm }) => firm.state === 'stopped');
  const { chart, notes, table } = words;
  const period = formatPeriod(reported, 'cumulative');
  const zone = place.code === park.zone.code;
  return completeFigure({
    id: zone ? 'growth-contributions' : `growth-contributions-${place.code}`,
    title: contributionFinding(
      all,
      all.down.filter(still),
      (code) => firmName(context, code),
      reported,
      zone ? '' : place.shortName,
    ),
    subtitle: chart.contribution(place.shortName, period),
    notes: [
      notes.nominal,
      notes.rounded,
      standing.length > 0
        ? notes.still(
            standing.length,
            someNames(
              standing.map(({ firm }) => firm.shortName),
              8,
            ),
          )
        : undefined,
      unknown.length > 0
        ? notes.unknown(someNames(unknown.map((code) => firmName(context, code))))
        : undefined,
    ],
    table: tableOf(
      [
        table.firm,
        table.state,
        table.base,
        table.current,
        table.change,
        table.points,
        table.growth,
      ],
      changes
        .map(({ base, code, current }) => ({ base, code, current, change: current - base }))
        .sort((a, b) => b.change - a.change)
        .map(({ base, change, code, current }) => [
          firmName(context, code),
          stateOf(code) || firmStates.normal,
          amountCell(base),
          amountCell(current),
          formatNumber(change, 0, { grouping: true, signed: true }),
          signed((change / all.base) * 100),
          base > 0 ? growthText((change / base) * 100) : '—',
        ]),
      (column) => column > 1,
    ),
    places: changes.flatMap(({ code }) => {
      const rows = firms.get(code);
      return (rows && rowAt(rows, reported)?.at) ?? [];
    }),
    draw: (options) => {
      const rowsOf = ({ named, rest }: ShownSteps): WaterfallRow[] => [
        ...named.map(({ points, step }) => stepRow(context, step, points, stateOf(step.code))),
        ...(rest === undefined ? [] : [restRow(rest)]),
      ];
      const total = signed(steps.total);
      // As many firms named as the screen has room for; firms that stand still go last.
      const choices = [true, false].flatMap((stillToo) =>
        Array.from({ length: NAMED }, (_, i) =>
          rowsOf(steps.shown(NAMED - i, (step) => stillToo && still(step))),
        ),
      );
      return drawWaterfall(choices, {
        ...options,
        total: {
          name: chart.total,
          text: total,
          tip: zh.charts.tip(chart.total, [`${total}%`]),
        },
      });
    },
  });
}

/** The firms that are not named, as one step. */
function restRow({ firms, points }: NonNullable<ShownSteps['rest']>): WaterfallRow {
  const name = words.chart.rest(firms);
  const text = signed(points);
  const tip = zh.charts.tip(name, [`${text}个百分点`]);
  return { name, value: points, text, role: 'rest', tip };
}

/** The step of one firm. */
function stepRow(
  context: FirmContext,
  { code = '', rate }: ContributionStep,
  points: number,
  state: string,
): WaterfallRow {
  const name = firmName(context, code);
  const text = signed(points);
  const growth = rate === undefined ? [] : [zh.charts.growth(growthText(rate))];
  const tip = zh.charts.tip(name, [`${text}个百分点`, ...growth]);
  return { name, value: points, text, under: state || undefined, tip };
}
