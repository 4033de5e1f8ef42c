/** What the first page of a section leads with: said there, and on the home page beside the way to it. */
import { zoneStandings } from '../figures/all.ts';
import { figuresFor } from '../figures/figure-set.ts';
import { firmContext } from '../figures/firm-context.ts';
import { landSpan, landView } from '../figures/land-view.ts';
import { muSum, muText } from '../figures/mu-text.ts';
import { clusters } from '../figures/clusters.ts';
import { projectContext } from '../figures/project-context.ts';
import { signedThisYear } from '../figures/signed.ts';
import { industriesFinding, scaleFinding } from '../format/finding-firms.ts';
import { gradesFinding } from '../format/finding-efficiency.ts';
import { honoursFinding } from '../format/finding-innovation.ts';
import { plansHeading } from '../format/finding-plans.ts';
import { signedFinding } from '../format/finding-signed.ts';
import { formatReading } from '../format/missing.ts';
import { paceOf } from '../format/pace.ts';
import { formatShare } from '../format/percent.ts';
import { indicatorOf } from '../model/indicator-role.ts';
import { areaOf } from '../model/land-flow.ts';
import { latestPeriod } from '../model/latest.ts';
import { isMissing } from '../model/reading.ts';
import { scaleChanges } from '../model/scale-changes.ts';
import { statedTotal } from '../model/stated-total.ts';
import { supplyOf } from '../model/supply.ts';
import type { SiteData } from '../site/site-data.ts';
import { land } from '../ui/land.ts';
import { parkPages } from '../ui/planning.ts';
import { supply } from '../ui/supply.ts';
import { batchSentences } from './land/batch-sentences.ts';

/** The title of the first of several figures that there is. */
function firstTitle(data: SiteData, ...ids: readonly string[]): string | undefined {
  const figures = figuresFor(data);
  return ids.map((id) => figures.get(id)?.title).find((title) => title !== undefined);
}

function ofInvestment(data: SiteData): string | undefined {
  const context = projectContext(data.park, data.site.timeProgress);
  return (
    signedFinding(signedThisYear(context), context.period) ??
    firstTitle(data, 'pipeline', 'outreach-cities', 'chain-gaps')
  );
}

function ofProjects(data: SiteData): string | undefined {
  return firstTitle(
    data,
    'key-projects',
    'project-timeline',
    'project-milestones',
    'project-quadrant',
    'project-curves',
    'bond-spending',
    'facility-progress',
    'factory-occupancy',
    'blocker-causes',
  );
}

/** Without a parcel the first sentence about batches. */
function ofLand({ park, site }: SiteData): string {
  const [span, view] = [landSpan(park), landView(park)];
  const [batches] = span === undefined ? [] : batchSentences(park.landBatches, span.from, span.day);
  if (view === undefined) {
    return batches?.replace(/。$/, '') ?? land.batches.count(park.landBatches.length);
  }
  const free = muSum(areaOf(view.available));
  /** The indicator the annual plan is stated in. */
  const banked = indicatorOf(park, 'land-banked');
  const reserve = zoneStandings(park, site.timeProgress).find(
    ({ indicator }) => indicator === banked,
  );
  if (
    reserve !== undefined &&
    !isMissing(reserve.value) &&
    !isMissing(reserve.completion) &&
    typeof reserve.lead === 'number'
  ) {
    return land.finding(
      free,
      formatReading(reserve.value, muText),
      formatReading(reserve.completion, formatShare),
      paceOf(reserve.lead),
    );
  }
  if (view.available.length > 0) return land.findingPlain(free);
  return view.kept.available ? land.noneAvailable : land.parcelsListed(view.parcels.length);
}

function ofSupply({ park }: SiteData): string {
  const kept = supplyOf(park);
  const keys = (['labour', 'power', 'pipes', 'land', 'money'] as const).filter(
    (key) => kept[key].length > 0,
  );
  return supply.finding(keys.map((key) => supply.counted[key](kept[key].length)));
}

function ofEnterprises({ park }: SiteData): string | undefined {
  const context = firmContext(park);
  if (context === undefined) return undefined;
  const stated = statedTotal(park, 'above-scale-firms', latestPeriod(park));
  const changes = scaleChanges(context.firms.values(), context.day);
  const industries = clusters(context).filter(({ chain }) => chain !== undefined);
  return (
    (context.firms.size > 0 ? scaleFinding(changes, park.edition, stated) : undefined) ??
    (industries.length > 0 ? industriesFinding(industries) : undefined)
  );
}

const FINDINGS: ReadonlyMap<string, (data: SiteData) => string | undefined> = new Map(
  Object.entries({
    parks: ({ park: { parks, zone } }: SiteData) => {
      const parts = parks.filter(({ kind }) => kind === 'park').length;
      return parts > 0 ? parkPages.finding(zone.name, parts) : undefined;
    },
    investment: ofInvestment,
    projects: ofProjects,
    land: ofLand,
    supply: ofSupply,
    planning: ({ park }: SiteData) => plansHeading(park.plans),
    enterprises: ofEnterprises,
    efficiency: ({ park }: SiteData) => {
      const evaluation = firmContext(park)?.evaluation;
      return evaluation && gradesFinding(evaluation);
    },
    innovation: (data: SiteData) =>
      firstTitle(data, 'levels-by-year', 'level-ladder', 'platforms-by-level') ??
      honoursFinding(data.park.honours.length),
  }),
);

/**
 * What the first page of a section leads with.
 * @returns undefined for a section that has no finding, or none of this park
 */
export function sectionFinding(section: string, data: SiteData): string | undefined {
  return FINDINGS.get(section)?.(data);
}
