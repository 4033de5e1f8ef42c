/**
 * 招商引资. The rules, in the order of the text:
 *
 * 1. What was signed this year: number, planned investment, how many above 1亿元; the largest project by
 *    name; output and tax expected of them; how many fit the leading industries.
 * 2. Trips and leads of the year.
 * 3. The reserve: how many projects before the signing, their industries (the largest three), their
 *    investment; the source that brings most of the leads.
 * 4. Signed projects that have not landed: number, commonest obstacle, how many are overdue.
 *
 * The public edition has no unsigned projects, so rule 3 is silent there.
 */
import { formatClauses } from '../../format/enumerate.ts';
import { outreachFinding, unlandedFinding } from '../../format/finding-attraction.ts';
import { sourcesFinding } from '../../format/finding-pipeline.ts';
import { fitFinding, signedFinding } from '../../format/finding-signed.ts';
import { formatMoney, formatSum } from '../../format/money.ts';
import { yearOf } from '../../model/day.ts';
import { outreachUpTo } from '../../model/outreach-cities.ts';
import { reserveOf } from '../../model/pipeline.ts';
import { groupUnits, industryOf, leadSources } from '../../model/project-groups.ts';
import { addAmounts } from '../../model/amounts.ts';
import { signedIn, type SignedSummary } from '../../model/signed-projects.ts';
import { unlandedCauses, unlandedProjects } from '../../model/unlanded-projects.ts';
import { investment } from '../../ui/investment.ts';
import { projectTerms } from '../../ui/project-terms.ts';
import type { ReportContext } from '../context.ts';

/** The paragraphs of the section; none when nothing about projects is known. */
export function writeInvestment(context: ReportContext): string[] {
  return [signed(context) + outreach(context), reserve(context), unlanded(context)].filter(
    (paragraph) => paragraph !== '',
  );
}

function signed({ day, leading, park, period }: ReportContext): string {
  if (park.stageEvents.length === 0) return '';
  const summary = signedIn(park, yearOf(day), day, leading);
  return formatClauses([
    signedFinding(summary, period),
    largest(summary),
    expected(summary),
    summary.projects.length > 1 ? fitFinding(summary) : undefined,
  ]);
}

function largest({ largest: top, projects }: SignedSummary): string | undefined {
  if (top === undefined || typeof top.amount !== 'number' || projects.length < 2) return undefined;
  return `最大的${top.project.name}计划总投资${formatMoney(top.amount)}`;
}

function expected({ output, tax }: SignedSummary): string | undefined {
  const said = [
    ...(output.count > 0 ? [`年产值${formatSum(output)}`] : []),
    ...(tax.count > 0 ? [`年税收${formatSum(tax)}`] : []),
  ];
  return said.length === 0 ? undefined : `预计达产后${said.join('、')}`;
}

function outreach({ day, park, period }: ReportContext): string {
  const summary = outreachUpTo(park.outreach, day);
  return summary.total.trips === 0 ? '' : `${outreachFinding(summary, period)}。`;
}

const MOST_INDUSTRIES = 3;

function reserve({ park, units }: ReportContext): string {
  const projects = reserveOf(units);
  if (projects.length === 0) return '';
  const industries = groupUnits(projects, (unit) => industryOf(park.chains, unit))
    .map(({ key }) => key)
    .filter((key) => key !== '' && key !== projectTerms.categories.other);
  const fields =
    industries.length === 0
      ? undefined
      : `涉及${industries.slice(0, MOST_INDUSTRIES).join('、')}${industries.length > MOST_INDUSTRIES ? '等' : ''}领域`;
  const sources = leadSources(units);
  return formatClauses([
    `储备有投资意向的项目${projects.length}个`,
    fields,
    `计划总投资${formatSum(addAmounts(projects.map(({ amount }) => amount)))}`,
  ]).concat(sources.some(({ key }) => key !== 'unknown') ? `${sourcesFinding(sources)}。` : '');
}

function unlanded({ day, park, units }: ReportContext): string {
  const projects = unlandedProjects(units, park.blockers, day);
  if (projects.length === 0) return '';
  const { none, nonePublic } = investment.landings;
  return `${unlandedFinding(projects, unlandedCauses(projects), park.edition === 'public' ? nonePublic : none)}。`;
}
