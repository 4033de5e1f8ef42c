/** What `parkbrief build` does: data check (and bundling beside it) → pages, each checked → the new site takes the old one's place. */
import { writeSite } from '../../src/publish/write-site.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';
import { publish } from '../../src/ui/publish.ts';
import { hearSignals, isInterrupted, onInterrupt } from '../output/interrupt.ts';
import { claimFolder } from '../output/owned-folder.ts';
import { type DataFindings, findFaults, printFindings } from './check-data.ts';
import { tellParent } from './failure-message.ts';
import { saveMemory, setMode } from './mode.ts';
import type { SiteOptions } from './options.ts';
import { startProgram } from './program.ts';
import { formatFailure } from './report.ts';

/** A site that was built and stands beside its place. */
export interface BuiltSite {
  /** Where it stands. */
  readonly folder: string;
  readonly findings: DataFindings;
  readonly inputs: SiteInputs;
}

/** What else decides whether a site takes the place of the old one. */
export interface BuildGate {
  /** Asked once data and texts are sound: why no site is to be made of them. */
  refuse(inputs: SiteInputs): string | undefined;
  /** Asked before the swap; false leaves the old site in its place. */
  approve(built: BuiltSite): Promise<boolean>;
}

/**
 * Builds into a fresh folder and swaps it in; prints why when it does not.
 * @param verbose whether stacks and remarks for developers are printed
 * @returns whether there is a new site
 */
export async function buildSite(
  options: SiteOptions,
  verbose: boolean,
  gate?: BuildGate,
): Promise<boolean> {
  const use = { command: 'build', kind: 'site', edition: options.edition } as const;
  const place = claimFolder(options.out, use);
  setMode('production');
  saveMemory();
  // Pages are made side by side: when one has failed, others may fail behind it.
  process.on('unhandledRejection', (error) => {
    if (isInterrupted()) return;
    process.exitCode = 1;
    console.error(formatFailure(error, verbose));
  });
  const program = startProgram(verbose);
  const forget = onInterrupt(() => program.cancel());
  // It is waited for below.
  program.ready().catch(() => undefined);
  try {
    const findings = await findFaults(options);
    await printFindings(findings, options.folders);
    if (findings.inputs === undefined) return false;
    const refused = gate?.refuse(findings.inputs);
    if (refused !== undefined || findings.stop !== undefined) {
      console.error(refused ?? `公开版没有生成：${findings.stop}`);
      return false;
    }
    const made = await program.ready();
    // What is asked about is a release, and a release keeps those before it.
    const inputs = { ...findings.inputs, hasArchive: gate !== undefined };
    const { digests, withoutModules } = await writeSite(place.fresh, made, inputs);
    if (verbose) for (const page of withoutModules) console.warn(`module script removed: ${page}`);
    await hearSignals();
    const built = { folder: place.fresh, findings, inputs: findings.inputs };
    if (gate !== undefined && !(await gate.approve(built))) return false;
    // A release puts its archive into the folder, and may replace what was written.
    const known = gate === undefined ? digests : undefined;
    for (const note of place.publish(undefined, known)) console.warn(note);
    // Said at once: a signal that came too late ends the command next.
    console.log(publish.built(options.edition, options.out));
    await hearSignals();
  } catch (error) {
    // Whatever its children report now, they were stopped.
    if (isInterrupted()) return false;
    tellParent(error);
    console.error(formatFailure(error, verbose));
    return false;
  } finally {
    program.cancel();
    forget();
    place.abandon();
  }
  return true;
}
