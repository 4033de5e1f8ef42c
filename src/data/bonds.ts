import { choice, disclosure } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { dueDate } from './columns/due-date.ts';
import { actualDate } from './columns/event-date.ts';
import { note } from './columns/note.ts';
import { number, year } from './columns/number.ts';
import { reference } from './columns/reference.ts';
import { responsibleUnit } from './columns/responsible.ts';
import { parkColumn, projectColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import { reportPartOverWhole } from './row-check.ts';

function amount(header: string, aliases: readonly string[], description: string, example: string) {
  return number({
    header: `${header}(万元)`,
    aliases: [...aliases, `${header}(万美元)`],
    unit: '万元',
    unitAliases: ['万美元'],
    min: 0,
    disclosure: 'public' as const,
    description: `${description}；币种是美元的以万美元为单位`,
    example,
  });
}

/** Bonds and funds: applied for, granted, spent, and by when the rest will be. */
export const bonds = defineDataset({
  name: 'bonds',
  title: '债券与基金',
  description: '一行是一笔专项债、基金债、小微债、境外债或产业基金',
  required: false,
  columns: {
    code: code({
      header: '编码',
      aliases: ['编号', '债券编码', '项目编码'],
      disclosure: 'public',
      description: '小写字母编码，定下后不要改',
      example: 'zxz-2026-01',
    }),
    name: text({
      header: '名称',
      aliases: ['债券名称', '基金名称', '项目名称'],
      required: true,
      disclosure: 'public',
      description: '债券、基金或所申报工程的名称',
      example: '标准厂房一期专项债',
    }),
    kind: choice(
      {
        special: ['专项债', '地方政府专项债', '政府专项债', '专项债券'],
        'fund-bond': ['基金债'],
        'small-firm': ['小微债', '小微企业增信集合债'],
        offshore: ['境外债', '自贸区境外债'],
        corporate: ['企业债', '公司债'],
        fund: ['产业基金', '基金', '股权投资基金'],
        other: ['其他'],
      },
      {
        header: '类型',
        aliases: ['债券类型', '类别'],
        required: true,
        disclosure: 'public',
        description: '哪一类债券或基金',
        example: '专项债',
      },
    ),
    year: year({
      header: '年度',
      aliases: ['年份', '申报年度'],
      disclosure: 'public',
      description: '申报的年度',
      example: '2026',
    }),
    park: parkColumn(),
    project: projectColumn({
      aliases: ['对应项目', '支持项目'],
      description: '用于哪个产业项目，没有留空',
      whenHidden: 'clear',
    }),
    facility: reference('facilities', {
      header: '设施',
      aliases: ['对应设施', '工程', '支持工程'],
      disclosure: 'public',
      description: '用于哪个配套设施，载体配套表里的编码或名称，没有留空',
      example: '东部产业园标准厂房一期',
      whenHidden: 'clear',
    }),
    currency: choice(
      { CNY: ['人民币', '元'], USD: ['美元'] },
      {
        header: '币种',
        aliases: ['货币'],
        fallback: 'CNY',
        disclosure: 'public',
        description: '人民币或美元，空白为人民币',
        example: '人民币',
      },
    ),
    applied: amount(
      '申报额',
      ['申请额', '申报金额', '拟发行额', '基金规模'],
      '申报的金额',
      '20000',
    ),
    granted: amount('获批额', ['到位额', '获得额', '批复额', '下达额'], '已经获得的金额', '15000'),
    disbursed: amount('已支出', ['支出额', '已使用', '已支出额'], '已经支出的金额', '9600'),
    approvalDate: actualDate({
      header: '获批日期',
      aliases: ['批复日期', '下达日期', '发行日期'],
      disclosure: 'public',
      description: '获批或发行的日期，可以只写到月，不公布的填 **，还没批留空',
      example: '2026-03-20',
    }),
    asOf: actualDate({
      header: '支出截至',
      aliases: ['截至日期', '数据截至'],
      disclosure: 'public',
      description: '已支出是截至哪一天的数，可以只写到月',
      example: '2026-06-30',
    }),
    promisedDate: dueDate({
      header: '预计支出完毕',
      aliases: ['预计支出完毕日期', '承诺支出日期', '计划支出完毕'],
      disclosure: 'public',
      description: '预计全部支出的日期，可以只写到月、季度、半年或年，说不准的填 近期',
      example: '2026-08-18',
    }),
    responsibleUnit: responsibleUnit(),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['code'],
  unique: ['name'],
  names: ['code', 'name'],
  checkRow(cells, report) {
    const applied = { key: 'applied', label: '申报额', value: cells.applied } as const;
    const granted = { key: 'granted', label: '获批额', value: cells.granted } as const;
    reportPartOverWhole(granted, applied, report);
    const disbursed = { key: 'disbursed', label: '已支出', value: cells.disbursed } as const;
    reportPartOverWhole(disbursed, granted, report);
  },
});

/** A bond or fund; amounts in 万元, or 万美元 when `currency` is USD. */
export type Bond = RowOf<typeof bonds>;
