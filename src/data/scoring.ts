import { choice, disclosure } from './columns/choice.ts';
import { note } from './columns/note.ts';
import { exactNumber, year } from './columns/number.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/** Which firms an evaluation ranks together. */
export const SCOPES = {
  'above-scale': ['规上', '规上企业', '规上工业企业'],
  'below-scale': ['规下', '规下企业', '规下工业企业'],
  all: ['全部', '全部企业'],
} as const;

/** Items of per-mu evaluation by key: the label, then other spellings. */
export const SCORING_ITEMS = {
  'tax-per-mu': ['亩均税收'],
  'value-added-per-mu': ['亩均增加值', '亩均工业增加值'],
  'output-per-mu': ['亩均产值', '亩均工业总产值'],
  'revenue-per-mu': ['亩均主营业务收入', '亩均收入'],
  'value-added-per-energy': ['单位能耗增加值', '单位能耗工业增加值'],
  'value-added-per-emission': ['单位排放增加值', '单位排放工业增加值'],
  'labour-productivity': ['全员劳动生产率', '劳动生产率'],
  'rnd-share': ['研发投入占比', 'R&D占比', 'R&D经费占主营业务收入比重'],
  'investment-per-mu': ['亩均投资', '投资强度'],
  'floor-area-ratio': ['容积率'],
} as const;

/** An item of per-mu evaluation. */
export type ScoringKey = keyof typeof SCORING_ITEMS;

/** Unit in which each item is measured, and so in which its base value is written. */
const SCORING_UNITS: Readonly<Record<ScoringKey, string>> = {
  'tax-per-mu': '万元/亩',
  'value-added-per-mu': '万元/亩',
  'output-per-mu': '万元/亩',
  'revenue-per-mu': '万元/亩',
  'value-added-per-energy': '万元/吨标准煤',
  'value-added-per-emission': '万元/吨',
  'labour-productivity': '万元/人',
  'rnd-share': '%',
  'investment-per-mu': '万元/亩',
  'floor-area-ratio': '无单位',
};

/**
 * Weights and base values of per-mu evaluation, and what new projects must reach. There is no
 * national formula, so they are data. Score = Σ value ÷ base × weight.
 */
export const scoring = defineDataset({
  name: 'scoring',
  title: '亩均评价办法',
  description: '一行是一个年度、一类企业的一项评价指标，或新建项目的一条准入标准',
  required: false,
  columns: {
    year: year({
      header: '年度',
      aliases: ['年份', '评价年度'],
      disclosure: 'public',
      description: '评价哪一年的数据',
      example: '2025',
    }),
    purpose: choice(
      { evaluation: ['评价', '企业评价'], entry: ['准入', '项目准入', '准入标准'] },
      {
        header: '用途',
        aliases: ['适用'],
        fallback: 'evaluation',
        disclosure: 'public',
        description: '评价：给企业打分；准入：新建项目的最低要求。空白为评价',
        example: '评价',
      },
    ),
    scope: choice(SCOPES, {
      header: '范围',
      aliases: ['企业范围', '评价范围'],
      fallback: 'above-scale',
      disclosure: 'public',
      description: '规上、规下或全部企业，空白为规上',
      example: '规上',
    }),
    item: choice(SCORING_ITEMS, {
      header: '评价指标',
      aliases: ['指标', '指标名称', '项目'],
      required: true,
      disclosure: 'public',
      description: '哪一项指标',
      example: '亩均税收',
    }),
    weight: exactNumber({
      header: '权重(分)',
      aliases: ['权数', '分值(分)', '权重(%)'],
      unit: '分',
      unitAliases: ['%'],
      min: 0,
      max: 100,
      disclosure: 'public',
      description: '满分多少分，一个年度一类企业的各项加起来是100；准入标准留空',
      example: '30',
    }),
    base: exactNumber({
      header: '基准值',
      aliases: ['基准', '标准值', '最低要求'],
      required: true,
      unit: '按单位列',
      disclosure: 'public',
      description: '得满分的数或准入的最低要求，数字后不要再写单位；未公布填 **，这时不计算得分',
      example: '24.097',
    }),
    unit: text({
      header: '单位',
      aliases: ['计量单位'],
      required: true,
      disclosure: 'public',
      description: '基准值的单位，各项固定，见模板',
      example: '万元/亩',
    }),
    cap: exactNumber({
      header: '得分上限(倍)',
      aliases: ['上限(倍)', '加分上限(倍)'],
      unit: '倍',
      min: 0,
      disclosure: 'public',
      description: '单项得分最多是权重的几倍，不封顶留空',
      example: '1.5',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['year', 'purpose', 'scope', 'item'],
  checkRow(cells, report) {
    const unit = SCORING_UNITS[cells.item];
    if (cells.unit !== unit) {
      report('unit', {
        code: 'wrong-unit',
        problem: `${SCORING_ITEMS[cells.item][0]}的单位应是“${unit}”`,
        fix: `请把基准值换算成${unit}，并改这一格`,
      });
    }
    if (typeof cells.base === 'number' && cells.base <= 0) {
      report('base', { code: 'out-of-range', problem: '基准值应是大于 0 的数字' });
    }
    if (cells.purpose === 'evaluation' && typeof cells.weight !== 'number') {
      report('weight', { code: 'required-cell', problem: '用途是评价的要填权重' });
    }
  },
});

/** A weight and base value of per-mu evaluation, or an entry standard of new projects. */
export type ScoringRow = RowOf<typeof scoring>;
