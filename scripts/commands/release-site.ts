/** What `parkbrief release` does: a site that was built and approved is kept as a release. */
import { createInterface } from 'node:readline/promises';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Comparison } from '../../src/desk/diff/comparison.ts';
import {
  approveRelease,
  draftRelease,
  isKeptSource,
  keptSources,
  sameRelease,
} from '../../src/publish/release/make-release.ts';
import { refuseRelease } from '../../src/publish/release/refuse-release.ts';
import { releases as texts } from '../../src/ui/releases.ts';
import { listEntries } from '../output/folder-entries.ts';
import { siteFilesIn } from '../releases/site-folder.ts';
import type { FolderStore } from '../releases/store.ts';
import { writeRelease } from '../releases/write-release.ts';
import { type BuiltSite, buildSite } from './build-site.ts';
import { openStore } from './open-releases.ts';
import type { SiteOptions } from './options.ts';

/**
 * Builds, asks for approval and keeps the release; prints what was done or why not.
 * @param folder of the releases
 * @param period which one is to be released; undefined for whichever is the latest
 * @param approvedBy who has approved; undefined to ask
 * @returns whether there is a release
 */
export async function releaseSite(
  options: SiteOptions,
  folder: string,
  period: string | undefined,
  approvedBy: string | undefined,
): Promise<boolean> {
  const store = openStore(folder, options);
  let done: string | undefined;
  const isBuilt = await buildSite(options, false, {
    refuse: (inputs) => refuseRelease(store, inputs, period),
    approve: async (site) => {
      const { accepted, message } = await release(store, options, site, approvedBy);
      done = message;
      if (!accepted) console.error(message);
      return accepted;
    },
  });
  if (isBuilt && done !== undefined) console.log(done);
  return isBuilt && done !== undefined;
}

interface Outcome {
  readonly accepted: boolean;
  readonly message: string;
}

async function release(
  store: FolderStore,
  options: SiteOptions,
  { findings, folder, inputs }: BuiltSite,
  approver: string | undefined,
): Promise<Outcome> {
  const live = siteFilesIn(folder);
  const same = sameRelease({ live, store });
  if (same !== undefined) return { accepted: true, message: texts.nothingNew(same) };
  const sources = keptSources(filesOf(options));
  const draft = await draftRelease({ store, live, inputs, tables: findings.files, sources });
  writeArchive(folder, draft.joined.archive);
  await printSheet(draft.comparison, draft.lines);
  const { countsOf } = await import('../../src/publish/inspect/format.ts');
  console.log(`${texts.inspected(countsOf(draft.inspection))}\n`);
  const approved = approveRelease(draft, approver ?? (await askApproval()));
  if ('refused' in approved) return { accepted: false, message: approved.refused };
  const place = writeRelease(store.folder, approved, 'release');
  return { accepted: true, message: texts.done(approved.manifest.name, place) };
}

/** Puts the archive into the folder of the site it belongs to. */
function writeArchive(folder: string, archive: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of archive) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

async function printSheet(
  comparison: Comparison | undefined,
  lines: readonly string[],
): Promise<void> {
  const { formatComparison } = await import('../../src/desk/diff/format-text.ts');
  if (comparison !== undefined) console.log(`\n${formatComparison(comparison)}`);
  console.log(`\n${lines.join('\n')}\n`);
}

async function askApproval(): Promise<string> {
  const question = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await question.question(texts.ask);
  } finally {
    question.close();
  }
}

/** All files of the folders of data and texts, whatever they are called there. */
function filesOf({ content, data }: SiteOptions): Map<string, Uint8Array> {
  const folders = Object.entries({ data, content });
  return new Map(
    folders.flatMap(([prefix, folder]) =>
      listEntries(folder)
        .files.filter(isKeptSource)
        .map((path): [string, Uint8Array] => [
          `${prefix}/${path}`,
          readFileSync(join(folder, path)),
        ]),
    ),
  );
}
