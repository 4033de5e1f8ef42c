/**
 * What a page must not hold, whatever it links to.
 */
import { publish } from '../ui/publish.ts';
import { type OutputFault, outputFault } from './fault.ts';
import type { PageScan } from './page-scan.ts';

/** Traces of a value that was never there: shown to a reader, each is a mistake in the build. */
const BROKEN_VALUE = /\bNaN\b|\bundefined\b|\bnull\b|\[object\b/;

/** Without these the policy would allow inline code or other hosts. */
const REQUIRED_DIRECTIVES = ["default-src 'none'", "script-src 'self'", "style-src 'self'"];

/** Faults of one scanned file: inline code, a missing policy (pages only), broken values. */
export function checkScan(file: string, scan: PageScan, kind: 'html' | 'svg'): OutputFault[] {
  const faults = scan.inline.map((snippet) => outputFault(file, publish.inline, snippet));
  if (kind === 'html') {
    const directives = (scan.policy ?? '').split(';').map((directive) => directive.trim());
    const absent = REQUIRED_DIRECTIVES.filter((directive) => !directives.includes(directive));
    if (scan.policy === undefined) faults.push(outputFault(file, publish.noPolicy));
    else if (absent.length > 0) {
      faults.push(outputFault(file, publish.weakPolicy, absent.join('; ')));
    }
  }
  for (const text of scan.texts) faults.push(...checkText(file, text));
  return faults;
}

/** A fault when `text` shows NaN, undefined, null or [object …]. */
export function checkText(file: string, text: string): OutputFault[] {
  const match = BROKEN_VALUE.exec(text);
  if (match === null) return [];
  const from = Math.max(0, match.index - 40);
  return [outputFault(file, publish.nonsense, text.slice(from, match.index + 60))];
}
