import { indicatorGroup } from './indicator.ts';

const STATISTICS = '开发区统计所';
const ATTRACTION = '开发区招商促进局';
const FINANCE = '开发区财政金融局';

/** Fixed investment, projects and the money attracted. */
export const INVESTMENT = indicatorGroup('投资与项目', [
  {
    code: 'fai',
    name: '固定资产投资',
    unit: '亿元',
    priceBasis: '现价',
    detail: '公开',
    caliber:
      '全社会计划总投资500万元及以上项目和房地产开发完成的投资，不含农户。只有累计数，不得相减求单月数。',
    source: STATISTICS,
  },
  {
    code: 'industrial-fai',
    name: '工业固定资产投资',
    shortName: '工业投资',
    unit: '亿元',
    priceBasis: '现价',
    detail: '公开',
    caliber: '固定资产投资中建设项目行业属于采矿业、制造业和电力热力燃气及水生产供应业的部分。',
    source: STATISTICS,
  },
  {
    code: 'key-project-investment',
    name: '省市重点项目完成投资',
    shortName: '重点项目投资',
    unit: '亿元',
    priceBasis: '现价',
    caliber: '列入当年省、市重点项目计划的项目完成的投资。年度目标为各项目年度计划投资之和。',
    source: '开发区经济发展局',
  },
  {
    code: 'funds',
    name: '招商实际到位资金',
    shortName: '到位资金',
    unit: '亿元',
    priceBasis: '现价',
    headline: true,
    detail: '公开',
    caliber: '签约项目投资方当年实际投入的资金，凭验资或支付凭证认定，不等于计划总投资。',
    source: ATTRACTION,
  },
  {
    code: 'outside-funds',
    name: '省外到位资金',
    unit: '亿元',
    priceBasis: '现价',
    caliber: '招商实际到位资金中投资方注册地在省外的部分。',
    source: ATTRACTION,
  },
  {
    code: 'signed-projects',
    name: '签约项目数',
    unit: '个',
    decimals: 0,
    detail: '公开',
    publishDay: 8,
    caliber: '首次签订正式投资协议的项目，按首次签约月份计一次；框架协议不计。',
    source: ATTRACTION,
  },
  {
    code: 'signed-large-projects',
    name: '亿元以上签约项目数',
    unit: '个',
    decimals: 0,
    publishDay: 8,
    caliber: '签约项目中计划总投资1亿元及以上的项目。',
    source: ATTRACTION,
  },
  {
    code: 'signed-investment',
    name: '签约项目计划总投资',
    unit: '亿元',
    priceBasis: '现价',
    detail: '公开',
    publishDay: 8,
    caliber: '签约项目协议约定的计划总投资，增资扩产项目只计新增部分。',
    source: ATTRACTION,
  },
  {
    code: 'prospect-investment',
    name: '在谈项目计划总投资',
    unit: '亿元',
    accumulation: '时点',
    priceBasis: '现价',
    publishDay: 8,
    disclosure: '内部',
    caliber: '期末处于洽谈、意向、评审和框架协议阶段的储备项目计划总投资。',
    source: ATTRACTION,
  },
  {
    code: 'direct-financing',
    name: '直接融资',
    unit: '亿元',
    priceBasis: '现价',
    publishDay: 12,
    caliber: '区内企业通过股权、债券和基金取得的资金，不含银行贷款。',
    source: FINANCE,
  },
  {
    code: 'special-bonds-spent',
    name: '专项债券支出',
    unit: '亿元',
    priceBasis: '现价',
    publishDay: 8,
    caliber: '当年到位的地方政府专项债券资金已支出数。年度目标为当年到位数。',
    source: FINANCE,
  },
]);

const CUSTOMS = '海关驻开发区办事处';

/** Exports, trade and foreign capital. */
export const OPENING = indicatorGroup('对外开放', [
  {
    code: 'export-delivery',
    name: '出货值',
    unit: '亿元',
    priceBasis: '现价',
    headline: true,
    detail: '公开',
    caliber: '规模以上工业企业交给外贸部门或自营出口的产品价值（出口交货值），按人民币计。',
    source: STATISTICS,
  },
  {
    code: 'trade',
    name: '进出口总额',
    unit: '亿美元',
    priceBasis: '现价',
    publishDay: 20,
    caliber: '按收发货人注册地统计的货物进出口总额，按美元计。',
    source: CUSTOMS,
  },
  {
    code: 'fdi',
    name: '实际利用外资',
    unit: '万美元',
    decimals: 0,
    priceBasis: '现价',
    publishDay: 15,
    caliber: '外商投资企业合同外资的实际到账金额，按商务部口径，按美元计。',
    source: ATTRACTION,
  },
]);
