import { describe, expect, test } from 'vitest';
import { fileURLToPath } from 'node:url';
import { checkSite } from '../../src/data/check-site.ts';
import { DataFault, formatDiagnostic } from '../../src/data/diagnostic.ts';
import { loadSite } from '../../src/data/site.ts';
import { utf8 } from './fixture-files.ts';

const LEAST = `siteName: 云川（示例）
siteDomain: www.yunchuan.example
siteIdCode: 0000000000
organiser: 管委会（示例）
published: 2026-07-15 09:00
contentSource: 管委会（示例）
`;

function report(yaml: string): string[] {
  return checkSite(utf8(yaml)).diagnostics.map(formatDiagnostic);
}

describe('site.yaml', () => {
  test('the one in content/ is sound and clearly fictional', () => {
    const site = loadSite(fileURLToPath(new URL('../../content', import.meta.url)));
    expect(site.demo).toBe(true);
    expect(site.siteName).toContain('示例');
    expect(site.partyMark.enabled || site.findError.enabled).toBe(false);
  });

  test('fills in what may be left out and keeps leading zeros', () => {
    expect(checkSite(utf8(LEAST)).site).toMatchObject({
      siteIdCode: '0000000000',
      demo: false,
      contact: {},
      partyMark: { enabled: false },
      findError: { enabled: false },
      columns: {},
      timeProgress: 'month',
    });
  });

  test('takes blank optional fields as left out', () => {
    const { site } = checkSite(utf8(`${LEAST}icp:\npolice:\n  number:\ncontact:\n`));
    expect(site).toMatchObject({ contact: {} });
    expect(site).not.toHaveProperty('police');
  });

  test.each([
    ['2026-7-15 09:00', '月份缺零'],
    ['2026-07-15', '没有时刻'],
    ['2026-07-15T09:00:00Z', '另一种写法'],
    ['2026-07-15 25:00', '没有25点'],
    ['2026-02-30 09:00', '没有这一天'],
    ['now', '时钟'],
  ])('refuses the publication time %s (%s)', (published) => {
    expect(report(LEAST.replace('2026-07-15 09:00', published))).toEqual([
      `content/site.yaml 第5行 「published」= "${published}"：填写不符合要求。应写成 YYYY-MM-DD HH:MM，如 2026-07-15 09:00，由工作人员按实际发布时间填写。`,
    ]);
  });

  test.each([
    ['siteDomian: x', '第7行 「siteDomian」= "x"：没有这一项。可能应为 siteDomain。'],
    ['contact:\n  phon: 1', '第8行 「contact.phon」= "1"：没有这一项。可能应为 phone。'],
    ['sources:\n  parcel: 局', '第8行 「sources.parcel」= "局"：没有这一项。可能应为 parcels。'],
    ['siteDomian:', '第7行 「siteDomian」= ""：没有这一项。可能应为 siteDomain。'],
    ['contact:\n  phon:', '第8行 「contact.phon」= ""：没有这一项。可能应为 phone。'],
    ['contakt:\n  phone:', '第7行 「contakt」：没有这一项。可能应为 contact。'],
    ['colour: red', '第7行 「colour」= "red"：没有这一项。可能应为 colours。'],
    ['partyMark:\n  enabled: true', '第7行 「partyMark.url」：打开（enabled: true）时必须填网址。'],
    ['timeProgress: week', '第7行 「timeProgress」= "week"：填写不符合要求。应填 month 或 day。'],
    ['icp: 12345', '第7行 「icp」= "12345"：填写不符合要求。应填备案号，如 X ICP备00000000号。'],
    [
      'contact: 电话',
      '第7行 「contact」= "电话"：填写的结构不对。联系方式。下面应缩进写它的各项，如“phone: 内容”。',
    ],
    [
      'operator: [甲, 乙]',
      '第7行 「operator」：填写的结构不对。承办单位。应直接写一段文字，不加方括号，也不分成几项。',
    ],
    [
      'columns:\n  indicators: 介绍',
      '第8行 「columns.indicators」= "介绍"：填写的结构不对。下面应缩进写它的各项，如“description: 内容”。',
    ],
    [
      'publication: 全部',
      '第7行 「publication」= "全部"：填写的结构不对。哪些表、哪些指标分组经批准可以公开；npx parkbrief release 只发布写在这里的。下面应一条一条写，每条用“- ”开头，再缩进写 covers、allowedBy、rule、since。',
    ],
    [
      'publication:\n  - covers: 企业\n    allowedBy: 办\n    rule: 办法\n    since: 2026-01-01',
      '第8行 「publication 第1条 covers」= "企业"：填写的结构不对。准予公开的表（如 observations 或 指标数据）或指标分组（如 经济总量）。应写在方括号里，几项之间用半角逗号分开，如 [甲, 乙]，只有一项也要加方括号。',
    ],
  ])('explains %j', (line, text) => {
    expect(report(`${LEAST}${line}\n`)).toEqual([`content/site.yaml ${text}`]);
  });

  test('names missing and blank fields together', () => {
    const yaml = LEAST.replace(/^siteName.*\n/, '').replace(/organiser: .*/, 'organiser:');
    expect(report(yaml)).toEqual([
      'content/site.yaml 「siteName」：缺少这一项：网站名称（SiteName）。',
      'content/site.yaml 第3行 「organiser」= ""：缺少这一项：主办单位。',
    ]);
  });

  test.each([
    ['a: b: c\n', '“a: b: c”内容里有冒号，要用引号括起来'],
    ['a: 1\na: 2\n', '“a: 2”：这一项写了两次'],
    ['', '文件里没有“名称: 内容”的各项'],
    ['- a\n', '文件里没有“名称: 内容”的各项'],
  ])('says what is wrong with %j', (yaml, problem) => {
    expect(checkSite(utf8(yaml)).diagnostics).toMatchObject([{ code: 'not-yaml', problem }]);
  });

  test('a missing file is one fault', () => {
    expect(() => loadSite('/no/such/folder')).toThrow(DataFault);
  });
});
