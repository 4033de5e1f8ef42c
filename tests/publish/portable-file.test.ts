import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { PublishFault } from '../../src/publish/fault.ts';
import { page } from './make-output.ts';
import { publishFiles } from './publish-files.ts';

/** The fault lines for an output folder, or none. */
function faultsOf(files: Readonly<Record<string, string>>): string[] {
  try {
    publishFiles(files);
  } catch (error) {
    if (error instanceof PublishFault) return error.message.split('\n').slice(1);
    throw error;
  }
  return [];
}

describe('URLs of a page', () => {
  const files = {
    'index.html': page('<h1 id="t">首页</h1>'),
    'a/index.html': page('<h1 id="栏目">栏目</h1>'),
    'assets/site.css': '',
    'assets/site.js': '',
    'assets/p.png': '',
  };

  test.each([
    ['<a href="/">x</a>', '<a href="../index.html">x</a>'],
    ['<a href="/a/">x</a>', '<a href="../a/index.html">x</a>'],
    ['<a href=/a/index.html#栏目>x</a>', '<a href="../a/index.html#栏目">x</a>'],
    ['<a href="#own" id="own">x</a>', '<a href="#own" id="own">x</a>'],
    ['<a href="/b/x.html#own" id="own">x</a>', '<a href="#own" id="own">x</a>'],
    ['<a href="/a/?q=1&amp;r=2">x</a>', '<a href="../a/index.html?q=1&amp;r=2">x</a>'],
    ['<img src="/assets/p.png" alt="">', '<img src="../assets/p.png" alt="">'],
    [
      '<img src="/assets/p.png" srcset="/assets/p.png 1x,/assets/p.png 2x" alt="">',
      '<img src="../assets/p.png" srcset="../assets/p.png 1x, ../assets/p.png 2x" alt="">',
    ],
    ['<video poster="/assets/p.png"></video>', '<video poster="../assets/p.png"></video>'],
    [
      '<svg viewBox="0 0 1 1"><a xlink:href="/a/"><rect/></a></svg>',
      '<svg viewBox="0 0 1 1"><a xlink:href="../a/index.html"><rect/></a></svg>',
    ],
    [
      '<svg><defs><g id="m"/></defs><use href="#m"/><rect fill="url(#m)"/></svg>',
      '<svg><defs><g id="m"/></defs><use href="#m"/><rect fill="url(#m)"/></svg>',
    ],
    [
      '<meta http-equiv="refresh" content="0; url=/a/">',
      '<meta http-equiv="refresh" content="0; url=../a/index.html">',
    ],
    [
      '<a href="https://beian.example.cn/">备案</a>',
      '<a href="https://beian.example.cn/">备案</a>',
    ],
    ['<img src="data:image/gif;base64,AA" alt="">', '<img src="data:image/gif;base64,AA" alt="">'],
    ['<script type="module" src="/assets/site.js"></script>字', '字'],
  ])('%s', (before, after) => {
    const site = publishFiles({ ...files, 'b/x.html': page(before) });
    expect(site['b/x.html']).toBe(page(after));
  });

  test('where readers are to be told, links to other sites are marked, those to the own are not', () => {
    const other = '<a href="https://Stats.example.net/a">一</a>';
    const near =
      '<a href="http://WWW.example.cn:8080/">二</a><a href="tel:1">三</a><a href="/a/">四</a>';
    const options = { leavingFrom: 'www.example.cn' };
    const site = publishFiles({ ...files, 'b/x.html': page(other + near) }, options);
    expect(site['b/x.html']).toBe(
      page(
        other.replace('a">', 'a" data-leaving="外部链接">') +
          near.replace('"/a/"', '"../a/index.html"'),
      ),
    );
  });

  test('stylesheets and scripts in the head become relative', () => {
    const head = (up: string) =>
      `<link rel="stylesheet" href="${up}assets/site.css"><script defer src="${up}assets/site.js"></script>`;
    const site = publishFiles({ ...files, 'b/c/x.html': page('字', head('/')) });
    expect(site['b/c/x.html']).toBe(page('字', head('../../')));
  });

  test('a second run changes nothing', () => {
    const once = publishFiles({ ...files, 'b/x.html': page('<a href="/a/">x</a>') });
    expect(publishFiles(once)).toEqual(once);
  });
});

