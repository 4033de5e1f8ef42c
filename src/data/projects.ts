import { choice, disclosure } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { date } from './columns/date.ts';
import { dueDate } from './columns/due-date.ts';
import { money } from './columns/money.ts';
import { note } from './columns/note.ts';
import { number } from './columns/number.ts';
import { optional } from './columns/optional.ts';
import { reference } from './columns/reference.ts';
import {
  contact,
  leader,
  phone,
  responsiblePerson,
  responsibleUnit,
} from './columns/responsible.ts';
import { enterpriseColumn, parkColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import { reportPartOverWhole, reportReversed } from './row-check.ts';

/**
 * Projects from lead to full capacity, one row for the whole life; a phase is a project with a
 * parent. The stage isn't stored: it is the last of stage-events. A project that was never signed is
 * internal, whatever its row says.
 */
export const projects = defineDataset({
  name: 'projects',
  title: '项目',
  description:
    '一行是一个项目的一生，从线索到达产；阶段填在项目阶段表。没有签约的项目公开版一律没有',
  required: false,
  columns: {
    code: code({
      header: '项目编码',
      aliases: ['编码', '代码', '项目编号'],
      disclosure: 'public',
      description: '小写字母编码，定下后不要改，网址里要用',
      example: 'mingchuan-backlight',
    }),
    name: text({
      header: '项目名称',
      aliases: ['名称', '项目'],
      required: true,
      disclosure: 'public',
      description: '项目全称',
      example: '明川光电LED背光源项目',
    }),
    shortName: text({
      header: '简称',
      aliases: ['项目简称'],
      disclosure: 'public',
      description: '图表里用的简称，空白时用全称',
      example: '明川背光源',
    }),
    parent: reference('projects', {
      header: '上级项目',
      aliases: ['所属项目', '总项目'],
      disclosure: 'public',
      description: '分期项目填总项目的编码或名称',
      example: '明川光电产业园项目',
    }),
    park: parkColumn({ required: true }),
    enterprise: enterpriseColumn({
      aliases: ['实施企业', '建设单位', '项目单位', '企业名称'],
      description: '实施项目的企业，企业表里的编码或名称；还没有注册的留空',
    }),
    category: choice(
      {
        provincial: ['省重点', '省级重点', '省重点项目'],
        municipal: ['市重点', '市级重点', '市重点项目'],
        technology: ['科技产业', '科技产业项目'],
        other: ['其他', '其他项目', '一般项目'],
      },
      {
        header: '项目类别',
        aliases: ['类别', '重点级别', '项目级别'],
        fallback: 'other',
        disclosure: 'public',
        description: '省重点、市重点、科技产业或其他，空白为其他',
        example: '市重点',
      },
    ),
    kind: choice(
      {
        new: ['新建', '新引进'],
        expansion: ['增资扩产', '扩建', '增资'],
        renovation: ['技改', '技术改造'],
        replacement: ['腾笼换鸟', '嫁接', '盘活'],
      },
      {
        header: '建设性质',
        aliases: ['性质', '项目性质', '建设类型'],
        fallback: 'new',
        disclosure: 'public',
        description: '新建、增资扩产、技改或腾笼换鸟，空白为新建',
        example: '新建',
      },
    ),
    industry: text({
      header: '行业',
      aliases: ['所属行业', '产业', '行业类别'],
      disclosure: 'public',
      description: '国民经济行业或本区的产业名称',
      example: '光电子器件制造',
    }),
    leadingIndustry: reference('chains', {
      header: '主导产业',
      aliases: ['所属主导产业', '产业集群', '主导产业方向'],
      disclosure: 'public',
      description: '属于哪个主导产业，产业链表里的产业；都不属于的留空',
      example: '光电信息',
    }),
    chainGap: reference('chains', {
      header: '补链环节',
      aliases: ['填补环节', '补短板环节', '填补的短板'],
      disclosure: 'public',
      description: '补上哪个缺失环节，产业链表里的环节；不补链的留空',
      example: '驱动芯片',
    }),
    description: text({
      header: '建设内容',
      aliases: ['项目内容', '建设规模', '主要建设内容', '建设内容及规模'],
      disclosure: 'public',
      description: '建设内容和规模，公开显示',
      example: '建设厂房2万平方米，年产LED背光源5000万片',
    }),
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
    investor: text({
      header: '投资方',
      aliases: ['投资企业', '投资主体', '客商'],
      disclosure: 'public',
      description: '投资企业的名称',
      example: '明川控股',
    }),
    leadSource: optional(
      choice(
        {
          leader: ['领导推荐'],
          enterprise: ['企业引荐', '企业推荐', '以商招商'],
          self: ['项目自荐', '自荐', '上门'],
          outreach: ['主动招商', '外出招商', '线上招商'],
        },
        {
          header: '信息来源',
          aliases: ['线索来源', '项目来源'],
          disclosure: 'public',
          description: '线索从哪里来',
          example: '主动招商',
        },
      ),
    ),
    originCity: text({
      header: '来源城市',
      aliases: ['客源地', '投资方所在地', '来源地'],
      disclosure: 'public',
      description: '投资方所在的城市',
      example: '深圳',
    }),
    origin: optional(
      choice(
        {
          city: ['市内', '本市', '本地'],
          province: ['省内', '省内市外'],
          outside: ['省外', '国内省外'],
          greater: ['港澳台', '境外（港澳台）'],
          foreign: ['外资', '国外', '境外'],
        },
        {
          header: '资金来源地',
          aliases: ['内外资', '资金来源'],
          disclosure: 'public',
          description: '市内、省内、省外、港澳台或外资',
          example: '省外',
        },
      ),
    ),
    responsibleUnit: responsibleUnit(),
    leader: leader(),
    responsiblePerson: responsiblePerson(),
    contact: contact(),
    phone: phone(),
    plannedSigning: dueDate({
      header: '预计签约',
      aliases: ['预计签约日期', '计划签约'],
      disclosure: 'internal',
      description: '还没签约的项目预计何时签约，只在内部版',
      example: '2026年9月',
    }),
    plannedStart: dueDate({
      header: '计划开工',
      aliases: ['计划开工日期', '拟开工时间', '计划开工时间'],
      disclosure: 'public',
      description: '计划开工的日期，可以只写到月',
      example: '2026年3月',
    }),
    plannedFinish: dueDate({
      header: '计划竣工',
      aliases: ['计划竣工日期', '计划完工', '计划竣工时间', '计划完成时间'],
      disclosure: 'public',
      description: '计划竣工的日期，可以只写到月',
      example: '2027年6月',
    }),
    actualStart: date({
      header: '实际开工',
      aliases: ['实际开工日期', '开工日期', '开工时间'],
      disclosure: 'public',
      description: '实际开工的日期，应与项目阶段表一致，可以留空',
      example: '2026-03-15',
    }),
    actualFinish: date({
      header: '实际竣工',
      aliases: ['实际竣工日期', '竣工日期', '竣工时间'],
      disclosure: 'public',
      description: '实际竣工的日期，应与项目阶段表一致，可以留空',
      example: '2027-05-28',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  exampleBlank: ['parent', 'chainGap'],
  key: ['code'],
  unique: ['name'],
  names: ['code', 'name'],
  publishes: (row, related) => related.signed(row.code),
  checkRow(cells, report) {
    const { plannedStart, plannedFinish, actualStart, actualFinish } = cells;
    reportReversed(
      { key: 'plannedStart', label: '计划开工', date: plannedStart },
      { key: 'plannedFinish', label: '计划竣工', date: plannedFinish },
      report,
    );
    reportReversed(
      { key: 'actualStart', label: '实际开工', date: actualStart },
      { key: 'actualFinish', label: '实际竣工', date: actualFinish },
      report,
    );
    const whole = { key: 'investment', label: '计划总投资', value: cells.investment } as const;
    const fixed = cells.fixedInvestment;
    reportPartOverWhole(
      { key: 'fixedInvestment', label: '固定资产投资', value: fixed },
      whole,
      report,
    );
    const added = cells.addedInvestment;
    reportPartOverWhole({ key: 'addedInvestment', label: '增资额', value: added }, whole, report);
    if (cells.kind === 'expansion' && typeof cells.addedInvestment !== 'number') {
      report('addedInvestment', {
        code: 'expansion-without-amount',
        severity: 'warning',
        problem: '增资扩产项目没有填增资额，统计时会按计划总投资计',
      });
    }
  },
});

/** A project; money in 万元, land in 亩, dates `YYYY-MM-DD`. */
export type Project = RowOf<typeof projects>;
