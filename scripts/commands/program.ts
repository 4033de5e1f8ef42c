/** The program that writes the pages of a site: the kept one, or one Astro bundles now. */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findProgram, type KeptProgram, soundProgram } from '../../src/publish/program-store.ts';
import { kit as texts } from '../../src/ui/kit.ts';
import { CommandFault } from '../output/command-fault.ts';
import { KIT } from '../setup/kit-mark.ts';
import { programDigest } from '../setup/program-digest.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

/** What the bundler throws away at once is not kept long: a hundred megabytes less beside the data. */
const SMALL = '--max-semi-space-size=4';

/** A program that is there, or will be. */
export interface ComingProgram {
  /** Waits for it. @throws Error with what bundling reported, ready to be printed */
  ready(): Promise<KeptProgram>;
  /** Ends the bundling when the site will not be built. */
  cancel(): void;
}

/** Where a kit has its program, below its folder. */
export const KIT_PROGRAM = 'program';

/**
 * Looks for the program; when its sources have changed since it was kept, bundling begins at once. A kit
 * has its program and no bundler; one that is not whole is told by whoever waits for it.
 */
export function startProgram(verbose: boolean): ComingProgram {
  if (KIT !== undefined) return whole(soundProgram(join(PROJECT_ROOT, KIT_PROGRAM), KIT.program));
  const digest = programDigest(PROJECT_ROOT);
  const kept = findProgram(PROJECT_ROOT, digest);
  if (kept !== undefined) return whole(kept);
  const script = join(PROJECT_ROOT, 'scripts/make-program.ts');
  // The digest was taken before Astro reads anything: what is saved from now on belongs to another program.
  const args = [SMALL, script, digest, ...(verbose ? ['--verbose'] : [])];
  const child = spawn(process.execPath, args, {
    cwd: PROJECT_ROOT,
    // It ends when this process does, however that ends.
    stdio: ['ignore', verbose ? 'inherit' : 'ignore', 'pipe', 'ipc'],
  });
  let stderrText = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (stderrText += text));
  const end = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  const program = end.then((code) => {
    const made = code === 0 ? findProgram(PROJECT_ROOT, digest) : undefined;
    if (made === undefined) throw new BundlingFault(stderrText.trim());
    return made;
  });
  // Whoever waits for it hears of it; nobody may be waiting yet.
  program.catch(() => undefined);
  return { ready: () => program, cancel: () => void child.kill() };
}

/** A program that is there already, or that a kit should have and has not. */
function whole(kept: KeptProgram | undefined): ComingProgram {
  return {
    ready: () =>
      kept === undefined ? Promise.reject(new CommandFault(texts.damaged)) : Promise.resolve(kept),
    cancel: () => undefined,
  };
}

/** The report of a bundling that failed stands for itself, without a stack. */
class BundlingFault extends Error {
  constructor(report: string) {
    super(report);
    this.stack = report;
  }
}
