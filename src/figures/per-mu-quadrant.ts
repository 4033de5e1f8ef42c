import { drawQuadrant } from '../charts/quadrant.ts';
import { quadrantFinding } from '../format/finding-efficiency.ts';
import { formatNumber } from '../format/number.ts';
import { taxAfterRefunds } from '../model/net-tax.ts';
import { itemValue } from '../model/per-mu.ts';
import { quartilesOf } from '../model/quartiles.ts';
import { efficiency as words } from '../ui/efficiency.ts';
import { gradeNames, itemWords } from '../ui/firm-terms.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { evaluatedName, type FirmContext } from './firm-context.ts';

/** 亩均税收 against 亩均增加值. Internal. */
export function quadrantFigure({ evaluation, park }: FirmContext): Figure | undefined {
  if (evaluation === undefined || park.edition === 'public') return undefined;
  const points = evaluation.firms.flatMap((firm) => {
    if (firm.year === undefined || firm.grade === 'T') return [];
    const x = itemValue(firm.year, 'value-added-per-mu');
    const y = itemValue(firm.year, 'tax-per-mu');
    return typeof x === 'number' && typeof y === 'number' ? [{ firm, x, y }] : [];
  });
  const [across, up] = [
    quartilesOf(points.map(({ x }) => x)),
    quartilesOf(points.map(({ y }) => y)),
  ];
  if (across === undefined || up === undefined) return undefined;
  const { chart, notes, table } = words;
  const split = { x: across.median, y: up.median };
  const high = points.filter(({ x, y }) => x > split.x && y > split.y).length;
  const low = points.filter(({ x, y }) => x < split.x && y < split.y).length;
  const far = (point: (typeof points)[number]): number =>
    Math.abs(point.x / split.x - 1) + Math.abs(point.y / split.y - 1);
  const two = (value: number): string => formatNumber(value, 2);
  const order = points.toSorted((a, b) => far(b) - far(a));
  return completeFigure({
    id: 'per-mu-quadrant',
    title: quadrantFinding(points.length, high, low),
    subtitle: chart.quadrant(evaluation.year),
    notes: [across.most > split.x * 6 || up.most > split.y * 6 ? notes.log : undefined],
    table: tableOf(
      [table.firm, table.grade, table.land, table.tax2, table.perMu, table.valueAdded],
      points
        .toSorted((a, b) => b.y - a.y)
        .map(({ firm, x, y }) => [
          evaluatedName(firm),
          gradeNames[firm.grade],
          amountCell(firm.year?.landMu ?? 'not-reported', 1),
          amountCell(firm.year === undefined ? 'not-reported' : taxAfterRefunds(firm.year)),
          two(y),
          two(x),
        ]),
      (column) => column > 1,
    ),
    places: points.flatMap(({ firm }) => firm.year?.at ?? []),
    draw: (options) =>
      drawQuadrant(
        order.map(({ firm, x, y }, index) => ({
          name: evaluatedName(firm),
          x,
          y,
          kind: firm.grade,
          named: index < 24,
          tip: zh.charts.tip(evaluatedName(firm), [
            `${itemWords['value-added-per-mu'].name}${two(x)}`,
            `${itemWords['tax-per-mu'].name}${two(y)}万元/亩`,
            gradeNames[firm.grade],
          ]),
        })),
        {
          ...options,
          xLabel: chart.x,
          yLabel: chart.y,
          formatTick: String,
          split: { ...split, label: chart.split(two(split.x), two(split.y)) },
          corners: { high: chart.high, low: chart.low },
        },
      ),
  });
}
