/**
 * 存在问题, 下一步工作 and 需协调解决事项: what staff wrote in the table 问题与措施, put in the order and
 * words of a report. The rules:
 *
 * - Problems: the rows of the period with a problem, by subject in the order of the table; then how many
 *   problems of projects are overdue.
 * - Next: the rows that are not finished, by subject: the measure, then its next step; what is asked of
 *   somebody is a request.
 * - Requests: open requests for support that were raised by then, the first raised first; a row of the
 *   table 问题与措施 that asks for something (恳请…), or names somebody whom no request asks, follows; one
 *   paragraph each, 事由—诉求—数额.
 *   The public edition says the public wording or nothing.
 */
import type { Measure } from '../../data/measures.ts';
import type { Reading } from '../../data/reading.ts';
import { withoutFinalStop } from '../../format/final-stop.ts';
import { formatNumbered, listNumeral } from '../../format/enumerate.ts';
import { formatMoneyReading } from '../../format/money.ts';
import { sizeOf } from '../../model/reading.ts';
import { openBlockers } from '../../model/open-blockers.ts';
import { isRequest, supportRequests } from '../../model/support-requests.ts';
import { writtenText } from '../../model/written-text.ts';
import type { ReportContext } from '../context.ts';

/** What a cell says without its full stop; nothing when it says that there is nothing. */
function written(text: string | undefined): string[] {
  const sentence = writtenText(text);
  return sentence === undefined ? [] : [withoutFinalStop(sentence)];
}

/** The rows of a period by subject, both in the order of the table. */
function bySubject(rows: readonly Measure[]): [subject: string, rows: Measure[]][] {
  const subjects = [...new Set(rows.map(({ section }) => section))];
  return subjects.map((subject) => [
    subject,
    rows.filter(({ section }) => section === subject).sort((a, b) => a.order - b.order),
  ]);
}

/** （一）招商引资。一是…；二是…。 The title is the office's own, as typed. */
function paragraphs(groups: readonly (readonly [string, readonly string[]])[]): string[] {
  return groups
    .filter(([, points]) => points.length > 0)
    .map(([subject, points], index) => {
      const head = `（${listNumeral(index + 1)}）${withoutFinalStop(subject)}。`;
      return head + formatNumbered(points);
    });
}

/** What is wrong. */
export function writeProblems({ day, park }: ReportContext): string[] {
  const groups = bySubject(park.measures).map(
    ([subject, rows]) => [subject, rows.flatMap(({ problem }) => written(problem))] as const,
  );
  const late = openBlockers(park.blockers, day).filter(
    ({ blocker, late: days }) => (days ?? 0) > 0 && blocker.kind !== 'support',
  ).length;
  return [
    ...paragraphs(groups),
    ...(late > 0 ? [`另有${late}个登记在册的问题超过办结时限，尚未解决。`] : []),
  ];
}

/** What comes next. */
export function writeNext({ park }: ReportContext): string[] {
  const open = park.measures.filter(({ state }) => state !== 'done');
  const groups = bySubject(open).map(
    ([subject, rows]) =>
      [
        subject,
        rows.flatMap((row) => {
          const steps = [row.measure, row.nextStep]
            .flatMap((text) => written(text))
            .filter((text) => !isRequest(row, text));
          return steps.length === 0 ? [] : [steps.join('，')];
        }),
      ] as const,
  );
  return paragraphs(groups);
}

/** What others are asked to decide, one paragraph each. */
export function writeRequests({ day, park, period }: ReportContext): string[] {
  const { measures, requests } = supportRequests(park, period, day);
  const askings: Asking[] = [
    ...requests.map(({ blocker: { amount, askedOf: whom }, subject, text }) => ({
      amount,
      subject,
      text,
      whom,
    })),
    ...measures.map(({ askedOf: whom, text }) => ({ text, whom })),
  ];
  // A paper that asks the government of something goes to the government.
  const addressee = askings.find(({ whom }) => whom?.endsWith('政府') === true)?.whom;
  const points = askings.map((asking) => asked(asking, addressee));
  if (points.length < 2) return points;
  return points.map((point, index) => `（${listNumeral(index + 1)}）${point}`);
}

/** One thing that is asked for. */
interface Asking {
  readonly text: string;
  readonly whom?: string | undefined;
  /** What it is about: a project, a firm, a parcel. */
  readonly subject?: string | undefined;
  /** 万元. */
  readonly amount?: Reading | undefined;
}

/** Verbs a request may begin with after 恳请 and who is asked; others need 支持 before them. */
const ASKING =
  /^(支持|协调|统筹|加大|给予|批准|解决|倾斜|帮助|督促|同意|安排|牵头|研究|明确|加快|推动|增加|优先|调整|下达|指导|协助|推动|把|将|对|向|由)/;

/**
 * A request in the order one makes it: 事由—诉求—数额. 某某公司：上市遇到…。恳请市政府协调解决…。涉及金额
 * 6000万元。 The amount stands apart unless the text has it.
 *
 * @param addressee whom the paper goes to; it is asked to have the others act
 */
function asked(asking: Asking, addressee: string | undefined): string {
  const text = withoutFinalStop(asking.text);
  const [, reason, request = text] =
    /^(?:(.+?)[，；。])?(?:恳请|请求|提请|请)(.+)$/.exec(text) ?? [];
  const { amount, subject } = asking;
  const sum =
    amount !== undefined && (sizeOf(amount) ?? 0) > 0 ? formatMoneyReading(amount) : undefined;
  const about = [subject, reason].filter((part) => part !== undefined).join('：');
  return [
    about === '' ? '' : `${about}${reason === undefined ? '：' : '。'}`,
    `恳请${whomFor(request, asking.whom, addressee)}${request}。`,
    sum === undefined || text.includes(sum) ? '' : `涉及金额${sum}。`,
  ].join('');
}

/** Who stands between 恳请 and what is asked, with the verb it takes. */
function whomFor(request: string, whom: string | undefined, addressee: string | undefined): string {
  if (whom === undefined || request.includes(whom)) return '';
  if (addressee === undefined || whom === addressee) {
    return ASKING.test(request) ? whom : `${whom}支持`;
  }
  if (request.startsWith('协调')) return `${addressee}（${whom}）`;
  return `${addressee}协调${whom}${ASKING.test(request) ? '' : '推动'}`;
}
