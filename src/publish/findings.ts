/** What was found in the files of a site, gathered as they come. */
import type { OutputFault } from './fault.ts';
import type { LinkUse } from './page-links.ts';
import type { PortableFile } from './portable-file.ts';

/** What was found in the files of a site. */
export interface Findings {
  readonly faults: OutputFault[];
  /** Links to an element, and the first link to each file. */
  readonly links: LinkUse[];
  /** Ids of every page. */
  readonly ids: Map<string, ReadonlySet<string>>;
  /** Pages that are not published, as their section has no data. */
  readonly empty: string[];
  /** Pages from which module scripts were removed; their authors should use src/client. */
  readonly withoutModules: string[];
}

/** Gathers what is found; files are to be given in the order of the site. */
export interface Gathering {
  readonly findings: Findings;
  note(name: string, file: PortableFile): void;
}

/** Begins with nothing. */
export function gatherFindings(): Gathering {
  const findings: Findings = {
    faults: [],
    links: [],
    ids: new Map(),
    empty: [],
    withoutModules: [],
  };
  const linked = new Set<string>();
  return {
    findings,
    note(name, { bytes, faults, marks, withoutModules }) {
      if (bytes === undefined) findings.empty.push(name);
      if (withoutModules === true) findings.withoutModules.push(name);
      findings.faults.push(...faults);
      if (marks === undefined) return;
      findings.ids.set(name, marks.ids);
      for (const use of marks.links) {
        if (use.id === '' && linked.has(use.target)) continue;
        linked.add(use.target);
        findings.links.push(use);
      }
    },
  };
}
