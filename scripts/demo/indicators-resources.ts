import { indicatorGroup } from './indicator.ts';

const INNOVATION = '开发区科技创新局';
const LAND = '市自然资源局开发区分局';
const STATISTICS = '开发区统计所';

/** Innovation. */
export const INNOVATION_INDICATORS = indicatorGroup('科技创新', [
  {
    code: 'high-tech-firms',
    name: '高新技术企业数',
    unit: '家',
    accumulation: '时点',
    decimals: 0,
    detail: '公开',
    caliber: '期末证书在有效期内的高新技术企业。',
    source: INNOVATION,
  },
  {
    code: 'specialised-firms',
    name: '专精特新企业数',
    unit: '家',
    accumulation: '时点',
    decimals: 0,
    detail: '公开',
    caliber: '期末在有效期内的省级专精特新中小企业，含专精特新“小巨人”企业。',
    source: '开发区经济发展局',
  },
  {
    code: 'innovation-platforms',
    name: '创新平台数',
    unit: '个',
    accumulation: '时点',
    decimals: 0,
    caliber:
      '期末经认定的市级及以上实验室、研究院、技术中心、工程中心、工作站、众创空间和孵化器；不含战新基地和企业自建平台。',
    source: INNOVATION,
  },
  {
    code: 'smart-workshops',
    name: '智能工厂和数字化车间数',
    unit: '个',
    accumulation: '时点',
    decimals: 0,
    caliber: '期末经省、市认定的智能工厂和数字化车间。',
    source: '开发区经济发展局',
  },
  {
    code: 'research-expense',
    name: '研发费用',
    unit: '亿元',
    priceBasis: '现价',
    detail: '内部',
    frequency: 'quarterly',
    caliber: '规上工业企业财务报表中的研发费用，按季统计。',
    source: STATISTICS,
  },
  {
    code: 'high-tech-value-added',
    name: '高新技术产业增加值',
    unit: '亿元',
    priceBasis: '可比价',
    caliber: '规上工业企业中高新技术产业的增加值。绝对数按现价计算，增速按可比价计算。',
    source: STATISTICS,
  },
]);

/** Intensive use of land. */
export const LAND_INDICATORS = indicatorGroup('集约用地', [
  {
    code: 'land-in-use',
    name: '规上工业企业用地',
    unit: '亩',
    accumulation: '时点',
    direction: '中性',
    decimals: 0,
    detail: '公开',
    caliber: '期末规上工业企业实际占用的土地，含租赁和厂房分摊面积。',
    source: LAND,
  },
  {
    code: 'tax-per-mu',
    name: '亩均税收',
    unit: '万元/亩',
    additive: false,
    detail: '公开',
    frequency: 'quarterly',
    caliber: '规上工业企业上交税金（扣除留抵退税后）除以期末用地，为年内累计数，未折算全年。',
    source: '开发区经济发展局',
  },
  {
    code: 'value-added-per-mu',
    name: '亩均增加值',
    unit: '万元/亩',
    additive: false,
    detail: '公开',
    frequency: 'quarterly',
    caliber: '规上工业增加值（现价）除以期末用地，为年内累计数，未折算全年。',
    source: '开发区经济发展局',
  },
  {
    code: 'banked-land',
    name: '收储土地',
    unit: '亩',
    decimals: 0,
    publishDay: 8,
    caliber: '当年完成征收补偿并纳入储备的土地。',
    source: LAND,
  },
  {
    code: 'transferred-land',
    name: '出让用地',
    unit: '亩',
    decimals: 0,
    publishDay: 8,
    caliber: '当年签订出让合同的各类建设用地。',
    source: LAND,
  },
  {
    code: 'revitalised-land',
    name: '盘活土地',
    unit: '亩',
    decimals: 0,
    publishDay: 8,
    caliber: '当年通过收回、转让、嫁接等方式重新利用的闲置和低效工业用地。',
    source: LAND,
  },
  {
    code: 'new-workshops',
    name: '新建多层厂房面积',
    unit: '万平方米',
    publishDay: 8,
    caliber: '当年竣工的两层及以上标准厂房建筑面积。',
    source: '开发区建设局',
  },
]);
