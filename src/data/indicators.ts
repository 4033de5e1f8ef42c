import { choice, disclosure, yesNo } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { firmFigures } from './columns/firm-figures.ts';
import { whole } from './columns/number.ts';
import { optional } from './columns/optional.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import { INDICATOR_ROLES, roleCalled, wrongUnitOf } from './indicator-roles.ts';

/** What is measured, in which unit, and how it may be compared and added. */
export const indicators = defineDataset({
  name: 'indicators',
  title: '指标',
  description: '一行是一个指标及其统计口径',
  required: true,
  columns: {
    code: code({
      header: '指标编码',
      servesOnly: 'reference',
      aliases: ['编码', '代码', '指标代码'],
      disclosure: 'public',
      description: '小写字母编码，定下后不要改，网址里要用',
      example: 'revenue',
    }),
    name: text({
      header: '指标名称',
      aliases: ['名称', '指标'],
      required: true,
      disclosure: 'public',
      description: '指标全称',
      example: '主营业务收入',
    }),
    shortName: text({
      header: '简称',
      aliases: ['指标简称'],
      required: true,
      disclosure: 'public',
      description: '图表里用的简称',
      example: '主营收入',
    }),
    group: text({
      header: '分组',
      aliases: ['类别', '指标分组'],
      required: true,
      disclosure: 'public',
      description: '页面上归在哪一组',
      example: '工业经济',
    }),
    unit: text({
      header: '计量单位',
      aliases: ['单位'],
      required: true,
      disclosure: 'public',
      description:
        '数值的单位；以人、家、个、亩、吨等计数的，数值和目标不能是负数，除非名称里写明净增、增减',
      example: '亿元',
    }),
    accumulation: choice(
      { cumulative: ['累计', '累计数', '累计值'], point: ['时点', '时点数', '期末', '期末数'] },
      {
        header: '累计方式',
        required: true,
        disclosure: 'public',
        description: '累计：从1月起累计；时点：期末的数',
        example: '累计',
      },
    ),
    priceBasis: choice(
      {
        current: ['现价', '现行价格', '当年价'],
        comparable: ['可比价', '可比价格', '不变价'],
        none: ['不涉及', '无'],
      },
      {
        header: '价格口径',
        required: true,
        disclosure: 'public',
        description: '同比按什么价格计算',
        example: '现价',
      },
    ),
    direction: choice(
      { up: ['越高越好', '正向'], down: ['越低越好', '逆向', '负向'], neutral: ['中性'] },
      {
        header: '方向',
        aliases: ['指标方向'],
        required: true,
        disclosure: 'public',
        description: '数值高好还是低好',
        example: '越高越好',
      },
    ),
    additive: yesNo({
      header: '可加总',
      required: true,
      disclosure: 'public',
      description: '各园区的数相加是否等于总体',
      example: '是',
    }),
    decimals: whole({
      header: '小数位',
      aliases: ['小数位数'],
      required: true,
      min: 0,
      max: 6,
      disclosure: 'public',
      description: '显示几位小数',
      example: '2',
    }),
    headline: yesNo({
      header: '首页',
      aliases: ['首页显示'],
      fallback: false,
      disclosure: 'public',
      description: '是否放在首页，空白为否',
      example: '是',
    }),
    inReport: yesNo({
      header: '写进汇报',
      aliases: ['汇报', '写入汇报'],
      fallback: false,
      disclosure: 'public',
      description: '不在首页的指标是否也在汇报材料里按分组写出，空白为否',
      example: '否',
    }),
    order: whole({
      header: '排序',
      servesOnly: 'order',
      aliases: ['序号', '显示顺序'],
      required: true,
      min: 0,
      disclosure: 'public',
      description: '显示的先后，小的在前',
      example: '1',
    }),
    caliber: text({
      header: '统计口径',
      aliases: ['口径', '指标解释'],
      required: true,
      disclosure: 'public',
      description: '统计范围和算法，公开显示',
      example: '规模以上工业企业主营业务收入',
    }),
    source: text({
      header: '来源单位',
      aliases: ['数据来源', '来源'],
      required: true,
      disclosure: 'public',
      description: '提供数据的单位',
      example: '经济发展局',
    }),
    firmFigures: firmFigures({
      servesOnly: 'check',
      header: '企业数据',
      aliases: ['企业数据项'],
      disclosure: 'public',
      description:
        '各园区的数是“企业经营数据”表里哪一项加起来的，按它核对会不会暴露单家企业；比率写两项，如 税收/用地面积；都不是的填“无”',
      example: '营业收入',
    }),
    role: optional(
      choice(INDICATOR_ROLES, {
        header: '用途',
        aliases: ['指标用途'],
        disclosure: 'public',
        description:
          '网站、核对和报告按它找到这个指标；每种用途只有一个指标，都不是的填“其他”或留空',
        example: '营业收入',
      }),
    ),
    disclosure: disclosure(),
  },
  key: ['code'],
  unique: ['name', 'shortName'],
  names: ['code', 'name', 'shortName'],
  checkRow(cells, report) {
    const unit = cells.role && wrongUnitOf(cells.role, cells.unit);
    if (unit !== undefined) {
      report('role', {
        code: 'role-in-other-unit',
        problem: `以${cells.unit}为单位的指标不是这种用途`,
        expected: `这种用途的计量单位如 ${unit}`,
        fix: '请改计量单位或用途；都不是的，用途填“其他”',
      });
    }
    if (/^[%‰]$/.test(cells.unit) && cells.additive) {
      report('additive', {
        code: 'percentage-not-additive',
        problem: `以${cells.unit}为单位的指标不能各园区相加`,
        fix: '请填“否”',
      });
    }
  },
  shape(cells) {
    const calledFor = cells.role === undefined ? roleCalled(cells.name, cells.unit) : undefined;
    return { ...cells, ...(calledFor === undefined ? {} : { calledFor }) };
  },
});

/** An indicator and its statistical caliber; `calledFor` is the role its name says where none is declared. */
export type Indicator = RowOf<typeof indicators>;
