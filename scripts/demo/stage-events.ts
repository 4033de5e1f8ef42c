import { stageEvents } from '../../src/data/stage-events.ts';
import type { DemoProject } from './cast/project.ts';
import type { Table } from './csv-write.ts';
import { tableFrom } from './dataset-table.ts';
import { LIVES } from './project-life.ts';
import type { Step } from './project-life.ts';

/** What is said of a step, for the office only. */
const TEXTS: Readonly<Record<string, string>> = {
  'jiushan-aluminium 评审': '已进入项目评审和投资协议拟订阶段',
  'muli-security 框架协议': '已签订合作框架协议',
  'tongjiang-alloy 意向': '将于近期签订投资协议',
  'woxing-reducers 搁置': '投资方资金未到位，双方同意暂缓',
  'nuanyu-ceramics 终止': '投资方主动放弃，已解除协议',
  'zhiyao-toys 终止': '环保要求不符，经会商终止',
};

const SECRET = ['线索', '洽谈', '意向', '评审', '框架协议'];

function rowOf(project: DemoProject, [stage, date]: Step) {
  return {
    project: project.name,
    stage,
    date,
    text: TEXTS[`${project.code} ${stage}`] ?? '',
    disclosure: SECRET.includes(stage) ? '内部' : '公开',
  };
}

/**
 * stage-events.csv: the steps of every project; those before a signing are internal. A signing counts in
 * published totals whatever becomes of the project, so it is public, and so is the end.
 */
export function makeStageEvents(): Table {
  return tableFrom(
    stageEvents,
    [...LIVES].flatMap(([project, steps]) => steps.map((step) => rowOf(project, step))),
  );
}
