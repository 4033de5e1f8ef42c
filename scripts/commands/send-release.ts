/** Sends a release to the place `publish.yaml` names, and proves that it arrived. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PublishTarget, readTargets } from '../../src/data/publish-targets.ts';
import { releases as releaseTexts } from '../../src/ui/releases.ts';
import { sending as texts } from '../../src/ui/sending.ts';
import { CommandFault, explainSystemError } from '../output/command-fault.ts';
import { isInterrupted } from '../output/interrupt.ts';
import { readSiteFile, type ReleaseStore, upTo } from '../releases/store.ts';
import { checkServer } from '../send/check-server.ts';
import { withRemoteLock } from '../send/lock.ts';
import { openRemote } from '../send/open-remote.ts';
import type { Remote } from '../send/remote.ts';
import { planSend, type SentSite, sendSite } from '../send/send-site.ts';
import { verifySite } from '../send/verify-site.ts';
import { soundReleases } from './open-releases.ts';
import { showProgress } from './terminal.ts';

/** What `publish` is told. */
export interface PublishOptions {
  adopt?: boolean;
  content?: string;
  data?: string;
  dryRun?: boolean;
  release?: string;
  releases?: string;
  to?: string;
  unlock?: boolean;
  verify?: boolean;
}

/**
 * Sends the newest release, or the one that is named.
 * @param folder of the releases
 * @param content folder of `publish.yaml`
 * @returns whether it is there as it should be, or what is wrong with how the command was written
 */
export async function sendRelease(
  folder: string,
  content: string,
  given: PublishOptions,
): Promise<boolean | string> {
  const store = soundReleases(folder);
  const names = store.links.map(({ manifest }) => manifest.name);
  const name = given.release ?? names.at(-1);
  if (name === undefined) throw new CommandFault(texts.noRelease(store.folder));
  if (!names.includes(name)) return releaseTexts.unknown(name, names);
  const target = findTarget(given.to, join(content, 'publish.yaml'));
  if (typeof target === 'string') return target;
  const remote = await openRemote(target);
  try {
    return await send(remote, name, releasedSite(store, name), target, given);
  } finally {
    await remote.close();
  }
}

/** The site of a release, without what is read only when it is sent. */
function releasedSite(store: ReleaseStore, name: string): SentSite {
  const links = upTo(store, name);
  return {
    digests: links.at(-1)?.manifest.site ?? {},
    read: (path) => readSiteFile(store.folder, links, path),
  };
}

function findTarget(written: string | undefined, file: string): PublishTarget | string {
  if (written !== undefined && !existsSync(file) && existsSync(written))
    return { type: 'folder', path: written };
  if (!existsSync(file)) return texts.noTargets(file);
  const result = readTargets(readFileSync(file));
  if ('problem' in result) return texts.badTargets(file, result.line, result.problem);
  const names = [...result.targets.keys()];
  const [only] = names.length === 1 ? names : [];
  const target = result.targets.get(written ?? only ?? '');
  if (target !== undefined) return target;
  if (written !== undefined && existsSync(written)) return { type: 'folder', path: written };
  return texts.unknownTarget(written ?? '', names);
}

async function send(
  remote: Remote,
  name: string,
  site: SentSite,
  { address }: PublishTarget,
  { adopt = false, dryRun = false, unlock = false, verify = false }: PublishOptions,
): Promise<boolean> {
  const steps = await planSend(remote, site, adopt);
  const put = steps.filter(({ kind }) => kind === 'put');
  const bytes = put.reduce((sum, { path }) => sum + site.read(path).length, 0);
  const size = Math.ceil(bytes / 1000);
  console.log(texts.planned(remote.name, put.length, steps.length - put.length, size));
  if (dryRun) {
    for (const { kind, path } of steps) console.log(`  ${texts.step(kind, path)}`);
    return true;
  }
  if (steps.length > 0) {
    const progress = showProgress();
    const onProgress = (done: number, all: number, path: string): void =>
      progress.say(texts.progress(done, all, path));
    try {
      const counts = await withRemoteLock(remote, { now: new Date(), unlock }, () =>
        sendSite(remote, site, { adopt, onProgress }),
      );
      progress.done();
      console.log(texts.sent(name, remote.name, counts.put, counts.removed));
    } catch (error) {
      progress.done();
      if (error instanceof CommandFault && !isInterrupted()) throw error;
      console.error(texts.broken(remote.name, reasonOf(error)));
      return false;
    }
  }
  return !verify || (await prove(remote, site, address));
}

const reasonOf = (error: unknown): string =>
  explainSystemError(error) ?? (error instanceof Error ? error.message : String(error));

async function prove(
  remote: Remote,
  site: SentSite,
  address: string | undefined,
): Promise<boolean> {
  const paths = Object.keys(site.digests);
  const faults = await verifySite(remote, site);
  if (faults.length === 0) console.log(texts.verified(paths.length));
  const served = address === undefined ? [] : await checkServer(address, paths);
  if (address !== undefined && served.length === 0) console.log(texts.served(address));
  for (const fault of [...faults, ...served]) console.error(fault);
  return faults.length + served.length === 0;
}
