/** The figures at the head of what was signed: of all projects where the zone states them, else of those listed. */
import { shareText } from '../../figures/texts.ts';
import { fitFinding, formatStated } from '../../format/finding-signed.ts';
import { formatMoney, formatMoneyReading, formatSum } from '../../format/money.ts';
import { paceOf } from '../../format/pace.ts';
import { formatCounted } from '../../format/stated-count.ts';
import { isMissing } from '../../model/reading.ts';
import type { SignedSummary } from '../../model/signed-projects.ts';
import type { Standing } from '../../model/standing.ts';
import { investment } from '../../ui/investment.ts';

/** A term, its value, and what it is about; without a value it is not shown. */
export interface Fact {
  readonly term: string;
  readonly text: string | undefined;
  readonly note?: string | undefined;
}

/** What the year is held against. */
interface Asked {
  /** The annual task of signings. */
  readonly task: Standing | undefined;
  /** The size of project asked for every year, 万元. */
  readonly required: number | undefined;
}

const { facts, unit } = investment;

/** Several notes as one. */
const noteOf = (...notes: readonly (string | undefined)[]): string | undefined =>
  notes.filter((note) => note !== undefined).join('，') || undefined;

/** What somebody says a project is expected to bring, or keeps back; nothing where nobody was asked. */
const expected = (sum: SignedSummary['output']): string | undefined =>
  sum.count > 0 || sum.withheld > 0 ? formatSum(sum) : undefined;

/** The facts of what was signed in a year. */
export function signedFacts(summary: SignedSummary, { required, task }: Asked): Fact[] {
  const { amount, fit, isWhole, large, projects, statedAmount, statedLarge } = summary;
  const [top] = summary.largest;
  const some = projects.length > 0;
  const ofListed = some && !isWhole ? facts.ofListed(projects.length) : undefined;
  const unsized = large.of - large.known;
  const afterProduction = noteOf(ofListed, facts.fullProduction);
  return [
    countFact(summary),
    statedAmount === undefined
      ? { term: facts.amount, text: some ? formatSum(amount) : undefined, note: ofListed }
      : { term: facts.amount, text: formatStated(statedAmount) },
    {
      term: facts.task,
      text:
        task === undefined || isMissing(task.completion) ? undefined : shareText(task.completion),
      note: typeof task?.lead === 'number' ? paceOf(task.lead) : undefined,
    },
    statedLarge === undefined
      ? {
          term: facts.large,
          text: large.known > 0 ? `${large.count}${unit.projects}` : undefined,
          note: noteOf(ofListed, unsized > 0 ? facts.unsized(unsized) : undefined),
        }
      : { term: facts.large, text: formatStated(statedLarge) },
    {
      term: facts.largest,
      text: top && formatMoneyReading(top.amount),
      note: noteOf(
        ofListed,
        required === undefined ? undefined : facts.required(formatMoney(required)),
      ),
    },
    {
      term: facts.fit,
      text: fitFinding(summary) === undefined ? undefined : shareText(fit.share),
      note: facts.fitNote(fit.inLeading, fit.all),
    },
    { term: facts.output, text: expected(summary.output), note: afterProduction },
    { term: facts.tax, text: expected(summary.tax), note: afterProduction },
  ];
}

/** How many were signed; not of a list of some of them, where something is stated of all. */
function countFact({ projects, statedAmount, statedLarge, tally }: SignedSummary): Fact {
  if (tally === undefined) return { term: facts.count, text: undefined };
  const text = formatCounted(tally.total, unit.projects);
  if (!tally.stated && tally.total.coverage === 'some') {
    const isStated = (statedAmount ?? statedLarge) !== undefined;
    return { term: facts.countListed, text: isStated ? undefined : text };
  }
  const some = projects.length > 0 && projects.length < tally.total.count;
  return { term: facts.count, text, note: some ? facts.listed(projects.length) : undefined };
}
