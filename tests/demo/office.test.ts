import { describe, expect, it } from 'vitest';
import { cell, numberIn, observation, OBSERVATIONS, readDemo, target2026 } from './read-demo.ts';

function byName(file: string, header: string): Map<string, Record<string, string>> {
  return new Map(readDemo(file).map((row) => [cell(row, header), row]));
}

function sum(rows: readonly Record<string, string>[], header: string): number {
  return rows.reduce((total, row) => total + numberIn(row, header), 0);
}

describe('what the demo offices keep', () => {
  it('grants and spends special bonds as the indicator and its ceiling say', () => {
    const special = readDemo('bonds.csv').filter(
      (row) => row['类型'] === '专项债' && row['年度'] === '2026',
    );
    const spent = numberIn(observation('专项债券支出', '2026年1-6月'), '数值');
    expect(sum(special, '已支出(万元)') / 10000).toBeCloseTo(spent, 6);
    const granted = numberIn(target2026('专项债券支出'), '目标值');
    expect(sum(special, '获批额(万元)') / 10000).toBeCloseTo(granted, 6);
    const open = special.filter((row) => numberIn(row, '获批额(万元)') > 0);
    expect(new Set(open.map((row) => row['预计支出完毕']))).toEqual(new Set(['2026-08-18']));
  });

  it.each([
    ['新城园公租房', { 建设规模: '800', 计量单位: '套' }],
    ['新城园家庭公寓', { 建设规模: '200', 计量单位: '套' }],
    ['新城园职工服务中心', { 建设规模: '3.3', 计量单位: '万平方米' }],
    ['升明路城市综合体', { 建设规模: '8', 规格: '高23层' }],
    ['西湾园综合污水处理厂一期', { '总投资(万元)': '12000', '工程进度(%)': '80' }],
    ['西湾园配套污水管网', { '总投资(万元)': '4000', 计划开工: '2026-08-31' }],
    ['西湾园快速通道', { 建设规模: '1.968', '工程进度(%)': '90' }],
    ['西湾园立面改造', { '总投资(万元)': '1500' }],
  ])('builds %s as the half-year report says', (name, cells) => {
    expect(byName('facilities.csv', '设施名称').get(name)).toMatchObject(cells);
  });

  it.each(['2025年12月', '2026年6月'])('counts platforms by its definition in %s', (period) => {
    const end = period.startsWith('2025') ? '2025-12-31' : '2026-06-30';
    const counted = readDemo('platforms.csv').filter(
      (row) =>
        row['级别'] !== '企业级' && row['类型'] !== '战新基地' && cell(row, '认定日期') <= end,
    );
    expect(counted).toHaveLength(numberIn(observation('创新平台数', period), '数值'));
  });

  it('finished as much floor in new workshops as the indicator says', () => {
    const finished = readDemo('facilities.csv').filter(
      (row) => row['类型'] === '标准厂房' && cell(row, '实际竣工') >= '2026-01-01',
    );
    const stated = numberIn(observation('新建多层厂房面积', '2026年1-6月'), '数值');
    expect(sum(finished, '总面积(平方米)') / 10000).toBeCloseTo(stated, 6);
  });

  it('counts as many platforms of the city or above as the indicator', () => {
    const counted = readDemo('platforms.csv').filter(
      (row) =>
        row['级别'] !== '企业级' &&
        row['类型'] !== '战新基地' &&
        cell(row, '认定日期') <= '2026-06-30',
    );
    const stated = numberIn(observation('创新平台数', '2026年6月'), '数值');
    expect(counted.length).toBe(stated);
    expect(byName('platforms.csv', '平台名称').get('云川光电信息重点实验室')?.['荣誉']).toContain(
      '五四奖章',
    );
  });

  it('lead by five industries and miss links in their chains', () => {
    const chains = readDemo('chains.csv');
    const leading = chains.filter((row) => row['主导产业'] === '是').map((row) => row['名称']);
    expect(new Set(leading)).toEqual(
      new Set(['有色金属', '医药化工', '新型建材', '再生纸', '光电信息']),
    );
    expect(chains.filter((row) => row['缺失'] === '是').length).toBeGreaterThan(8);
    expect(byName('chains.csv', '名称').get('电积铜')?.['产能']).toBe('年产电积铜10万吨');
  });

  it('weighs the evaluation to 100 points and bands the ranks to 100 %', () => {
    for (const year of ['2024', '2025']) {
      const items = readDemo('scoring.csv').filter(
        (row) => row['年度'] === year && row['用途'] === '评价',
      );
      expect(sum(items, '权重(分)')).toBe(100);
      const grades = readDemo('grades.csv').filter((row) => row['年度'] === year);
      const ranked = grades.filter((row) => row['等级'] !== '不参评');
      const best = ranked.filter((row) => row['等级'] === 'A').length / ranked.length;
      expect(best).toBeLessThanOrEqual(0.2);
      expect(best).toBeGreaterThan(0.15);
    }
  });

  it('records the corrections the figures remark on', () => {
    const fai = readDemo('revisions.csv').find((row) =>
      cell(row, '对象').startsWith('固定资产投资'),
    );
    const row = OBSERVATIONS.find(
      (one) => one['数据状态'] === '修订' && one['指标'] === '固定资产投资',
    );
    expect(fai?.['更正后']).toBe(row?.['数值']);
    expect(row?.['备注']).toContain(fai?.['更正前'] ?? '?');
  });

  it('asks for support as the reports do', () => {
    const requests = readDemo('blockers.csv').filter((row) => row['类型'] === '支持请求');
    expect(requests.some((row) => row['涉及金额(万元)'] === '3000')).toBe(true);
    const causes = requests.map((row) => row['原因']);
    for (const cause of ['环评', '资金', '电镀审批', '上市']) expect(causes).toContain(cause);
  });

  it('travelled to the five cities and counted leads', () => {
    const trips = readDemo('outreach.csv').filter((row) => row['类型'] === '外出招商');
    const cities = new Set(trips.flatMap((row) => cell(row, '城市').split('、')));
    for (const city of ['上海', '苏州', '宁波', '西安', '衡水']) expect(cities).toContain(city);
    expect(sum(trips, '收集线索(条)')).toBeGreaterThan(30);
  });
});
