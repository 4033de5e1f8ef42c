import { describe, expect, it } from 'vitest';
import { cell, numberIn, readDemo } from './read-demo.ts';

type Row = Record<string, string>;

const PARCELS = readDemo('parcels.csv');
const PROJECTS = readDemo('projects.csv');
const PROGRESS = readDemo('project-progress.csv');
const FIRMS = new Map(readDemo('enterprises.csv').map((row) => [cell(row, '企业编码'), row]));

function days(rows: readonly Row[], key: string): Map<string, string> {
  return new Map(rows.map((row) => [`${cell(row, key)} ${cell(row, '阶段')}`, cell(row, '日期')]));
}

const LAND_DAYS = days(readDemo('parcel-events.csv'), '地块');
const PROJECT_DAYS = days(readDemo('stage-events.csv'), '项目');

describe('the land of a project', () => {
  const landed = PROJECTS.flatMap((project) => {
    const parcel = PARCELS.find((row) => row['项目'] === project['项目编码']);
    return parcel === undefined ? [] : [{ project, parcel }];
  });

  it.each([
    ['供地', '供应'],
    ['开工', '开工'],
    ['竣工', '竣工'],
  ])('has the day of the project: %s', (stage, step) => {
    let compared = 0;
    for (const { project, parcel } of landed) {
      const name = cell(project, '项目名称');
      const day = PROJECT_DAYS.get(`${name} ${stage}`);
      if (day === undefined) continue;
      expect(LAND_DAYS.get(`${cell(parcel, '地块编码')} ${step}`), name).toBe(day);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(25);
  });

  it('has the area the project states', () => {
    for (const { project, parcel } of landed) {
      const name = cell(project, '项目名称');
      expect(numberIn(project, '用地面积(亩)'), name).toBe(numberIn(parcel, '面积(亩)'));
    }
  });

  it('is not there for a project that needs none: no parcel, no supply, no permit for land, no building in a rented workshop', () => {
    const permits = readDemo('permits.csv').map((row) => `${cell(row, '项目')} ${row['手续']}`);
    const rented = PROJECTS.filter((project) => cell(project, '用地面积(亩)') === '0');
    expect(rented.map((project) => cell(project, '简称'))).toContain('萤囊照明销售和研发基地');
    for (const project of rented) {
      const name = cell(project, '项目名称');
      expect(landed.map((one) => one.project)).not.toContain(project);
      expect(PROJECT_DAYS.has(`${name} 供地`), name).toBe(false);
      const fitted = project['建设性质'] === '新建';
      const built = PROGRESS.filter(
        (row) => row['项目'] === name && /主体|桩基|场地/.test(cell(row, '形象进度')),
      );
      if (fitted) expect(built, name).toEqual([]);
      for (const kind of ['用地预审与选址意见书', '建设用地规划许可证', '不动产权证']) {
        expect(permits).not.toContain(`${name} ${kind}`);
      }
    }
  });
});

describe('the land of a firm', () => {
  const owned = PARCELS.flatMap((parcel) => {
    const firm = FIRMS.get(cell(parcel, '企业'));
    return firm === undefined ? [] : [{ parcel, firm }];
  });

  it('was supplied after the firm was founded, and not to one that is closed', () => {
    expect(owned.length).toBeGreaterThan(70);
    for (const { parcel, firm } of owned) {
      const supplied = LAND_DAYS.get(`${cell(parcel, '地块编码')} 供应`) ?? '';
      expect(supplied > cell(firm, '成立日期'), cell(firm, '简称')).toBe(true);
      expect(firm['经营状态']).not.toBe('关闭');
    }
  });

  it('is not there for a firm in a rented workshop, nor for one that is still to move in', () => {
    const events = readDemo('enterprise-events.csv');
    const renting = events.filter(
      (row) => /标准厂房/.test(cell(row, '内容')) && row['类型'] === '入驻',
    );
    const moving = events.filter((row) => /退城/.test(cell(row, '内容')));
    expect([renting.length, moving.length]).toEqual([1, 2]);
    const names = owned.map(({ firm }) => firm['简称']);
    for (const { 企业: firm } of [...renting, ...moving]) expect(names).not.toContain(firm);
  });

  it('is not called inefficient where the firm is graded A or B', () => {
    const good = readDemo('grades.csv')
      .filter((row) => row['年度'] === '2025' && /^[AB]$/.test(cell(row, '等级')))
      .map((row) => row['企业']);
    expect(good.length).toBeGreaterThan(10);
    const inefficient = owned.filter(({ parcel }) => parcel['低效'] === '是');
    expect(inefficient.length).toBeGreaterThan(4);
    for (const { firm } of inefficient) expect(good).not.toContain(firm['简称']);
  });
});

it('a facility that is a project has its days, floor area, money, progress, unit and person', () => {
  const project = PROJECTS.find((row) => row['简称'] === '升明路城市综合体') ?? {};
  const facility = readDemo('facilities.csv').find((row) => row['设施名称'] === project['简称']);
  const progress = PROGRESS.findLast((row) => row['项目'] === project['项目名称']) ?? {};
  expect(facility).toMatchObject({
    '已完成投资(万元)': progress['开工以来完成投资(万元)'],
    '工程进度(%)': progress['形象进度(%)'],
    计划开工: project['计划开工'],
    计划竣工: project['计划竣工'],
    '总投资(万元)': project['计划总投资(万元)'],
    '总面积(平方米)': project['建筑面积(平方米)'],
    责任单位: project['责任单位'],
    责任人: project['责任人'],
  });
});

it('no public profile tells that a firm stands still, nor that it produces', () => {
  const stopped = [...FIRMS.values()].filter((firm) => firm['经营状态'] === '停产');
  expect(stopped).toHaveLength(3);
  for (const firm of stopped) {
    expect(firm['企业简介']).toBe(`主要产品为${firm['主要产品']}，是规模以上工业企业。`);
  }
});
