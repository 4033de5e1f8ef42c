import { checkEditions } from '../check/check-park.ts';
import type { ParkResult } from '../check/check-park.ts';
import type { HiddenName } from '../data/hidden-name.ts';
import type { KnownNumbers } from '../data/personal-numbers.ts';
import type { TextAcknowledgement } from '../data/text-acknowledgement.ts';
import type { Edition, Park } from '../data/park.ts';
import { onceAsked } from '../model/once.ts';
import { makeAudit } from './audit/make-audit.ts';
import type { Published } from './audit/make-audit.ts';
import { groupRemarks } from './group-remarks.ts';
import { hiddenNames, namesInRows } from './hidden-names.ts';
import { knownNumbers, personalNumbersInRows } from './personal-in-rows.ts';
import { nothingPublic } from './nothing-public.ts';
import { hiddenSignings } from './hidden-signings.ts';
import type { AggregateMaker } from './last-aggregates.ts';
import { makeAggregates } from './make-aggregates.ts';
import { DEFAULT_POLICY } from './policy.ts';
import type { Policy } from './policy.ts';
import { decideParks, protectedRows, withoutProtected } from './protect-observations.ts';
import type { ParkDecision } from './park-decision.ts';
import { populationRemarks } from './population-remarks.ts';
import { remarksOn } from './remarks.ts';
import { settlePopulations } from './settle-populations.ts';
import type { Settled } from './settle-populations.ts';

const NONE: ParkDecision['reasons'] = new Map();
const NO_NUMBERS: KnownNumbers = { internal: new Set(), published: new Set() };

/** With `warn` the parks' values are published as they are, whatever they reveal. */
function takenDecisions(
  decisions: readonly ParkDecision[],
  { parkValues }: Policy,
): readonly ParkDecision[] {
  return parkValues === 'withhold'
    ? decisions
    : decisions.map((decision) => ({ ...decision, reasons: NONE }));
}

/** One edition of a park, with the figures of groups and without what would reveal a firm. */
function cutEdition(
  editions: Settled['editions'],
  decisions: readonly ParkDecision[],
  comparable: Settled['comparable'],
  edition: Edition,
  policy: Policy,
  addUp: AggregateMaker,
): Park {
  const taken = takenDecisions(decisions, policy);
  const rows = protectedRows(editions, taken);
  const park = editions[edition];
  const observations =
    edition === 'public' ? withoutProtected(park.observations, rows) : park.observations;
  // The search for a safe set takes longer than everything else; a check does not need it.
  const cut = withAggregates({ ...park, observations, protectedObservations: rows }, () =>
    addUp(editions, taken, policy.rule, edition),
  );
  const published = { editions, decisions: taken, protectedRows: rows, comparable };
  return edition === 'internal' ? withAudit(cut, { ...published, rule: policy.rule }) : cut;
}

/** The park with the figures of its groups, added up when they are first asked for. */
function withAggregates(park: Omit<Park, 'aggregates'>, addUp: () => Park['aggregates']): Park {
  const aggregates = onceAsked(addUp);
  return {
    ...park,
    get aggregates() {
      return aggregates();
    },
  };
}

/** The park with its audit, made when it is first asked for; a copy of the park's parts has none. */
function withAudit(park: Park, published: Omit<Published, 'aggregates'>): Park {
  return Object.defineProperty(park, 'audit', {
    get: onceAsked(() => makeAudit({ ...published, aggregates: park.aggregates })),
  });
}

/** What checking an edition gives. */
export interface EditionResult extends ParkResult {
  /** Names its texts must not say. */
  readonly hiddenNames: readonly HiddenName[];
  /** Telephone numbers its texts must not say, and those they may. */
  readonly knownNumbers: KnownNumbers;
  /** What staff have acknowledged in its texts. */
  readonly textAcknowledgements: readonly TextAcknowledgement[];
}

/**
 * From bytes to the park a site is made from: reads everything, adds up the figures of firms, and
 * only then cuts the edition. Pure; gives what `checkPark` gives and warnings about figures that would
 * reveal a firm or a project.
 *
 * @param addUp works out the figures of groups
 */
export function checkEdition(
  files: ReadonlyMap<string, Uint8Array>,
  edition: Edition,
  policy: Policy = DEFAULT_POLICY,
  addUp: AggregateMaker = makeAggregates,
): EditionResult {
  let decisions: readonly ParkDecision[] = [];
  let settled: Settled | undefined;
  let known = NO_NUMBERS;
  const { editions, diagnostics, textAcknowledgements } = checkEditions(files, (both) => {
    settled = settlePopulations(both, policy);
    decisions = decideParks(settled.editions, policy.rule);
    known = knownNumbers(both, policy.ownNumbers);
    return [
      ...populationRemarks(both, settled.comparable, policy),
      ...remarksOn(settled.editions, decisions, policy),
      ...groupRemarks(settled.editions, takenDecisions(decisions, policy), policy),
      ...(edition === 'public' ? nothingPublic(both) : []),
      ...hiddenSignings(both),
      ...namesInRows(both),
      ...personalNumbersInRows(both, known, edition),
    ];
  });
  const forTexts = { knownNumbers: known, textAcknowledgements };
  if (editions === undefined || settled === undefined)
    return { diagnostics, hiddenNames: [], ...forTexts };
  const names = edition === 'public' ? hiddenNames(editions) : [];
  const sound = !diagnostics.some(({ severity }) => severity === 'error');
  return {
    ...(sound
      ? {
          park: cutEdition(settled.editions, decisions, settled.comparable, edition, policy, addUp),
        }
      : {}),
    diagnostics,
    hiddenNames: names,
    ...forTexts,
  };
}
