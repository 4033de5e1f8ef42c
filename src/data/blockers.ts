import { choice, disclosure } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { date } from './columns/date.ts';
import { dueDate } from './columns/due-date.ts';
import { note } from './columns/note.ts';
import { number } from './columns/number.ts';
import { reference } from './columns/reference.ts';
import { responsiblePerson, responsibleUnit } from './columns/responsible.ts';
import { enterpriseColumn, parkColumn, projectColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import { reportReversed } from './row-check.ts';

const SUBJECTS = ['project', 'enterprise', 'parcel'] as const;

/** Problems, obstacles and requests for support, each with who solves it by when. */
export const blockers = defineDataset({
  name: 'blockers',
  title: '问题清单',
  description: '一行是一个问题、梗阻或支持请求；针对一个项目、一家企业、一块地或整个园区',
  required: false,
  columns: {
    code: code(
      {
        header: '问题编码',
        servesOnly: 'reference',
        aliases: ['编码', '编号', '问题编号'],
        disclosure: 'public',
        description: '小写字母编码，定下后不要改',
        example: 'b-2026-001',
      },
      false,
    ),
    kind: choice(
      {
        problem: ['问题', '困难', '存在问题'],
        obstacle: ['梗阻', '堵点', '难点'],
        support: ['支持请求', '请求支持', '需协调事项', '请求协调'],
      },
      {
        header: '类型',
        aliases: ['事项类型', '类别'],
        required: true,
        disclosure: 'public',
        description: '问题、梗阻或请求上级支持',
        example: '梗阻',
      },
    ),
    park: parkColumn({ description: '针对整个园区的填园区；针对项目、企业、地块的留空' }),
    project: projectColumn({ description: '针对项目的填项目表里的编码或名称' }),
    enterprise: enterpriseColumn({ description: '针对企业的填企业表里的编码或名称' }),
    parcel: reference('parcels', {
      header: '地块',
      aliases: ['地块编码', '地块名称', '宗地'],
      disclosure: 'public',
      description: '针对地块的填地块表里的编码或名称',
      example: 'dk-001',
    }),
    cause: choice(
      {
        funding: ['资金', '融资'],
        'land-procedure': ['用地手续', '用地审批', '土地指标', '供地'],
        'land-delivery': ['土地交付', '征地拆迁', '交地'],
        eia: ['环评', '环保', '危废处理', '电镀审批'],
        energy: ['能耗', '能评', '能耗指标'],
        licence: ['证照', '证照审批', '手续'],
        carrier: ['载体', '厂房', '标准厂房'],
        labour: ['用工', '招工', '人才'],
        market: ['市场', '订单', '销售'],
        utilities: ['水电气路', '要素保障', '配套', '基础设施'],
        listing: ['上市', 'IPO'],
        other: ['其他'],
      },
      {
        header: '原因',
        aliases: ['梗阻原因', '问题原因', '制约因素'],
        required: true,
        disclosure: 'public',
        description: '卡在哪一方面',
        example: '环评',
      },
    ),
    text: text({
      header: '具体情况',
      aliases: ['内容', '问题描述', '情况说明', '事项内容'],
      required: true,
      disclosure: 'internal',
      description: '具体情况，只在内部版',
      example: '配套电镀需省级审批，尚未批复',
    }),
    publicText: text({
      header: '公开表述',
      aliases: ['对外表述', '公开内容'],
      disclosure: 'public',
      description: '公开版显示的说法，空白时公开版只显示原因',
      example: '正在办理环评手续',
    }),
    amount: number({
      header: '涉及金额(万元)',
      aliases: ['金额(万元)', '资金缺口(万元)'],
      unit: '万元',
      min: 0,
      disclosure: 'internal',
      description: '请求支持或缺口的金额，只在内部版',
      example: '3000',
    }),
    askedOf: text({
      header: '请求协调单位',
      aliases: ['协调单位', '请求支持单位', '协调部门'],
      disclosure: 'public',
      description: '请哪个单位协调',
      example: '市生态环境局',
    }),
    responsibleUnit: responsibleUnit(),
    responsiblePerson: responsiblePerson(),
    raised: date({
      header: '提出日期',
      aliases: ['发现日期', '登记日期'],
      required: true,
      disclosure: 'public',
      description: '提出或登记的日期',
      example: '2026-04-08',
    }),
    deadline: dueDate({
      header: '办结时限',
      aliases: ['时限', '完成时限', '时间节点', '截止日期'],
      disclosure: 'public',
      description: '要求解决的日期，可以只写到月、季度、半年或年，说不准的填 近期',
      example: '2026年9月',
    }),
    resolved: date({
      header: '解决日期',
      aliases: ['办结日期', '销号日期'],
      disclosure: 'public',
      description: '解决的日期，没解决留空',
      example: '2026-06-12',
    }),
    state: choice(
      {
        open: ['未解决', '待解决', '待办'],
        working: ['正在解决', '推进中', '办理中', '协调中'],
        resolved: ['已解决', '已办结', '已销号'],
      },
      {
        header: '状态',
        aliases: ['办理状态', '进展', '办理情况'],
        required: true,
        disclosure: 'public',
        description: '解决到哪一步',
        example: '已解决',
      },
    ),
    note: note(),
    disclosure: disclosure(),
  },
  exampleBlank: ['enterprise', 'parcel', 'park'],
  key: ['code'],
  names: ['code'],
  checkRow(cells, report) {
    const [first, second] = SUBJECTS.filter((key) => cells[key] !== undefined);
    if (first === undefined && cells.park === undefined) {
      report('project', {
        code: 'no-subject',
        problem: '没有填针对谁',
        expected: '项目、企业、地块、园区应填一项',
      });
    }
    if (second !== undefined) {
      report(second, {
        code: 'several-subjects',
        problem: '项目、企业、地块填了不止一项',
        expected: '一个问题只针对一个对象',
        fix: '请分成几行填',
      });
    }
    reportReversed(
      { key: 'raised', label: '提出日期', date: cells.raised },
      { key: 'resolved', label: '解决日期', date: cells.resolved },
      report,
    );
    if ((cells.state === 'resolved') !== (cells.resolved !== undefined)) {
      report('state', {
        code: 'state-without-date',
        severity: 'warning',
        problem:
          cells.state === 'resolved'
            ? '状态是已解决，却没有解决日期'
            : '有解决日期，状态却不是已解决',
        fix: '请核对状态和解决日期',
      });
    }
  },
});

/** A problem, an obstacle or a request, about one project, firm, parcel or park. */
export type Blocker = RowOf<typeof blockers>;
