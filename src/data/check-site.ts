import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { z } from 'zod';
import { DataFault, sortDiagnostics } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { decodeText } from './encoding.ts';
import { nearestName } from './nearest.ts';
import { siteSchema } from './site-schema.ts';
import type { Site } from './site-schema.ts';
import { firstYamlReference, YAML_REFERENCE_PROBLEM } from './yaml-references.ts';

/** Path as staff know it. */
export const SITE_FILE = 'content/site.yaml';

/** What checking gives: the site, or what is wrong with the file. */
export interface SiteResult {
  readonly site?: Site;
  readonly diagnostics: readonly Diagnostic[];
}

type Path = readonly PropertyKey[];

/** The schema of a field, through the wrappers of optional and defaulted ones. */
function fieldSchema(path: Path): z.ZodType | undefined {
  let schema: unknown = siteSchema;
  for (const part of path) {
    while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
      schema = schema.unwrap();
    if (schema instanceof z.ZodObject) schema = schema.shape[String(part)];
    else if (schema instanceof z.ZodRecord) schema = schema.valueType;
    else if (schema instanceof z.ZodArray) schema = schema.element;
    else return undefined;
  }
  return schema instanceof z.ZodType ? schema : undefined;
}

/** Keys a mapping of the file may have; undefined when it may have any, or is no mapping. */
function knownKeys(path: Path): string[] | undefined {
  let schema: unknown = path.length === 0 ? siteSchema : fieldSchema(path);
  while (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    schema = schema.unwrap();
  return schema instanceof z.ZodObject ? Object.keys(schema.shape) : undefined;
}

/** The line a field, or the nearest mapping above it that is there, stands on. */
function lineOf(document: Document, lines: LineCounter, path: Path): number | undefined {
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(path.at(-1)));
    const range = (pair?.key as { range?: [number, number, number] } | undefined)?.range;
    if (range !== undefined) return lines.linePos(range[0]).line;
  }
  return path.length > 1 ? lineOf(document, lines, path.slice(0, -1)) : undefined;
}

function fieldDiagnostic(
  document: Document,
  lines: LineCounter,
  path: Path,
  texts: Omit<Diagnostic, 'file' | 'severity'>,
): Diagnostic {
  const row = lineOf(document, lines, path);
  const found = document.getIn(path);
  return {
    severity: 'error',
    file: SITE_FILE,
    ...(row === undefined ? {} : { row }),
    header: path.map(String).join('.'),
    ...(typeof found === 'string' ? { found } : {}),
    ...texts,
  };
}

function unknownField(document: Document, lines: LineCounter, path: Path): Diagnostic {
  const near = nearestName(String(path.at(-1)), knownKeys(path.slice(0, -1)) ?? []);
  const fix = near === undefined ? {} : { fix: `可能应为 ${near}` };
  return fieldDiagnostic(document, lines, path, {
    code: 'unknown-field',
    problem: '没有这一项',
    ...fix,
  });
}

function explain(document: Document, lines: LineCounter, issue: z.core.$ZodIssue): Diagnostic[] {
  const place = (path: Path, texts: Omit<Diagnostic, 'file' | 'severity'>): Diagnostic =>
    fieldDiagnostic(document, lines, path, texts);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(document, lines, [...issue.path, key]));
  }
  const description = fieldSchema(issue.path)?.description ?? '';
  const written = document.getIn(issue.path);
  if (written === undefined || written === null || written === '') {
    const problem = description === '' ? '缺少这一项' : `缺少这一项：${description}`;
    return [
      place(issue.path, {
        code: 'missing-field',
        problem: issue.code === 'custom' ? issue.message : problem,
      }),
    ];
  }
  const problem = issue.code === 'invalid_type' ? '填写的结构不对' : `填写不符合要求`;
  const expected = issue.code === 'invalid_type' ? description : issue.message;
  return [
    place(issue.path, { code: 'bad-field', problem, ...(expected === '' ? {} : { expected }) }),
  ];
}

