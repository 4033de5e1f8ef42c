/** What a schema finds wrong with an item of a YAML file, in Chinese, with its line. */
import type { z } from 'zod';
import { keysAt, knownInstead, placeName, writtenAs } from './schema-keys.ts';
import { type YamlFile, yamlLine } from './yaml-file.ts';
import type { YamlFault } from './yaml-slips.ts';

/** Something wrong with a file, and the line where it can be told. */
export interface ItemFault {
  readonly problem: string;
  readonly line?: number | undefined;
}

/** What keeps a file from being read, as a fault of it. */
export function itemFault({ fix, line, problem }: YamlFault): ItemFault {
  return { line, problem: fix === undefined ? problem : `${problem}。${fix}` };
}

/** What is said of an item that has a text, or nothing, in place of its fields. */
function notItems(written: unknown): string {
  const expected = '下面应缩进写它的各项，如“name: 内容”';
  if (typeof written !== 'string' || written === '') return expected;
  const colon = /[:：]/.test(written) ? '，冒号用半角的“:”，后面空一格' : '';
  return `写的是“${written}”，${expected}${colon}`;
}

/** That there is no such item, and what it may have been meant to be. */
export function unknownKey(key: string, known: readonly string[] | undefined): string {
  const instead = knownInstead(key, known);
  return `没有 ${key} 这一项${instead === undefined ? '' : `。${instead}`}`;
}

/** What was expected, where a schema says it in Chinese. */
const expectedBy = ({ message }: z.core.$ZodIssue): string | undefined =>
  /[一-龥]/.test(message) ? message : undefined;

/** What stands in a field and what should. */
function explainField(written: unknown, issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const expected = expectedBy(issue);
  if (written === undefined || written === null || written === '')
    return expected === undefined || expected === BLANK ? BLANK : `${BLANK}，${expected}`;
  const found = typeof written === 'string' ? `写的是“${written}”，` : '';
  return `${found}${expected ?? writtenAs(schema, issue.path)}`;
}

/** What is said of a field with nothing in it. */
export const BLANK = '没有填';

/**
 * Says what an issue is about.
 * @param item where the item stands that was parsed, from the top of the file
 * @param schema it was parsed with
 */
export function explainIssue(
  file: YamlFile,
  item: readonly string[],
  issue: z.core.$ZodIssue,
  schema: z.ZodType,
): ItemFault[] {
  const path = [...item, ...issue.path];
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(schema, issue.path);
    return issue.keys.map((key) => ({
      line: yamlLine(file, [...path, key]),
      problem: `${path.join('.')}：${unknownKey(key, known)}`,
    }));
  }
  const name = item.join('.');
  const field = placeName(issue.path);
  if (field === '' && issue.code === 'invalid_type')
    return [
      { line: yamlLine(file, item), problem: `${name}：${notItems(file.document.getIn(item))}` },
    ];
  const clause = explainField(file.document.getIn(path), issue, schema);
  const problem = `${name}：${field === '' ? '' : `${field} `}${clause}`;
  return [{ line: yamlLine(file, path), problem }];
}
