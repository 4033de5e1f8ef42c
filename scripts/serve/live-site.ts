/** The site while its files are being written: what is good of them, and what is wrong with them. */
import { formatReport } from '../../src/check/report.ts';
import { formatHtmlReport } from '../../src/desk/report-html.ts';
import { rememberAggregates } from '../../src/edition/last-aggregates.ts';
import type { LiveState } from '../../src/publish/live-events.ts';
import { formatProseRemarks } from '../../src/report/prose/format-prose-remarks.ts';
import type { SiteInputs } from '../../src/site/site-data.ts';
import { live } from '../../src/ui/live.ts';
import { findFaults, type Findings } from '../commands/check-data.ts';
import type { SiteOptions } from '../commands/options.ts';
import { keepBytes } from './keep-bytes.ts';

/** A site that is read again when its files change. */
export interface LiveSite {
  /** Reads and checks everything again; what that gives makes it the site. */
  read(): Promise<() => Findings>;
  /** What pages are made from: the files as they were when they were last good; nothing before. */
  inputs(): SiteInputs | undefined;
  state(): LiveState;
  /** The printable report as a page. */
  report(): string;
}

/** @param options which folders and which edition */
export function liveSite(options: SiteOptions): LiveSite {
  const again = { addUp: rememberAggregates(), keep: keepBytes() };
  let found: Findings | undefined;
  let inputs: SiteInputs | undefined;
  let version = 0;
  return {
    async read() {
      const now = await findFaults(options, again);
      return () => {
        found = now;
        // A page stays as it is while files are at fault; until there is one, the report is the page.
        if (now.inputs !== undefined || inputs === undefined) version += 1;
        inputs = now.inputs ?? inputs;
        return now;
      };
    },
    inputs: () => inputs,
    state() {
      const { errors, remarks } = errorsIn(found);
      const parts = [
        ...(errors.length > 0 ? [formatReport(errors, { folders: options.folders })] : []),
        ...(remarks.length > 0 ? [formatProseRemarks(remarks, options.folders.content)] : []),
      ];
      const count = errors.length + remarks.length;
      // Another process has other versions.
      return { version: `${process.pid}-${version}`, count, report: parts.join('\n\n') };
    },
    report() {
      const { diagnostics = [], files = new Map<string, Uint8Array>(), ...rest } = found ?? {};
      return formatHtmlReport({ ...rest, files, diagnostics, subtitle: live.nothingYet });
    },
  };
}

function errorsIn(found: Findings | undefined) {
  const { diagnostics = [], prose = [] } = found ?? {};
  return {
    errors: diagnostics.filter(({ severity }) => severity === 'error'),
    remarks: prose.filter(({ severity }) => severity === 'error'),
  };
}
