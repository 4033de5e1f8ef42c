import { money } from './money.ts';
import { number } from './number.ts';

/** What a project is planned to cost, yield and take; money in 万元. */
export const projectAmounts = {
  investment: money(
    '计划总投资',
    ['总投资', '投资额', '投资总额', '协议投资额'],
    '协议约定的计划总投资',
    '12000',
  ),
  addedInvestment: money(
    '增资额',
    ['新增投资', '增资部分'],
    '增资扩产项目新增的投资，统计时只计这一部分',
    '3000',
  ),
  fixedInvestment: money(
    '固定资产投资',
    ['固投', '其中固定资产投资'],
    '计划总投资中的固定资产投资',
    '9000',
  ),
  expectedOutput: money(
    '预计年产值',
    ['达产年产值', '达产后年产值', '年产值'],
    '达产后预计的年产值',
    '20000',
  ),
  expectedTax: money(
    '预计年税收',
    ['达产年税收', '达产后年税收', '年税收'],
    '达产后预计的年税收',
    '900',
  ),
  expectedJobs: number({
    header: '预计用工(人)',
    aliases: ['新增就业(人)', '用工人数(人)'],
    unit: '人',
    min: 0,
    disclosure: 'public',
    description: '达产后预计的用工',
    example: '150',
  }),
  landMu: number({
    header: '用地面积(亩)',
    aliases: ['用地(亩)', '占地面积(亩)', '用地需求(亩)'],
    unit: '亩',
    min: 0,
    disclosure: 'public',
    description: '项目用地，租用厂房的填 0',
    example: '45',
  }),
  floorArea: number({
    header: '建筑面积(平方米)',
    aliases: ['建筑面积(㎡)', '厂房面积(平方米)', '总建筑面积(平方米)'],
    unit: '平方米',
    unitAliases: ['㎡'],
    min: 0,
    disclosure: 'public',
    description: '新建或租用的建筑面积',
    example: '20000',
  }),
};
