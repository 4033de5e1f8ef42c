import type { Period } from '../../src/data/period.ts';
import { describe, expect, test } from 'vitest';
import type { Park } from '../../src/data/park.ts';
import { reportOf, ReportFault } from '../../src/report/report.ts';
import { reportPeriods } from '../../src/report/periods.ts';
import { reportContext } from '../../src/report/context.ts';
import { writeSection, type SectionId } from '../../src/report/sections.ts';
import { demoPark } from '../data/demo.ts';
import { nonsenseIn } from '../format/nonsense.ts';

const H1 = { year: 2026, month: 6 };
const open = demoPark('public');
const full = demoPark('internal');

const section = (park: Park, id: SectionId): string =>
  writeSection(id, reportContext(park, H1, 'month')).join('\n');

/** The demo park with tables emptied. */
const without = (...tables: (keyof Park)[]): Park =>
  ({ ...full, ...Object.fromEntries(tables.map((table) => [table, []])) }) as Park;

describe('sections of the demo half-year', () => {
  test.each<[SectionId, string]>([
    ['economy', '差欠序时进度11.38个百分点，欠账15.36亿元'],
    ['economy', '主营业务收入分园区看，四个园区中新城园贡献最大'],
    [
      'outlook',
      '从全年看，规上工业总产值预计完成124.50亿元，同比增长20.50%，占年目标任务数的90.22%；地区生产总值预计',
    ],
    ['investment', '上半年签约11个项目，计划总投资34.10亿元'],
    ['investment', '储备有投资意向的项目21个'],
    ['investment', '计划总投资至少56.40亿元（另有2个未公布）'],
    ['projects', '22个重点项目完成年度计划的53.76%，快于序时进度3.76个百分点'],
    ['projects', '上半年新开工11个、竣工8个、试投产8个'],
    ['projects', '正在试投产的8个项目今年已实现产值至少7610万元（另有2个未公布）'],
    ['land', '报审使用林地5个批次，面积810亩，其中3个批次516亩已获批复'],
    ['land', '西湾园：立面改造（总投资1500万元）6月底启动'],
    ['land', '快速通道（一级公路标准，1.968公里，总投资1500万元）完成路基土方工程的90%'],
    ['clusters', '5个主导产业为光电信息、有色金属、医药化工、新型建材和再生纸。'],
    ['clusters', '再生纸产业年产涂布白板纸30万吨，主要产品有分选废纸'],
    ['investment', '产业链缺失环节有光电信息产业的LED芯片、驱动芯片'],
    ['outlook', '要完成全年目标，后六个月月均需完成主营业务收入13.81亿元（上半年月均8.69亿元）'],
    ['outlook', '主营业务收入欠账主要在新城园'],
    ['enterprises', '云川金乌铜业股份有限公司实现工业总产值11.80亿元，同比增长17.71%'],
    ['platforms', '现有研发平台14个，其中国家级1个'],
    ['support', '污水处理及配套管网专项债获批1亿元、支出进度79%'],
    ['problems', '（七）招商引资。一是招大引强不足'],
    ['next', '（一）经济运行。一是按月调度重点企业'],
    ['platforms', '\n本年获得的荣誉和排名：全省开发区综合考核（第12位'],
    ['platforms', '东屏园获全市项目建设先进园区（一等奖）'],
    ['requests', '恳请市政府支持申报地方政府专项债'],
    ['requests', '青荃环保治理项目：恳请市政府协调省市有关部门解决危废处理、能耗和环评审批问题。'],
    [
      'requests',
      '犀角车饰汽车内外饰生产线扩产项目：恳请市政府（市投资促进局）协调省生态环境厅解决配套电镀审批。',
    ],
    [
      'requests',
      '云川惊星光电股份有限公司：销售收入不突出、关联交易占比高、科创属性不出色。恳请市政府协调解决IPO进程中的问题。',
    ],
  ])('%s says %s', (id, text) => {
    expect(section(full, id)).toContain(text);
  });

  test.each<[SectionId, (keyof Park)[]]>([
    ['economy', ['observations']],
    ['investment', ['stageEvents', 'outreach', 'indicators', 'chains']],
    ['projects', ['stageEvents', 'projectProgress', 'projects']],
    ['land', ['landBatches', 'parcelEvents', 'facilities', 'plans', 'observations']],
    ['enterprises', ['enterprises', 'enterprisePeriods', 'qualifications', 'enterpriseEvents']],
    ['clusters', ['chains']],
    ['platforms', ['platforms', 'honours']],
    ['support', ['bonds', 'blockers']],
    ['problems', ['measures', 'blockers']],
    ['next', ['measures']],
    ['requests', ['measures', 'blockers']],
  ])('%s says nothing without its tables', (id, tables) => {
    const park = without(...tables);
    const context = {
      ...reportContext(full, H1, 'month'),
      park,
      units: [],
      plannedEvents: [],
      standings: tables.includes('observations') ? [] : reportContext(full, H1, 'month').standings,
      forecasts: tables.includes('observations') ? [] : reportContext(full, H1, 'month').forecasts,
    };
    expect(writeSection(id, context)).toEqual([]);
  });
});

