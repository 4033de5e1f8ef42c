/** The projects signed in a year. */
import type { Project } from '../data/projects.ts';
import type { Reading } from '../data/reading.ts';
import { addAmounts, type AmountSum } from './amounts.ts';
import { stageCoverage } from './coverage.ts';
import { yearBefore, yearOf } from './day.ts';
import { settle } from './decimal.ts';
import { countOver, countRows, type Counted } from './evidence.ts';
import { isKept, wasKeptIn } from './kept.ts';
import { reachedOn } from './project-life.ts';
import type { MilestoneTables } from './project-milestones.ts';
import { unitsAt, type Unit } from './project-units.ts';
import { sizeOf } from './reading.ts';
import { statedSum, tallyOf, type StatedSum, type Tally } from './stated-total.ts';

/** A project with the date of its first signing. */
export interface SignedProject extends Unit {
  readonly signed: string;
}

/** 1亿元 in 万元: what the reports call a large project. */
const LARGE_PROJECT = 10_000;

/** What was signed between 1 January and a day. */
export interface SignedSummary {
  readonly year: number;
  /** Those listed, by day of signing. */
  readonly projects: readonly SignedProject[];
  /** How many there were: stated, or counted where signings are kept at all. */
  readonly tally: Tally | undefined;
  /** Planned investment of all of them, where the zone states it. */
  readonly statedAmount: StatedSum | undefined;
  /** How many of all are large, where the zone states it. */
  readonly statedLarge: StatedSum | undefined;
  /** Of those listed, 万元. */
  readonly amount: AmountSum;
  /** Projects of at least `LARGE_PROJECT`, over those whose size is known. */
  readonly large: Counted;
  /** The project of the largest known size, and those that print the same size. */
  readonly largest: readonly SignedProject[];
  /** 万元 a year in full production. */
  readonly output: AmountSum;
  readonly tax: AmountSum;
  readonly fit: IndustryFit;
  /** Whether those listed are all that were signed, or all that are public. */
  readonly isWhole: boolean;
}

/** 产业契合度 = new projects in leading industries ÷ all new projects. */
export interface IndustryFit {
  readonly inLeading: number;
  readonly all: number;
  /** A fraction; `not-applicable` without a project, or where nobody says which industries lead. */
  readonly share: Reading;
}

/**
 * The projects first signed in a year up to a day; each is counted once, in the year of its first
 * signing, whatever is signed later.
 *
 * @param day `YYYY-MM-DD` in or after `year`
 * @param leading codes of the leading industries; a project in any other does not fit
 */
export function signedIn(
  tables: MilestoneTables,
  year: number,
  day: string,
  leading: ReadonlySet<string>,
): SignedSummary {
  const projects = signedDuring(tables, year, day);
  const coverage = stageCoverage(tables, 'signed');
  const period = { year, month: Number(day.slice(5, 7)) };
  const size = Math.max(...projects.map(({ amount }) => sizeOf(amount) ?? -1));
  const tally = tallyOf(tables, 'signed-projects', period, {
    now: isKept(tables.stageEvents, 'signed', day)
      ? countRows({ rows: projects, coverage })
      : undefined,
    before: wasKeptIn(tables.stageEvents, 'signed', year - 1)
      ? countRows({ rows: signedLastYear(tables, year, day), coverage })
      : undefined,
  });
  const isWhole =
    tally !== undefined && tally.total.coverage !== 'some' && tally.total.count === projects.length;
  const fit = industryFit(
    projects.map(({ project }) => project),
    leading,
  );
  return {
    year,
    projects,
    tally,
    statedAmount: statedSum(tables, 'signed-investment', period),
    statedLarge: statedSum(tables, 'signed-large-projects', period),
    amount: addAmounts(projects.map(({ amount }) => amount)),
    large: countOver({ rows: projects, coverage }, ({ amount }) => {
      const invested = sizeOf(amount);
      return invested === undefined ? undefined : invested >= LARGE_PROJECT;
    }),
    largest: projects.filter(({ amount }) => sizeOf(amount) === size),
    output: addAmounts(projects.map(({ project }) => project.expectedOutput)),
    tax: addAmounts(projects.map(({ project }) => project.expectedTax)),
    isWhole,
    // Of some of the projects the share is none of all of them.
    fit: isWhole ? fit : { ...fit, share: 'not-applicable' },
  };
}

/** The projects first signed in a year, as known on a day. */
function signedDuring(tables: MilestoneTables, year: number, day: string): SignedProject[] {
  return unitsAt(tables, day)
    .flatMap((unit): SignedProject[] => {
      const signed = reachedOn(unit, 'signed');
      return signed !== undefined && yearOf(signed) === year ? [{ ...unit, signed }] : [];
    })
    .sort((a, b) => (a.signed < b.signed ? -1 : a.signed > b.signed ? 1 : 0));
}

function signedLastYear(tables: MilestoneTables, year: number, day: string): SignedProject[] {
  return signedDuring(tables, year - 1, yearBefore(day));
}

/** The fit of some projects to the leading industries. */
export function industryFit(
  projects: readonly Pick<Project, 'leadingIndustry'>[],
  leading: ReadonlySet<string>,
): IndustryFit {
  const inLeading = projects.filter(
    ({ leadingIndustry }) => leadingIndustry !== undefined && leading.has(leadingIndustry),
  ).length;
  const all = projects.length;
  const unsaid = all === 0 || leading.size === 0;
  return { inLeading, all, share: unsaid ? 'not-applicable' : settle(inLeading / all) };
}
