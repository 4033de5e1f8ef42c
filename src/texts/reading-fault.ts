/** Says in Chinese why a text could not be read as MDX. */
import type { PlaceRemark } from '../data/text-remark.ts';

/** What is used of the parser's message. */
interface Message {
  readonly reason?: string;
  readonly ruleId?: string;
  readonly line?: number;
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

/** What is said of a line that a program would begin with. */
export const NO_MODULES =
  '文稿里不能有程序：一行不能以 import 或 export 开头。请删掉这一行；要引用数据，写 <Value indicator="…" />、<Figure id="…" /> 等。';

const LITERAL_LESS = '要写小于号，请写成全角的＜。';

/** By what the parser says, the first that fits. */
const REASONS: readonly { readonly pattern: RegExp; readonly problem: string }[] = [
  {
    pattern: /before attribute value/,
    problem: '等号后面要用半角的直引号，如 indicator="主营业务收入"。',
  },
  {
    pattern: /create a comment/,
    problem: '说明文字请写成 {/* … */}。',
  },
  {
    pattern: /Expected a closing tag for `<(?:br|hr|img)/,
    problem: '单独的标签末尾要加斜杠，如 <br />。',
  },
  {
    pattern: /Expected (?:a|the) closing tag|expected corresponding/i,
    problem: '这里的标签没有结束。单独的写成 <Value … />，成对的要有 </…>。',
  },
  {
    pattern: /closing slash/,
    problem: '这里有结束标签，前面却没有开始。',
  },
  {
    pattern: /before name/,
    problem: `“<”会被当成标签的开头。${LITERAL_LESS}`,
  },
  {
    pattern: /expression|acorn|brace/i,
    problem: '大括号没有写对：里面会被当成程序代码。要写大括号，请写成全角的｛｝。',
  },
  {
    pattern: /end of file/i,
    problem: `标签没有写完：缺“/>”。${LITERAL_LESS}`,
  },
  {
    pattern: /only import\/exports/,
    problem: NO_MODULES,
  },
];

/** A remark on what the parser threw; anything but its own message is thrown on. */
export function readingFault(error: unknown, source: string): PlaceRemark {
  const { line, place, reason, ruleId } = error as Message;
  if (reason === undefined || ruleId === undefined) throw error;
  // Of an open tag the parser tells the place in words alone: (1:1-1:22).
  const lineNumber = line ?? Number(/\((\d+):\d+/.exec(reason)?.[1] ?? 1);
  const offset = place?.offset ?? place?.start?.offset;
  const text = source.split('\n')[lineNumber - 1] ?? '';
  const before = offset === undefined ? '' : source.slice(0, offset);
  const start = before.slice(before.lastIndexOf('\n') + 1).search(/[<{][^<{]*$/);
  const found = text.slice(Math.max(0, start)).trim();
  return {
    severity: 'error',
    line: lineNumber,
    found: Array.from(found).slice(0, 30).join(''),
    problem:
      REASONS.find(({ pattern }) => pattern.test(reason))?.problem ??
      '这里的写法看不懂，请对照手册里的例子。',
  };
}