describe('all reports', () => {
  test('tell indicators marked for the report by group', () => {
    const indicators = full.indicators.map((row) =>
      row.headline ? row : { ...row, inReport: true },
    );
    const [, , groups = ''] = writeSection(
      'economy',
      reportContext({ ...full, indicators }, H1, 'month'),
    );
    expect(groups).toMatch(/^[^，。]+方面，.+；.+。[^，。]+方面，/);
  });

  test('of a whole year expect nothing more of it', () => {
    const year = { year: 2025, month: 12 };
    expect(writeSection('outlook', reportContext(full, year, 'month'))).toEqual([]);
  });
});

describe('the public report', () => {
  test('has no figure of a single firm and no unsigned project', () => {
    expect(section(open, 'enterprises')).not.toContain('工业总产值');
    expect(section(open, 'projects')).not.toContain('已实现产值');
    expect(section(open, 'investment')).not.toContain('储备');
    expect(section(open, 'requests')).not.toContain('3000万元');
    expect(section(open, 'investment')).not.toContain('拟对接');
  });
});

describe('every period there is', () => {
  test('reads without nonsense in both editions', () => {
    for (const park of [open, full]) {
      const texts = reportPeriods(park).flatMap((period) => {
        const { changes, context, sections } = reportOf(park, period, 'month');
        expect(context.standings.length).toBeGreaterThan(0);
        // What staff wrote in tables is theirs.
        const own = sections.filter(({ id }) => !['problems', 'next', 'requests'].includes(id));
        return [...own.flatMap(({ paragraphs }) => paragraphs), ...(changes?.sentences ?? [])];
      });
      expect(nonsenseIn(texts)).toEqual([]);
    }
  });

  test('says nothing of later periods in an earlier report', () => {
    const { context, sections } = reportOf(full, { year: 2025, month: 8 }, 'month');
    expect(JSON.stringify(sections)).not.toContain('2026');
    expect(context.latest).toBe(false);
    expect(
      context.park.facilities.every(({ actualFinish }) => (actualFinish ?? '9') <= '2025-08-31'),
    ).toBe(true);
  });

  test('is refused with the list when there are no data', () => {
    expect(() => reportOf(full, { year: 2026, month: 7 }, 'month')).toThrow(ReportFault);
    expect(() => reportOf(full, { year: 2026, month: 7 }, 'month')).toThrow(
      /^2026年1—7月没有数据，不能生成汇报。有数据的期间：2026-06（2026年上半年）、2026-05/,
    );
  });
});

describe('changes since the period before', () => {
  test('compare rates and leads in points, and count projects', () => {
    const { changes } = reportOf(full, H1, 'month');
    expect(changes?.title).toBe('与上期（2026年1—5月）相比');
    expect(changes?.sentences[0]).toBe(
      '主营业务收入同比增速比上期加快0.05个百分点，差欠序时进度由10.53个百分点扩大到11.38个百分点。',
    );
    expect(changes?.sentences).toContain('本期新增项目：签约1个、开工1个、竣工2个、投产1个。');
  });

  test('only count what happened over a turn of the year', () => {
    const { changes } = reportOf(full, { year: 2026, month: 2 }, 'month');
    expect(changes?.title).toBe('与2025年末相比');
    expect(changes?.sentences.join('')).not.toMatch(/序时进度|增速/);
  });

  test('are none against the same months of the year before', () => {
    const isFirstHalf = ({ period }: { period: Period }): boolean => period.month === 6;
    const halves = {
      ...full,
      observations: full.observations.filter(isFirstHalf),
      projectProgress: full.projectProgress.filter(isFirstHalf),
      measures: full.measures.filter(isFirstHalf),
    };
    expect(reportOf(halves, H1, 'month').changes).toBeUndefined();
  });
});
