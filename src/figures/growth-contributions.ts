import { drawWaterfall } from '../charts/waterfall.ts';
import type { ParkRow } from '../data/parks.ts';
import { contributionFinding, someNames } from '../format/finding-firms.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { firmChanges, rowAt } from '../model/firm-changes.ts';
import type { FirmRows } from '../model/firm-tables.ts';
import { growthContributions, type ContributionStep } from '../model/growth-contribution.ts';
import { roundParts } from '../model/rounded-parts.ts';
import { enterprises as words } from '../ui/enterprises.ts';
import { firmStates } from '../ui/firm-terms.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { comparedFirms, firmName, type FirmContext } from './firm-context.ts';
import { growthText } from './texts.ts';

/** Firms named on either side of a waterfall. */
const NAMED = 8;

const signed = (points: number): string => formatNumber(points, 2, { signed: true });
const stands = ({ firm }: FirmRows): boolean => firm.state === 'stopped' || firm.state === 'closed';

/**
 * Which firms pulled a park up or down, as a waterfall in 百分点; internal edition only, since it shows
 * single firms. Firms that stand still are always named.
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
  const up = all.up.filter((step, index) => index < NAMED || still(step));
  const down = all.down.filter((step, index) => index < NAMED || still(step));
  const named = new Set([...up, ...down].map(({ code }) => code));
  const others = [...all.up, ...all.down].filter(({ code }) => !named.has(code));
  const restCount = changes.length - named.size;
  const restPoints = others.reduce((sum, { points }) => sum + points, 0);
  const steps = [...up, ...down];
  const points = roundParts(
    [...steps.map((step) => step.points), ...(others.length > 0 ? [restPoints] : [])],
    2,
  );
  const total = points.reduce((sum, part) => sum + part, 0);
  const stateOf = (code: string | undefined): string => {
    const state = firms.get(code ?? '')?.firm.state;
    return state === undefined || state === 'normal' ? '' : firmStates[state];
  };
  const standing = comparedFirms(context, place).filter(({ firm }) => firm.state === 'stopped');
  const { chart, notes, table } = words;
  const period = formatPeriod(reported, 'cumulative');
  const zone = place.code === park.zone.code;
  const rest = chart.rest(restCount);
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
    draw: (options) =>
      drawWaterfall(
        [
          ...steps.map((step, index) => {
            const name = firmName(context, step.code ?? '');
            const text = signed(points[index] ?? 0);
            const growth = step.rate === undefined ? [] : [zh.charts.growth(growthText(step.rate))];
            return {
              name,
              change: points[index] ?? 0,
              text,
              note: stateOf(step.code) || undefined,
              tip: zh.charts.tip(name, [`${text}个百分点`, ...growth]),
            };
          }),
          ...(others.length > 0
            ? [
                {
                  name: rest,
                  change: points.at(-1) ?? 0,
                  text: signed(points.at(-1) ?? 0),
                  rest: true,
                  tip: zh.charts.tip(rest, [`${signed(points.at(-1) ?? 0)}个百分点`]),
                },
              ]
            : []),
        ],
        {
          ...options,
          total: {
            name: chart.total,
            text: signed(total),
            tip: zh.charts.tip(chart.total, [`${signed(total)}%`]),
          },
        },
      ),
  });
}
