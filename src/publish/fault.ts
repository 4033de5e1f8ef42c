/**
 * What is wrong with a built output folder, said so that whoever runs the build can find it.
 */
import { publish } from '../ui/publish.ts';

/** One thing that must not be published: where it stands and what is wrong with it. */
export interface OutputFault {
  /** Path inside the output folder, with forward slashes. */
  readonly file: string;
  /** Chinese sentence without the final stop. */
  readonly problem: string;
  /** The offending piece of the file, shortened. */
  readonly snippet?: string;
}

const SNIPPET_LENGTH = 120;

/** Makes a fault; `snippet` is put on one line and cut after 120 characters. */
export function outputFault(file: string, problem: string, snippet?: string): OutputFault {
  if (snippet === undefined) return { file, problem };
  const line = snippet.replace(/\s+/g, ' ').trim();
  return {
    file,
    problem,
    snippet: line.length > SNIPPET_LENGTH ? `${line.slice(0, SNIPPET_LENGTH)}…` : line,
  };
}

/** One line of the report: `indicators/index.html：链接指向不存在的文件（href="/x.html"）`. */
function formatOutputFault(fault: OutputFault): string {
  const where = `${fault.file}：${fault.problem}`;
  return fault.snippet === undefined ? where : `${where}（${fault.snippet}）`;
}

/** Thrown when the output may not be published; the message lists every fault, one a line. */
export class PublishFault extends Error {
  readonly faults: readonly OutputFault[];

  constructor(faults: readonly OutputFault[]) {
    super([publish.refused(faults.length), ...faults.map(formatOutputFault)].join('\n'));
    this.name = 'PublishFault';
    this.faults = faults;
  }
}
