/** Sends a site: what differs from the server's manifest, in an order that never leaves a dead link. */
import { afterStep, type Digests, type SendStep, sendSteps } from '../../src/publish/send/plan.ts';
import { sending as texts } from '../../src/ui/sending.ts';
import { CommandFault } from '../output/command-fault.ts';
import { refuseInterrupted } from '../output/interrupt.ts';
import { formatMarker, MARKER_FILE, parseMarker } from '../../src/publish/marker.ts';
import { PART, type Remote } from './remote.ts';

/** The site to send. */
export interface SentSite {
  readonly digests: Digests;
  read(path: string): Uint8Array;
}

/** What is told while a site is sent or read back. */
export interface SendProgress {
  /** The share of the work that is done, from 0 to 1: by bytes where they are known. */
  readonly share: number;
  readonly filesLeft: number;
  readonly bytesLeft: number;
  /** The file that is next. */
  readonly path: string;
}
export type OnProgress = (progress: SendProgress) => void;

/** Counts steps and their bytes down. */
export function progressOf(sizes: readonly number[], onProgress: OnProgress | undefined) {
  const all = sizes.reduce((sum, size) => sum + size, 0);
  let done = 0;
  return (index: number, path: string): void => {
    onProgress?.({
      share: all === 0 ? index / sizes.length : done / all,
      filesLeft: sizes.length - index,
      bytesLeft: all - done,
      path,
    });
    done += sizes[index] ?? 0;
  };
}

/** After so many steps the server's manifest is brought up to date, so that a later run goes on from there. */
const STEPS_BETWEEN_MANIFESTS = 100;

/**
 * What the server has, by its manifest.
 * @param adopt takes a place with other files in it as one that holds nothing of ours
 * @throws CommandFault when it holds something else: another website, another edition
 */
async function siteAt(remote: Remote, adopt: boolean): Promise<Digests> {
  const bytes = await remote.read(MARKER_FILE);
  const marker = bytes === undefined ? undefined : parseMarker(new TextDecoder().decode(bytes));
  if (marker !== undefined) {
    if (marker.kind !== 'site' || marker.edition !== 'public')
      throw new CommandFault(texts.otherSite(remote.name));
    return marker.files;
  }
  if (adopt) return {};
  const names = (await remote.list()).filter((name) => name !== LOCK_FILE);
  if (names.includes('index.html') || bytes !== undefined)
    throw new CommandFault(texts.foreignSite(remote.name, names));
  return {};
}

/** Name of the lock on the server. */
export const LOCK_FILE = 'parkbrief-lock.json';

/** The steps a send would take, without taking any. */
export async function planSend(remote: Remote, site: SentSite, adopt = false): Promise<SendStep[]> {
  return sendSteps(await siteAt(remote, adopt), site.digests);
}

/** No file has it: what is named with it is ours and is sent again. */
const UNKNOWN = '';

/** How a site is sent. */
export interface SendOptions {
  /** Takes a place with other files in it as one that holds nothing of ours. */
  readonly adopt?: boolean;
  /** What a place that keeps a history calls it. */
  readonly message?: string;
  readonly onProgress?: OnProgress;
}

/** Bytes each step moves. */
export function stepSizes(steps: readonly SendStep[], site: SentSite): number[] {
  return steps.map(({ kind, path }) => (kind === 'put' ? site.read(path).length : 0));
}

/**
 * Takes the steps. The server's manifest is written first, with all that is going to be there, now and
 * then between, and last: at any moment it names every file of ours, so that nothing else is ever touched
 * and a run that was cut off is continued.
 * @returns how many files were put and removed
 */
export async function sendSite(
  remote: Remote,
  site: SentSite,
  { adopt = false, message = '', onProgress }: SendOptions = {},
): Promise<{ put: number; removed: number }> {
  const before = await siteAt(remote, adopt);
  const steps = sendSteps(before, site.digests);
  const coming = steps.filter(({ kind }) => kind === 'put').map(({ path }) => [path, UNKNOWN]);
  let there: Digests = { ...before, ...(Object.fromEntries(coming) as Digests) };
  const note = (files: Digests): Promise<void> =>
    remote.put(MARKER_FILE, Buffer.from(formatMarker({ kind: 'site', edition: 'public', files })));
  const tell = progressOf(onProgress === undefined ? [] : stepSizes(steps, site), onProgress);
  if (steps.length > 0) await note(there);
  for (const [index, step] of steps.entries()) {
    refuseInterrupted();
    tell(index, step.path);
    if (step.kind === 'put') await remote.put(step.path, site.read(step.path));
    else await removeWhole(remote, step.path, there[step.path] === UNKNOWN);
    there = afterStep(there, step, site.digests);
    if ((index + 1) % STEPS_BETWEEN_MANIFESTS === 0) await note(there);
  }
  // In the order of the site's own list, so that it is the same file as in the folder it was made from.
  if (steps.length > 0) {
    await note(site.digests);
    await remote.finish?.(message);
  }
  const put = steps.filter(({ kind }) => kind === 'put').length;
  return { put, removed: steps.length - put };
}

/** Removes a file; one that a run was cut off at may stand there half, under the name it has till then. */
async function removeWhole(remote: Remote, path: string, wasCut: boolean): Promise<void> {
  await remote.remove(path);
  if (wasCut) await remote.remove(path + PART);
}
