/** The page of a built site that tells of one period: a report, or the picture made of it. */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

/** As it is written on the command line. */
export interface PeriodOptions {
  /** The latest when left out. */
  readonly period?: string | undefined;
  /** dist when left out. */
  readonly site?: string | undefined;
}

/** Where the pages stand in a site, and what they are called. */
interface PageKind {
  readonly folder: 'report' | 'poster';
  readonly name: string;
  /** What is said beside it where a site has none. */
  readonly why?: string;
}

/** A page that was found. */
export interface PeriodPage {
  readonly file: string;
  /** Its period as files are named: 2026-06. */
  readonly key: string;
}

/** Finds the page of a period; prints what there is when it is not there. */
export async function findPageOfPeriod(
  { period, site }: PeriodOptions,
  { folder: name, name: what, why = '' }: PageKind,
): Promise<PeriodPage | undefined> {
  const { parsePeriod, periodKey } = await import('../../src/data/period.ts');
  const folder = join(site === undefined ? join(PROJECT_ROOT, 'dist') : resolve(site), name);
  const known = existsSync(folder)
    ? readdirSync(folder)
        .flatMap((file) => /^(\d{4}-\d{2})\.html$/.exec(file)?.[1] ?? [])
        .sort()
        .reverse()
    : [];
  const [latest] = known;
  if (latest === undefined) {
    console.error(`${folder} 里没有${what}。${why}请先运行 npx parkbrief build 生成网站。`);
    return undefined;
  }
  const asked = period === undefined ? undefined : parsePeriod(period);
  const key = asked === undefined ? latest : 'year' in asked ? periodKey(asked) : undefined;
  if (key !== undefined && known.includes(key)) return { file: join(folder, `${key}.html`), key };
  console.error(`没有“${period ?? ''}”这一期的${what}。现有：${known.join('、')}。`);
  return undefined;
}
