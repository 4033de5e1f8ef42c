/** What `parkbrief release` does: a site that was built and approved is kept as a release. */
import { createInterface } from 'node:readline/promises';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Comparison } from '../../src/desk/diff/comparison.ts';
import { nextReleaseName, type ReleaseManifest } from '../../src/publish/release/manifest.ts';
import { releases as texts } from '../../src/ui/releases.ts';
import { digestOf } from '../output/file-digest.ts';
import { listEntries } from '../output/folder-entries.ts';
import { permissionLines, releaseLines } from '../releases/change-sheet.ts';
import { compareWithRelease } from '../releases/compare-data.ts';
import {
  compareSiteFiles,
  currentSite,
  isSameSite,
  nextManifest,
  siteFilesIn,
} from '../releases/new-release.ts';
import { joinArchive, shownLines, withoutArchive } from '../releases/join-archive.ts';
import { periodOf, refuseRelease } from '../releases/refuse-release.ts';
import type { ReleaseStore } from '../releases/store.ts';
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
  store: ReleaseStore,
  options: SiteOptions,
  { findings, folder, inputs }: BuiltSite,
  approver: string | undefined,
): Promise<Outcome> {
  const live = siteFilesIn(folder);
  const current = currentSite(store);
  const last = store.links.at(-1)?.manifest;
  if (last !== undefined && isSameSite(withoutArchive(current), withoutArchive(live)))
    return { accepted: true, message: texts.nothingNew(last.name) };
  const period = periodOf(inputs);
  const { published } = inputs.site;
  const names = store.links.map(({ manifest }) => manifest.name);
  const name = nextReleaseName(period, names);
  const joined = joinArchive(store, live, { name, published }, inputs.site);
  writeArchive(folder, joined.archive);
  const { site: after } = joined;
  const change = compareSiteFiles(current, after);
  const sources = sourceFiles(options);
  const data = await compareWithRelease(store, findings.files, inputs.site);
  const comparison: Comparison | undefined = data && { ...data, pages: change.pages };
  const facts = {
    period,
    published,
    approvedBy: '',
    sources: Object.fromEntries([...sources].map(([path, bytes]) => [path, digestOf(bytes)])),
  };
  const draft = nextManifest(store, facts, after, change);
  const history = store.links.map(({ manifest }) => manifest);
  const lines = [...releaseLines(draft, history, comparison), ...shownLines(joined.shown)];
  await printSheet(comparison, lines);
  const { inspectFolder } = await import('../inspect/inspect-site.ts');
  const { countsOf, formatInspectionHtml } = await import('../inspect/format.ts');
  const made = { files: findings.files, inputs };
  const found = await inspectFolder(folder, made, { browser: false, on: published.slice(0, 10) });
  console.log(`${texts.inspected(countsOf(found))}\n`);
  const approvedBy = approver ?? (await askApproval());
  if (approvedBy.trim() === '') return { accepted: false, message: texts.noApproval };
  const manifest: ReleaseManifest = { ...draft, approvedBy: approvedBy.trim() };
  const { formatReleaseForm } = await import('../releases/release-form.ts');
  const signOff = (digest: string): string =>
    formatReleaseForm(manifest, digest, comparison, [
      ...lines,
      ...permissionLines(inputs.site.publication),
    ]);
  const inspection = formatInspectionHtml(found);
  const place = writeRelease(
    store.folder,
    { manifest, read: after.read, sources, signOff, inspection },
    'release',
  );
  return { accepted: true, message: texts.done(manifest.name, place) };
}

/** Puts the archive into the folder of the site it belongs to. */
function writeArchive(folder: string, archive: ReadonlyMap<string, Uint8Array>): void {
  for (const [path, bytes] of archive) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
}

async function printSheet(comparison: Comparison | undefined, lines: string[]): Promise<void> {
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
function sourceFiles({ content, data }: SiteOptions): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const [prefix, folder] of Object.entries({ data, content })) {
    for (const path of listEntries(folder).files) {
      if (!/(^|\/)[.~]/.test(path))
        files.set(`${prefix}/${path}`, readFileSync(join(folder, path)));
    }
  }
  return files;
}
