/** Which members region.yaml says are to be compared with each other. */
import { knownInstead } from './schema-keys.ts';
import { type YamlFile, yamlLine } from './yaml-file.ts';
import type { ItemFault } from './yaml-issues.ts';

/** Two members by their codes. */
export type MemberPair = readonly [string, string];

/**
 * Reads `pairs`: one line a pair, the two codes with a comma between them.
 * @param members codes of those there are, sound or not
 */
export function readPairs(
  file: YamlFile,
  written: unknown,
  members: readonly string[],
): { readonly pairs: readonly MemberPair[]; readonly faults: readonly ItemFault[] } {
  if (written === undefined || written === '') return { pairs: [], faults: [] };
  if (!Array.isArray(written))
    return {
      pairs: [],
      faults: [{ line: yamlLine(file, ['pairs']), problem: 'pairs 下面应逐行写“- 编码, 编码”' }],
    };
  const pairs: MemberPair[] = [];
  const faults: ItemFault[] = [];
  for (const [index, entry] of written.entries()) {
    const line = yamlLine(file, ['pairs', index]);
    const text = Array.isArray(entry) ? entry.join(',') : String(entry);
    const codes = text.split(/[,，]/).map((code) => code.trim());
    const [first = '', second = ''] = codes;
    const unknown = codes.find((code) => !members.includes(code));
    if (codes.length !== 2 || first === second)
      faults.push({ line, problem: `pairs：“${text}”应是两个成员的编码，中间用逗号分开` });
    else if (unknown !== undefined)
      faults.push({
        line,
        problem: `pairs：“${text}”里的 ${unknown} 不是 members 里的编码。${knownInstead(unknown, members) ?? ''}`,
      });
    else pairs.push([first, second]);
  }
  return { pairs, faults };
}
