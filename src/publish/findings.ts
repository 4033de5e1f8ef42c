/** What was found in the files of a site, gathered as they come. */
import type { OutputFault } from './fault.ts';
import type { LinkUse } from './page-links.ts';
import type { PortableFile } from './portable-file.ts';

/** What was found in the files of a site. */
export interface Findings {
  readonly faults: OutputFault[];
  /** Links to an element that is not on the same page, and the first link to each file. */
  readonly links: LinkUse[];
  /** Ids of every page, each between two line ends. */
  readonly ids: Map<string, string>;
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

/** The text as one of its own: an engine keeps the whole page for as long as a piece cut from it is kept. */
const detached = (text: string): string => [...text].join('');

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
      findings.ids.set(name, ['', ...marks.ids, ''].join('\n'));
      for (const use of marks.links) {
        const isFound = use.id === '' || (use.target === name && marks.ids.has(use.id));
        if (isFound && linked.has(use.target)) continue;
        linked.add(use.target);
        findings.links.push({ ...use, id: detached(use.id), snippet: detached(use.snippet) });
      }
    },
  };
}
