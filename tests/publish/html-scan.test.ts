import { expect, test } from 'vitest';
import { scanPage } from '../../src/publish/html-scan.ts';

const cut = (source: string, { start, end }: { start: number; end: number }): string =>
  source.slice(start, end);

test('the place of a URL is its whole attribute, quoted or not', () => {
  const source = `<p><a class=x href="/a?b&amp;c">甲</a><img src=/p.png alt=''><a href='/q'>乙</a></p>`;
  const { urls } = scanPage(source);
  expect(urls.map(({ value, span }) => [value, cut(source, span)])).toEqual([
    ['/a?b&c', 'href="/a?b&amp;c"'],
    ['/p.png', 'src=/p.png'],
    ['/q', "href='/q'"],
  ]);
});

test('a text that holds references is one text, and none is read from scripts and styles', () => {
  const source = '<style>a{b:c}</style><p>研发 &lt;2%&gt; 以上</p><script>var 密 = 1</script>';
  expect(scanPage(source).texts).toEqual(['研发 <2%> 以上']);
});

test('scripts and stylesheets are found from their first to their last letter', () => {
  const module = '<script type="module" src="/m.js"></script>';
  const sheet = '<link rel="stylesheet" href="/s.css">';
  const source = `<!doctype html><head>${sheet}${module}<script>if (a < b) c()</script></head>`;
  const { assets, inline, modules } = scanPage(source);
  expect(modules.map((span) => cut(source, span))).toEqual([module]);
  expect(assets.map((span) => cut(source, span))).toEqual([
    sheet,
    '<script>if (a < b) c()</script>',
  ]);
  expect(inline).toEqual(['<script>if (a < b) c()</script>']);
});

test('of two attributes of one name the first counts, as in browsers', () => {
  expect([...scanPage('<p id="a" id="b" onclick="x()">').ids]).toEqual(['a']);
});

test('what browsers show without scripts is read like the rest, comments are not', () => {
  const source =
    '<noscript><a href="/a">甲</a></noscript><!-- <a href="/b">乙</a> --><template><i id="t"></i></template>';
  const { ids, texts, urls } = scanPage(source);
  expect([urls.map(({ value }) => value), texts, [...ids]]).toEqual([['/a'], ['甲'], ['t']]);
});

test('a drawing keeps the names of its references', () => {
  const source =
    '<svg xmlns="http://www.w3.org/2000/svg"><use xlink:href="#a"/><rect fill="url(#b)"/></svg>';
  const { localReferences, urls } = scanPage(source, 'svg');
  expect(urls.map(({ attribute }) => attribute)).toEqual(['xlink:href']);
  expect(localReferences).toEqual(['b']);
});

test.each([
  ['closed by itself', '<p>甲</p><script type="text/javascript"/>'],
  ['never closed', '<p>甲</p><script>a()'],
  ['closed with white space', '<p>甲</p><script>a()</script >'],
])('a script that is %s is found', (_, source) => {
  expect(scanPage(source).inline).toHaveLength(1);
});
