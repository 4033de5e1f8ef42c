/** Finds the lines that keep a YAML file from being read: a parser often stops far from them. */
import { type ErrorCode, isMap, LineCounter, parseDocument } from 'yaml';
import { entryRepairs, indentRepairs, type YamlRepair } from './yaml-repairs.ts';

/** Why a file can't be read, in Chinese clauses, and the line where it can be told. */
export interface YamlFault {
  readonly problem: string;
  readonly fix?: string;
  readonly line?: number;
}

/** How many texts are tried at most, and how long they may be: staff wait for the answer. */
const MOST_TRIES = 300;
const MOST_LETTERS = 100_000;

const MOST_SHOWN = 40;

/** Where the parser stopped, and how many faults it counts. */
interface Stop {
  readonly code: ErrorCode | 'NO_MAPPING';
  readonly count: number;
  /** Counted from 1. */
  readonly line: number;
}

function stopOf(text: string): Stop | undefined {
  const lineCounter = new LineCounter();
  const options = { schema: 'failsafe', lineCounter, prettyErrors: false } as const;
  const { contents, errors } = parseDocument(text, options);
  const [fault] = errors;
  if (fault !== undefined) {
    const { line } = lineCounter.linePos(fault.pos[0]);
    return { code: fault.code, count: errors.length, line };
  }
  return isMap(contents) ? undefined : { code: 'NO_MAPPING', count: Infinity, line: 1 };
}

/** Whether a text is nearer to being read. */
function isBetter(now: Stop | undefined, before: Stop): boolean {
  if (now === undefined) return true;
  return now.count === before.count ? now.line > before.line : now.count < before.count;
}

const shown = (line: string): string => {
  const letters = Array.from(line.trim());
  return letters.length > MOST_SHOWN
    ? `${letters.slice(0, MOST_SHOWN).join('')}…`
    : letters.join('');
};

/** What the parser says of a line, where no other way to write it helps. */
function unrepaired({ code, line }: Stop, lines: readonly string[]): YamlFault {
  const text = `“${shown(lines[line - 1] ?? '')}”`;
  switch (code) {
    case 'DUPLICATE_KEY':
      return { line, problem: `${text}：这一项写了两次`, fix: '请删去一处' };
    case 'NO_MAPPING':
      return { problem: '文件里没有“名称: 内容”的各项' };
    case 'TAB_AS_INDENT':
      return { line, problem: `${text}行首用了制表符（Tab）`, fix: '请改成空格' };
    case 'BAD_INDENT':
      return { line, problem: `${text}的缩进不对`, fix: '请与同一层的各行对齐' };
    case 'MULTIPLE_DOCS':
      return { line, problem: `${text}把文件分成了两份`, fix: '请删去 --- 这样的行' };
    default: {
      const fix = '请写成“名称: 内容”，核对冒号、引号、括号和行首的空格';
      return { line, problem: `读到${text}这一行读不下去`, fix };
    }
  }
}

const withRepair = (lines: readonly string[], { index, repaired }: YamlRepair): string[] =>
  lines.map((line, each) => (each === index ? repaired : line));

/** The other way to write one line that brings the parser furthest. */
function bestRepair(
  lines: readonly string[],
  stop: Stop,
  repairs: readonly YamlRepair[],
): { readonly repair: YamlRepair; readonly stop: Stop | undefined } | undefined {
  let best: { readonly repair: YamlRepair; readonly stop: Stop | undefined } | undefined;
  for (const repair of repairs) {
    const now = stopOf(withRepair(lines, repair).join('\n'));
    if (!isBetter(now, best === undefined ? stop : (best.stop ?? stop))) continue;
    best = { repair, stop: now };
    if (now === undefined) break;
  }
  return best;
}

/**
 * Every line that keeps a text from being read. A line is only named when the text can be read further once
 * it is written otherwise.
 * @param top names of the items at the top; undefined where they are free
 * @returns none where the text can be read
 */
export function yamlSlips(text: string, top?: readonly string[]): YamlFault[] {
  const written = text.split(/\r\n|\r|\n/);
  const faults: YamlFault[] = [];
  let lines: readonly string[] = written;
  let stop = stopOf(lines.join('\n'));
  let tries = text.length > MOST_LETTERS ? 0 : MOST_TRIES;
  while (stop !== undefined) {
    const reached = stop.line + 1;
    const repairs = [...lines.flatMap(entryRepairs), ...indentRepairs(lines, top)]
      .filter(({ index }) => index < reached || stop?.code === 'NO_MAPPING')
      .slice(-tries);
    const best =
      tries <= 0 || stop.code === 'DUPLICATE_KEY' ? undefined : bestRepair(lines, stop, repairs);
    tries -= repairs.length;
    if (best === undefined) return inOrder([...faults, unrepaired(stop, written)]);
    const { fix, index, problem } = best.repair;
    faults.push({ line: index + 1, problem: `“${shown(lines[index] ?? '')}”${problem}`, fix });
    lines = withRepair(lines, best.repair);
    stop = best.stop;
  }
  return inOrder(faults);
}

const inOrder = (faults: readonly YamlFault[]): YamlFault[] =>
  [...faults].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
