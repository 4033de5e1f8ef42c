import { describe, expect, test } from 'vitest';
import { parsePage } from '../../src/publish/html-scan.ts';
import { quickScan } from '../../src/publish/quick-scan.ts';
import { page } from './make-output.ts';

const WRITTEN = [
  '<a href="/a/?q=1&amp;r=2" title="一 &quot;二&quot; 三">x</a>',
  '<a href=/a/index.html#栏目>x</a><a href=/b/>y</a>',
  '<A HREF="/a/">x</A>',
  "<img src='/p.png' alt='' srcset='/p.png 1x, /q.png 2x'>",
  '<svg viewBox="0 0 1 1"><title id="t">1 &lt; 2</title><a xlink:href="/a/"><rect fill="url(#m)"/></a></svg>',
  '<p onclick="go()" style="color:red">x</p><p onclick>y</p>',
  '<script src="/assets/a.js" defer></script><script type="module" src="/b.js"></script>',
  '<link rel="modulepreload" href="/m.js"><link rel="stylesheet" href="/s.css">',
  '<meta http-equiv="refresh" content="0; url=/a/">',
  '<!-- a - b --><p data-tip="NaN">5 > 4</p>',
  '<table><tr><td id=c>1</td></tr></table>',
  '<template><a href="/in">x</a></template>',
  '<p\n  id="far"\n  hidden\n>x</p>',
];

const LEFT_TO_THE_PARSER = [
  '<script>alert(1)</script>',
  '<style>p{color:red}</style>',
  '<svg><style></style></svg>',
  '<title><a href="/x">x</a></title>',
  '<textarea><a href="/x"></textarea>',
  '<noscript><a href="/x">x</a></noscript>',
  '<p title="a & b">x</p>',
  '<p>&hellip;</p>',
  '<p id="a" id="b">x</p>',
  '<p title="a"id="b">x</p>',
  '<!-- a -- b -->',
  '<![CDATA[<a href="/x">]]>',
  '1 < 2',
  '<a href="/x"',
  '<p>a\rb</p>',
];

describe('reading a page the quick way', () => {
  test.each(WRITTEN)('finds what a parser finds: %s', (body) => {
    const source = page(body);
    expect(quickScan(source)).toEqual(parsePage(source, 'html'));
  });

  test.each(LEFT_TO_THE_PARSER)('is left to the parser: %s', (body) => {
    expect(quickScan(page(body))).toBeUndefined();
  });

  test('finds in a drawing what a parser finds', () => {
    const drawing =
      '<?xml version="1.0" encoding="UTF-8"?>\n<svg xmlns="http://www.w3.org/2000/svg"><title id="a">图</title><use href="#m"/><g id="m" data-tip="1月"/></svg>\n';
    expect(quickScan(drawing)).toEqual(parsePage(drawing, 'svg'));
  });
});
