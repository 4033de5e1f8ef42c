/**
 * 招商引资. The rules, in the order of the text:
 *
 * 1. What was signed this year: number, planned investment, how many above 1亿元; how many fit the leading
 *    industries; the largest project by name; output and tax expected of all of them.
 * 2. Trips and leads of the year.
 * 3. The reserve: how many projects before the signing, their industries (the largest three), their
 *    investment; those that have come to a review, a framework agreement or a date of signing; the source
 *    that brings most of the leads.
 * 4. What the chains lack, by industry (latest period only: the table has no dates).
 * 5. Signed projects that have not landed: number, commonest obstacle, how many are overdue.
 *
 * The public edition has no unsigned projects, so rule 3 is silent there.
 */
import { formatNames } from '../../format/count.ts';
import { formatClauses } from '../../format/enumerate.ts';
import {
  outreachFinding,
  unlandedFinding,
  visitsFinding,
} from '../../format/finding-attraction.ts';
import { sourcesFinding } from '../../format/finding-pipeline.ts';
import { reserveSteps } from '../../format/finding-reserve.ts';
import { fitFinding, signedFinding } from '../../format/finding-signed.ts';
import { formatMoneyReading, formatSum } from '../../format/money.ts';
import { industryRows, missingLinks } from '../../model/chain-facts.ts';
import { coverageOf } from '../../model/coverage.ts';
import { yearOf } from '../../model/day.ts';
import { outreachUpTo } from '../../model/outreach-cities.ts';
import { hasProblems } from '../../model/open-blockers.ts';
import { reserveOf, reserveTally } from '../../model/pipeline.ts';
import { groupUnits, industryOf, leadSources } from '../../model/project-groups.ts';
import { formatCounted } from '../../format/stated-count.ts';
import { addAmounts, type AmountSum } from '../../model/amounts.ts';
import { isMissing } from '../../model/reading.ts';
import { signedIn, type SignedSummary } from '../../model/signed-projects.ts';
import type { Unit } from '../../model/project-units.ts';
import { unlandedCauses, unlandedProjects } from '../../model/unlanded-projects.ts';
import { investment } from '../../ui/investment.ts';
import { projectTerms } from '../../ui/project-terms.ts';
import { report as words } from '../../ui/report.ts';
import type { ReportContext } from '../context.ts';

/** The paragraphs of the section; none when nothing about projects is known. */
export function writeInvestment(context: ReportContext): string[] {
  return [
    signed(context) + outreach(context),
    reserve(context),
    gaps(context),
    unlanded(context),
  ].filter((paragraph) => paragraph !== '');
}

function signed({ day, leading, park, period }: ReportContext): string {
  const summary = signedIn(park, yearOf(day), day, leading);
  return [
    formatClauses([
      signedFinding(summary, period, { year: false }),
      summary.projects.length > 1 ? fitFinding(summary) : undefined,
    ]),
    formatClauses([largest(summary)]),
    formatClauses([expected(summary)]),
  ].join('');
}

/** The largest and the sum are two sentences: the sum is not the largest one's. */
function largest({ largest: top, projects, tally }: SignedSummary): string | undefined {
  const [first] = top;
  if (first === undefined || isMissing(first.amount)) return undefined;
  if (projects.length < 2 || top.length > MOST_TIES || top.length === projects.length) {
    return undefined;
  }
  const names = formatNames(top.map(({ project }) => project.name));
  const each = top.length > 1 ? '各' : '';
  const isWhole = tally?.total.coverage !== 'some' && tally?.total.count === projects.length;
  return `${isWhole ? '' : '列出的项目中，'}最大的为${names}（${each}${formatMoneyReading(first.amount)}）`;
}

/** Of more that share the place none is named. */
const MOST_TIES = 3;

function expected({ output, projects, tally, tax }: SignedSummary): string | undefined {
  const phrases = [
    ...(output.count > 0 ? [`年产值${formatSum(output)}`] : []),
    ...(tax.count > 0 ? [`年税收${formatSum(tax)}`] : []),
  ];
  if (phrases.length === 0) return undefined;
  const listed = tally?.total.count === projects.length ? '' : '列出的';
  const who =
    projects.length === 1 ? `${listed}项目达产后` : `${listed}${projects.length}个项目全部达产后`;
  return [who, `预计${phrases.join('、')}`].join('，');
}