describe('what is refused', () => {
  const cases: [string, Record<string, string>, string[]][] = [
    [
      'a link to no file and a missing anchor, both named',
      { 'index.html': page('<a href="/no.html">x</a><a href="#gone">y</a>') },
      [
        'index.html：链接指向不存在的文件（<a href="/no.html">）',
        'index.html：找不到锚点 #gone（<a href="#gone">）',
      ],
    ],
    [
      'an anchor missing in another page',
      { 'index.html': page('<a href="/a.html#p">x</a>'), 'a.html': page('字') },
      ['index.html：找不到锚点 #p（<a href="/a.html#p">）'],
    ],
    [
      'a paint server that is not there',
      { 'index.html': page('<svg><rect fill="url(#p)"/></svg>') },
      ['index.html：找不到锚点 #p（url(#p)）'],
    ],
    [
      'a picture from another host',
      { 'index.html': page('<img src="https://example.org/a.png" alt="">') },
      ['index.html：不能引用站外地址（<img src="https://example.org/a.png">）'],
    ],
    [
      'a link without a scheme of its own',
      { 'index.html': page('<a href="//example.org/">x</a>') },
      ['index.html：不能引用站外地址（<a href="//example.org/">）'],
    ],
    [
      'an inline script, style and handler',
      { 'index.html': page('<p style="color:red" onclick="x()">字</p>', '<style>p{}</style>') },
      [
        'index.html：不能有内嵌的脚本、样式或事件属性（<style>p{}</style>）',
        'index.html：不能有内嵌的脚本、样式或事件属性（style="color:red"）',
        'index.html：不能有内嵌的脚本、样式或事件属性（onclick="x()"）',
      ],
    ],
    [
      'a page without a policy',
      { 'index.html': '<!doctype html><title>页</title>' },
      ['index.html：缺少内容安全策略（CSP）'],
    ],
    [
      'a page whose policy allows inline styles',
      { 'index.html': page('字').replace("style-src 'self'", "style-src 'self' 'unsafe-inline'") },
      ["index.html：内容安全策略（CSP）不够严格，缺少（style-src 'self'）"],
    ],
    [
      'NaN in a sentence and undefined in a text alternative',
      { 'index.html': page('<p>完成NaN亿元</p><img src="/p.png" alt="undefined">'), 'p.png': '' },
      [
        'index.html：页面文字里有程序的空值（完成NaN亿元）',
        'index.html：页面文字里有程序的空值（undefined）',
      ],
    ],
    [
      'an icon from elsewhere, unlike the page’s own address',
      {
        'index.html': page(
          '<link rel="canonical" href="https://example.org/"><link rel="icon" href="https://example.org/a.ico">',
        ),
      },
      ['index.html：不能引用站外地址（<link href="https://example.org/a.ico">）'],
    ],
    [
      'null in a download',
      { 'x.csv': '指标,数值\n税收,null\n' },
      ['x.csv：页面文字里有程序的空值（指标,数值 税收,null）'],
    ],
    [
      'a style attribute in a drawing',
      { 'x.svg': '<svg xmlns="http://www.w3.org/2000/svg"><g style="a:b"/></svg>' },
      ['x.svg：不能有内嵌的脚本、样式或事件属性（style="a:b"）'],
    ],
    [
      'names that servers drop',
      { '_astro/a.js': '', 'assets/_b.css': '', '图.svg': '', 'a.mjs': '' },
      [
        '_astro/a.js：文件夹和文件的名称不能以下划线开头，部分服务器会忽略',
        'assets/_b.css：文件夹和文件的名称不能以下划线开头，部分服务器会忽略',
        'a.mjs：不能发布 .mjs 文件，部分服务器不会按脚本提供',
        '图.svg：文件名只能用英文字母、数字和 - _ .',
      ],
    ],
    [
      'a stylesheet with foreign, missing and imported files',
      {
        'a.css':
          '@import "b.css"; a{background:url(https://example.org/x.png)} b{background:url(n.png)}',
      },
      [
        'a.css：样式表不能用 @import（b.css）',
        'a.css：不能引用站外地址（url(https://example.org/x.png)）',
        'a.css：样式表引用了不存在的文件（url(n.png)）',
      ],
    ],
  ];

  test.each(cases)('%s', (_name, files, faults) => {
    expect(faultsOf(files).sort()).toEqual([...faults].sort());
  });

  test('words that only contain the empty values are no fault', () => {
    expect(faultsOf({ 'index.html': page('<p>Nanjing NaNo nullable</p>') })).toEqual([]);
  });
});

