import { choice, disclosure } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { list } from './columns/list.ts';
import { note } from './columns/note.ts';
import { projectAmounts } from './columns/project-amounts.ts';
import { projectDates } from './columns/project-dates.ts';
import { projectOrigin } from './columns/project-origin.ts';
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
import type { Reading } from './reading.ts';
import { reportPartOverWhole, reportReversed } from './row-check.ts';

function isThousandfold(part: Reading | undefined, whole: Reading | undefined): boolean {
  return typeof part === 'number' && typeof whole === 'number' && part >= whole * 1000;
}

/**
 * Projects from lead to full capacity, one row for the whole life; a phase is a project with a
 * parent. The stage isn't stored: it is the last of stage-events. A project that was neither
 * signed nor landed is internal, whatever its row says.
 */
export const projects = defineDataset({
  name: 'projects',
  title: '项目',
  description:
    '一行是一个项目的一生，从线索到达产；阶段填在项目阶段表。没有签约、也没有供地或开工的项目公开版一律没有',
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
    categories: list(
      choice(
        {
          provincial: ['省重点', '省级重点', '省重点项目'],
          municipal: ['市重点', '市级重点', '市重点项目'],
          technology: ['科技产业', '科技产业项目'],
          other: ['其他', '其他项目', '一般项目'],
        },
        {
          header: '项目类别',
          aliases: ['类别', '重点级别', '项目级别'],
          disclosure: 'public',
          description: '省重点、市重点、科技产业或其他，空白为其他；同属几类的用顿号隔开',
          example: '市重点',
        },
      ),
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
    ...projectAmounts,
    ...projectOrigin,
    responsibleUnit: responsibleUnit(),
    leader: leader(),
    responsiblePerson: responsiblePerson(),
    contact: contact(),
    phone: phone(),
    ...projectDates,
    note: note(),
    disclosure: disclosure(),
  },
  exampleBlank: ['parent', 'chainGap'],
  key: ['code'],
  unique: ['name'],
  names: ['code', 'name'],
  publishes: (row, related) => related.settled(row.code),
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
    // A thousand times as much is told at the whole, by the check of units.
    if (!isThousandfold(fixed, cells.investment)) {
      reportPartOverWhole(
        { key: 'fixedInvestment', label: '固定资产投资', value: fixed },
        whole,
        report,
      );
    }
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
