import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { readDataFiles } from '../../src/check/load-park.ts';
import { cellsWith, observationLines, withLines } from './found.ts';

const PROJECTS = [
  '项目编码,项目名称,上级项目,园区,项目类别,建设性质,计划总投资(万元),增资额(万元),用地面积(亩)',
  'a,甲项目,,东部园,省重点,新建,20000,,0',
  'a1,甲一期,甲项目,东部园,省重点,新建,12000,,0',
  'b,乙项目,,西部园,市重点,增资扩产,30000,5000,0',
  'c,丙项目,,西部园,其他,新建,8000,,0',
];
const STAGES = [
  '项目,阶段,日期',
  'c,签约,2025-05-01',
  'a,签约,2026-02-03',
  'a,签约,2026-05-03',
  'a1,签约,2026-03-01',
  'b,签约,2026-06-30',
];
const PROGRESS = [
  '项目,期间,本年完成投资(万元)',
  'a,2026年1-6月,9000',
  'a1,2026年1-6月,4000',
  'b,2026年1-6月,1000',
  'c,2026年1-6月,7777',
];

function differing(rows: readonly string[], progress: readonly string[] = PROGRESS): string[] {
  const files = withLines({
    'projects.csv': PROJECTS,
    'stage-events.csv': STAGES,
    'project-progress.csv': progress,
    'permits.csv': ['项目,手续'],
    'blockers.csv': ['问题编码,类型,原因,具体情况,提出日期,状态'],
    'parcels.csv': ['地块编码,地块名称,园区,面积(亩)'],
    'parcel-events.csv': ['地块,阶段,日期'],
    'observations.csv': observationLines(rows),
  });
  return cellsWith('projects-sum-differs', files);
}

describe('indicators that are sums over projects', () => {
  test('agree: a project once at its first signing, phases with their project, added amounts', () => {
    expect(
      differing([
        '签约项目数,全区,2026年1-3月,1',
        '签约项目数,全区,2026年1-6月,2',
        '签约项目数,西部园,2026年1-6月,1',
        '亿元以上签约项目数,全区,2026年1-6月,1',
        '签约项目计划总投资,全区,2026年1-6月,2.50',
        '重点项目完成投资,全区,2026年1-6月,1.00',
        '重点项目完成投资,东部园,2026年1-6月,0.90',
      ]),
    ).toEqual([]);
  });

  test('are named where they do not, once a year', () => {
    const rows = ['签约项目数,全区,2026年1-3月,4', '签约项目数,全区,2026年1-6月,5'];
    expect(differing(rows)).toEqual(['D2']);
  });

  test('may differ by rounding', () => {
    expect(differing(['重点项目完成投资,全区,2026年1-6月,1.01'])).toEqual([]);
    expect(differing(['重点项目完成投资,全区,2026年1-6月,1.03'])).toEqual(['D2']);
  });

  test('take phases of a key project that does not report itself', () => {
    const phases = PROGRESS.filter((line) => !line.startsWith('a,'));
    expect(differing(['重点项目完成投资,东部园,2026年1-6月,0.40'], phases)).toEqual([]);
  });

  test('are not compared with a sum that lacks a part', () => {
    const withheld = PROGRESS.map((line) => line.replace(',1000', ',**'));
    expect(differing(['重点项目完成投资,全区,2026年1-6月,9'], withheld)).toEqual([]);
  });

  test('count the latest row of the year of a project that has none for the period', () => {
    const rows = ['重点项目完成投资,全区,2026年1-6月,0.95'];
    const earlier = PROGRESS.map((line) => line.replace('b,2026年1-6月,1000', 'b,2026年1-5月,500'));
    expect(differing(rows, earlier)).toEqual([]);
    expect(differing(rows)).toEqual(['D2']);
  });

  test('leave out a project without a plan for the year, but not its phase', () => {
    const [head, ...lines] = PROGRESS;
    const plan = (line: string): string => `${line},${line.startsWith('a,') ? '—' : '20000'}`;
    const progress = [`${head},年度计划投资(万元)`, ...lines.map(plan)];
    expect(differing(['重点项目完成投资,全区,2026年1-6月,0.50'], progress)).toEqual([]);
    expect(differing(['重点项目完成投资,全区,2026年1-6月,1.00'], progress)).toEqual(['D2']);
  });

  test('are not compared in the year the list of stages begins, nor without a list', () => {
    expect(
      differing(['签约项目数,全区,2025年1-6月,9', '重点项目完成投资,全区,2025年1-6月,9']),
    ).toEqual([]);
  });
});

describe('a total above what the table names', () => {
  const problems = (files: ReadonlyMap<string, Uint8Array>): string[] =>
    checkPark(files, 'internal')
      .diagnostics.filter(({ code }) => code === 'projects-sum-differs')
      .map(({ problem, severity }) => `${severity} ${problem}`);
  const files = readDataFiles('tests/fixtures/parks/partial-lists');

  test('is noted, with what the site takes', () => {
    expect(problems(files)).toEqual([
      'note 项目阶段表只列出2个：网站以指标为准，名单只作其中一部分',
      'note 项目阶段表只列出1个：网站以指标为准，名单只作其中一部分',
    ]);
  });

  test('is noted of reserve projects and of firms above the scale too', () => {
    const lines = (name: string, ...more: string[]) => {
      const text = new TextDecoder().decode(files.get(name)).trimEnd();
      return new TextEncoder().encode([text, ...more].join('\n'));
    };
    const firms = [
      '企业编码,企业名称,简称,园区,行业,规上企业,经营状态,公开授权,公开级别',
      'f,示例光电有限公司,示例光电,东部产业园,光电,是,正常,,公开',
      'g,示例精工有限公司,示例精工,东部产业园,机械,否,正常,,公开',
    ];
    const more = new Map([
      ...files,
      ['enterprises.csv', new TextEncoder().encode(firms.join('\n'))],
      [
        'indicators.csv',
        lines(
          'indicators.csv',
          'above,规上企业数,规上企业数,经济,家,时点,不涉及,越高越好,是,0,否,8,规上企业数,统计局,规上企业数,公开',
        ),
      ],
      [
        'observations.csv',
        lines('observations.csv', '规上企业数,示例开发区,2026年6月,36,,,快报,2026-07-15,公开'),
      ],
      ['stage-events.csv', lines('stage-events.csv', '丁项目,洽谈,2026-02-01,公开')],
      ['projects.csv', lines('projects.csv', 'p3,丁项目,东部产业园,其他,新建,,公开')],
    ]);
    const found = problems(more);
    expect(found).toContain('note 企业表只列出1家：网站以指标为准，名单只作其中一部分');
    expect(found.filter((problem) => problem.includes('项目阶段表只列出1个'))).toHaveLength(2);
    expect(found).toHaveLength(4);
  });

  test('is not, where the zone says that the table is partial', () => {
    const rows = ['园区编码,园区名称,简称,类型,上级园区,排序,未列全的表,公开级别'];
    rows.push('zone,示例开发区,全区,总体,,1,项目,公开', 'east,东部产业园,东部园,园区,zone,2,,公开');
    rows.push('west,西部产业园,西部园,园区,zone,3,,公开');
    const parks = new TextEncoder().encode(rows.join('\n'));
    expect(problems(new Map([...files, ['parks.csv', parks]]))).toEqual([]);
  });
});