function outreach({ day, park, period }: ReportContext): string {
  const { total } = outreachUpTo(park.outreach, day);
  return (
    formatClauses([outreachFinding(outreachUpTo(park.outreach, day), period, { year: false })]) +
    formatClauses([visitsFinding(total)])
  );
}

const MOST_INDUSTRIES = 3;

function reserve({ park, period, units }: ReportContext): string {
  const projects = reserveOf(units);
  const tally = reserveTally(park, period, projects);
  if (tally === undefined || tally.total.count === 0) return '';
  const industries = groupUnits(projects, (unit) => industryOf(park.chains, unit))
    .map(({ key }) => key)
    .filter((key) => key !== '' && key !== projectTerms.categories.other);
  const fields =
    industries.length === 0
      ? undefined
      : `涉及${industries.slice(0, MOST_INDUSTRIES).join('、')}${industries.length > MOST_INDUSTRIES ? '等' : ''}领域`;
  const partial = tally.withheld === true || projects.length < tally.total.count;
  const listed = partial ? `其中列出的${projects.length}个` : '';
  const steps = reserveSteps(projects, period.year);
  const names = steps === undefined ? reserveNames(projects, partial) : undefined;
  return [
    formatClauses([
      tally.withheld === true
        ? '储备有投资意向的项目数量未公布'
        : `储备有投资意向的项目${formatCounted(tally.total, '个')}`,
      ...(projects.length === 0
        ? []
        : [
            fields,
            ...(names === undefined ? [] : [names]),
            `${names === undefined ? listed : ''}计划总投资${formatSum(addAmounts(projects.map(({ amount }) => amount)))}`,
            reserveProspects(projects),
          ]),
    ]),
    formatClauses([steps]),
    formatClauses([sourcesFinding(leadSources(units))]),
  ].join('');
}

/** Reserve projects named where none has come further than talks; of more, the list is on the page. */
const MOST_RESERVE = 6;

function reserveNames(projects: readonly Unit[], partial: boolean): string | undefined {
  if (projects.length > MOST_RESERVE) return undefined;
  const names = formatNames(projects.map(({ project }) => project.name));
  if (partial) return `列出的有${names}`;
  return `${projects.length > 1 ? '分别' : ''}为${names}`;
}

/** 达产后预计年产值40亿元、年税收9000万元; undefined where nobody expects anything. */
function reserveProspects(projects: readonly Unit[]): string | undefined {
  const sum = (key: 'expectedOutput' | 'expectedTax'): AmountSum =>
    addAmounts(projects.map(({ project }) => project[key]));
  const phrases = [
    ...(sum('expectedOutput').count > 0 ? [`年产值${formatSum(sum('expectedOutput'))}`] : []),
    ...(sum('expectedTax').count > 0 ? [`年税收${formatSum(sum('expectedTax'))}`] : []),
  ];
  return phrases.length === 0 ? undefined : `达产后预计${phrases.join('、')}`;
}

function unlanded({ day, park, units }: ReportContext): string {
  const projects = unlandedProjects(units, park.blockers, day);
  const { none, nonePublic } = investment.landings;
  const kept = hasProblems(park.blockers, day);
  return formatClauses([
    unlandedFinding(
      { rows: projects, coverage: coverageOf(park, 'projects') },
      unlandedCauses(projects),
      kept ? (park.edition === 'public' ? nonePublic : none) : undefined,
    ),
  ]);
}

/** Firms named that the office means to approach. */
const MOST_PROSPECTS = 3;

/** Missing links of the chains by industry, and whom the office means to approach (internal). */
function gaps({ latest, park }: ReportContext): string {
  if (!latest) return '';
  const clauses = industryRows(park.chains).flatMap((industry) => {
    const links = missingLinks(industry).map(({ name }) => name);
    return links.length === 0
      ? []
      : [`${words.clusters.industry(industry.chain.name)}的${links.join('、')}`];
  });
  if (clauses.length === 0) return '';
  const prospects = [...new Set(park.chains.flatMap(({ prospects: names = [] }) => names))];
  return formatClauses([
    `产业链缺失环节有${clauses.join('；')}`,
    prospects.length === 0
      ? undefined
      : `拟对接${formatNames(prospects.slice(0, MOST_PROSPECTS))}${prospects.length > MOST_PROSPECTS ? `等${prospects.length}家企业` : ''}`,
  ]);
}
