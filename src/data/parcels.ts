import { choice, disclosure, yesNo } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { date } from './columns/date.ts';
import { LAND_USES } from './columns/land-use.ts';
import { list } from './columns/list.ts';
import { note } from './columns/note.ts';
import { number } from './columns/number.ts';
import { optional } from './columns/optional.ts';
import { reference } from './columns/reference.ts';
import { contact, responsibleUnit } from './columns/responsible.ts';
import { enterpriseColumn, parkColumn, projectColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import { reportPartOverWhole } from './row-check.ts';

/** What 七通一平 means, item by item. */
const READINESS = {
  road: ['道路', '通路', '路'],
  water: ['供水', '给水', '自来水', '水'],
  power: ['供电', '通电', '电'],
  sewage: ['排污', '污水'],
  drainage: ['排水', '雨水'],
  gas: ['燃气', '供气', '天然气', '气'],
  heat: ['热力', '供热', '供汽'],
  telecom: ['通信', '通讯', '网络', '电信'],
  levelled: ['场地平整', '平整', '平'],
} as const;

function flag(header: string, aliases: readonly string[], description: string) {
  return yesNo({
    header,
    aliases,
    fallback: false,
    disclosure: 'public',
    description: `${description}，空白为否`,
    example: '否',
  });
}

/**
 * Parcels and the flags laid over their stage, which is the last of parcel-events. The outline is a
 * file beside the CSVs; exact coordinates never reach the public edition.
 */
export const parcels = defineDataset({
  name: 'parcels',
  title: '地块',
  description: '一行是一块地；到了哪一步填在地块进展表',
  required: false,
  columns: {
    code: code({
      header: '地块编码',
      aliases: ['编码', '地块编号', '编号'],
      disclosure: 'public',
      description: '小写字母编码，定下后不要改，网址里要用',
      example: 'dk-001',
    }),
    name: text({
      header: '地块名称',
      aliases: ['名称', '宗地名称'],
      required: true,
      disclosure: 'public',
      description: '地块的名称或位置',
      example: '升平大道北侧A地块',
    }),
    park: parkColumn({ required: true }),
    areaMu: number({
      header: '面积(亩)',
      aliases: ['地块面积(亩)', '用地面积(亩)', '土地面积(亩)'],
      required: true,
      unit: '亩',
      min: 0,
      disclosure: 'public',
      description: '地块面积，1公顷=15亩',
      example: '86.5',
    }),
    use: optional(
      choice(LAND_USES, {
        header: '用途',
        aliases: ['土地用途', '用地性质', '批准用途'],
        disclosure: 'public',
        description: '批准的用途，国土空间用地用海分类的名称或代码',
        example: '工业用地',
      }),
    ),
    planUse: optional(
      choice(LAND_USES, {
        header: '规划用途',
        aliases: ['规划用地性质', '规划性质'],
        disclosure: 'public',
        description: '规划的用途，分类的名称或代码',
        example: '二类工业用地',
      }),
    ),
    floorAreaRatio: number({
      header: '规划容积率',
      aliases: ['容积率', '容积率下限'],
      unit: '无单位',
      min: 0,
      disclosure: 'public',
      description: '规划要求的容积率',
      example: '1.2',
    }),
    approvedUnsupplied: flag('批而未供', ['是否批而未供'], '是否批而未供'),
    idle: flag('闲置', ['闲置土地', '是否闲置'], '是否认定为闲置土地'),
    inefficient: flag('低效', ['低效用地', '是否低效', '低效工业用地'], '是否低效用地'),
    standardLand: flag('标准地', ['是否标准地'], '是否按“标准地”供应'),
    retained: flag('留用地', ['是否留用地'], '是否村集体留用地'),
    readiness: list(
      choice(READINESS, {
        header: '配套条件',
        aliases: ['七通一平', '已通', '基础设施配套'],
        disclosure: 'public',
        description:
          '已经接通的，用顿号隔开：道路、供水、供电、排污、排水、燃气、热力、通信、场地平整',
        example: '道路、供水、供电',
      }),
    ),
    plannedBatch: reference('landBatches', {
      header: '报批批次',
      aliases: ['批次', '用地批次'],
      disclosure: 'public',
      description: '列入哪个用地报批批次，批次表里的编码或名称',
      example: '2026年第一批次',
    }),
    project: projectColumn({
      aliases: ['用地项目', '落地项目', '拟供项目', '项目名称'],
      description: '用这块地的项目，没有留空；没签约的项目公开版不显示',
      whenHidden: 'clear',
    }),
    enterprise: enterpriseColumn({
      aliases: ['用地单位', '用地企业', '企业名称', '受让人'],
      description: '用这块地的企业，没有留空',
      whenHidden: 'clear',
    }),
    geometry: text({
      header: '界址文件',
      servesOnly: 'reference',
      aliases: ['坐标文件', '图形文件', '矢量文件'],
      disclosure: 'internal',
      description: 'data/parcels/ 里界址点文件的文件名，空白时按地块编码找',
      example: 'dk-001.txt',
    }),
    disposal: text({
      header: '处置方式',
      aliases: ['盘活方式', '处置措施'],
      disclosure: 'public',
      description: '闲置、低效地怎样处置，如收回、嫁接、转让、腾笼换鸟',
      example: '嫁接新项目',
    }),
    revivedMu: number({
      header: '盘活面积(亩)',
      aliases: ['已盘活(亩)', '处置面积(亩)'],
      unit: '亩',
      min: 0,
      disclosure: 'public',
      description: '已经盘活的面积',
      example: '20',
    }),
    revivedDate: date({
      header: '盘活日期',
      aliases: ['处置日期', '处置完成日期'],
      disclosure: 'public',
      description: '盘活的日期，没盘活留空',
      example: '2026-05-10',
    }),
    responsibleUnit: responsibleUnit(),
    contact: contact(),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['code'],
  names: ['code', 'name'],
  checkRow(cells, report) {
    reportPartOverWhole(
      { key: 'revivedMu', label: '盘活面积', value: cells.revivedMu },
      { key: 'areaMu', label: '地块面积', value: cells.areaMu },
      report,
    );
  },
});

/** A parcel, area in 亩. */
export type Parcel = RowOf<typeof parcels>;
