import { describe, expect, it } from 'vitest';
import { correctionsFeed } from '../../src/figures/corrections-feed.ts';
import type { Correction } from '../../src/model/corrections.ts';
import { demoPark } from '../data/demo.ts';

const SITE = { organiser: '示例管委会', siteDomain: 'sample.gov.cn', siteName: '示例<开发区>' };

const correction = (row: number, more: Partial<Correction> = {}): Correction => ({
  date: '2026-07-20',
  dataset: '指标数据',
  subject: '主营业务收入 / 全区 / 2026年1-3月',
  field: '数值',
  reason: '企业补报',
  disclosure: 'public',
  at: { file: 'data/revisions.csv', row },
  ...more,
});

const feedOf = (revisions: Correction[]): string =>
  correctionsFeed(
    { ...demoPark('public'), revisions },
    SITE as unknown as Parameters<typeof correctionsFeed>[1],
  );

const all = (feed: string, tag: string): string[] =>
  [...feed.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(([, text = '']) => text);

describe('corrections.xml', () => {
  it('has the latest first, each with what was changed and an id of its own', () => {
    const feed = feedOf([
      correction(2, { before: '23.90', after: '24.00' }),
      correction(3, { date: '2026-08-01', after: '5' }),
      correction(4, { before: '7' }),
    ]);
    expect(all(feed, 'summary')).toEqual([
      '2026-08-01更正：主营业务收入、全区、2026年1-3月，补充数值：5（企业补报）',
      '2026-07-20更正：主营业务收入、全区、2026年1-3月，数值由23.90改为24.00（企业补报）',
      '2026-07-20更正：主营业务收入、全区、2026年1-3月，删去数值：7（企业补报）',
    ]);
    const ids = all(feed, 'id');
    expect(ids).toEqual([
      'tag:sample.gov.cn,2000:corrections',
      'tag:sample.gov.cn,2000:corrections:2026-08-01:3',
      'tag:sample.gov.cn,2000:corrections:2026-07-20:2',
      'tag:sample.gov.cn,2000:corrections:2026-07-20:4',
    ]);
    expect(all(feed, 'updated').slice(0, 2)).toEqual([
      '2026-08-01T00:00:00+08:00',
      '2026-08-01T00:00:00+08:00',
    ]);
  });

  it('writes what staff typed as text and never as markup', () => {
    const feed = feedOf([correction(2, { reason: '甲 & 乙 <b>复核</b>' })]);
    expect(all(feed, 'summary')[0]).toContain('甲 &amp; 乙 &lt;b&gt;复核&lt;/b&gt;');
    expect(all(feed, 'title')[0]).toContain('示例&lt;开发区&gt;');
    expect(feed).not.toContain('<b>');
  });

  it('is a feed without entries when nothing was corrected', () => {
    const feed = feedOf([]);
    expect(all(feed, 'entry')).toEqual([]);
    expect(all(feed, 'name')).toEqual(['示例管委会']);
    expect(all(feed, 'updated')).toHaveLength(1);
  });
});
