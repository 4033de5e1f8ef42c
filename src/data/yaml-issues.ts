/** What a schema finds wrong with an item of a YAML file, in Chinese, with its line. */
import type { z } from 'zod';
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

/**
 * Says what an issue is about.
 * @param item where the item stands that was parsed, from the top of the file
 */
export function explainIssue(
  file: YamlFile,
  item: readonly string[],
  issue: z.core.$ZodIssue,
): ItemFault[] {
  const name = item.join('.');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      line: yamlLine(file, [...item, key]),
      problem: `${name}：没有 ${key} 这一项`,
    }));
  }
  const field = issue.path.join('.');
  if (field === '' && issue.code === 'invalid_type')
    return [
      { line: yamlLine(file, item), problem: `${name}：${notItems(file.document.getIn(item))}` },
    ];
  const isAbsent = file.document.getIn([...item, ...issue.path]) === undefined && field !== 'type';
  return [
    {
      line: yamlLine(file, [...item, ...issue.path]),
      problem: `${name}：${field === '' ? '' : `${field} `}${isAbsent ? '没有填' : issue.message}`,
    },
  ];
}