function notYaml(problem: string, row?: number): SiteResult {
  const fix = '请检查冒号后面的空格和行首的缩进；有特殊符号的文字用引号括起来';
  return {
    diagnostics: [
      {
        code: 'not-yaml',
        severity: 'error',
        file: SITE_FILE,
        ...(row === undefined ? {} : { row }),
        problem,
        fix,
      },
    ],
  };
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Drops optional fields left blank (`icp:`), so that a template's unused lines do no harm. */
function withoutBlanks(value: unknown): unknown {
  if (!isMapping(value)) return value;
  const filled = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, withoutBlanks(inner)])
    .filter(([, inner]) => inner !== '' && inner !== null && inner !== undefined);
  return filled.length === 0 ? undefined : Object.fromEntries(filled);
}

/** Unknown fields that are left blank: `withoutBlanks` drops them before the schema sees them. */
function blankUnknown(value: unknown, path: Path = []): Path[] {
  if (!isMapping(value)) return [];
  const known = knownKeys(path);
  return Object.entries(value).flatMap(([key, inner]): Path[] => {
    const here = [...path, key];
    const unknown = known?.includes(key) === false;
    if (!unknown) return blankUnknown(inner, here);
    return withoutBlanks({ inner }) === undefined ? [here] : [];
  });
}

/** Colours that YAML took for a comment: `main: #1d4f91` is a blank with a note behind it. */
function unquotedColours(document: Document, lines: LineCounter): Diagnostic[] {
  const colours: unknown = document.get('colours', true);
  if (!isMap(colours)) return [];
  return colours.items.flatMap(({ key, value }): Diagnostic[] => {
    const note = isScalar(value) && value.value === '' ? (value.comment ?? '') : '';
    const [, colour] = /^([0-9a-f]{6})(?![0-9a-z])/i.exec(note) ?? [];
    if (colour === undefined) return [];
    const texts = {
      code: 'bad-field',
      problem: '填写不符合要求',
      found: `#${colour}`,
      expected: `颜色要加引号，如 '#${colour}'；不加引号，# 后面就成了说明`,
    } as const;
    return [fieldDiagnostic(document, lines, ['colours', String(key)], texts)];
  });
}

/** Checks the bytes of site.yaml. Pure; every fault is a diagnostic with its line and field. */
export function checkSite(bytes: Uint8Array): SiteResult {
  const decoded = decodeText(bytes);
  if ('fault' in decoded) return notYaml(decoded.fault.problem, decoded.line);
  const lines = new LineCounter();
  const document = parseDocument(decoded.text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
  });
  const [fault] = document.errors;
  if (fault !== undefined) {
    const row = lines.linePos(fault.pos[0]).line;
    if (fault.code === 'DUPLICATE_KEY') return notYaml('这一项写了两次', row);
    return notYaml('这一行的写法不对，读不下去', row);
  }
  const reference = firstYamlReference(document);
  if (reference !== undefined)
    return notYaml(YAML_REFERENCE_PROBLEM, lines.linePos(reference).line);
  if (!isMap(document.contents)) return notYaml('文件里没有“名称: 内容”的各项');
  const written: unknown = document.toJS();
  const blanks = [
    ...blankUnknown(written).map((path) => unknownField(document, lines, path)),
    ...unquotedColours(document, lines),
  ];
  const parsed = siteSchema.safeParse(withoutBlanks(written) ?? {});
  if (parsed.success && blanks.length === 0) return { site: parsed.data, diagnostics: [] };
  const issues = parsed.error?.issues ?? [];
  const diagnostics = [...blanks, ...issues.flatMap((issue) => explain(document, lines, issue))];
  return { diagnostics: sortDiagnostics(diagnostics, []) };
}

/** The site of a checked file. Throws `DataFault` with everything wrong. */
export function parseSite(bytes: Uint8Array): Site {
  const { site, diagnostics } = checkSite(bytes);
  if (site === undefined) throw new DataFault(diagnostics);
  return site;
}
