import { choice, disclosure } from './columns/choice.ts';
import { eventDate } from './columns/event-date.ts';
import { number, whole } from './columns/number.ts';
import { note } from './columns/note.ts';
import { optional } from './columns/optional.ts';
import { enterpriseColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/**
 * Milestones of firms: capital, listing, starts and stops, products, honours. In the public edition
 * only firms that gave their consent have any, whatever a row says.
 */
export const enterpriseEvents = defineDataset({
  name: 'enterpriseEvents',
  title: '企业大事',
  description: '一行是一家企业的一件大事；企业没有公开授权的，公开版一律没有',
  required: false,
  columns: {
    enterprise: enterpriseColumn({ required: true }),
    date: eventDate({
      header: '日期',
      // Steps still planned are rows of the table too.
      reach: 'planned',
      aliases: ['时间', '发生日期'],
      disclosure: 'public',
      description: '发生的日期；计划中的填预计日期，只知道月份的写到月，不公布的填 **',
      example: '2026-05-20',
    }),
    kind: choice(
      {
        'move-in': ['入驻', '落户'],
        'move-out': ['搬迁', '退城', '迁出'],
        'capital-increase': ['增资扩股', '增资', '融资'],
        'equity-incentive': ['股权激励'],
        valuation: ['估值', '市场估值'],
        'listing-start': ['启动上市', '上市启动', '启动上市工作'],
        tutoring: ['辅导备案', '上市辅导'],
        filing: ['报会', '上市申报', '申报上市', 'IPO申报'],
        listing: ['上市', '挂牌'],
        'above-scale': ['升规', '升规入统', '纳统'],
        'below-scale': ['退规', '降规', '退库', '退统'],
        start: ['投产', '开工', '开工投产', '启动'],
        stop: ['停产'],
        resume: ['复产', '恢复生产'],
        clearance: ['出清处置', '僵尸企业处置', '破产清算', '注销'],
        'new-product': ['新产品', '新品', '技术成果', '订单'],
        honour: ['荣誉', '表彰', '奖项'],
        disclosure: ['企业披露', '自行公布', '年报披露', '公告'],
      },
      {
        header: '类型',
        aliases: ['事项', '事件类型', '类别'],
        required: true,
        disclosure: 'public',
        description: '哪一类大事',
        example: '增资扩股',
      },
    ),
    state: choice(
      { done: ['已完成', '完成', '已实现'], planned: ['计划', '预计', '拟', '推进中'] },
      {
        header: '进展',
        aliases: ['完成情况'],
        fallback: 'done',
        disclosure: 'public',
        description: '已完成或计划中，空白为已完成',
        example: '已完成',
      },
    ),
    text: text({
      header: '内容',
      aliases: ['事项内容', '具体内容', '简述'],
      required: true,
      disclosure: 'public',
      description: '一句话说明，公开时照此显示；不要写未公布的金额',
      example: '完成第一轮增资扩股',
    }),
    round: optional(
      whole({
        header: '轮次',
        aliases: ['第几轮'],
        min: 1,
        max: 20,
        disclosure: 'internal',
        description: '增资扩股、股权激励的第几轮',
        example: '1',
      }),
    ),
    amount: number({
      header: '金额(万元)',
      aliases: ['融资额(万元)', '估值(万元)'],
      unit: '万元',
      min: 0,
      disclosure: 'internal',
      description: '增资额或估值，只在内部版',
      example: '5000',
    }),
    board: text({
      header: '上市板块',
      aliases: ['板块', '拟上市板块'],
      disclosure: 'internal',
      description: '科创板、创业板、北交所等，只在内部版；公开的写在内容里',
      example: '科创板',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['enterprise', 'date', 'kind', 'text'],
  publishes: (row, related) => related.consents(row.enterprise),
});

/** A firm's milestone; `amount` in 万元, only in the internal edition. */
export type EnterpriseEvent = RowOf<typeof enterpriseEvents>;
