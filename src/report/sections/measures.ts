/**
 * 存在问题, 下一步工作 and 需协调解决事项: what staff wrote in the table 问题与措施, put in the order and
 * words of a report. The rules:
 *
 * - Problems: the rows of the period with a problem, by subject in the order of the table; then how many
 *   problems of projects are overdue.
 * - Next: the rows that are not finished, by subject: the measure, then its next step.
 * - Requests: open requests for support that were raised by then, the first raised first; a row of the
 *   table 问题与措施 that names somebody whom no request asks follows. The public edition says the public wording
 *   or nothing.
 */
import type { Measure } from '../../data/measures.ts';
import { formatNumbered, listNumeral } from '../../format/enumerate.ts';
import { openBlockers } from '../../model/open-blockers.ts';
import { supportRequests } from '../../model/support-requests.ts';
import { writtenText } from '../../model/written-text.ts';
import type { ReportContext } from '../context.ts';

const bare = (text: string): string => text.replace(/[。；，]$/, '');

/** What a cell says without its full stop; nothing when it says that there is nothing. */
function written(text: string | undefined): string[] {
  const said = writtenText(text);
  return said === undefined ? [] : [bare(said)];
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
      const head = `（${listNumeral(index + 1)}）${bare(subject)}。`;
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
        rows.flatMap(({ measure, nextStep }) => {
          const steps = [measure, nextStep].flatMap((text) => written(text));
          return steps.length === 0 ? [] : [steps.join('，')];
        }),
      ] as const,
  );
  return paragraphs(groups);
}

/** What others are asked to decide. */
export function writeRequests({ day, park, period }: ReportContext): string[] {
  const { measures, requests } = supportRequests(park, period, day);
  const points = [
    ...requests.map(({ blocker, subject, text }) => asked(blocker.askedOf, text, subject)),
    ...measures.map(({ askedOf, text }) => asked(askedOf, text, undefined)),
  ];
  return points.length === 0 ? [] : [formatNumbered(points)];
}

/**
 * 恳请市政府支持申报…（某某项目）: whom first, unless the text names them; what stands before the
 * request in the text is its reason and follows.
 */
function asked(whom: string | undefined, text: string, subject: string | undefined): string {
  const [, reason, request] =
    /^(?:(.+?)[，；。])?(?:恳请|请求|提请|请)(.+)$/.exec(bare(text)) ?? [];
  const what = request ?? bare(text);
  const about = [subject, reason].filter((part) => part !== undefined);
  const tail = about.length === 0 ? '' : `（${about.join('：')}）`;
  if (whom === undefined || what.includes(whom)) return `恳请${what}${tail}`;
  const verb = /^(支持|协调|统筹|加大|给予|批准|解决|倾斜)/.test(what) ? '' : '支持';
  return `恳请${whom}${verb}${what}${tail}`;
}
