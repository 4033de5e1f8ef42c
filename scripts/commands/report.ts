/**
 * Prints what is wrong so that staff can act on it: every diagnostic, grouped by cause, and faults
 * of the build without a stack trace.
 */
import { type Diagnostic, formatDiagnostic, type Severity } from '../../src/data/diagnostic.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: '错误',
  warning: '提醒',
  note: '说明',
};

/**
 * The report on a set of diagnostics: errors before warnings before notes, causes in the order of
 * their first appearance, one line each, then a line of totals. Empty for no diagnostics.
 */
export function formatReport(diagnostics: readonly Diagnostic[]): string {
  const blocks = SEVERITIES.flatMap((severity) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    const codes = [...new Set(found.map(({ code }) => code))];
    const groups = codes.map((code) => found.filter((diagnostic) => diagnostic.code === code));
    return groups.map((group) =>
      [
        `【${SEVERITY_NAMES[severity]}】${group[0]?.problem ?? ''}（${group.length} 处）`,
        ...group.map((diagnostic) => `  ${formatDiagnostic(diagnostic)}`),
      ].join('\n'),
    );
  });
  if (blocks.length === 0) return '';
  const totals = SEVERITIES.map(
    (severity) =>
      `${SEVERITY_NAMES[severity]} ${diagnostics.filter((d) => d.severity === severity).length} 处`,
  );
  return [...blocks, totals.join('，')].join('\n\n');
}

/**
 * What to print about something thrown in a build. Faults of data and output carry their own
 * Chinese report; errors of Astro carry a place in a file and a hint. The stack of anything is
 * shown only when `verbose`.
 */
export function formatFailure(error: unknown, verbose: boolean): string {
  if (!(error instanceof Error)) return String(error);
  if (verbose) return error.stack ?? error.message;
  // Pages are bundled, so a fault thrown in one is not an instance of the class known here.
  if ('diagnostics' in error) return formatReport(error.diagnostics as Diagnostic[]);
  if (error.name === 'PublishFault') return error.message;
  const { loc, hint } = error as {
    loc?: Partial<Record<'file' | 'line', unknown>>;
    hint?: unknown;
  };
  const place = loc?.file === undefined ? undefined : `位置：${loc.file}:${loc.line ?? 1}`;
  // Astro adds a general hint to every error in a text; beside our own message it only confuses.
  const ours = /\p{Script=Han}/u.test(error.message);
  const lines = [error.message, place, hint === undefined || ours ? undefined : `提示：${hint}`];
  return lines.filter((line) => line !== undefined).join('\n');
}
