/** A data folder with any number of projects, for measuring the project pages. */
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { readSheet, writeSheet } from './sheet.ts';

const KEPT = ['parks', 'indicators', 'observations', 'targets', 'chains', 'outreach'];

/** The columns by which rows name projects. */
const NAMES = ['项目编码', '项目名称', '简称', '上级项目', '项目'];

/** Writes the demo's projects again and again to `folder`, each time under new names, up to `count`. */
export function writeProjectData(folder: string, count: number): void {
  mkdirSync(folder, { recursive: true });
  for (const name of KEPT) {
    copyFileSync(join(PROJECT_ROOT, 'data', `${name}.csv`), join(folder, `${name}.csv`));
  }
  const demo = (name: string) => readSheet(join(PROJECT_ROOT, 'data', `${name}.csv`));
  const projects = demo('projects');
  const times = Math.ceil(count / projects.rows.length);
  const most = count - (times - 1) * projects.rows.length;
  const last = new Set(projects.rows.slice(0, most).map((row) => row[1]));
  for (const name of ['projects', 'stage-events', 'project-progress']) {
    const table = demo(name);
    const rows = Array.from({ length: times }, (_, time) =>
      table.rows
        .filter((row) => time < times - 1 || last.has(row[name === 'projects' ? 1 : 0]))
        .map((row) => row.map((cell, i) => renamed(cell, table.head[i] ?? '', time))),
    ).flat();
    writeSheet(join(folder, `${name}.csv`), { head: table.head, rows });
  }
}

function renamed(cell: string, header: string, time: number): string {
  if (header === '企业') return '';
  if (cell === '' || !NAMES.includes(header)) return cell;
  return header === '项目编码'
    ? `${cell}-${time + 1}`
    : `${brand(cell, time)}${cell.slice(2)}${time + 1}号`;
}

/** Characters of firm names: real names do not repeat, so they do not compress like copies. */
const CHARACTERS =
  '安邦宝北博昌诚春达德鼎东丰福富冠光广贵国海浩合和恒宏华辉汇吉佳嘉建健金锦精景炬骏凯康科坤蓝乐力立利联凌龙隆美铭宁鹏齐启强勤庆荣瑞润森盛世顺泰腾天通万威文五祥欣新鑫信兴雄旭亚耀一宜益银永友裕源远悦云泽展振正志智中众卓';

/** Three characters that follow from a name and the time it is written again. */
function brand(name: string, time: number): string {
  let hash = time * 7919 + 17;
  for (const character of name)
    hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  const pick = (place: number): string =>
    CHARACTERS[Math.floor(hash / 131 ** place) % CHARACTERS.length] ?? '';
  return pick(0) + pick(1) + pick(2);
}
