/** Texts that would run code, read a file or load something: each is refused with its line, and none compiles. */
import { describe, expect, test } from 'vitest';
import { compileText } from '../../src/texts/compile-text.ts';
import { textFaults } from '../../src/texts/text-faults.ts';
import { textFile } from '../../src/texts/text-file.ts';
import { checkBindings } from '../../src/components/bindings/check-bindings.ts';
import { demoPark, demoSite } from '../data/demo.ts';

const TABLE = '../../data/enterprise-periods.csv';

const HOSTILE: readonly (readonly [what: string, text: string, line: number, told: RegExp])[] = [
  ['a table as text', `import rows from '${TABLE}?raw'\n\n正文。`, 1, /import 或 export/],
  ['a module of Node', "正文。\n\nimport fs from 'node:fs'", 3, /import 或 export/],
  ['a layout', 'export default function Layout() {\n  return null;\n}', 1, /import 或 export/],
  ['a value', 'export const a = 1\n\n{a}', 1, /import 或 export/],
  ['all of a module', `export * from '${TABLE}'`, 1, /import 或 export/],
  ['an indented import', `正文。\n\n  import rows from '${TABLE}?raw'`, 3, /import 或 export/],
  ['an import in a list', "- 第一\n- import fs from 'node:fs'", 2, /import 或 export/],
  ['a quoted export', '> 正文\n> export default function Layout() ...', 2, /import 或 export/],
  ['a file by glob', "{import.meta.glob('/data/*.csv')}", 1, /程序代码/],
  ['an import in braces', `正文{await import('${TABLE}?raw')}。`, 1, /程序代码/],
  ['a process', '{process.env.HOME}', 1, /程序代码/],
  ['a function called at once', '{(() => globalThis)()}', 1, /程序代码/],
  ['a template', '{`${1 + 1}`}', 1, /程序代码/],
  ['a constructor', "{''.constructor.constructor('return process')()}", 1, /程序代码/],
  ['braces in an attribute', '<Value indicator={process.env.HOME} />', 1, /引号里/],
  ['attributes spread', '<Value {...globalThis} />', 1, /没有“”这一项|引号里/],
  ['a script', '<script>alert(1)</script>', 1, /这里不能用 <script>/],
  ['a script of a component', '正文。\n\n<Script src="x" />', 3, /这里不能用 <Script>/],
  ['a frame', '<iframe src="/data.html" />', 1, /这里不能用 <iframe>/],
  ['a style', '<style>p{}</style>', 1, /这里不能用 <style>/],
  ['an object', '<object data="x.csv" />', 1, /这里不能用 <object>/],
  ['a handler', '<p onclick="alert(1)">文字</p>', 1, /不能写“onclick”/],
  ['raw markup', '<p set:html="x" />', 1, /不能写“set:html”/],
  ['an island', '<div client:load="" />', 1, /不能写“client:load”/],
  ['a deferred island', '<Value server:defer indicator="revenue" />', 1, /没有“server:defer”/],
  ['a member of a module', '<Astro.self />', 1, /这里不能用 <Astro\.self>/],
  ['a small member', '<a.b />', 1, /这里不能用 <a\.b>/],
  ['a component of Astro', '<Fragment set:html="x" />', 1, /这里不能用 <Fragment>/],
  ['a name of every object', '<constructor />', 1, /这里不能用 <constructor>/],
  ['a link that runs', '[点](javascript:alert(1))', 1, /链接只能/],
  ['a link that runs, hidden', '<a href="java&#x0A;script:alert(1)">点</a>', 1, /链接只能/],
  ['a link by reference', '[点][一]\n\n[一]: javascript:alert(1)', 3, /链接只能/],
  ['a file of the data as a picture', '![图](../../data/firms.png)', 1, /图片/],
];

const KINDS = ['home.mdx', 'report/2026-06.mdx', 'deck/main.mdx', 'guide/monthly.mdx'] as const;

const known = {
  ...demoSite('internal'),
  pictures: new Map(),
  whole: () => demoPark('internal'),
};

describe.each(KINDS)('in %s', (path) => {
  test.each(HOSTILE)('%s is refused: %s', (_what, source, line, told) => {
    const errors = checkBindings([textFile(path, source)], known).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors[0]).toMatchObject({ file: `content/${path}`, line });
    // Where a component may not stand at all, that is what is told.
    expect(errors.map(({ problem }) => problem).join('\n')).toMatch(
      new RegExp(`${told.source}|这里不能用`),
    );
  });
});

test('a text that no page of the edition shows is refused as well', () => {
  const publicly = { ...known, ...demoSite('public') };
  const found = checkBindings([textFile('guide/faq.mdx', "import a from 'a'")], publicly);
  expect(found.map(({ severity }) => severity)).toEqual(['error']);
});

test('what is refused does not compile; what compiles is words, elements and names', () => {
  for (const [, source] of HOSTILE) {
    const file = textFile('home.mdx', source);
    if (textFaults(file).length > 0) expect(() => compileText(file)).toThrow(/content\/home\.mdx/);
    else expect(JSON.parse(JSON.stringify(compileText(file)))).toEqual(compileText(file));
  }
});

test.each([
  ['{/* 说明 */}正文{"｛"}。', '正文｛。'],
  ['`import a` 和 `{b}` 是写法', 'import a 和 {b} 是写法'],
  ['进口 import 不在行首', '进口 import 不在行首'],
])('%s is a text like any other', (source, words) => {
  const file = textFile('home.mdx', source);
  expect(textFaults(file)).toEqual([]);
  const flat = JSON.stringify(compileText(file).body);
  for (const word of words.split(' ')) expect(flat).toContain(word.slice(0, 2));
});
