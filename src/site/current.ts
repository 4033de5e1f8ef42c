import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadEdition } from '../edition/load-edition.ts';
import { DEFAULT_POLICY, policyOf } from '../edition/policy.ts';
import type { Policy } from '../edition/policy.ts';
import type { Diagnostic } from '../data/diagnostic.ts';
import { handedOver } from './handover.ts';
import type { Checked } from './handover.ts';
import { keep } from '../data/keep.ts';
import { refuseOtherInputs } from '../data/page-inputs.ts';
import { parkForPage } from '../data/page-reads.ts';
import type { Edition, Park } from '../data/park.ts';
import { loadSite, type Site } from '../data/site.ts';

/*
 * The command line says by environment variables what Astro is to build; Astro's own process has
 * no other way to be told.
 */

/** Folder of the CSV files of the site being built. */
export function dataDir(): string {
  return resolve(process.env['PARKBRIEF_DATA'] ?? 'data');
}

/** Folder of the prose and site.yaml of the site being built. */
export function contentDir(): string {
  return resolve(process.env['PARKBRIEF_CONTENT'] ?? 'content');
}

/** Edition of the site being built; public unless asked for otherwise. */
export function edition(): Edition {
  return process.env['PARKBRIEF_EDITION'] === 'internal' ? 'internal' : 'public';
}

const site = keep(
  () => folderStamp(contentDir()),
  () => loadSite(contentDir()),
);
const park = keep(
  () => `${edition()} ${JSON.stringify(currentPolicy())} ${folderStamp(dataDir())}`,
  () => loadEdition({ dataDir: dataDir(), edition: edition(), policy: currentPolicy() }),
);

/** While site.yaml is at fault the usual policy holds; the fault itself is `site`'s to report. */
function currentPolicy(): Policy {
  return site.faults().length > 0 ? DEFAULT_POLICY : policyOf(site.current());
}

function checked(): Checked | undefined {
  return handedOver(dataDir(), contentDir(), edition());
}

/**
 * The checked data of the site being built, cut to its edition, read again only when a file has
 * changed. The one way pages come by data.
 *
 * @throws DataFault with every error found
 */
export function currentPark(): Park {
  refuseOtherInputs();
  return parkForPage(checked()?.park ?? park.current());
}

/**
 * The checked settings of the site being built.
 *
 * @throws DataFault with every error found
 */
export function currentSite(): Site {
  return checked()?.site ?? site.current();
}

/** What is wrong with the files as they are now, also where pages still show the last good ones. */
export function currentFaults(): Diagnostic[] {
  return [...park.faults(), ...site.faults()];
}

/** Names, sizes and times of all files below a folder: changes when any of them is saved. */
function folderStamp(dir: string): string {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => {
      // A spreadsheet program's temporary file may be gone again.
      const stat = statSync(join(dir, name), { throwIfNoEntry: false });
      return `${name} ${stat?.size} ${stat?.mtimeMs}`;
    })
    .join('\n');
}
