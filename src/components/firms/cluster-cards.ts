/** Cards of industries: what they make, what they can make and what their chain lacks. */
import { listedFirms, prospectsOf } from '../../figures/clusters.ts';
import { reasonText, type FirmContext } from '../../figures/firm-context.ts';
import { growthText, shareText } from '../../figures/texts.ts';
import { formatMoneyReading } from '../../format/money.ts';
import { capacitiesOf, productsOf } from '../../model/chain-facts.ts';
import type { Cluster } from '../../model/clusters.ts';
import { enterprises as words } from '../../ui/enterprises.ts';

/** One fact of a card; none without a text. */
interface CardFact {
  readonly term: string;
  readonly text: string | undefined;
  readonly note?: string;
}

/** An industry with what is known of it. */
export interface ClusterCard {
  readonly name: string;
  readonly entries: readonly CardFact[];
}

const { chart, facts, table } = words;

const names = ({ links }: Cluster, gap: boolean): string =>
  links
    .filter((link) => link.gap === gap)
    .map(({ name }) => name)
    .join('、');

/** Firms that have reported, else those of the list. */
function firmsOf(cluster: Cluster, context: FirmContext): CardFact {
  const { value } = cluster.enterprises;
  const listed = listedFirms(context, cluster);
  if (typeof value === 'number') return { term: chart.firms, text: facts.firms(value) };
  return { term: facts.listed, text: listed > 0 ? facts.firms(listed) : undefined };
}

function outputOf(cluster: Cluster): CardFact {
  const { growth, output, share } = cluster;
  const note = [
    ...(typeof share.value === 'number' ? [chart.share(shareText(share.value))] : []),
    ...(typeof growth.value === 'number' ? [chart.sameTime(growthText(growth.value))] : []),
    ...[reasonText(output)].filter((text) => text !== ''),
  ].join('，');
  const text = output.value === 'not-reported' ? undefined : formatMoneyReading(output.value);
  return { term: chart.output, text, note };
}

/** The cards of those industries of which more is known than their names. */
export function clusterCards(clusters: readonly Cluster[], context: FirmContext): ClusterCard[] {
  return clusters
    .map((cluster) => ({
      name: cluster.name,
      entries: [
        outputOf(cluster),
        firmsOf(cluster, context),
        { term: table.products, text: productsOf(cluster).join('、') },
        { term: table.capacity, text: capacitiesOf(cluster).join('、') },
        { term: table.links, text: names(cluster, false) },
        { term: table.gaps, text: names(cluster, true) },
        { term: table.prospects, text: prospectsOf(cluster) },
      ],
    }))
    .filter(({ entries }) => entries.some(({ text = '' }) => text !== ''));
}
