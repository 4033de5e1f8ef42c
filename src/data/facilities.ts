import { choice, disclosure } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { actualDate } from './columns/event-date.ts';
import { dueDate } from './columns/due-date.ts';
import { money } from './columns/money.ts';
import { note } from './columns/note.ts';
import { number, percent } from './columns/number.ts';
import { quantity } from './columns/quantity.ts';
import { responsiblePerson, responsibleUnit } from './columns/responsible.ts';
import { parkColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import { reportPartOverWhole, reportReversed } from './row-check.ts';

function floor(header: string, aliases: readonly string[], description: string, example: string) {
  const spec = {
    header: `${header}(平方米)`,
    aliases,
    unit: '平方米',
    unitAliases: ['㎡', 'm²', 'm2', '平米'],
    min: 0,
  };
  return number({ ...spec, description, example, disclosure: 'public' as const });
}

/** Where the unit of a facility's quantities stands. */
const UNIT = { key: 'unit', header: '计量单位' } as const;

/** What the zone itself builds: factories to let, housing, sewage works, roads, pipes, power. */
export const facilities = defineDataset({
  name: 'facilities',
  title: '载体配套',
  description: '一行是一处标准厂房、住房、污水处理厂、道路、管网等配套设施',
  required: false,
  columns: {
    code: code({
      header: '设施编码',
      aliases: ['编码', '编号'],
      disclosure: 'public',
      description: '小写字母编码，定下后不要改',
      example: 'workshop-1',
    }),
    name: text({
      header: '设施名称',
      aliases: ['名称', '项目名称', '工程名称'],
      required: true,
      disclosure: 'public',
      description: '设施的名称',
      example: '东部产业园标准厂房一期',
    }),
    park: parkColumn({ required: true }),
    kind: choice(
      {
        factory: ['标准厂房', '厂房', '多层厂房'],
        housing: ['住房', '公租房', '人才公寓', '家庭公寓', '宿舍'],
        sewage: ['污水处理', '污水处理厂'],
        pipe: ['管网', '污水管网', '雨污管网'],
        road: ['道路', '快速通道'],
        substation: ['变电站'],
        powerline: ['供电线路', '输电线路'],
        water: ['供水', '自来水厂'],
        heating: ['供热供气', '集中供热', '燃气'],
        logistics: ['物流设施', '保税物流中心', '仓储'],
        incubator: ['孵化器', '科技孵化器', '众创空间'],
        amenity: ['生活配套', '服务中心', '食堂', '幼儿园', '商业', '城市综合体', '配套'],
        landscape: ['景观提升', '立面改造', '绿化'],
        office: ['办公用房', '办公楼'],
        other: ['其他'],
      },
      {
        header: '类型',
        aliases: ['设施类型', '类别'],
        required: true,
        disclosure: 'public',
        description: '哪一类设施',
        example: '标准厂房',
      },
    ),
    state: choice(
      {
        planned: ['谋划', '拟建', '规划'],
        preparing: ['前期', '招投标', '正在招标'],
        building: ['在建', '建设中', '已开工'],
        completed: ['竣工', '已竣工', '完工'],
        operating: ['投用', '投入使用', '运行', '通车'],
      },
      {
        header: '状态',
        aliases: ['建设状态', '进展'],
        required: true,
        disclosure: 'public',
        description: '建设到哪一步',
        example: '投用',
      },
    ),
    spec: text({
      header: '规格',
      aliases: ['建设规格', '标准', '建设标准'],
      disclosure: 'public',
      description: '等级、能力等，如 110千伏、日处理1万吨、一级公路',
      example: '四层，荷载1吨/平方米',
    }),
    totalArea: floor('总面积', ['建筑面积', '总建筑面积'], '厂房、住房等的建筑面积', '30000'),
    usedArea: floor(
      '已用面积',
      ['使用面积', '已租面积', '入驻面积'],
      '已经租出或使用的面积',
      '24000',
    ),
    landMu: number({
      header: '用地面积(亩)',
      aliases: ['用地(亩)', '占地(亩)'],
      unit: '亩',
      min: 0,
      disclosure: 'public',
      description: '占用的土地',
      example: '30',
    }),
    quantity: quantity(
      {
        header: '建设规模',
        aliases: ['数量', '规模'],
        disclosure: 'public',
        description: '建设的数量；单位填在计量单位列，也可以写在数字后面，如 800套',
        example: '4',
      },
      UNIT,
    ),
    unit: text({
      header: UNIT.header,
      aliases: ['单位'],
      disclosure: 'public',
      description: '建设规模和已完成的单位，如 套、公里、座',
      example: '栋',
    }),
    done: quantity(
      {
        header: '已完成',
        aliases: ['完成数量', '已建成'],
        disclosure: 'public',
        description: '已经建成的数量，与建设规模同单位',
        example: '4',
      },
      UNIT,
    ),
    investment: money('总投资', ['投资', '投资额', '计划总投资'], '计划总投资', '6000'),
    invested: money('已完成投资', ['完成投资', '累计完成投资'], '开工以来完成的投资', '6000'),
    percentDone: percent({
      header: '工程进度(%)',
      aliases: ['形象进度(%)', '完成比例(%)'],
      min: 0,
      disclosure: 'public',
      description: '主体工程完成的百分比',
      example: '100',
    }),
    picture: text({
      header: '形象进度',
      aliases: ['进展情况', '建设进展'],
      disclosure: 'public',
      description: '目前做到哪一步，公开显示',
      example: '已投入使用',
    }),
    plannedStart: dueDate({
      header: '计划开工',
      aliases: ['计划开工日期', '拟开工时间'],
      disclosure: 'public',
      description: '计划开工的日期，可以只写到月、季度、半年或年，说不准的填 近期',
      example: '2024年3月',
    }),
    plannedFinish: dueDate({
      header: '计划竣工',
      aliases: ['计划竣工日期', '计划完工', '计划完成时间', '预计竣工'],
      disclosure: 'public',
      description: '计划竣工的日期，可以只写到月、季度、半年或年，说不准的填 近期',
      example: '2025年10月',
    }),
    actualFinish: actualDate({
      header: '实际竣工',
      aliases: ['实际竣工日期', '竣工日期'],
      disclosure: 'public',
      description: '实际竣工的日期，没竣工留空，只知道月份的写到月，不公布的填 **',
      example: '2025-11-20',
    }),
    responsibleUnit: responsibleUnit(),
    responsiblePerson: responsiblePerson(),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['code'],
  unique: ['name'],
  names: ['code', 'name'],
  checkRow(cells, report) {
    reportPartOverWhole(
      { key: 'usedArea', label: '已用面积', value: cells.usedArea },
      { key: 'totalArea', label: '总面积', value: cells.totalArea },
      report,
    );
    reportPartOverWhole(
      { key: 'done', label: '已完成', value: cells.done },
      { key: 'quantity', label: '建设规模', value: cells.quantity },
      report,
    );
    reportReversed(
      { key: 'plannedStart', label: '计划开工', date: cells.plannedStart },
      { key: 'plannedFinish', label: '计划竣工', date: cells.plannedFinish },
      report,
    );
    if (typeof cells.quantity === 'number' && cells.unit === undefined) {
      report('unit', {
        code: 'quantity-without-unit',
        problem: '填了建设规模，没有填计量单位',
        expected: '如 套、公里、座',
      });
    }
  },
});

/** A facility: floor areas in 平方米, money in 万元, `quantity` and `done` in `unit`. */
export type Facility = RowOf<typeof facilities>;
