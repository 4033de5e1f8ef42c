/** What a line of a YAML file was probably meant to be, for each of the slips that staff make. */

/** Another way to write a line, and what is wrong with the way it is written. */
export interface YamlRepair {
  /** Counted from 0. */
  readonly index: number;
  readonly repaired: string;
  /** What is wrong, after the text of the line. */
  readonly problem: string;
  readonly fix: string;
}

/** The parts of `  - key: value`; `colon` as it is written, with the spaces behind it. */
const ENTRY =
  /^(?<lead>[ \t]*(?:- +)?)(?<key>[^\s:：#"'“”-][^:：#"“”]*?)(?<colon> *[:：] *)(?<value>.*)$/;

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

const withText = (line: string): string => `请写成“${line.trim()}”`;

/** Slips in how an item is written, whatever stands around it. */
export function entryRepairs(line: string, index: number): YamlRepair[] {
  const { colon = '', key = '', lead = '', value = '' } = ENTRY.exec(line)?.groups ?? {};
  if (key === '') return [];
  const found: YamlRepair[] = [];
  const add = (text: string, problem: string, more = ''): void => {
    const repaired = `${lead}${key}: ${text}`.trimEnd();
    found.push({ index, repaired, problem, fix: `${withText(repaired)}${more}` });
  };
  if (colon.includes('：')) add(value, '用了全角冒号“：”', '，冒号用半角的“:”，后面空一格');
  else if (!colon.endsWith(' ') && value !== '' && !value.startsWith('//'))
    add(value, '冒号后面没有空格', '，冒号后面空一格');
  const [mark = ''] = value;
  const closed = value.replace(/\s+#.*$/, '').trimEnd();
  if (/^["'].*[“”‘’]$/.test(closed))
    add(
      `${mark}${closed.slice(1, -1)}${mark}`,
      '一边是半角引号，一边是全角引号',
      '，两边都用半角引号',
    );
  else if (mark === '"' || mark === "'") {
    if (closed.length < 2 || !closed.endsWith(mark))
      add(`${closed}${mark}`, `开头有引号 ${mark}，后面没有配对的引号`);
  } else if (/^\[[^\]]*$/.test(closed)) add(`${closed}]`, '开头有 [，后面没有配对的 ]');
  else if (/^[%@`!|>,\]}[{?*&-]/.test(value))
    add(quoted(closed), `内容以“${mark}”开头，要用引号括起来`);
  else if (/: |:$/.test(value)) add(quoted(closed), '内容里有冒号，要用引号括起来');
  return found;
}

const indentOf = (line: string): number => /^[ \t]*/.exec(line)?.[0].length ?? 0;

/** Whether a line has nothing on it but a note. */
const isBlank = (line: string): boolean => /^\s*(?:#.*)?$/.test(line);

/** Whether what is under a line may be indented further. */
const opens = (line: string): boolean => /[:：]\s*(?:[|>][-+\d]*\s*)?(?:#.*)?$|^\s*- /.test(line);

function indented(line: string, index: number, width: number): YamlRepair {
  const before = indentOf(line);
  const hasTab = /^ *\t/.test(line);
  const problem = hasTab
    ? '行首用了制表符（Tab）'
    : before === 0
      ? '行首没有空格，与上下各行对不齐'
      : `行首有 ${before} 个空格，与上下各行对不齐`;
  const spaces = width === 0 ? '行首不要空格' : `行首用 ${width} 个空格`;
  return { index, repaired: ' '.repeat(width) + line.trimStart(), problem, fix: `请改成${spaces}` };
}

/**
 * Lines that begin at no level there is, or at the top though no item there is called so.
 * @param top names of the items at the top; undefined where they are free
 */
export function indentRepairs(lines: readonly string[], top?: readonly string[]): YamlRepair[] {
  const found: YamlRepair[] = [];
  const levels: { readonly width: number; readonly index: number }[] = [{ width: 0, index: 0 }];
  const seen = new Set([2]);
  let previous = '';
  for (const [index, line] of lines.entries()) {
    if (isBlank(line)) continue;
    const width = indentOf(line);
    const widths = levels.map((level) => level.width);
    const to = (...targets: number[]): void => {
      const near = [...new Set(targets)].sort((a, b) => Math.abs(a - width) - Math.abs(b - width));
      found.push(...near.map((target) => indented(line, index, target)));
    };
    const key = ENTRY.exec(line)?.groups?.['key'];
    const deepest = widths.at(-1) ?? 0;
    if (/^ *\t/.test(line)) to(...widths, deepest + 2);
    else if (width === 0 && top !== undefined && key !== undefined && !top.includes(key))
      to(...[...seen].filter((each) => each > 0));
    else if (width > deepest) {
      if (opens(previous)) levels.push({ width, index });
      else to(...widths);
    } else {
      let popped = levels.at(-1);
      while ((levels.at(-1)?.width ?? 0) > width) popped = levels.pop();
      if (levels.at(-1)?.width !== width && popped !== undefined) {
        const opener = indented(lines[popped.index] ?? '', popped.index, width);
        // The one that begins where no other does is the likelier slip.
        if (seen.has(width)) found.push(opener);
        to(...widths);
        found.push(opener);
        levels.push(popped);
      }
    }
    seen.add(width);
    previous = line;
  }
  return found;
}
