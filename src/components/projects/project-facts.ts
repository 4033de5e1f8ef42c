import type { Project } from '../../data/projects.ts';
import { landView } from '../../figures/land-view.ts';
import { projectHref, shortNameOf, type ProjectContext } from '../../figures/project-context.ts';
import { parkHref } from '../../figures/park-standings.ts';
import { industryName } from '../../figures/signed.ts';
import { formatDay, formatPlanned } from '../../format/day.ts';
import { formatMoneyReading } from '../../format/money.ts';
import { formatReading } from '../../format/missing.ts';
import { formatNumber } from '../../format/number.ts';
import { formatCategories } from '../../format/project-category.ts';
import type { LandParcel } from '../../model/land-parcels.ts';
import { categoriesOf } from '../../model/project-categories.ts';
import { projects as words } from '../../ui/projects.ts';
import { projectTerms } from '../../ui/project-terms.ts';

/** A term with its value; an undefined value is left out. */
export interface Fact {
  readonly term: string;
  readonly text: string | undefined;
  readonly href?: string | undefined;
}

const { page } = words;

/** What is planned, who does it and where; persons only where the edition has them. */
export function projectFacts(context: ProjectContext, project: Project): Fact[] {
  const { park } = context;
  const named = <T extends { code: string; name: string }>(rows: readonly T[], code?: string) =>
    rows.find((row) => row.code === code)?.name;
  const industry = industryName(context, project);
  const place = park.parks.find(({ code }) => code === project.park);
  const parent = park.projects.find(({ code }) => code === project.parent);
  const firm = park.enterprises.find(({ code }) => code === project.enterprise);
  const origin = [
    project.originCity,
    project.origin === undefined ? undefined : projectTerms.origins[project.origin],
  ].filter((text) => text !== undefined);
  return [
    {
      term: page.category,
      text: [formatCategories(categoriesOf(project, parent)), projectTerms.kinds[project.kind]]
        .filter((text) => text !== '')
        .join('，'),
    },
    { term: page.industry, text: industry === '—' ? undefined : industry },
    {
      term: page.field,
      text: project.industry === industry ? undefined : project.industry,
    },
    { term: page.chain, text: named(park.chains, project.chainGap) },
    {
      term: page.parent,
      text: parent && shortNameOf(parent),
      href: parent && projectHref(parent),
    },
    {
      term: page.enterprise,
      text: firm?.name,
      href: firm && `/enterprises/${firm.code}.html`,
    },
    { term: page.investor, text: project.investor },
    { term: page.origin, text: origin.length > 0 ? origin.join('，') : undefined },
    {
      term: page.source,
      text: project.leadSource === undefined ? undefined : projectTerms.sources[project.leadSource],
    },
    // Where a park is not divided nobody asks, and it may have no page.
    ...(park.parks.length > 1
      ? [{ term: page.park, text: place?.name, href: place && parkHref(place) }]
      : []),
    { term: page.planned, text: plannedText(project) },
    { term: page.actual, text: actualText(project) },
    {
      term: page.plannedSigning,
      text: project.plannedSigningText ?? project.plannedSigning,
    },
    { term: page.unit, text: project.responsibleUnit },
    { term: page.leader, text: project.leader },
    { term: page.person, text: project.responsiblePerson },
    {
      term: page.contact,
      text: [project.contact, project.phone].filter((text) => text).join('　') || undefined,
    },
    { term: page.note, text: project.note },
  ];
}

function plannedText(project: Project): string | undefined {
  const from = formatPlanned(project.plannedStart, project.plannedStartText);
  const to = formatPlanned(project.plannedFinish, project.plannedFinishText);
  return spanText(from, to, page.startOnly);
}

function actualText({ actualFinish, actualStart }: Project): string | undefined {
  const [from, to] = [actualStart, actualFinish].map((day) => day && formatDay(day));
  return spanText(from, to, page.running);
}

/** From a day to a day, or what is known of the two. */
function spanText(
  from: string | undefined,
  to: string | undefined,
  startOnly: (start: string) => string,
): string | undefined {
  if (from !== undefined) return to === undefined ? startOnly(from) : page.span(from, to);
  return to && page.finishOnly(to);
}

/** The figures of a project: money, land, floor, jobs. */
export function projectAmounts(project: Project): Fact[] {
  const measured = (value: Project['landMu'], unit: string): string | undefined =>
    value === 'not-reported' || value === 'not-applicable'
      ? undefined
      : formatReading(value, (amount) => {
          const decimals = Number.isInteger(amount) ? 0 : 1;
          return `${formatNumber(amount, decimals, { grouping: true })}${unit}`;
        });
  const money = (value: Project['investment']): string | undefined =>
    value === 'not-reported' || value === 'not-applicable' ? undefined : formatMoneyReading(value);
  return [
    { term: page.investment, text: formatMoneyReading(project.investment) },
    { term: page.added, text: money(project.addedInvestment) },
    { term: page.fixed, text: money(project.fixedInvestment) },
    { term: page.output, text: money(project.expectedOutput) },
    { term: page.tax, text: money(project.expectedTax) },
    { term: page.jobs, text: measured(project.expectedJobs, '人') },
    { term: page.land, text: measured(project.landMu, '亩') },
    { term: page.floor, text: measured(project.floorArea, '平方米') },
  ];
}

/** The parcels a project stands on. */
export function projectParcels({ park }: ProjectContext, project: Project): readonly LandParcel[] {
  return (landView(park)?.parcels ?? []).filter(
    (landParcel) => landParcel.project?.code === project.code,
  );
}
