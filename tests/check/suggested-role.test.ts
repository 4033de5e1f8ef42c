import { describe, expect, test } from 'vitest';
import { suggestedRole, suggestedRoles } from '../../src/check/suggested-role.ts';

const named = (name: string, unit: string) => ({ name, shortName: name, unit });

describe('the role a name suggests', () => {
  test.each([
    ['规上工业企业主营业务收入', '亿元', 'revenue'],
    ['规模以上工业增加值', '亿元', 'value-added'],
    ['规上工业企业数', '家', 'above-scale-firms'],
    ['新增开工项目数', '个', 'projects-started'],
    ['新增竣工项目数', '个', 'projects-finished'],
    ['新增试投产项目数', '个', 'projects-in-trial'],
    ['在建项目个数', '个', 'projects-building'],
    ['储备项目数', '个', 'projects-in-reserve'],
    ['省市重点项目完成投资', '亿元', 'key-project-investment'],
    ['亿元以上签约项目数', '个', 'signed-large-projects'],
    ['签约总投资额', '亿元', 'signed-investment'],
    ['土地收储', '亩', 'land-banked'],
    ['出让土地面积（工业）', '亩', 'land-supplied'],
    ['研发经费投入', '亿元', 'research-expense'],
    ['战略性新兴产业占比', '%', 'strategic-share'],
    ['亩均增加值', '万元/亩', 'value-added-per-mu'],
  ] as const)('%s（%s） is %s', (name, unit, role) => {
    expect(suggestedRole(named(name, unit))).toBe(role);
  });

  test.each([
    ['省市重点项目年度投资完成率', '%'],
    ['工业增加值增速', '%'],
    ['工业增加值', '%'],
    ['LED半导体照明企业数', '家'],
    ['固定资产投资', '亿元'],
    ['企业数', '家'],
    ['签约项目数', '亿元'],
  ])('%s（%s） suggests none', (name, unit) => {
    expect(suggestedRole(named(name, unit))).toBeUndefined();
  });

  test('goes to the first of two, and to none where another has it', () => {
    const [first, second] = [named('营业收入', '亿元'), named('主营业务收入', '亿元')];
    expect([...suggestedRoles([first, second])]).toEqual([[first, 'revenue']]);
    const declared = { ...named('营收', '亿元'), role: 'revenue' as const };
    expect(suggestedRoles([first, second, declared]).size).toBe(0);
    expect(suggestedRoles([{ ...first, role: 'other' }]).size).toBe(0);
  });
});
