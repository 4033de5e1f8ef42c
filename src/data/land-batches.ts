import { choice, disclosure } from './columns/choice.ts';
import { code } from './columns/code.ts';
import { dueDate } from './columns/due-date.ts';
import { actualDate } from './columns/event-date.ts';
import { note } from './columns/note.ts';
import { number } from './columns/number.ts';
import { responsibleUnit } from './columns/responsible.ts';
import { parkColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import { reportPartOverWhole, reportReversed } from './row-check.ts';

function area(header: string, aliases: readonly string[], description: string, example: string) {
  const spec = { header: `${header}(亩)`, aliases, unit: '亩', min: 0, description, example };
  return number({ ...spec, disclosure: 'public' as const });
}

/** Batches of land reported for approval, and agreements to acquire or bank land. */
export const landBatches = defineDataset({
  name: 'landBatches',
  title: '用地批次',
  description: '一行是一个报批批次（农转用、征收、使用林地），或一片征拆、收储任务',
  required: false,
  columns: {
    code: code({
      header: '批次编码',
      servesOnly: 'reference',
      aliases: ['编码', '编号', '批次编号'],
      disclosure: 'public',
      description: '小写字母编码，定下后不要改',
      example: 'zy-2026-01',
    }),
    name: text({
      header: '批次名称',
      aliases: ['名称', '批次', '任务名称'],
      required: true,
      disclosure: 'public',
      description: '批次的名称',
      example: '2026年第一批次',
    }),
    kind: choice(
      {
        conversion: ['农转用', '农用地转用'],
        acquisition: ['征收', '土地征收', '征地'],
        forest: ['使用林地', '林地', '林地报批'],
        clearing: ['征地拆迁', '征拆', '拆迁'],
        banking: ['收储', '土地收储'],
      },
      {
        header: '类型',
        aliases: ['报批类型', '类别'],
        required: true,
        disclosure: 'public',
        description: '农转用、征收、使用林地、征地拆迁或收储',
        example: '农转用',
      },
    ),
    park: parkColumn(),
    submitted: actualDate({
      header: '报审日期',
      aliases: ['上报日期', '报批日期', '签约日期'],
      disclosure: 'public',
      description: '报审或签订协议的日期，可以只写到月，不公布的填 **，还没报留空',
      example: '2026-02-18',
    }),
    submittedArea: area(
      '报审面积',
      ['上报面积', '报批面积', '任务面积'],
      '报审或协议的面积',
      '320',
    ),
    approved: actualDate({
      header: '批复日期',
      aliases: ['获批日期', '完成日期'],
      disclosure: 'public',
      description: '批复或全部完成的日期，可以只写到月，不公布的填 **，还没批留空',
      example: '2026-05-26',
    }),
    approvedArea: area(
      '批复面积',
      ['获批面积', '已批面积', '完成面积'],
      '批复或已完成的面积',
      '300',
    ),
    plannedFinish: dueDate({
      header: '计划完成',
      aliases: ['计划完成时间', '预计批复'],
      disclosure: 'public',
      description: '计划完成的日期，可以只写到月、季度、半年或年，说不准的填 近期',
      example: '2026年12月',
    }),
    document: text({
      header: '批复文号',
      aliases: ['文号', '批文号'],
      disclosure: 'public',
      description: '批复的文号',
      example: '示例政地〔2026〕12号',
    }),
    responsibleUnit: responsibleUnit(),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['code'],
  unique: ['name'],
  names: ['code', 'name'],
  checkRow(cells, report) {
    reportReversed(
      { key: 'submitted', label: '报审日期', date: cells.submitted },
      { key: 'approved', label: '批复日期', date: cells.approved },
      report,
    );
    reportPartOverWhole(
      { key: 'approvedArea', label: '批复面积', value: cells.approvedArea },
      { key: 'submittedArea', label: '报审面积', value: cells.submittedArea },
      report,
    );
  },
});

/** A batch of land with the areas reported and approved, in 亩. */
export type LandBatch = RowOf<typeof landBatches>;
