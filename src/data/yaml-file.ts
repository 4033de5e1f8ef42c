/** Reads the YAML files staff write: every value as text, no references, one mapping at the top. */
import { type Document, isMap, LineCounter, parseDocument } from 'yaml';
import { decodeText } from './encoding.ts';
import { firstYamlReference, YAML_REFERENCE_PROBLEM } from './yaml-references.ts';

/** A file that can be read, with the lines its parts stand on. */
export interface YamlFile {
  readonly document: Document;
  readonly lines: LineCounter;
  /** Its items by name; every scalar is text, so that 0012345678 keeps its zeros. */
  readonly written: Readonly<Record<string, unknown>>;
}

/** Why a file can't be read, in Chinese, and the line where it can be told. */
export interface YamlFault {
  readonly problem: string;
  readonly line?: number;
}

/** Reads the bytes of a file, in whatever encoding Windows saved it. */
export function readYaml(bytes: Uint8Array): YamlFile | YamlFault {
  const decoded = decodeText(bytes);
  if ('fault' in decoded) {
    const { line } = decoded;
    return { problem: decoded.fault.problem, ...(line === undefined ? {} : { line }) };
  }
  const lines = new LineCounter();
  const document = parseDocument(decoded.text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const line = lines.linePos(fault.pos[0]).line;
    const isTwice = fault.code === 'DUPLICATE_KEY';
    return { problem: isTwice ? '这一项写了两次' : '这一行的写法不对，读不下去', line };
  }
  const reference = firstYamlReference(document);
  if (reference !== undefined)
    return { problem: YAML_REFERENCE_PROBLEM, line: lines.linePos(reference).line };
  if (!isMap(document.contents)) return { problem: '文件里没有“名称: 内容”的各项' };
  return { document, lines, written: document.toJS() as Record<string, unknown> };
}

/** The line an item, or the nearest mapping above it that is there, stands on. */
export function yamlLine(
  { document, lines }: Pick<YamlFile, 'document' | 'lines'>,
  path: readonly PropertyKey[],
): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(path.at(-1)));
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
    if (range !== undefined) return lines.linePos(range[0]).line;
  }
  return path.length > 1 ? yamlLine({ document, lines }, path.slice(0, -1)) : undefined;
}

/** Whether a value of a file is a mapping. */
export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Drops optional fields left blank (`icp:`), so that a template's unused lines do no harm. */
export function withoutBlanks(value: unknown): unknown {
  if (!isMapping(value)) return value;
  const filled = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, withoutBlanks(inner)])
    .filter(([, inner]) => inner !== '' && inner !== null && inner !== undefined);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}
