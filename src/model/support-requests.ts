/** What superiors are asked for, alike in the report and on slides. */
import type { Blocker } from '../data/blockers.ts';
import type { Measure } from '../data/measures.ts';
import type { Park } from '../data/park.ts';
import type { Period } from '../data/period.ts';
import { openBlockers } from './open-blockers.ts';
import { comparePeriods } from './period.ts';
import { writtenText } from './written-text.ts';

/** An open request in the words of the edition. */
export interface SupportRequest {
  readonly blocker: Blocker;
  readonly text: string;
  /** The project or firm it is for, where the text does not name it; none in the public edition. */
  readonly subject: string | undefined;
}

/** Requests on a day, each asked for once. */
export interface SupportRequests {
  /** The first raised first. */
  readonly requests: readonly SupportRequest[];
  /** Unfinished lines of the period's report that ask for something, or name somebody whom no request asks. */
  readonly measures: readonly (Measure & { readonly askedOf: string; readonly text: string })[];
}

/**
 * The requests of a period.
 *
 * @param day last day of the period, `YYYY-MM-DD`
 */
export function supportRequests(
  park: Pick<Park, 'blockers' | 'edition' | 'enterprises' | 'measures' | 'projects'>,
  period: Period,
  day: string,
): SupportRequests {
  const open = openBlockers(park.blockers, day)
    .filter(({ blocker }) => blocker.kind === 'support')
    .sort((a, b) => b.age - a.age);
  const whom = new Set(open.map(({ blocker }) => blocker.askedOf));
  return {
    requests: open.flatMap(({ blocker }) => {
      const text = park.edition === 'public' ? blocker.publicText : blocker.text;
      return text ? [{ blocker, text, subject: subjectOf(park, blocker, text) }] : [];
    }),
    measures: park.measures.flatMap((row) => {
      const { askedOf } = row;
      if (askedOf === undefined || row.state === 'done') return [];
      if (comparePeriods(row.period, period) !== 0) return [];
      const request = requestOf(row);
      const text =
        request ?? [row.measure, row.nextStep, row.problem].map(writtenText).find(Boolean);
      if (text === undefined || (request === undefined && whom.has(askedOf))) return [];
      return [{ ...row, askedOf, text }];
    }),
  };
}

/** How a line that asks for something begins. */
const ASKS = /^(恳请|请求|提请|请)/;

/** Whether a line of the report is a request to somebody, which 下一步 does not say again. */
export function isRequest({ askedOf }: Pick<Measure, 'askedOf'>, text: string): boolean {
  return askedOf !== undefined && ASKS.test(text);
}

/** What a line of the report asks of somebody in so many words; undefined where it asks nothing. */
function requestOf(row: Measure): string | undefined {
  return [row.nextStep, row.measure]
    .map(writtenText)
    .find((text) => text !== undefined && isRequest(row, text));
}

/** Whom a request is for, unless its text says so; the public wording says what may be said. */
function subjectOf(
  park: Pick<Park, 'edition' | 'enterprises' | 'projects'>,
  { enterprise, project }: Blocker,
  text: string,
): string | undefined {
  if (park.edition === 'public') return undefined;
  const found =
    park.projects.find(({ code }) => code === project) ??
    park.enterprises.find(({ code }) => code === enterprise);
  if (found === undefined) return undefined;
  const named = [found.name, found.shortName].some((name) => name && text.includes(name));
  return named ? undefined : found.name;
}
