/** Prints what went wrong in a build so that staff can act on it, without a stack trace. */
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import { CommandFault, explainSystemError } from '../output/command-fault.ts';
import { formatReport } from '../../src/check/report.ts';

/**
 * What to print about something thrown in a build. Faults of data and output carry their own
 * Chinese report; errors of Astro carry a place in a file and a hint. The stack of anything is
 * shown only when `verbose`.
 */
export function formatFailure(error: unknown, verbose: boolean): string {
  if (!(error instanceof Error)) return String(error);
  if (error instanceof CommandFault) return error.message;
  if (verbose) return error.stack ?? error.message;
  // Pages are bundled, so a fault thrown in one is not an instance of the class known here.
  if ('diagnostics' in error) return formatReport(error.diagnostics as Diagnostic[]);
  if (error.name === 'PublishFault') return error.message;
  // What the system refused is no fault of data, texts or program, wherever it was found.
  const refused = explainSystemError(error);
  if (refused !== undefined) return refused;
  const { loc, hint } = error as {
    loc?: Partial<Record<'file' | 'line', unknown>>;
    hint?: unknown;
  };
  const place = loc?.file === undefined ? undefined : `位置：${loc.file}:${loc.line ?? 1}`;
  // Astro adds a general hint to every error in a text; beside our own message it only confuses.
  const ours = /\p{Script=Han}/u.test(error.message);
  // The bundler writes stacks of its own into its messages.
  const message = error.message.replace(/\n\s+at [^\n]*/g, '');
  const lines = [message, place, hint === undefined || ours ? undefined : `提示：${hint}`];
  return lines.filter((line) => line !== undefined).join('\n');
}
