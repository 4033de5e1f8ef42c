/** Reads the YAML files staff write: every value as text, no references, one mapping at the top. */
import { type Document, isMap, isSeq, LineCounter, parseDocument } from 'yaml';
import { decodeText } from './encoding.ts';
import { firstYamlReference, YAML_REFERENCE_PROBLEM } from './yaml-references.ts';
import { type YamlFault, yamlSlips } from './yaml-slips.ts';

/** A file that can be read, with the lines its parts stand on. */
export interface YamlFile {
  readonly document: Document;
  readonly lines: LineCounter;
  /** Its items by name; every scalar is text, so that 0012345678 keeps its zeros. */
  readonly written: Readonly<Record<string, unknown>>;
}

/**
 * Reads the bytes of a file, in whatever encoding Windows saved it.
 * @param top names of the items at the top; undefined where they are free
 * @returns the file, or everything that keeps it from being read
 */
export function readYaml(
  bytes: Uint8Array,
  top?: readonly string[],
): YamlFile | { readonly faults: readonly YamlFault[] } {
  const decoded = decodeText(bytes);
  if ('fault' in decoded) {
    const { line } = decoded;
    return {
      faults: [{ problem: decoded.fault.problem, ...(line === undefined ? {} : { line }) }],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(decoded.text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const reference = document.errors.length > 0 ? undefined : firstYamlReference(document);
  if (reference !== undefined)
    return { faults: [{ problem: YAML_REFERENCE_PROBLEM, line: lines.linePos(reference).line }] };
  if (document.errors.length > 0 || !isMap(document.contents))
    return { faults: yamlSlips(decoded.text, top) };
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
  if (isSeq(parent)) {
    const item = parent.items[Number(path.at(-1))] as
      { range?: [number, number, number] } | undefined;
    if (item?.range !== undefined) return lines.linePos(item.range[0]).line;
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
