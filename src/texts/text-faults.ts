/**
 * What a text may not hold whatever its data say. A text is data: it names components of a list and
 * holds words, and nothing in it is ever run, loaded or read from a file.
 */
import { nearestName } from '../data/nearest.ts';
import type { PlaceRemark } from '../data/text-remark.ts';
import { attributesOfTag, mayLeadTo, TAG_NAMES } from './html-tags.ts';
import { isBraced, literalOf, nodesOf, type ParsedText, type SyntaxNode } from './parse-text.ts';
import { NO_MODULES } from './reading-fault.ts';
import { writtenComponents, type WrittenAttribute } from './written-components.ts';

const NO_CODE = '大括号里的字会被当成程序代码。要写大括号，请写成全角的｛｝。';

/** A statement of a module that is only words here, as it is indented, quoted or in a list. */
const MODULE_STATEMENT =
  /^[ \t]*(?:import\s+[\w*{][^\n]*\sfrom\s*['"]|import\s*(?:\(|['"])|export\s+(?:default|const|let|var|function|class|async)\b|export\s*[{*])/;

/** Whether a name is that of a component: it is looked up in the list of its kind of text. */
export const isComponentName = (name: string): boolean => /^[A-Z]/.test(name);

/** What cannot be read as MDX, and everything that is no text. */
export function textFaults(text: ParsedText): PlaceRemark[] {
  return [
    ...text.faults,
    ...[...nodesOf(text.root)].flatMap(nodeFaults),
    ...writtenComponents(text).flatMap(({ attributes, line, name }) =>
      isComponentName(name) ? [] : tagFaults(name, line, attributes),
    ),
  ];
}

const error = (line: number, found: string, problem: string): PlaceRemark => ({
  severity: 'error',
  line,
  found,
  problem,
});

function nodeFaults(node: SyntaxNode): PlaceRemark[] {
  const { position, type, url = '', value = '' } = node;
  const line = position?.start.line ?? 1;
  if (type === 'mdxjsEsm') return [error(line, value.split('\n')[0] ?? '', NO_MODULES)];
  if (type === 'text') {
    return value
      .split('\n')
      .flatMap((words, at) =>
        MODULE_STATEMENT.test(words) ? [error(line + at, words.trim(), NO_MODULES)] : [],
      );
  }
  if (isBraced(node) && literalOf(value) === undefined) return [error(line, `{${value}}`, NO_CODE)];
  if (type === 'image' && !/^\/[^/\\]/.test(url)) {
    return [error(line, url, notInPublic(url))];
  }
  if ((type === 'link' || type === 'definition') && !mayLeadTo(url)) {
    return [error(line, url, NO_ADDRESS)];
  }
  return [];
}

/** Both editions have every file of public/: staff put a picture there knowingly. */
function notInPublic(url: string): string {
  const file = /^[a-z]+:/i.test(url) ? undefined : url.split(/[\\/]/).at(-1);
  const name = file === undefined || file === '' ? '图片.png' : file;
  return `图片只能从 public 文件夹里取（公开版和内部版都有）。请放到 public/pictures/${name}，写成 ![说明](/pictures/${name})。`;
}

const NO_ADDRESS =
  '链接只能通到本站的页面（如 /indicators/index.html）、http 或 https 网址、mailto: 和 tel:。';

function tagFaults(
  name: string,
  line: number,
  attributes: readonly WrittenAttribute[],
): PlaceRemark[] {
  const known = attributesOfTag(name);
  if (known === undefined) {
    const near = nearestName(name, TAG_NAMES);
    const tail =
      near === undefined ? `可用的标签有：${TAG_NAMES.join('、')}。` : `最接近的是 <${near}>。`;
    return [error(line, `<${name}`, `这里不能用 <${name}>。${tail}`)];
  }
  return attributes.flatMap((attribute) => {
    const problem = attributeProblem(attribute, name, known);
    return problem === undefined ? [] : [error(attribute.line, attribute.source, problem)];
  });
}

function attributeProblem(
  { name, value }: WrittenAttribute,
  tag: string,
  known: readonly string[],
): string | undefined {
  if (value === undefined) return name === '' ? NO_CODE : `应写成 ${name}="…"，内容放在引号里。`;
  if (!known.includes(name)) return `<${tag}> 不能写“${name}”。可用的有：${known.join('、')}。`;
  return name === 'href' && typeof value === 'string' && !mayLeadTo(value) ? NO_ADDRESS : undefined;
}
