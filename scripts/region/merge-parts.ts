/**
 * What `parkbrief region merge` does: proves that the parts are the whole plan, puts the sites of all parks
 * and the region's own pages into one folder, and lets it take the place of the old one.
 */
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { SITEMAP_FILE } from '../../src/data/site-address.ts';
import { PublishFault } from '../../src/publish/fault.ts';
import { PageFault } from '../../src/publish/make-site.ts';
import { type ChosenPackage, type CoverFault, coverOf } from '../../src/publish/region/cover.ts';
import { PACKAGE_FILES } from '../../src/publish/region/park-package.ts';
import { REGION_SITEMAP, sitemapIndex } from '../../src/publish/region/sitemap-index.ts';
import { region as texts } from '../../src/ui/region.ts';
import type { Progress } from '../commands/terminal.ts';
import { CommandFault } from '../output/command-fault.ts';
import { digestOf } from '../output/file-digest.ts';
import { hearSignals } from '../output/interrupt.ts';
import { listEntries } from '../output/folder-entries.ts';
import { claimFolder } from '../output/owned-folder.ts';
import { type OpenPlan, openPlan } from './open-plan.ts';
import { packagesIn } from './package-folder.ts';
import { regionPages } from './region-pages.ts';
import { programOf } from './run-shard.ts';

/**
 * Merges the parts; prints what was done.
 * @param folder of the plan
 * @param parts folders that shards have written into
 * @throws CommandFault that names everything that is missing or wrong, with the old site as it was
 */
export async function mergeParts(
  folder: string,
  parts: readonly string[],
  out: string,
  progress: Progress,
): Promise<void> {
  const open = openPlan(folder);
  const chosen = choosePackages(open, parts);
  const input = open.regionInput();
  const program = await programOf(open, folder);
  const claim = claimFolder(out, { command: 'region merge', kind: 'site', edition: 'public' });
  try {
    const digests = new Map<string, string>();
    const put = putInto(claim.fresh, digests);
    const changed: string[] = [];
    for (const [index, each] of chosen.entries()) {
      progress.say(texts.merging(each.park.code, index + 1, chosen.length));
      await hearSignals();
      changed.push(...copyPackage(each, put));
    }
    progress.done();
    if (changed.length > 0) throw new CommandFault(texts.notMerged(changed));
    const files = new Set(digests.keys());
    const read = (file: string): string => readFileSync(join(claim.fresh, file), 'utf8');
    const pages = regionPages(input, program, { files, read });
    for await (const { bytes, name } of pages)
      put(name === SITEMAP_FILE ? REGION_SITEMAP : name, bytes);
    const dead = chosen.flatMap(({ park, record }) =>
      record.above
        .filter((file) => !digests.has(file))
        .map((file) => texts.deadLink(park.code, file)),
    );
    if (dead.length > 0) throw new CommandFault(texts.notMerged(dead));
    const codes = chosen.map(({ park }) => park.code);
    const index = sitemapIndex(new Set(digests.keys()), codes, input.site);
    if (index !== undefined) put(SITEMAP_FILE, new TextEncoder().encode(index));
    await hearSignals();
    for (const note of claim.publish(new Set(), digests)) console.warn(note);
    console.log(texts.merged(chosen.length, digests.size, out));
  } catch (error) {
    // What is wrong with the region's own pages is told without a stack.
    if (error instanceof PublishFault || error instanceof PageFault)
      throw new CommandFault(texts.notMerged([error.message]), error);
    throw error;
  } finally {
    progress.done();
    claim.abandon();
  }
}

/** The packages of all parks. @throws CommandFault with everything that keeps them from being whole */
function choosePackages({ plan }: OpenPlan, parts: readonly string[]): readonly ChosenPackage[] {
  const absent = parts.filter(
    (part) => statSync(part, { throwIfNoEntry: false })?.isDirectory() !== true,
  );
  if (absent.length > 0) throw new CommandFault(absent.map(texts.noPart).join('\n'));
  const { chosen, faults, twice } = coverOf(plan, [...new Set(parts)].flatMap(packagesIn));
  if (faults.length > 0) throw new CommandFault(texts.notMerged(faults.map(formatFault)));
  for (const each of twice) console.warn(texts.twice(each.park, each.parts));
  return chosen;
}

function formatFault(fault: CoverFault): string {
  switch (fault.kind) {
    case 'damaged':
      return texts.damaged(fault.park, fault.part);
    case 'differs':
      return texts.differs(fault.park, fault.parts);
    case 'absent': {
      const { others, park } = fault;
      if (others.length === 0) return texts.absent(park);
      const foreign = others.filter(({ program }) => program);
      return foreign.length === others.length
        ? texts.otherPartProgram(
            park,
            foreign.map(({ part }) => part),
          )
        : texts.outdated(
            park,
            others.map(({ part }) => part),
          );
    }
  }
}

/** Writes a file of the whole site, which nothing else may have written. */
type Put = (name: string, bytes: Uint8Array) => void;

function putInto(fresh: string, digests: Map<string, string>): Put {
  const folders = new Set<string>();
  return (name, bytes) => {
    const path = join(fresh, name);
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    try {
      // Disks that know no capital letters have one file for two names.
      writeFileSync(path, bytes, { flag: 'wx' });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      throw new CommandFault(texts.notMerged([texts.writtenTwice(name)]), error);
    }
    digests.set(name, digestOf(bytes));
  };
}

/** Copies a site: what is written is what was held against its digest. Says what was changed in it. */
function copyPackage({ name, park, part, record }: ChosenPackage, put: Put): string[] {
  const site = join(part, name, PACKAGE_FILES.site);
  const there = existsSync(site) ? listEntries(site).files : [];
  const present = new Set(there);
  const changed = there.filter((file) => !Object.hasOwn(record.files, file));
  for (const [file, digest] of Object.entries(record.files)) {
    const bytes = present.has(file) ? readFileSync(join(site, file)) : undefined;
    if (bytes === undefined || digestOf(bytes) !== digest) changed.push(file);
    else put(`${park.code}/${file}`, bytes);
  }
  return changed.length === 0 ? [] : [texts.changedFiles(park.code, part, changed.sort())];
}
