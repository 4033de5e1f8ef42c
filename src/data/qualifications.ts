import { choice, disclosure } from './columns/choice.ts';
import { date } from './columns/date.ts';
import { note } from './columns/note.ts';
import { enterpriseColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import { reportReversed } from './row-check.ts';

/** Titles granted to firms. A firm has several; a renewed one is a further row. */
export const qualifications = defineDataset({
  name: 'qualifications',
  title: '企业资质',
  description: '一行是一家企业的一项资质认定；复审通过的另起一行',
  required: false,
  columns: {
    enterprise: enterpriseColumn({ required: true }),
    level: choice(
      {
        'innovative-sme': ['创新型中小企业', '创新型'],
        specialised: ['专精特新中小企业', '专精特新', '专精特新企业', '省级专精特新'],
        'little-giant': ['专精特新“小巨人”企业', '小巨人', '专精特新小巨人', '小巨人企业'],
        'single-champion': ['单项冠军', '制造业单项冠军', '隐形冠军'],
        'high-tech': ['高新技术企业', '高企', '国家级高新技术企业'],
        'tech-sme': ['科技型中小企业'],
        unicorn: ['独角兽', '独角兽企业', '瞪羚企业'],
        'smart-factory': ['智能工厂'],
        'digital-workshop': ['数字化车间'],
        'green-factory': ['绿色工厂'],
        'chain-leader': ['链主企业', '产业链链主'],
        other: ['其他'],
      },
      {
        header: '资质',
        aliases: ['资质名称', '资质类型', '认定类别', '层级'],
        required: true,
        disclosure: 'public',
        description: '认定的资质',
        example: '高新技术企业',
      },
    ),
    grantedBy: text({
      header: '认定单位',
      aliases: ['认定部门', '发证单位'],
      disclosure: 'public',
      description: '认定或发证的单位',
      example: '省科技厅',
    }),
    batch: text({
      header: '批次',
      aliases: ['认定批次'],
      disclosure: 'public',
      description: '认定的批次',
      example: '2024年第二批',
    }),
    date: date({
      header: '认定日期',
      aliases: ['发证日期', '认定时间', '公布日期'],
      required: true,
      disclosure: 'public',
      description: '认定或发证的日期',
      example: '2024-11-06',
    }),
    expiry: date({
      header: '有效期至',
      reach: 'planned',
      aliases: ['到期日期', '有效期', '失效日期'],
      disclosure: 'public',
      description: '有效期的最后一天，长期有效留空',
      example: '2027-11-05',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['enterprise', 'level', 'date'],
  checkRow(cells, report) {
    reportReversed(
      { key: 'date', label: '认定日期', date: cells.date },
      { key: 'expiry', label: '有效期至', date: cells.expiry },
      report,
    );
  },
});

/** A firm's title with its dates. */
export type Qualification = RowOf<typeof qualifications>;
