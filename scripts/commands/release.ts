/** `parkbrief release`: check → build → compare with the last release → approval → an archived release. */
import { createInterface } from 'node:readline/promises';
import { join, resolve, sep } from 'node:path';
import { readFileSync } from 'node:fs';
import type { Command } from 'commander';
import type { Comparison } from '../../src/desk/diff/comparison.ts';
import { type ReleaseManifest } from '../../src/publish/release/manifest.ts';
import { releases as texts } from '../../src/ui/releases.ts';
import { CommandFault } from '../output/command-fault.ts';
import { digestOf } from '../output/file-digest.ts';
import { listEntries } from '../output/folder-entries.ts';
import { permissionLines, releaseLines } from '../releases/change-sheet.ts';
import { compareWithRelease } from '../releases/compare-data.ts';
import {
  compareSiteFiles,
  currentSite,
  nextManifest,
  siteFilesIn,
} from '../releases/new-release.ts';
import { periodOf, refuseRelease } from '../releases/refuse-release.ts';
import { readReleases, type ReleaseStore } from '../releases/store.ts';
import { writeRelease } from '../releases/write-release.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { type BuiltSite, buildSite } from './build.ts';
import {
  applyOptions,
  type SiteOptions,
  withOutputOption,
  withSourceOptions,
  type WrittenOptions,
} from './options.ts';
import { refuseUsage } from './terminal.ts';

interface ReleaseOptions extends Omit<WrittenOptions, 'edition'> {
  approvedBy?: string;
  period?: string;
  releases?: string;
}

/** Adds the verb; its exit code is 1 when nothing was released. */
export function addRelease(program: Command): void {
  withReleasesOption(withOutputOption(withSourceOptions(program.command('release'))))
    .summary('发布一版网站')
    .description(
      '检查数据，生成公开版网站，列出和上一个发布版有什么不同，经批准后存成一个发布版：' +
        '确认单、改动的文件、整个网站、生成它的数据和文稿，都有校验码。不批准，网站不变。',
    )
    .option('--period <期间>', '发布哪一期，如 2026-06；数据最新一期不是它就不发布')
    .option('--approved-by <姓名>', '由谁批准；不写就当场问')
    .action(async (given: ReleaseOptions) => {
      const { approvedBy, period, releases, ...written } = given;
      if (period !== undefined && !/^\d{4}-(0[1-9]|1[0-2])$/.test(period))
        return refuseUsage(texts.badPeriod(period));
      if (approvedBy === undefined && process.stdin.isTTY !== true)
        return refuseUsage(texts.needsApproval);
      const options = applyOptions({ ...written, edition: 'public' });
      const store = openStore(releasesFolder(releases), options);
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
      else process.exitCode = 1;
    });
}

/** Adds --releases to a verb. */
export function withReleasesOption(command: Command): Command {
  return command.option('--releases <文件夹>', '发布版存在哪里（默认 releases）');
}

/** The folder of releases as an absolute path. */
export function releasesFolder(written: string | undefined): string {
  return written === undefined ? join(PROJECT_ROOT, 'releases') : resolve(written);
}

/**
 * The releases there are, when they can be relied on.
 * @throws CommandFault when their records are broken, or they would lie within the site
 */
export function openStore(folder: string, { out }: Pick<SiteOptions, 'out'>): ReleaseStore {
  if (`${folder}${sep}`.startsWith(`${out}${sep}`)) throw new CommandFault(texts.inSite(folder));
  const store = readReleases(folder);
  if (store.faults.length > 0) throw new CommandFault(texts.unsound(folder, store.faults));
  return store;
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
  const after = siteFilesIn(folder);
  const change = compareSiteFiles(currentSite(store), after);
  const last = store.links.at(-1)?.manifest;
  if (last !== undefined && change.changed.length + change.deleted.length === 0)
    return { accepted: true, message: texts.nothingNew(last.name) };
  const sources = sourceFiles(options);
  const data = await compareWithRelease(store, findings.files, inputs.site);
  const comparison: Comparison | undefined = data && { ...data, pages: change.pages };
  const facts = {
    period: periodOf(inputs),
    published: inputs.site.published,
    approvedBy: '',
    sources: Object.fromEntries([...sources].map(([path, bytes]) => [path, digestOf(bytes)])),
  };
  const draft = nextManifest(store, facts, after, change);
  const history = store.links.map(({ manifest }) => manifest);
  const lines = releaseLines(draft, history, comparison);
  await printSheet(comparison, lines);
  const approvedBy = approver ?? (await askApproval());
  if (approvedBy.trim() === '') return { accepted: false, message: texts.noApproval };
  const manifest: ReleaseManifest = { ...draft, approvedBy: approvedBy.trim() };
  const { formatReleaseForm } = await import('../releases/release-form.ts');
  const signOff = (digest: string): string =>
    formatReleaseForm(manifest, digest, comparison, [
      ...lines,
      ...permissionLines(inputs.site.publication),
    ]);
  const place = writeRelease(
    store.folder,
    { manifest, read: after.read, sources, signOff },
    'release',
  );
  return { accepted: true, message: texts.done(manifest.name, place) };
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
