import { describe, expect, it } from 'vitest';
import { resolveStanding } from '../../src/figures/binding.ts';
import { refuseUnknownFigure } from '../../src/figures/known-figures.ts';
import { demoPark, demoSite } from '../data/demo.ts';

const at = 'content/home.mdx:12';
const site = demoSite('public');
const whole = () => demoPark('internal');

describe('resolveStanding', () => {
  it.each([
    ['a code', 'revenue'],
    ['a name', '主营业务收入'],
  ])('takes %s and the latest period', (_name, indicator) => {
    const standing = resolveStanding(site, { indicator, at });
    expect(standing.indicator.code).toBe('revenue');
    expect(standing.park.kind).toBe('zone');
    expect(standing.period).toEqual({ year: 2026, month: 6 });
  });

  it('takes a park by name and a period as in the CSV files', () => {
    const standing = resolveStanding(site, {
      indicator: 'revenue',
      park: '新城园',
      period: '2025年1-6月',
    });
    expect(standing.park.code).toBe('xincheng');
    expect(standing.period).toEqual({ year: 2025, month: 6 });
  });

  it.each([
    [
      'an unknown indicator',
      { indicator: '主营业务收人' },
      'content/home.mdx 第12行：没有名为“主营业务收人”的指标。最接近的是“主营业务收入”。',
    ],
    [
      'an indicator that resembles none',
      { indicator: '空气质量' },
      'content/home.mdx 第12行：没有名为“空气质量”的指标。全部名称用 npx parkbrief dictionary --names 列出。',
    ],
    [
      'a park that resembles none',
      { indicator: 'revenue', park: '火星' },
      'content/home.mdx 第12行：没有名为“火星”的园区。全部名称用 npx parkbrief dictionary --names 列出。',
    ],
    [
      'an unknown park',
      { indicator: 'revenue', park: '新成园' },
      'content/home.mdx 第12行：没有名为“新成园”的园区。最接近的是“新城园”。',
    ],
    [
      'a period that cannot be read',
      { indicator: 'revenue', period: '上半年' },
      'content/home.mdx 第12行：期间“上半年”看不懂，应写成 2026年1-6月 或 2026-06。',
    ],
    [
      'a period without data',
      { indicator: 'revenue', period: '2026-07' },
      'content/home.mdx 第12行：“云川经济开发区（示例）”的“主营业务收入”没有2026年1—7月数据，最近的一期是2026年上半年，写成 period="2026-06"。',
    ],
    [
      'an indicator of the internal edition',
      { indicator: 'stopped-firms' },
      'content/home.mdx 第12行：“stopped-firms”只在内部版里，公开版的文稿不能写。要公开的，把指标表里它的公开级别改成“公开”。',
    ],
    [
      'everything at once',
      { indicator: '收人', park: '新成园', period: '半年' },
      '没有名为“收人”的指标。全部名称用 npx parkbrief dictionary --names 列出。没有名为“新成园”的园区。最接近的是“新城园”。期间“半年”看不懂，应写成 2026年1-6月 或 2026-06。',
    ],
    [
      'no indicator at all',
      {},
      'content/home.mdx 第12行：没有写指标。应写成 indicator="主营业务收入"。',
    ],
  ])('names file, line and what is known for %s', (_name, binding, message) => {
    expect(() => resolveStanding(site, { ...binding, at }, whole)).toThrow(message);
  });
});

describe('refuseUnknownFigure', () => {
  it.each([['lead-lag'], ['revenue-progress'], ['above-scale-firms-kpi']])('takes %s', (id) => {
    expect(() => refuseUnknownFigure(site, id, at, whole)).not.toThrow();
  });

  it.each([
    [
      'the nearest id',
      'leadlag',
      'content/home.mdx 第12行：没有编号为“leadlag”的图表。最接近的是“lead-lag”。',
    ],
    [
      'the most alike',
      'weather-progress',
      '没有编号为“weather-progress”的图表。相近的有“gdp-progress”、“tax-progress”、“fai-progress”。全部名称用 npx parkbrief dictionary --names 列出。',
    ],
    ['how an id is written', undefined, '没有写图表编号。应写成 id="lead-lag"。'],
  ])('names %s', (_name, id, message) => {
    expect(() => refuseUnknownFigure(site, id, at, whole)).toThrow(message);
  });
});
