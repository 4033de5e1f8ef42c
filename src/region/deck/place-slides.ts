/** Slides on what can be found in the members: links of chains, land, large projects. */
import { formatMoneyReading } from '../../format/money.ts';
import { regionDeck as words } from '../../ui/region-deck.ts';
import { regionPages } from '../../ui/region-pages.ts';
import { chainsAcross, sharedLinks, type RegionalChain } from '../chains-across.ts';
import { landAcross, landFigure } from '../land-across.ts';
import { largestProjects, projectsFinding, stageText } from '../projects-across.ts';
import type { RegionInput, RegionMemberInput } from '../region-input.ts';
import { briefName } from '../shown-member.ts';
import { namesUpTo } from '../names.ts';
import type { RegionSlide } from './slide.ts';

/** A longer list stands on its page. */
const MOST_ROWS = 10;

const part = words.parts.industry;

const namesOf = (entries: readonly RegionMemberInput[]): string =>
  namesUpTo(entries.map(({ member }) => briefName(member))).join('、');

/** The title of a list whose first rows are shown. */
const titled = (title: string, count: number): string =>
  count > MOST_ROWS ? words.first(title, MOST_ROWS) : title;

/** Links that a member says it lacks and another has; without any, who is in which industry. */
function chainSlides(input: RegionInput): RegionSlide[] {
  const chains = chainsAcross(input);
  if (chains.length === 0) return [];
  const gaps = gapRows(chains);
  const rows = gaps.length > 0 ? gaps : chainRows(chains);
  const members = input.members.filter(({ facts }) => (facts?.chains.length ?? 0) > 0);
  const title =
    gaps.length > 0
      ? words.chains.gaps(gaps.length)
      : regionPages.chains.finding(members.length, chains.length);
  return [
    {
      kind: 'table',
      id: 'chains',
      part,
      title: titled(title, rows.length),
      page: '/chains/index.html',
      table: {
        head: gaps.length > 0 ? words.chains.gapsHead : words.chains.head,
        rows: rows.slice(0, MOST_ROWS),
      },
    },
  ];
}

function gapRows(chains: readonly RegionalChain[]): string[][] {
  return sharedLinks(chains).map(({ industry, lacking, name, present }) => [
    words.chains.link(industry, name),
    namesOf(lacking),
    namesOf(present),
  ]);
}

function chainRows(chains: readonly RegionalChain[]): string[][] {
  return chains.map(({ industry, leading, links, members }) => [
    industry,
    namesOf(members),
    namesOf(leading),
    namesUpTo(links.flatMap(({ lacking, name }) => (lacking.length > 0 ? [name] : []))).join('、'),
  ]);
}

function landSlides(input: RegionInput): RegionSlide[] {
  const land = landAcross(input);
  if (!land.places.some((place) => place.land.parcels.length > 0)) return [];
  const figure = landFigure(land);
  const page = '/land/index.html';
  return [{ kind: 'figure', id: 'land', part, title: figure.title, page, figure }];
}

function projectSlides(input: RegionInput): RegionSlide[] {
  const finding = projectsFinding(input);
  if (finding === undefined) return [];
  const projects = largestProjects(input);
  const rows = projects
    .slice(0, MOST_ROWS)
    .map(({ entry, project }) => [
      project.name,
      briefName(entry.member),
      project.industry,
      formatMoneyReading(project.amount),
      stageText(project),
    ]);
  const title = titled(finding, projects.length);
  const table = { head: words.projects.head, rows };
  return [{ kind: 'table', id: 'projects', part, title, page: '/projects/index.html', table }];
}

/** The slides of the part on industry, land and projects. */
export function placeSlides(input: RegionInput): RegionSlide[] {
  return [...chainSlides(input), ...landSlides(input), ...projectSlides(input)];
}
