import { plans } from '../../../src/data/plans.ts';
import { OFFICES } from '../cast/people.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';

const PLANS = [
  {
    code: 'three-year-programme',
    name: '云川经济开发区高质量发展三年行动计划（2025—2027年）',
    kind: '三年行动计划',
    park: '全区',
    state: '实施',
    content: '未来三年总量力争翻一番，打造百亿级工业园区',
    approved: '2025-02-20',
    responsibleUnit: OFFICES.committee,
  },
  {
    code: 'xiwan-west-detailed-plan',
    name: '西湾园西片控制性详细规划局部用地规划调整方案',
    kind: '控制性详细规划',
    park: '西湾园',
    areaMu: '860',
    state: '论证',
    content: '优化西片工业用地布局',
    plannedFinish: '2026-10-31',
    responsibleUnit: OFFICES.land,
  },
  {
    code: 'east-joint-plan',
    name: '升明大道以东片区一体规划',
    kind: '总体规划',
    park: '新城园',
    areaMu: '10000',
    state: '编制',
    content: '将升明大道以东10000余亩土地纳入一体规划，形成相互呼应的区域协同格局',
    plannedFinish: '2027-06-30',
    responsibleUnit: OFFICES.land,
  },
  {
    code: 'east-land-integration',
    name: '引水工程以东开发用地整合方案',
    kind: '实施方案',
    park: '东屏园',
    areaMu: '4000',
    state: '谋划',
    content: '整合约4000亩开发用地，争取土地使用规模和用地指标',
    plannedFinish: '2026-12-31',
    responsibleUnit: OFFICES.land,
  },
  {
    code: 'zone-expansion',
    name: '调区扩区方案',
    kind: '扩区规划',
    park: '全区',
    areaMu: '3200',
    state: '上报',
    content: '优化四至范围，拓展园区规模',
    plannedFinish: '2027-03-31',
    responsibleUnit: OFFICES.committee,
  },
  {
    code: 'industry-chain-plan',
    name: '四大主导产业强链补链延链规划',
    kind: '产业规划',
    park: '全区',
    state: '批复',
    content: '梳理产业链图谱和缺失环节，锁定目标企业',
    approved: '2025-09-12',
    responsibleUnit: OFFICES.investment,
  },
  {
    code: 'standard-land-scheme',
    name: '工业项目“标准地”出让实施方案',
    kind: '实施方案',
    park: '全区',
    state: '实施',
    content: '落实“七通一平”，实现拿地即开工',
    approved: '2025-05-16',
    responsibleUnit: OFFICES.land,
  },
  {
    code: 'landing-mechanism',
    name: '招商项目落地服务保障工作方案',
    kind: '工作方案',
    park: '全区',
    state: '实施',
    content: '成立招商项目落地领导小组，明确责任单位、责任人和时间节点',
    approved: '2026-02-06',
    responsibleUnit: OFFICES.investment,
  },
  {
    code: 'park-greening-plan',
    name: '园区整体景观绿化规划',
    kind: '专项规划',
    park: '新城园',
    state: '编制',
    content: '统筹园区道路和公共绿地',
    plannedFinish: '2026-12-31',
    responsibleUnit: OFFICES.construction,
  },
];

/** plans.csv: spatial plans and programmes. */
export function makePlans(): Table {
  return tableFrom(
    plans,
    PLANS.map((plan) => ({ ...plan, disclosure: '公开' })),
  );
}
