import { drawWaterfall, type WaterfallRow } from '../charts/waterfall.ts';
import { industryContributionFinding } from '../format/finding-firms.ts';
import { formatNumber } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';
import { addUp } from '../model/decimal.ts';
import { firmChanges, rowAt } from '../model/firm-changes.ts';
import { firmIndustry } from '../model/firm-industry.ts';
import { growthContributions, type FirmChange } from '../model/growth-contribution.ts';
import { enterprises as words } from '../ui/enterprises.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import { roundedSteps } from './contribution-steps.ts';
import type { Figure } from './figure.ts';
import { comparedFirms, type FirmContext } from './firm-context.ts';
import { growthText } from './texts.ts';

const signed = (points: number): string => formatNumber(points, 2, { signed: true });

/** The amounts of the firms of each industry added up. */
function byIndustry(
  changes: readonly FirmChange[],
  industryOf: (code: string) => string,
): FirmChange[] {
  const names = [...new Set(changes.map(({ code }) => industryOf(code)))];
  return names.map((name) => {
    const firms = changes.filter(({ code }) => industryOf(code) === name);
    return {
      code: name,
      base: addUp(firms.map(({ base }) => base)),
      current: addUp(firms.map(({ current }) => current)),
    };
  });
}

/**
 * Which industries pulled the zone up or down, as a waterfall in 百分点 over the same firms as the waterfall
 * of firms, so that both end at one growth; internal edition only, as that is.
 *
 * @returns undefined of fewer than two industries
 */
export function industryContributionFigure(context: FirmContext): Figure | undefined {
  const { firms, park, reported } = context;
  if (reported === undefined || park.edition === 'public') return undefined;
  const { changes } = firmChanges(comparedFirms(context, park.zone), reported, 'output');
  const industryOf = (code: string): string => {
    const rows = firms.get(code);
    return rows === undefined ? '' : firmIndustry(park.chains, rows.firm);
  };
  const industries = byIndustry(changes, industryOf);
  const all = growthContributions(industries, industries.length);
  if (all === undefined || industries.length < 2) return undefined;
  const steps = roundedSteps(all, industries.length);
  const { chart, notes, table } = words;
  const period = formatPeriod(reported, 'cumulative');
  const total = signed(steps.total);
  return completeFigure({
    id: 'industry-contributions',
    title: industryContributionFinding(all, industries.length, reported),
    subtitle: chart.contribution(park.zone.shortName, period),
    notes: [notes.nominal, notes.rounded],
    table: tableOf(
      [table.industry, table.base, table.current, table.change, table.points, table.growth],
      [...all.up, ...all.down].map(({ change, code = '', points, rate }) => {
        const amounts = industries.find((industry) => industry.code === code);
        return [
          code,
          amountCell(amounts?.base ?? 0),
          amountCell(amounts?.current ?? 0),
          formatNumber(change, 0, { grouping: true, signed: true }),
          signed(points),
          rate === undefined ? '—' : growthText(rate),
        ];
      }),
      (column) => column > 0,
    ),
    places: changes.flatMap(({ code }) => {
      const rows = firms.get(code);
      return (rows && rowAt(rows, reported)?.at) ?? [];
    }),
    draw: (options) => {
      const { named } = steps.shown(industries.length, () => true);
      const rows = named.map(({ points, step: { code = '', rate } }): WaterfallRow => {
        const text = signed(points);
        const growth = rate === undefined ? [] : [zh.charts.growth(growthText(rate))];
        const tip = zh.charts.tip(code, [`${text}个百分点`, ...growth]);
        return { name: code, value: points, text, tip };
      });
      return drawWaterfall([rows], {
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
