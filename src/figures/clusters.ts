import { drawBars } from '../charts/bars.ts';
import { clustersFinding } from '../format/finding-firms.ts';
import { formatMoneyReading, moneyScale } from '../format/money.ts';
import { formatReading } from '../format/missing.ts';
import { formatPeriod } from '../format/period.ts';
import { capacitiesOf, missingLinks, productsOf } from '../model/chain-facts.ts';
import { clustersOf, type Cluster } from '../model/clusters.ts';
import { firmIndustry } from '../model/firm-industry.ts';
import { enterprises as words } from '../ui/enterprises.ts';
import { zh } from '../ui/zh.ts';
import { amountCell } from './amount-texts.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { reasonText, type FirmContext } from './firm-context.ts';
import { growthText, shareText } from './texts.ts';

/** The industries of a park with the figures of their firms together, as far as any are reported. */
export function clusters({ groups, industries, park, reported }: FirmContext): Cluster[] {
  return clustersOf(groups, industries, park.chains, reported);
}

const firmsText = ({ enterprises }: Cluster): string =>
  formatReading(enterprises.value, (count) => words.facts.firms(count));

/** The firms the office means to approach for an industry and its links; the public edition has none. */
export function prospectsOf({ chain, links }: Cluster): string {
  return [...(chain === undefined ? [] : [chain]), ...links]
    .filter(({ prospects = [] }) => prospects.length > 0)
    .map(({ name, parent, prospects = [] }) =>
      parent === undefined ? prospects.join('、') : `${name}：${prospects.join('、')}`,
    )
    .join('；');
}

/** How many firms of the list count with an industry. */
export function listedFirms({ park }: FirmContext, { name }: Cluster): number {
  return park.enterprises.filter((firm) => firmIndustry(park.chains, firm) === name).length;
}

/** Output and number of firms by industry; figures that would reveal a firm are marked. */
export function clustersFigure(context: FirmContext): Figure | undefined {
  const { park, reported } = context;
  const all = clusters(context).filter(({ output }) => output.value !== 'not-reported');
  if (reported === undefined || all.length === 0) return undefined;
  const { chart, notes, table } = words;
  const hidden = all.some(({ output }) => output.value === 'withheld');
  const former = ({ formerOutput }: Cluster): number | undefined =>
    typeof formerOutput.value === 'number' ? formerOutput.value : undefined;
  const scale = moneyScale(all.map(({ output }) => output.value));
  return completeFigure({
    id: 'industry-clusters',
    title: clustersFinding(all),
    subtitle: chart.clusters(formatPeriod(reported, 'cumulative')),
    notes: [notes.allFirms, notes.growthNominal, hidden ? notes.protected : undefined],
    table: tableOf(
      [
        table.industry,
        table.output,
        table.share,
        table.growth,
        table.firms,
        table.capacity,
        table.products,
        table.gaps,
        table.withheld,
      ],
      all.map((cluster) => [
        cluster.name,
        amountCell(cluster.output.value),
        shareText(cluster.share.value),
        growthText(cluster.growth.value),
        amountCell(cluster.enterprises.value),
        capacitiesOf(cluster).join('、') || '—',
        productsOf(cluster).join('、') || '—',
        missingLinks(cluster)
          .map(({ name }) => name)
          .join('、') || '—',
        reasonText(cluster.output) || '—',
      ]),
      (column) => column > 0 && column < 5,
    ),
    places: [
      ...park.chains.filter(({ parent }) => parent === undefined).map(({ at }) => at),
      ...park.enterprises.map(({ at }) => at),
    ],
    draw: (options) =>
      drawBars(
        all.map((cluster) => ({
          name: cluster.name,
          group: cluster.leading,
          value: cluster.output.value,
          text: formatMoneyReading(cluster.output.value, scale.format),
          mark: former(cluster),
          beside: [{ value: cluster.enterprises.value, text: firmsText(cluster) }],
          tip: zh.charts.tip(cluster.name, [
            formatMoneyReading(cluster.output.value),
            ...(typeof cluster.share.value === 'number'
              ? [chart.share(shareText(cluster.share.value))]
              : [reasonText(cluster.output)].filter((text) => text !== '')),
            ...(typeof cluster.growth.value === 'number'
              ? [zh.charts.growth(growthText(cluster.growth.value))]
              : []),
            firmsText(cluster),
          ]),
        })),
        {
          ...options,
          order: 'given',
          heads: [chart.outputIn(scale.unit), chart.firms],
          markLabel: chart.former,
        },
      ),
  });
}
