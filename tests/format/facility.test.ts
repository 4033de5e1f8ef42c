import { describe, expect, test } from 'vitest';
import type { Facility } from '../../src/data/facilities.ts';
import { facilityClause } from '../../src/format/facility.ts';

function facility(more: Partial<Facility>): Facility {
  return {
    code: 'f',
    name: '公租房',
    park: 'new',
    kind: 'housing',
    state: 'building',
    totalArea: 'not-reported',
    usedArea: 'not-reported',
    landMu: 'not-reported',
    quantity: 'not-reported',
    done: 'not-reported',
    investment: 'not-reported',
    invested: 'not-reported',
    percentDone: 'not-reported',
    disclosure: 'public',
    at: { file: 'data/facilities.csv', row: 2 },
    ...more,
  } as Facility;
}

describe('a facility in a report', () => {
  test.each<[string, Partial<Facility>]>([
    [
      '公租房（800套）已竣工300余套',
      { quantity: 800, unit: '套', done: 300, picture: '已竣工300余套' },
    ],
    ['公租房（800套）正在建设，已建成312套', { quantity: 800, unit: '套', done: 312 }],
    [
      '公租房（约800套）正在建设，已建成300余套',
      {
        quantity: { number: 800, qualifier: 'about' },
        unit: '套',
        done: { number: 300, qualifier: 'odd' },
      },
    ],
    ['公租房正在建设，完成68%', { percentDone: 68 }],
    [
      '快速通道（至工业园区，800套）正在建设',
      { name: '快速通道（至工业园区）', quantity: 800, unit: '套' },
    ],
    [
      '污水处理厂一期（日处理污水1万吨，总投资1.20亿元）完成土建工程的80%，计划2013年12月竣工',
      {
        name: '污水处理厂一期',
        spec: '日处理污水1万吨',
        quantity: 1,
        unit: '万吨/日',
        investment: 12000,
        picture: '完成土建工程的80%',
        plannedFinish: '2013-12-31',
      },
    ],
    [
      '快速通道（一级公路，1.968公里）正在建设',
      { name: '快速通道', spec: '一级公路', quantity: 1.968, unit: '公里' },
    ],
    [
      '服务中心（3.3万平方米）正在招投标',
      { name: '服务中心', totalArea: 33000, picture: '正在招投标。' },
    ],
    [
      '管网正在开展前期工作，计划2013年8月开工',
      { name: '管网', state: 'preparing', plannedStart: '2013-08-31' },
    ],
    ['立面改造正在谋划', { name: '新城园立面改造', state: 'planned' }],
    [
      '道路（30亩）10月份可通车，计划2013年9月竣工',
      { name: '道路', landMu: 30, picture: '10月份可通车', plannedFinish: '2013-09-30' },
    ],
  ])('is %s', (expected, more) => {
    expect(facilityClause(facility(more), '新城园')).toBe(expected);
  });

  test('says nothing of what is withheld', () => {
    const hidden = { investment: 'withheld', quantity: 'withheld', unit: '套' } as const;
    expect(facilityClause(facility(hidden), '新城园')).toBe('公租房正在建设');
  });
});
