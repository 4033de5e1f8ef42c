import { describe, expect, test } from 'vitest';
import { checkSite } from '../../src/data/check-site.ts';
import type { Edition, Park } from '../../src/data/park.ts';
import type { Site } from '../../src/data/site.ts';
import { figuresFor } from '../../src/figures/figure-set.ts';
import { sourceLine, sourceOffices } from '../../src/figures/source-line.ts';
import { demoPark, demoSite } from '../data/demo.ts';
import { utf8 } from '../data/fixture-files.ts';

const LEAST = `siteName: 云川（示例）
siteDomain: www.yunchuan.example
siteIdCode: 0000000000
organiser: 管委会（示例）
published: 2026-07-15 09:00
contentSource: 管委会（示例）
`;

function site(more = ''): Site {
  const checked = checkSite(utf8(LEAST + more)).site;
  if (checked === undefined) throw new Error('the settings are at fault');
  return checked;
}

const parks: Readonly<Record<Edition, Park>> = {
  public: demoPark('public'),
  internal: demoPark('internal'),
};

/** Spreadsheet rows of observations of some indicators, up to a month of 2026. */
function rowsOf(indicators: readonly string[], month: number): number[] {
  return parks.public.observations
    .filter(({ indicator }) => indicators.includes(indicator))
    .filter(({ period }) => period.year < 2026 || period.month <= month)
    .map(({ at }) => at.row);
}

const observations = (...rows: number[]) => ({ file: 'data/observations.csv', rows });

describe('the source of a figure', () => {
  test('is the office of its indicator and the month its rows reach', () => {
    expect(sourceLine(observations(...rowsOf(['tax'], 5)), parks.public, site())).toBe(
      '来源：市税务局开发区分局，数据截至2026年5月',
    );
  });

  test('names every office once, and counts many', () => {
    const two = observations(...rowsOf(['revenue', 'value-added', 'tax'], 6));
    expect(sourceLine(two, parks.public, site())).toContain(
      '来源：开发区统计所、市税务局开发区分局，',
    );
    const many = observations(...rowsOf(['revenue', 'tax', 'budget-revenue', 'funds', 'trade'], 6));
    expect(sourceLine(many, parks.public, site())).toMatch(
      /^来源：(?:[^、，]+、){2}[^、，]+等5个单位，/,
    );
  });

  test('is what site.yaml says of the table, else where the content comes from', () => {
    const source = { file: 'data/parcels.csv', rows: [2, 3] };
    expect(sourceLine(source, parks.public, site('sources:\n  parcels: 自然资源局\n'))).toBe(
      '来源：自然资源局，数据截至2026年6月',
    );
    expect(sourceLine(source, parks.public, site('sources:\n  bonds: 财政局\n'))).toBe(
      '来源：管委会（示例），数据截至2026年6月',
    );
  });

  test('of an earlier report ends with that report', () => {
    const source = observations(...rowsOf(['tax'], 6));
    const march = { year: 2026, month: 3 };
    expect(sourceLine(source, parks.public, site(), march)).toContain('数据截至2026年3月');
  });

  test('tells file and rows to staff only', () => {
    const source = { file: 'data/parcels.csv', rows: [2, 3, 9] };
    expect(sourceLine(source, parks.internal, site())).toBe(
      '来源：管委会（示例），数据截至2026年6月；data/parcels.csv 第2–3、9行',
    );
    expect(sourceLine(source, parks.public, site())).not.toMatch(/csv|行/);
  });
});

describe('the source on a slide', () => {
  test('is the offices alone, in both editions', () => {
    for (const park of [parks.public, parks.internal]) {
      const source = observations(...rowsOf(['tax'], 5));
      const offices = sourceOffices(source, park, site());
      expect(offices).not.toBe('');
      expect(sourceLine(source, park, site())).toContain(`来源：${offices}，数据截至`);
    }
  });

  test('is the office site.yaml names for the file where rows have no indicator', () => {
    const source = { file: 'data/projects.csv', rows: [2] };
    const settings = site('sources:\n  projects: 招商局（示例）\n');
    expect(sourceOffices(source, parks.public, settings)).toBe('招商局（示例）');
  });
});

test('every figure of the demo names the office that keeps its table', () => {
  const demo = demoSite('internal');
  const unnamed = [...figuresFor(demo).all().values()].flatMap(({ id, source }) =>
    source === undefined || sourceOffices(source, demo.park, demo.site) === demo.site.contentSource
      ? [`${id}: content/site.yaml names no source of ${source?.file}`]
      : [],
  );
  expect(unnamed).toEqual([]);
});
