import { blankOf, makeColumn } from '../column.ts';
import type { Cell, Column, ColumnSpec, Disclosure, Optional } from '../column.ts';
import type { Remark } from '../diagnostic.ts';
import { garbledFault } from '../garbled-text.ts';

const LOST_CHARACTER = /\p{Script=Han}\?|\?\p{Script=Han}/u;
const PRIVATE_USE = /\p{Co}/u;
/** Pictures of people, faces, things: not the signs that texts use, as ☆ or ℃. */
const PICTURE = /[\u{1f000}-\u{1faff}]/u;
/** What a web page leaves in a text that was copied from its source. */
const MARKUP =
  /<\/?(?:a|b|br|div|em|font|i|img|li|p|script|span|strong|sub|sup|table|td|tr|u)(?:\s[^<>]*)?\/?>|&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|middot|mdash|#\d{2,6});/i;
const SCIENTIFIC = /^\d(\.\d+)?E\+\d+$/i;

/** The fault of a long number that Excel has shortened to 9.14E+17, or nothing. */
export function scientificFault(text: string): Remark | undefined {
  if (!SCIENTIFIC.test(text)) return undefined;
  return {
    code: 'scientific-notation',
    problem: 'Excel 把长编码当成数字，改成了科学计数法，后面几位已经丢失',
    fix: '请先把这一列设为“文本”格式，再重新填写完整编码',
  };
}

function lossRemark(text: string): Remark | undefined {
  if (text.includes('\uFFFD')) {
    return {
      code: 'character-lost',
      severity: 'warning',
      problem: '有一个字已经损坏，显示为 �',
      fix: '请对照原表改正，并另存为“CSV UTF-8（逗号分隔）”',
    };
  }
  if (LOST_CHARACTER.test(text)) {
    return {
      code: 'character-lost',
      severity: 'warning',
      problem: '汉字之间有半角问号，可能是生僻字在存为 ANSI 时丢失',
      fix: '请对照原表改正，并另存为“CSV UTF-8（逗号分隔）”；如确是问号，请用全角“？”',
    };
  }
  if (PRIVATE_USE.test(text)) {
    return {
      code: 'private-character',
      severity: 'warning',
      problem: '有自造字，别的电脑显示不出来',
      fix: '请换成 GB 18030 里的正式字',
    };
  }
  if (PICTURE.test(text)) {
    return {
      code: 'private-character',
      severity: 'warning',
      problem: '有表情符号，旧的电脑上显示为方框，也不宜用在政府网站上',
      fix: '请删去，或改成文字',
    };
  }
  const [markup] = MARKUP.exec(text) ?? [];
  if (markup !== undefined) {
    return {
      code: 'markup-in-text',
      severity: 'warning',
      problem: `有网页代码 ${markup}，会原样显示出来`,
      fix: '请只留文字',
    };
  }
  return undefined;
}

/** How long a text may be. */
interface TextLength {
  /** Letters. */
  readonly most: number;
  /** Why no longer: what is wrong with a longer one, and what to do. */
  readonly problem: string;
  readonly fix: string;
}

/** Nothing an office writes in one cell is longer; a broken export may put a whole file into one. */
const ANY_LENGTH: TextLength = {
  most: 5000,
  problem: '多半是别的内容粘到了一格里',
  fix: '请对照原表改正',
};

function lengthFault(text: string, { fix, most, problem }: TextLength): Remark | undefined {
  const letters = most < ANY_LENGTH.most ? Array.from(text).length : text.length;
  if (letters <= most) return undefined;
  return {
    code: 'text-too-long',
    problem: `这一格有${letters}个字，${problem}`,
    expected: `最多${most}个字`,
    fix,
  };
}

/** What a spreadsheet leaves in a text: an error of a formula, or the formula itself. */
const LEFT_ERROR = /#(?:DIV\/0!|REF!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!)/i;
const FORMULA = /^[=+@](?:[A-Z][A-Z0-9.]*\(|\$?[A-Z]{1,3}\$?\d+\b)/i;

function formulaFault(text: string): Remark | undefined {
  const [left] = LEFT_ERROR.exec(text) ?? [];
  if (left !== undefined) {
    return {
      code: 'excel-error',
      problem: `文字里有 Excel 的公式错误 ${left.toUpperCase()}`,
      fix: '请在 Excel 里改好公式，再粘贴为数值',
    };
  }
  if (!FORMULA.test(text)) return undefined;
  return {
    code: 'formula-as-text',
    problem: '这是公式，不是它的结果',
    fix: '请在 Excel 里复制这一格，“选择性粘贴”为数值，再另存为 CSV',
  };
}

/**
 * Free text, trimmed at both ends and otherwise kept as it is. Warns of a `?` between Han
 * characters: what ANSI saving leaves of a rare one.
 * @param length how long it may be: what fits a cell where there is no less room
 */
export function text<R extends boolean = false, const D extends Disclosure = Disclosure>(
  spec: ColumnSpec<R, D>,
  length = ANY_LENGTH,
): Column<Optional<string, R>, D> {
  const parse = (cell: string): Cell<string> => {
    const fault =
      scientificFault(cell) ??
      lengthFault(cell, length) ??
      formulaFault(cell) ??
      garbledFault(cell);
    if (fault !== undefined) return { fault };
    const remark = lossRemark(cell);
    return remark === undefined ? { value: cell } : { value: cell, remark };
  };
  return makeColumn<string | undefined, D>('text', spec, parse, blankOf(spec.required)) as Column<
    Optional<string, R>,
    D
  >;
}
