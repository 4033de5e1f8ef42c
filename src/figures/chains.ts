import { drawChainMap } from '../charts/chain-map.ts';
import { formatDay } from '../format/day.ts';
import { chainsFinding } from '../format/finding-attraction.ts';
import { chainsOf, type ChainLink } from '../model/chain-gaps.ts';
import { investment } from '../ui/investment.ts';
import { projectTerms } from '../ui/project-terms.ts';
import { zh } from '../ui/zh.ts';
import { completeFigure, tableOf } from './complete-figure.ts';
import type { Figure } from './figure.ts';
import { shortNameOf, type ProjectContext } from './project-context.ts';

const { gaps, positions } = projectTerms;

/** Leading industries with the links of their chains, what is missing and who fills it. */
export function chainsFigure({ day, park, units }: ProjectContext): Figure | undefined {
  const chains = chainsOf(park.chains, units).filter(({ industry }) => industry.leading);
  if (chains.length === 0) return undefined;
  const { chart, notes, table } = investment;
  return completeFigure({
    id: 'chain-gaps',
    title: chainsFinding(chains),
    subtitle: chart.chainsSubtitle(formatDay(day)),
    notes: [park.edition === 'public' ? notes.publicOnly : undefined],
    table: tableOf(
      [table.industry, table.link, table.position, table.state, table.projects],
      chains.flatMap(({ industry, links }) =>
        links.map((link) => [
          industry.name,
          link.link.name,
          positionOf(link),
          stateOf(link),
          link.projects.map(({ project }) => project.name).join('、') || '—',
        ]),
      ),
      () => false,
    ),
    places: chains.flatMap(({ links }) => links.map(({ link }) => link.at)),
    draw: (options) =>
      drawChainMap(
        chains.map(({ industry, links }) => ({
          name: industry.name,
          links: links.map((link) => ({
            name: link.link.name,
            place: link.link.position === undefined ? chart.elsewhere : positionOf(link),
            state: link.gap ?? ('present' as const),
            note: noteOf(link),
            tip: zh.charts.tip(link.link.name, [
              stateOf(link),
              ...link.projects.map(({ project }) => project.name),
              ...[link.link.capacity ?? ''].filter((text) => text !== ''),
            ]),
          })),
        })),
        options,
      ),
  });
}

function positionOf({ link }: ChainLink): string {
  return link.position === undefined ? '—' : positions[link.position];
}

function stateOf({ gap }: ChainLink): string {
  return gap === undefined ? investment.chart.noGap : gaps[gap];
}

/** 缺失, 签约补链：某项目; nothing of a link that is there. */
function noteOf(link: ChainLink): string {
  const [first, ...more] = link.projects;
  if (link.gap === undefined) return '';
  const who =
    first === undefined ? '' : `：${shortNameOf(first.project)}${more.length > 0 ? '等' : ''}`;
  return stateOf(link) + who;
}
