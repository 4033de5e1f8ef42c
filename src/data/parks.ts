import { choice, disclosure } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { list } from './columns/list.ts';
import { number, whole } from './columns/number.ts';
import { reference } from './columns/reference.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/** The zone as a whole and the parks in it (一区四园). */
export const parks = defineDataset({
  name: 'parks',
  title: '园区',
  description: '一行是一个园区；开发区总体也占一行，类型填“总体”',
  required: true,
  columns: {
    code: code({
      header: '园区编码',
      aliases: ['编码', '代码', '园区代码'],
      disclosure: 'public',
      description: '小写字母编码，定下后不要改，网址里要用',
      example: 'east',
    }),
    name: text({
      header: '园区名称',
      aliases: ['名称', '园区'],
      required: true,
      disclosure: 'public',
      description: '园区全称',
      example: '东部产业园',
    }),
    shortName: text({
      header: '简称',
      aliases: ['园区简称'],
      required: true,
      disclosure: 'public',
      description: '图表里用的简称',
      example: '东部园',
    }),
    kind: choice(
      { zone: ['总体', '全区', '开发区'], park: ['园区', '分园', '园'] },
      {
        header: '类型',
        required: true,
        disclosure: 'public',
        description: '总体或园区；总体只能有一行',
        example: '园区',
      },
    ),
    parent: reference('parks', {
      header: '上级园区',
      aliases: ['上级', '所属园区'],
      disclosure: 'public',
      description: '所属上级的编码或名称；总体留空，直属总体的园区也可留空',
      example: 'zone',
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
    areaMu: number({
      header: '规划面积(亩)',
      unit: '亩',
      min: 0,
      disclosure: 'public',
      description: '规划面积，1公顷=15亩',
      example: '12500',
    }),
    description: text({
      header: '简介',
      aliases: ['园区简介'],
      disclosure: 'public',
      description: '一两句话的介绍，公开显示',
      example: '以光电信息产业为主的园区',
    }),
    partialLists: list(
      choice(
        {
          projects: ['项目'],
          enterprises: ['企业'],
          facilities: ['载体配套', '配套设施', '设施'],
          blockers: ['问题清单', '问题', '梗阻'],
          outreach: ['招商活动', '外出招商'],
          platforms: ['研发平台', '平台'],
          chains: ['产业链'],
        },
        {
          header: '未列全的表',
          servesOnly: 'calculation',
          aliases: ['名单不全的表', '未列全名单'],
          disclosure: 'public',
          description:
            '只在“总体”那一行填：哪些表只列出一部分（如只列了重点项目），几个之间用顿号隔开；没填的表按全部列出处理。未列全的表，网站只说“列出的”，不说“没有”“均”',
          example: '项目、载体配套',
        },
      ),
    ),
    disclosure: disclosure(),
  },
  exampleBlank: ['partialLists'],
  key: ['code'],
  unique: ['name', 'shortName'],
  names: ['code', 'name', 'shortName'],
  checkRow(cells, report) {
    if (cells.kind === 'zone' && cells.parent !== undefined) {
      report('parent', {
        code: 'zone-with-parent',
        problem: '类型为“总体”的一行不应有上级园区',
        fix: '请清空这一格',
      });
    }
  },
});

/** A park or the zone; area in 亩. */
export type ParkRow = RowOf<typeof parks>;