describe('the page of a section without data', () => {
  const empty = (body: string) =>
    page(body).replace('lang="zh-CN"', 'lang="zh-CN" data-empty-section="true"');
  const files = {
    'about.html': page(`<p>${'字'.repeat(300)} data-empty-section</p>`),
    'index.html': page('首页'),
    'land/index.html': empty('土地'),
  };

  test('is not published', () => {
    expect(Object.keys(publishFiles(files))).toEqual(['about.html', 'index.html']);
  });

  test('may not be linked to', () => {
    expect(faultsOf({ ...files, 'index.html': page('<a href="/land/">x</a>') })).toEqual([
      'index.html：链接指向不存在的文件（<a href="/land/">）',
    ]);
  });
});

test('a stylesheet that no page names is not published', () => {
  const head = '<link rel="stylesheet" href="/assets/used.css">';
  const site = publishFiles({
    'assets/unused.css': 'p{margin:0}',
    'assets/used.css': 'p{margin:0}',
    'index.html': page('字', head),
  });
  expect(Object.keys(site)).toEqual(['assets/used.css', 'index.html']);
});

describe('404.html', () => {
  const body =
    '<a href="#main">跳到正文</a><a href="/">首页</a><a href="/a.html">栏目</a><main id="main">没有这个页面</main>';
  const head = '<link rel="stylesheet" href="/s.css"><script defer src="/s.js"></script>';
  const files = {
    '404.html': page(body, head),
    'index.html': page(''),
    'a.html': page(''),
    's.css': '',
    's.js': '',
  };

  test('needs no other file when the path of the site is not known', () => {
    expect(publishFiles(files)['404.html']).toBe(
      page(
        '<a href="#main">跳到正文</a><a href="/">首页</a><a>栏目</a><main id="main">没有这个页面</main>',
      ),
    );
  });

  const style = '<meta name="carried-style" content="p{content:&quot;a&quot;}">';

  test('has the style it carries, allowed by its digest alone', () => {
    const carried = { ...files, '404.html': page(body, head + style) };
    const html = String(publishFiles(carried)['404.html']);
    const css = 'p{content:"a"}';
    const digest = createHash('sha256').update(css).digest('base64');
    expect(html).toContain(`<style>${css}</style>`);
    expect(html).toContain(`style-src 'self' 'sha256-${digest}';`);
    expect(html).not.toContain('carried-style');
  });

  test('drops that style where it has the stylesheets of the site', () => {
    const carried = { ...files, '404.html': page(body, head + style) };
    const html = String(publishFiles(carried, { basePath: '/park/' })['404.html']);
    expect(html).not.toMatch(/carried-style|<style|sha256/);
  });

  test('starts every URL with the path of the site when it is known', () => {
    expect(publishFiles(files, { basePath: '/park/' })['404.html']).toBe(
      page(
        body.replace('"/"', '"/park/index.html"').replace('"/a.html"', '"/park/a.html"'),
        head.replace('/s.css', '/park/s.css').replace('/s.js', '/park/s.js'),
      ),
    );
  });
});
