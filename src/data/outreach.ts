import { choice, disclosure } from './columns/choice.ts';
import { date } from './columns/date.ts';
import { list } from './columns/list.ts';
import { note } from './columns/note.ts';
import { number } from './columns/number.ts';
import { reference } from './columns/reference.ts';
import { leader } from './columns/responsible.ts';
import { parkColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

function count(
  header: string,
  aliases: readonly string[],
  unit: string,
  description: string,
  example: string,
) {
  const spec = { header: `${header}(${unit})`, aliases, unit, min: 0, description, example };
  return number({ ...spec, disclosure: 'public' as const });
}

/** Trips to investors, visits received, online meetings: what was done and what it brought. */
export const outreach = defineDataset({
  name: 'outreach',
  title: '招商活动',
  description: '一行是一次外出招商、一批来访或一次线上对接；几次合报的把次数填上',
  required: false,
  columns: {
    date: date({
      header: '日期',
      aliases: ['时间', '开始日期', '出发日期'],
      required: true,
      disclosure: 'public',
      description: '活动的日期，几天的填第一天',
      example: '2026-04-13',
    }),
    kind: choice(
      {
        trip: ['外出招商', '外出', '上门拜访', '走访'],
        visit: ['来访接待', '接待', '来访', '客商考察'],
        online: ['线上招商', '线上对接', '线上'],
        event: ['招商推介', '推介会', '签约仪式', '展会'],
        recruitment: ['招工活动', '招聘'],
        meeting: ['调度会', '专题调度会', '政银企对接会'],
      },
      {
        header: '类型',
        aliases: ['活动类型', '类别', '方式'],
        required: true,
        disclosure: 'public',
        description: '哪一类活动',
        example: '外出招商',
      },
    ),
    team: text({
      header: '带队',
      aliases: ['带队单位', '带队层级', '牵头', '组织单位'],
      required: true,
      disclosure: 'public',
      description: '由谁带队：写层级或部门，不写人名',
      example: '市领导',
    }),
    leader: leader(),
    park: parkColumn(),
    cities: list(
      text({
        header: '城市',
        aliases: ['地点', '目的地', '赴地'],
        disclosure: 'public',
        description: '去了或来自哪些城市，几个之间用顿号隔开',
        example: '上海、苏州',
      }),
    ),
    chain: reference('chains', {
      header: '产业方向',
      aliases: ['产业链', '主攻产业', '对接产业'],
      disclosure: 'public',
      description: '围绕哪个产业或环节，产业链表里的编码或名称',
      example: '光电信息',
    }),
    trips: count('次数', ['场次', '批次'], '次', '合报时的次数，空白按1次', '1'),
    days: count('天数', ['历时'], '天', '历时几天', '4'),
    visits: count(
      '拜访企业',
      ['走访企业', '拜访企业数', '对接企业'],
      '家',
      '拜访或对接的企业家数',
      '6',
    ),
    visitors: count('接待客商', ['接待批次', '来访客商'], '批', '接待客商考察的批数', '2'),
    leads: count('收集线索', ['项目线索', '线索数', '有效线索'], '条', '收集到的有效项目线索', '3'),
    firms: list(
      text({
        header: '企业名单',
        aliases: ['拜访名单', '来访企业', '拜访企业名单'],
        disclosure: 'internal',
        description: '拜访或接待了哪些企业，只在内部版',
        example: '某封装龙头企业',
      }),
    ),
    result: text({
      header: '成效',
      aliases: ['结果', '成果', '达成意向'],
      disclosure: 'internal',
      description: '达成什么意向，只在内部版',
      example: '一家有意向来区考察',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['date', 'kind', 'team'],
});

/** One activity of investment promotion with its counts. */
export type OutreachRow = RowOf<typeof outreach>;
