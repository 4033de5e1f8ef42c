import { choice, disclosure } from './columns/choice.ts';
import { date } from './columns/date.ts';
import { reference } from './columns/reference.ts';
import { enterpriseColumn, parkColumn, projectColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';

/** Folder of the data folder in which the files lie. */
export const PICTURE_FOLDER = 'pictures';

const SUBJECTS = ['park', 'project', 'enterprise', 'facility'] as const;

/**
 * Photographs and signs of parks, projects, firms and facilities. In the public edition a firm has some
 * only with its consent, whatever a row says, and a project only once it is settled.
 */
export const pictures = defineDataset({
  name: 'pictures',
  title: '图片',
  description: '一行是 data/pictures/ 里的一张照片或标识；园区、项目、企业、载体配套只填一项',
  required: false,
  columns: {
    file: text({
      header: '图片文件',
      servesOnly: 'reference',
      aliases: ['文件', '文件名', '图片', '照片'],
      required: true,
      disclosure: 'public',
      description: 'data/pictures/ 里的文件名，只收 JPG、PNG、WebP',
      example: 'changfang-2026.jpg',
    }),
    park: parkColumn({ description: '园区的照片填园区表里的编码或名称，其他的留空' }),
    project: projectColumn({ description: '项目的照片填项目表里的编码或名称，其他的留空' }),
    enterprise: enterpriseColumn({ description: '企业的照片填企业表里的编码或名称，其他的留空' }),
    facility: reference('facilities', {
      header: '载体配套',
      aliases: ['设施', '设施编码', '设施名称'],
      disclosure: 'public',
      description: '载体配套的照片填载体配套表里的编码或名称，其他的留空',
      example: 'f-001',
    }),
    kind: choice(
      {
        scene: ['实景', '全景', '外景'],
        progress: ['建设进展', '进展', '施工现场', '形象进度'],
        product: ['产品', '产品照片'],
        logo: ['标识', '商标', 'logo'],
      },
      {
        header: '类型',
        aliases: ['类别'],
        fallback: 'scene',
        disclosure: 'public',
        description: '空白为实景；建设进展的照片，网站把最早和最近的两张并排',
        example: '建设进展',
      },
    ),
    caption: text({
      header: '图片说明',
      aliases: ['说明', '标题'],
      required: true,
      disclosure: 'public',
      description: '图下的一句话',
      example: '一号厂房主体封顶',
    }),
    alt: text({
      header: '无障碍说明',
      aliases: ['替代文字', '替代文本'],
      required: true,
      disclosure: 'public',
      description: '看不见图片的人听到的话：画面上有什么',
      example: '四层厂房，外墙已砌好，塔吊还在',
    }),
    date: date({
      header: '拍摄日期',
      reach: 'noted',
      aliases: ['日期', '拍摄时间'],
      required: true,
      disclosure: 'public',
      description: '拍摄的日期',
      example: '2026-06-20',
    }),
    source: text({
      header: '来源',
      aliases: ['拍摄', '摄影', '提供单位'],
      disclosure: 'public',
      description: '谁拍的、谁提供的',
      example: '开发区建设局',
    }),
    disclosure: disclosure(),
  },
  exampleBlank: ['park', 'enterprise', 'facility'],
  key: ['file'],
  publishes: ({ enterprise, project }, related) =>
    (enterprise === undefined || related.consents(enterprise)) &&
    (project === undefined || related.settled(project)),
  checkRow(cells, report) {
    const [first, second] = SUBJECTS.filter((key) => cells[key] !== undefined);
    if (first === undefined) {
      report('park', {
        code: 'no-subject',
        problem: '没有填是谁的图片',
        expected: '园区、项目、企业、载体配套应填一项',
      });
    }
    if (second !== undefined) {
      report(second, {
        code: 'several-subjects',
        problem: '园区、项目、企业、载体配套填了不止一项',
        expected: '一张图片只属于一个对象',
      });
    }
  },
});

/** A picture of one park, project, firm or facility. */
export type Picture = RowOf<typeof pictures>;
