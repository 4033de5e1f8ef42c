/** Sends a release to the place `publish.yaml` names, and proves that it arrived. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type PublishTarget, readTargets } from '../../src/data/publish-targets.ts';
import { releases as releaseTexts } from '../../src/ui/releases.ts';
import { sending as texts } from '../../src/ui/sending.ts';
import { CommandFault } from '../output/command-fault.ts';
import { isInterrupted } from '../output/interrupt.ts';
import { readSiteFile, type ReleaseStore, upTo } from '../../src/publish/release/store.ts';
import { checkServer } from '../send/check-server.ts';
import { withRemoteLock } from '../send/lock.ts';
import { openRemote } from '../send/open-remote.ts';
import type { Remote } from '../send/remote.ts';
import { explainSendFault } from '../send/send-fault.ts';
import {
  type OnProgress,
  planSend,
  type SentSite,
  sendSite,
  stepSizes,
} from '../send/send-site.ts';
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

/** How a send ended: all is there; it was broken off and can be continued; something differs. */
export type SendOutcome = 'sent' | 'broken' | 'different';

/**
 * Sends the newest release, or the one that is named.
 * @param folder of the releases
 * @param content folder of `publish.yaml`
 * @returns how it ended, or what is wrong with how the command was written
 */
export async function sendRelease(
  folder: string,
  content: string,
  given: PublishOptions,
): Promise<SendOutcome | { readonly usage: string }> {
  const store = soundReleases(folder);
  const names = store.links.map(({ manifest }) => manifest.name);
  const name = given.release ?? names.at(-1);
  if (name === undefined) throw new CommandFault(texts.noRelease(store.folder));
  if (!names.includes(name)) return { usage: releaseTexts.unknown(name, names) };
  const target = findTarget(given.to, join(content, 'publish.yaml'));
  if (typeof target === 'string') return { usage: target };
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
    read: (path) => readSiteFile(store, links, path),
  };
}

function findTarget(written: string | undefined, file: string): PublishTarget | string {
  if (written !== undefined && !existsSync(file) && existsSync(written))
    return { type: 'folder', path: written };
  if (!existsSync(file)) return texts.noTargets(file);
  const result = readTargets(readFileSync(file));
  if ('faults' in result) return texts.badTargets(file, result.faults);
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
): Promise<SendOutcome> {
  const steps = await planSend(remote, site, adopt).catch((error: unknown) => {
    if (error instanceof CommandFault) throw error;
    throw new CommandFault(texts.notRead(remote.name, reasonOf(error)), error);
  });
  const put = steps.filter(({ kind }) => kind === 'put').length;
  const bytes = stepSizes(steps, site).reduce((sum, size) => sum + size, 0);
  console.log(texts.planned(remote.name, put, steps.length - put, kilobytes(bytes)));
  if (dryRun) {
    for (const { kind, path } of steps) console.log(`  ${texts.step(kind, path)}`);
    return 'sent';
  }
  if (steps.length > 0) {
    const { done, onProgress } = barOf();
    const message = texts.message(name);
    try {
      const counts = await withRemoteLock(remote, { now: new Date(), unlock }, () =>
        sendSite(remote, site, { adopt, message, onProgress }),
      );
      done();
      console.log(texts.sent(name, remote.name, counts.put, counts.removed));
    } catch (error) {
      done();
      if (error instanceof CommandFault && !isInterrupted()) throw error;
      console.error(texts.broken(remote.name, reasonOf(error)));
      return 'broken';
    }
  }
  return !verify || (await prove(remote, site, address)) ? 'sent' : 'different';
}

const kilobytes = (bytes: number): number => Math.ceil(bytes / 1000);

/** The bar of a person at a terminal. */
function barOf(): { done: () => void; onProgress: OnProgress } {
  const progress = showProgress();
  return {
    done: () => progress.done(),
    onProgress: ({ bytesLeft, filesLeft, path, share }) =>
      progress.say(texts.progress(share, filesLeft, kilobytes(bytesLeft), path)),
  };
}

const reasonOf = (error: unknown): string =>
  explainSendFault(error) ?? (error instanceof Error ? error.message : String(error));

async function prove(
  remote: Remote,
  site: SentSite,
  address: string | undefined,
): Promise<boolean> {
  const paths = Object.keys(site.digests);
  const { done, onProgress } = barOf();
  const faults = await verifySite(remote, site, onProgress)
    .catch((error: unknown) => [texts.notRead(remote.name, reasonOf(error))])
    .finally(done);
  if (faults.length === 0) console.log(texts.verified(paths.length));
  const served = address === undefined ? [] : await checkServer(address, paths);
  if (address !== undefined && served.length === 0) console.log(texts.served(address));
  for (const fault of [...faults, ...served]) console.error(fault);
  return faults.length + served.length === 0;
}
