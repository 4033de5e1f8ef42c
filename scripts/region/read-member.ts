/** Reads and checks a member of a region, as `check` does for the public edition. */
import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { checkPark } from '../../src/check/check-park.ts';
import { formatCounts, formatReport, MOST_PLACES } from '../../src/check/report.ts';
import { DataFault } from '../../src/data/diagnostic.ts';
import type { FolderNames } from '../../src/data/folder-names.ts';
import { nearestName } from '../../src/data/nearest.ts';
import type { Park } from '../../src/data/park.ts';
import type { RegionMember } from '../../src/data/region-file.ts';
import { type Findings, findFaults } from '../../src/publish/find-faults.ts';
import type { MemberState } from '../../src/region/region-input.ts';
import { formatProseRemarks } from '../../src/report/prose/format-prose-remarks.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';
import { sourcesIn } from '../../src/site/sources.ts';
import { region as texts } from '../../src/ui/region.ts';
import { productFiles, readSources } from '../commands/check-data.ts';
import { goodReleases, packageIn } from './member-release.ts';

/** What is wrong with a member: in a few words, and in full. */
export interface MemberFault {
  readonly count: string;
  readonly report: string;
}

/** A member as the region takes it. */
export interface ReadMember {
  readonly state: MemberState;
  /** The release it is taken from. */
  readonly release?: string | undefined;
  /** Its public edition; undefined for one that is missing. */
  readonly inputs?: SiteInputs | undefined;
  /** Its internal edition, checked when it is asked for. */
  readonly internal?: (() => Park) | undefined;
  /** What keeps it from being taken as it is. */
  readonly fault?: MemberFault | undefined;
}

type Checked = Required<Pick<ReadMember, 'internal'>> & { readonly inputs: SiteInputs };

type NamedRelease = Checked & { readonly release: string };

/** @param folders what the member's folders are called in the report */
function judge(
  { diagnostics, files, inputs, prose, stop }: Findings,
  folders: FolderNames,
): Checked | MemberFault {
  if (inputs !== undefined && stop === undefined)
    return { inputs, internal: () => internalPark(files) };
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const inTexts = prose.filter(({ severity }) => severity === 'error');
  const report = [
    ...(errors.length > 0 ? [formatReport(errors, { most: MOST_PLACES, folders })] : []),
    ...(inTexts.length > 0 ? [formatProseRemarks(inTexts, folders.content)] : []),
    ...(stop === undefined ? [] : [stop]),
  ].join('\n');
  const count = errors.length > 0 ? formatCounts(errors) : texts.textErrors(inTexts.length);
  return { count: stop ?? count, report };
}

/** The park of files whose public edition is sound. */
function internalPark(files: ReadonlyMap<string, Uint8Array>): Park {
  const { diagnostics, park } = checkPark(files, 'internal');
  if (park === undefined) throw new DataFault(diagnostics);
  return park;
}

/** @param line of region.yaml that names the folder or package */
function problem(line: number | undefined, found: string): MemberFault {
  const report = line === undefined ? found : texts.atLine(line, found);
  return { count: report, report };
}

/** What a folder that is not there was probably meant to be. */
function folderInstead(place: string): string | undefined {
  const beside = dirname(place);
  if (!existsSync(beside)) return undefined;
  const folders = readdirSync(beside, { withFileTypes: true }).filter((each) => each.isDirectory());
  const near = nearestName(
    basename(place),
    folders.map(({ name }) => name),
  );
  return near === undefined ? undefined : `可能应为 ${near}`;
}

async function checkFolder(
  root: string,
  { folder = '', line }: RegionMember,
): Promise<Checked | MemberFault> {
  const place = join(root, folder);
  if (!existsSync(place)) return problem(line, texts.noFolder(place, folderInstead(place)));
  const data = join(place, 'data');
  if (!existsSync(data)) return problem(line, texts.noData(place));
  const folders = { data: `${folder}/data`, content: `${folder}/content` };
  const sources = await readSources({ data, content: join(place, 'content') });
  return judge(findFaults(sources, 'public'), folders);
}

/** @param files of a release, by path below `data/` and `content/` */
async function checkFiles(
  files: ReadonlyMap<string, Uint8Array>,
  named: string,
): Promise<Checked | MemberFault> {
  const folders = { data: `${named}/data`, content: `${named}/content` };
  const sources = await sourcesIn(files, await productFiles());
  return judge(findFaults(sources, 'public'), folders);
}

/** A member that is a release, in a folder or a zip. */
async function readPackage(
  root: string,
  named: string,
  line: number | undefined,
): Promise<NamedRelease | MemberFault> {
  const found = packageIn(join(root, named));
  if ('faults' in found) return problem(line, found.faults.join('\n'));
  const checked = await checkFiles(found.files, named);
  return 'inputs' in checked ? { ...checked, release: found.name } : checked;
}

/**
 * Reads a member. One with faults is taken as its last good release has it, where region.yaml names a
 * folder of releases.
 * @param root the folder that holds region.yaml
 */
export async function readMember(member: RegionMember, root: string): Promise<ReadMember> {
  const { line, package: sent, releases } = member;
  const read =
    sent === undefined ? await checkFolder(root, member) : await readPackage(root, sent, line);
  if ('inputs' in read) return { state: 'current', ...read };
  if (releases === undefined) return { state: 'missing', fault: read };
  for (const { files, name } of goodReleases(join(root, releases))) {
    const checked = await checkFiles(files, `${releases}/${name}`);
    if ('inputs' in checked)
      return { state: 'last-release', release: name, ...checked, fault: read };
  }
  const none = texts.noGoodRelease(releases);
  const fault = { count: `${read.count}；${none}`, report: `${read.report}\n${none}` };
  return { state: 'missing', fault };
}
