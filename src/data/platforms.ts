import { choice, disclosure } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { date } from './columns/date.ts';
import { list } from './columns/list.ts';
import { note } from './columns/note.ts';
import { enterpriseColumn, parkColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/** Research and innovation platforms, what they found and what they were honoured for. */
export const platforms = defineDataset({
  name: 'platforms',
  title: '研发平台',
  description: '一行是一个重点实验室、研究院、工程中心、孵化器等创新平台',
  required: false,
  columns: {
    code: code({
      header: '平台编码',
      aliases: ['编码', '编号'],
      disclosure: 'public',
      description: '小写字母编码，定下后不要改',
      example: 'opto-lab',
    }),
    name: text({
      header: '平台名称',
      aliases: ['名称'],
      required: true,
      disclosure: 'public',
      description: '平台的名称',
      example: '光电信息重点实验室',
    }),
    park: parkColumn({ required: true }),
    enterprise: enterpriseColumn({
      aliases: ['依托单位', '依托企业', '承建单位', '企业名称'],
      description: '依托的企业，企业表里的编码或名称；不依托企业的留空',
      whenHidden: 'clear',
    }),
    partners: list(
      text({
        header: '合作单位',
        aliases: ['共建单位', '合作高校', '联合单位'],
        disclosure: 'public',
        description: '共建的高校、院所，几个之间用顿号隔开',
        example: '某大学光电学院',
      }),
    ),
    level: choice(
      {
        national: ['国家级'],
        provincial: ['省级'],
        municipal: ['市级'],
        enterprise: ['企业级'],
      },
      {
        header: '级别',
        aliases: ['平台级别', '等级'],
        required: true,
        disclosure: 'public',
        description: '国家级、省级、市级或企业级',
        example: '省级',
      },
    ),
    kind: choice(
      {
        laboratory: ['重点实验室', '实验室'],
        institute: ['研究院', '新型研发机构'],
        'engineering-centre': [
          '工程中心',
          '工程研究中心',
          '工程技术研究中心',
          '技术中心',
          '企业技术中心',
        ],
        incubator: ['孵化器', '科技企业孵化器'],
        'maker-space': ['众创空间'],
        'industrial-internet': ['工业互联网平台', '工业互联网'],
        base: ['产业基地', '战新基地', '示范基地'],
        workstation: ['工作站', '院士工作站', '博士后工作站'],
        other: ['其他'],
      },
      {
        header: '类型',
        aliases: ['平台类型', '类别'],
        required: true,
        disclosure: 'public',
        description: '哪一类平台',
        example: '重点实验室',
      },
    ),
    founded: date({
      header: '认定日期',
      aliases: ['成立日期', '挂牌日期', '批准日期'],
      disclosure: 'public',
      description: '成立或认定的日期',
      example: '2023-09-12',
    }),
    results: text({
      header: '成果',
      aliases: ['主要成果', '技术成果', '进展'],
      disclosure: 'public',
      description: '取得的成果，公开显示',
      example: '突破背光模组均匀性控制技术',
    }),
    honours: text({
      header: '荣誉',
      aliases: ['获奖', '获得荣誉'],
      disclosure: 'public',
      description: '获得的荣誉，公开显示',
      example: '获市级青年先进集体',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['code'],
  unique: ['name'],
  names: ['code', 'name'],
});

/** An innovation platform. */
export type Platform = RowOf<typeof platforms>;
