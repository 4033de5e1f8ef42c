import { isMap, isScalar } from 'yaml';
import type { z } from 'zod';
import { DataFault, sortDiagnostics } from './diagnostic.ts';
import type { Diagnostic } from './diagnostic.ts';
import { keysAt, knownInstead, placeName, schemaAt, writtenAs } from './schema-keys.ts';
import { siteSchema } from './site-schema.ts';
import type { Site } from './site-schema.ts';
import { isMapping, readYaml, withoutBlanks, type YamlFile, yamlLine } from './yaml-file.ts';
import type { YamlFault } from './yaml-slips.ts';

/** Path as staff know it. */
const SITE_FILE = 'content/site.yaml';

/** What checking gives: the site, or what is wrong with the file. */
export interface SiteResult {
  readonly site?: Site;
  readonly diagnostics: readonly Diagnostic[];
}

type Path = readonly PropertyKey[];

const knownKeys = (path: Path): string[] | undefined => keysAt(siteSchema, path);

function fieldDiagnostic(
  file: YamlFile,
  path: Path,
  texts: Omit<Diagnostic, 'file' | 'severity'>,
): Diagnostic {
  const row = yamlLine(file, path);
  const found = file.document.getIn(path);
  return {
    severity: 'error',
    file: SITE_FILE,
    ...(row === undefined ? {} : { row }),
    header: placeName(path),
    ...(typeof found === 'string' ? { found } : {}),
    ...texts,
  };
}

function unknownField(file: YamlFile, path: Path): Diagnostic {
  const instead = knownInstead(String(path.at(-1)), knownKeys(path.slice(0, -1)));
  const fix = instead === undefined ? {} : { fix: instead };
  return fieldDiagnostic(file, path, { code: 'unknown-field', problem: '没有这一项', ...fix });
}

function explain(file: YamlFile, issue: z.core.$ZodIssue): Diagnostic[] {
  const place = (path: Path, texts: Omit<Diagnostic, 'file' | 'severity'>): Diagnostic =>
    fieldDiagnostic(file, path, texts);
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownField(file, [...issue.path, key]));
  }
  const description = schemaAt(siteSchema, issue.path)?.description ?? '';
  const written = file.document.getIn(issue.path);
  if (written === undefined || written === null || written === '') {
    const problem = description === '' ? '缺少这一项' : `缺少这一项：${description}`;
    return [
      place(issue.path, {
        code: 'missing-field',
        problem: issue.code === 'custom' ? issue.message : problem,
      }),
    ];
  }
  const texts =
    issue.code === 'invalid_type'
      ? {
          problem: '填写的结构不对',
          ...(description === '' ? {} : { expected: description }),
          fix: writtenAs(siteSchema, issue.path),
        }
      : { problem: '填写不符合要求', expected: issue.message };
  return [place(issue.path, { code: 'bad-field', ...texts })];
}

const NOT_YAML_FIX = '请检查冒号后面的空格和行首的缩进；有特殊符号的文字用引号括起来';

function notYaml({ fix = NOT_YAML_FIX, line, problem }: YamlFault): Diagnostic {
  const row = line === undefined ? {} : { row: line };
  return { code: 'not-yaml', severity: 'error', file: SITE_FILE, ...row, problem, fix };
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
function unquotedColours(file: YamlFile): Diagnostic[] {
  const colours: unknown = file.document.get('colours', true);
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
    return [fieldDiagnostic(file, ['colours', String(key)], texts)];
  });
}

/** Checks the bytes of site.yaml. Pure; every fault is a diagnostic with its line and field. */
export function checkSite(bytes: Uint8Array): SiteResult {
  const file = readYaml(bytes, knownKeys([]));
  if ('faults' in file) return { diagnostics: file.faults.map(notYaml) };
  const { written } = file;
  const blanks = [
    ...blankUnknown(written).map((path) => unknownField(file, path)),
    ...unquotedColours(file),
  ];
  const parsed = siteSchema.safeParse(withoutBlanks(written) ?? {});
  if (parsed.success && blanks.length === 0) return { site: parsed.data, diagnostics: [] };
  const issues = parsed.error?.issues ?? [];
  const diagnostics = [...blanks, ...issues.flatMap((issue) => explain(file, issue))];
  return { diagnostics: sortDiagnostics(diagnostics, []) };
}

const MISSING: Diagnostic = {
  code: 'missing-file',
  severity: 'error',
  file: SITE_FILE,
  problem: '缺少网站信息文件',
  fix: '请对照示例新建',
};

/**
 * The settings of the site.
 * @param bytes of site.yaml; undefined where there is none
 * @throws DataFault with everything that is wrong
 */
export function siteIn(bytes: Uint8Array | undefined): Site {
  const { site, diagnostics } = bytes === undefined ? { diagnostics: [MISSING] } : checkSite(bytes);
  if (site === undefined) throw new DataFault(diagnostics);
  return site;
}
