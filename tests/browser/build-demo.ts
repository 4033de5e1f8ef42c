/** The public demo, built by the command line. */
import { runCommand } from '../build/run-build.ts';

/**
 * Builds it into a folder, which it gives back.
 * @throws Error with all that was printed, when nothing was built
 */
export function buildDemo(out: string): string {
  const { status, stderr, stdout } = runCommand('build', '--edition', 'public', '--out', out);
  if (status !== 0) throw new Error(`The demo site was not built.\n${stdout}\n${stderr}`);
  return out;
}
