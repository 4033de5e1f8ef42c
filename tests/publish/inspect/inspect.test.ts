import { describe, expect, test } from 'vitest';
import type { Site } from '../../../src/data/site.ts';
import { inspectPage } from '../../../src/publish/inspect/page-rules.ts';
import { readInspectedPage } from '../../../src/publish/inspect/read-page.ts';
import { inspectSite } from '../../../src/publish/inspect/site-rules.ts';

const SITE_TAGS = {
  SiteName: '清河高新区',
  SiteDomain: 'www.example.cn',
  SiteIDCode: '0000000000',
};
const ARTICLE_TAGS = {
  ...SITE_TAGS,
  ColumnName: '指标',
  ColumnType: '数据发布',
  ArticleTitle: '主营业务收入',
  PubDate: '2026-07-15 00:00',
  ContentSource: '统计局',
};

/** A page with these tags, and what stands in its head and in its main part. */
function html(tags: Readonly<Record<string, string>>, main: string, title = '标题'): string {
  const metas = Object.entries(tags).map(
    ([name, value]) => `<meta name="${name}" content="${value}">`,
  );
  return `<!doctype html><html lang="zh-CN"><head><title>${title}</title>${metas.join('')}</head><body><main>${main}</main></body></html>`;
}

const BODY =
  '<h1>主营业务收入</h1><p>1—6月主营业务收入52.14亿元，完成年度目标的38.62%，差欠序时进度11.38个百分点。</p>';

const page = (file: string, source: string) => readInspectedPage(file, source);

function problems(file: string, source: string, on = '2026-08-01'): string[] {
  return inspectPage(page(file, source), '2026-07-22 09:00', on).map(
    ({ problem, rule, weight }) => `${rule} ${weight} ${problem}`,
  );
}

describe('a page by itself', () => {
  test.each([
    ['the home page', 'index.html', html(SITE_TAGS, BODY)],
    ['an article', 'indicators/revenue.html', html(ARTICLE_TAGS, BODY)],
  ])('%s with all its tags is sound', (_, file, source) => {
    expect(problems(file, source)).toEqual([]);
  });

  const sourceless = { ...ARTICLE_TAGS, ContentSource: '' };

  test.each<[string, string, string, string]>([
    [
      'an article without a source',
      'a/b.html',
      html(sourceless, BODY),
      '没有页面标签 ContentSource',
    ],
    [
      'a column with the tags of a home page',
      'a/index.html',
      html(SITE_TAGS, BODY),
      'ColumnDescription',
    ],
    [
      'a domain with its scheme',
      'index.html',
      html({ ...SITE_TAGS, SiteDomain: 'https://www.example.cn' }, BODY),
      '应只写域名',
    ],
    [
      'a date later than the release',
      'a/b.html',
      html({ ...ARTICLE_TAGS, PubDate: '2026-07-23 00:00' }, BODY),
      'pub-date veto PubDate 2026-07-23 00:00 晚于本次发布',
    ],
    [
      'a date without a time',
      'a/b.html',
      html({ ...ARTICLE_TAGS, PubDate: '2026-07-15' }, BODY),
      'pub-date veto PubDate 是“2026-07-15”',
    ],
    [
      'a picture without words',
      'index.html',
      html(SITE_TAGS, `${BODY}<img src="a.png">`),
      '1 张图片',
    ],
    ['a field without a name', 'index.html', html(SITE_TAGS, `${BODY}<input>`), '1 个输入框'],
    [
      'a table without a head',
      'index.html',
      html(SITE_TAGS, `${BODY}<table><tr><td>1</td></tr></table>`),
      '1 张表',
    ],
    ['a link without words', 'index.html', html(SITE_TAGS, `${BODY}<a href="#x"></a>`), '1 个链接'],
    [
      'an id used twice',
      'index.html',
      html(SITE_TAGS, `${BODY}<i id="x"></i><b id="x"></b>`),
      '标识 x',
    ],
    ['no heading', 'index.html', html(SITE_TAGS, '<p>字</p>'), '一级标题'],
    [
      'a heading left out',
      'index.html',
      html(SITE_TAGS, `${BODY}<h3>三</h3>`),
      '第 1 级跳到第 3 级',
    ],
  ])('%s is found', (_, file, source, problem) => {
    const found = problems(file, source);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(problem);
  });

  test('a date later than the day of the inspection is found', () => {
    expect(problems('a/b.html', html(ARTICLE_TAGS, BODY), '2026-07-01')).toEqual([
      expect.stringContaining('晚于检查日 2026-07-01'),
    ]);
  });
});

describe('a site as a whole', () => {
  const settings = {
    demo: false,
    organiser: '管委会',
    operator: '统计局',
    contact: { phone: '0000-0000000' },
    icp: 'X ICP备00000000号',
    police: { number: 'X公网安备00000000000000号' },
    partyMark: { enabled: true },
    findError: { enabled: true },
    mapReviewNumber: '示S（2026）001号',
  } as unknown as Site;

  function found(sources: Readonly<Record<string, string>>, site: Partial<Site> = {}): string[] {
    const pages = Object.entries(sources).map(([file, source]) => page(file, source));
    return inspectSite(pages, new Set(Object.keys(sources)), { ...settings, ...site } as Site).map(
      ({ page: file = '', problem, rule }) => `${rule} ${file} ${problem}`,
    );
  }

  const described = (words: string) => ({ ...SITE_TAGS, description: words });
  const home = html(described('首页'), `${BODY}<a href="a/index.html">指标</a>`, '首页');
  const column = html(described('指标'), BODY, '指标');

  test('that is sound gives nothing', () => {
    expect(found({ 'index.html': home, 'a/index.html': column })).toEqual([]);
  });

  test.each<[string, Readonly<Record<string, string>>, Partial<Site>, string]>([
    ['a dead link', { 'index.html': home }, {}, 'dead-link index.html 链接打不开：a/index.html'],
    [
      'an empty column',
      { 'index.html': home, 'a/index.html': html(described('指标'), '<h1>指标</h1>', '指标') },
      {},
      'empty-column a/index.html',
    ],
    [
      'two pages of one title',
      { 'index.html': home, 'a/index.html': html(described('指标'), BODY, '首页') },
      {},
      '标题与 index.html 相同',
    ],
    [
      'a script of another host',
      {
        'index.html': home,
        'a/index.html': column.replace(
          '</head>',
          '<script src="//cdn.example.cn/a.js"></script></head>',
        ),
      },
      {},
      'foreign a/index.html',
    ],
    [
      'words of the demo',
      {
        'index.html': home,
        'a/index.html': html(described('指标'), `${BODY}<p>云川（示例）</p>`, '指标'),
      },
      {},
      '还有演示或未完成的文字“（示例）”',
    ],
    ['a demo', { 'index.html': home, 'a/index.html': column }, { demo: true }, '这是演示站点'],
    [
      'a footer without a number',
      { 'index.html': home, 'a/index.html': column },
      { icp: undefined },
      '页脚没有ICP备案号',
    ],
  ])('%s is found', (_, sources, site, problem) => {
    const all = found(sources, site);
    expect(all).toHaveLength(1);
    expect(all[0]).toContain(problem);
  });
});
