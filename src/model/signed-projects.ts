/** The projects signed in a year. */
import type { Project } from '../data/projects.ts';
import type { Reading } from '../data/reading.ts';
import { addAmounts, type AmountSum } from './amounts.ts';
import { firstDayOf } from './day.ts';
import { settle } from './decimal.ts';
import { reachedOn, type LifeTables } from './project-life.ts';
import { unitsAt, type Unit } from './project-units.ts';

/** A project with the day of its first signing. */
export interface SignedProject extends Unit {
  readonly signed: string;
}

/** 1亿元 in 万元: what the reports call a large project. */
const LARGE_PROJECT = 10_000;

/** What was signed between 1 January and a day. */
export interface SignedSummary {
  readonly year: number;
  /** By day of signing. */
  readonly projects: readonly SignedProject[];
  /** 万元. */
  readonly amount: AmountSum;
  /** Projects of at least `LARGE_PROJECT`, by known amount. */
  readonly large: number;
  /** Projects whose size is not known, so that `large` may be more. */
  readonly unsized: number;
  readonly largest: SignedProject | undefined;
  /** 万元 a year in full production. */
  readonly output: AmountSum;
  readonly tax: AmountSum;
  readonly fit: IndustryFit;
}

/** 产业契合度 = new projects in leading industries ÷ all new projects. */
export interface IndustryFit {
  readonly inLeading: number;
  readonly all: number;
  /** A fraction; `not-applicable` without a project. */
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
  tables: LifeTables,
  year: number,
  day: string,
  leading: ReadonlySet<string>,
): SignedSummary {
  const from = firstDayOf(year);
  const until = firstDayOf(year + 1);
  const projects = unitsAt(tables, day)
    .flatMap((unit): SignedProject[] => {
      const signed = reachedOn(unit, 'signed');
      return signed !== undefined && signed >= from && signed < until ? [{ ...unit, signed }] : [];
    })
    .sort((a, b) => (a.signed < b.signed ? -1 : a.signed > b.signed ? 1 : 0));
  const sized = projects.filter(({ amount }) => typeof amount === 'number');
  return {
    year,
    projects,
    amount: addAmounts(projects.map(({ amount }) => amount)),
    large: sized.filter(({ amount }) => sizeOf(amount) >= LARGE_PROJECT).length,
    unsized: projects.length - sized.length,
    largest: sized.reduce<SignedProject | undefined>(
      (top, one) => (top === undefined || sizeOf(one.amount) > sizeOf(top.amount) ? one : top),
      undefined,
    ),
    output: addAmounts(projects.map(({ project }) => project.expectedOutput)),
    tax: addAmounts(projects.map(({ project }) => project.expectedTax)),
    fit: industryFit(
      projects.map(({ project }) => project),
      leading,
    ),
  };
}

const sizeOf = (amount: Reading): number => (typeof amount === 'number' ? amount : 0);

/** The fit of some projects to the leading industries. */
export function industryFit(
  projects: readonly Pick<Project, 'leadingIndustry'>[],
  leading: ReadonlySet<string>,
): IndustryFit {
  const inLeading = projects.filter(
    ({ leadingIndustry }) => leadingIndustry !== undefined && leading.has(leadingIndustry),
  ).length;
  const all = projects.length;
  return { inLeading, all, share: all === 0 ? 'not-applicable' : settle(inLeading / all) };
}
