import type { DiagnosticCode } from '../../data/codes.ts';
import { cellHelp } from './codes-cell.ts';
import { doubtHelp } from './codes-doubt.ts';
import { fileHelp } from './codes-file.ts';
import { headerHelp } from './codes-header.ts';
import { landHelp } from './codes-land.ts';
import { lifeHelp } from './codes-life.ts';
import { outlineHelp } from './codes-outline.ts';
import { parkHelp } from './codes-park.ts';
import { pictureHelp } from './codes-picture.ts';
import { rowHelp } from './codes-row.ts';
import { timeHelp } from './codes-time.ts';
import type { CodeHelp } from './code-help.ts';

/** The help on every code; a code without help does not compile. */
export const CODE_HELP: Readonly<Record<DiagnosticCode, CodeHelp>> = {
  ...fileHelp,
  ...headerHelp,
  ...rowHelp,
  ...cellHelp,
  ...timeHelp,
  ...parkHelp,
  ...doubtHelp,
  ...lifeHelp,
  ...outlineHelp,
  ...landHelp,
  ...pictureHelp,
};

/** The codes by what they are about, as the list of codes shows them. */
export const CODE_GROUPS: readonly (readonly [title: string, codes: readonly string[]])[] = [
  ['文件', Object.keys(fileHelp)],
  ['表头', Object.keys(headerHelp)],
  ['一行', Object.keys(rowHelp)],
  ['一格', Object.keys(cellHelp)],
  ['日期和期间', Object.keys(timeHelp)],
  ['园区和产业链', Object.keys(parkHelp)],
  ['数据可疑', Object.keys(doubtHelp)],
  ['项目、企业、保密和核实', Object.keys(lifeHelp)],
  ['界址点文件', Object.keys(outlineHelp)],
  ['地块图形和网站信息', Object.keys(landHelp)],
  ['图片', Object.keys(pictureHelp)],
];
