import { choice, disclosure } from './columns/choice.ts';
import { actualDate } from './columns/event-date.ts';
import { note } from './columns/note.ts';
import { projectColumn } from './columns/subject.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import { reportReversed } from './row-check.ts';

/** Approvals a project needs (一书三证 and the others), applied for and granted. */
export const permits = defineDataset({
  name: 'permits',
  title: '项目手续',
  description: '一行是一个项目的一项审批手续',
  required: false,
  columns: {
    project: projectColumn({ required: true }),
    kind: choice(
      {
        filing: ['立项备案', '立项', '备案', '核准'],
        energy: ['节能审查', '能评', '能耗'],
        eia: ['环评', '环境影响评价', '环评审批'],
        siting: ['用地预审与选址意见书', '选址意见书', '用地预审'],
        'land-planning': ['建设用地规划许可证', '用地规划许可'],
        'land-title': ['不动产权证', '土地证'],
        'works-planning': ['建设工程规划许可证', '工程规划许可'],
        construction: ['施工许可证', '施工许可'],
        fire: ['消防验收', '消防'],
        discharge: ['排污许可证', '排污许可', '危废处理'],
        other: ['其他'],
      },
      {
        header: '手续',
        aliases: ['手续名称', '审批事项', '证照'],
        required: true,
        disclosure: 'public',
        description: '哪一项手续',
        example: '立项备案',
      },
    ),
    submitted: actualDate({
      header: '申报日期',
      aliases: ['申请日期', '报送日期'],
      disclosure: 'public',
      description: '申报的日期，还没申报留空，只知道月份的写到月，不公布的填 **',
      example: '2026-02-10',
    }),
    granted: actualDate({
      header: '办结日期',
      aliases: ['取得日期', '批复日期', '完成日期'],
      disclosure: 'public',
      description: '取得批文或证照的日期，还没办结留空，只知道月份的写到月，不公布的填 **',
      example: '2026-02-26',
    }),
    authority: text({
      header: '审批单位',
      aliases: ['审批部门', '发证单位'],
      disclosure: 'public',
      description: '审批的单位',
      example: '开发区行政审批局',
    }),
    note: note(),
    disclosure: disclosure(),
  },
  key: ['project', 'kind'],
  checkRow(cells, report) {
    reportReversed(
      { key: 'submitted', label: '申报日期', date: cells.submitted },
      { key: 'granted', label: '办结日期', date: cells.granted },
      report,
    );
  },
});
