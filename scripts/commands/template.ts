/** `parkbrief template`: empty files to fill in, each with one example row. */
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { Dataset } from '../../src/data/dataset.ts';
import type { Files } from '../output/write-files.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { contentFolder, dataFolder, withDataOption, withForceOption } from './options.ts';
import { ALL_NEEDS, NEEDS, type Need, START_TABLES } from './start-needs.ts';
import { refuseUsage } from './terminal.ts';

interface TemplateOptions {
  data?: string;
  content?: string;
  office?: string;
  with?: string;
  xlsx?: string;
  out?: string;
  start?: string;
  force?: boolean;
  json?: boolean;
}

/** Adds the verb; its exit code is 1 when a file is in the way. */
export function addTemplate(program: Command): void {
  withForceOption(withDataOption(program.command('template')))
    .summary('生成空白模板；加 --start 从头建一个园区')
    .description(
      '生成空白的数据表：一行表头，一行示例。示例行填写前请删去，忘了删检查时会指出。' +
        '从头开始的用 --start：必填的几张表、网站信息和不带演示内容的文稿，一次备齐。',
    )
    .argument('[表名...]', '要哪些表，如 指标数据 或 observations；不写是全部')
    .option('--out <文件夹>', '放在哪里（默认 data-template）')
    .option(
      '--start <文件夹>',
      '从头建一个园区，放在这个文件夹；不写表名是园区、指标、指标数据、年度目标',
    )
    .option(
      '--with <内容>',
      `和 --start 一起用：还有什么，用逗号隔开，可以是 ${NEEDS.map(({ name }) => name).join('、')}，或 ${ALL_NEEDS}`,
    )
    .option(
      '--xlsx <文件或文件夹>',
      '生成填报用的工作簿，有下拉选项和数据字典：写 .xlsx 文件是空白的一个，写文件夹是每个填报单位一个',
    )
    .option('--office <单位>', '和 --xlsx 一起用：只要这个单位填的表和行')
    .option('--content <文件夹>', '文稿文件夹（默认 content），site.yaml 里写着各表由哪个单位提供')
    .option('--json', '按程序可读的格式输出')
    .action(async (names: string[], options: TemplateOptions) => {
      const wrong = contradictionIn(options);
      if (wrong !== undefined) return refuseUsage(wrong);
      const { json = false, start } = options;
      const { needsOf } = await import('./start-files.ts');
      const needs = start === undefined ? [] : await needsOf(options.with, json);
      if (typeof needs === 'string') return refuseUsage(needs);
      const usual = start === undefined ? [] : [...START_TABLES, ...tablesNeeded(needs)];
      const asked = names.length === 0 ? usual : [...names, ...tablesNeeded(needs)];
      const tables = await tablesOf(asked);
      if (typeof tables === 'string') return refuseUsage(tables);
      if (options.xlsx === undefined) return writeTemplates(tables, needs, options);
      const { writeForms } = await import('./template-workbook.ts');
      await writeForms({ ...options, target: options.xlsx, tables, ...foldersOf(options) });
    });
}

const tablesNeeded = (needs: readonly Need[]): string[] => needs.flatMap(({ tables }) => tables);

function foldersOf(options: TemplateOptions): { data: string; content: string } {
  return { data: dataFolder(options), content: contentFolder(options) };
}

/** Options that say nothing, or two things, together; nothing when they fit. */
function contradictionIn({
  office,
  out,
  start,
  with: needs,
  xlsx,
}: TemplateOptions): string | undefined {
  if (needs !== undefined && start === undefined) return '--with 和 --start 一起用';
  if (office !== undefined && xlsx === undefined)
    return '--office 和 --xlsx 一起用，如 --xlsx 填报 --office 招商局';
  if (xlsx !== undefined && (out !== undefined || start !== undefined))
    return '--xlsx 已经写明放在哪里，不再写 --out 和 --start';
  if (out !== undefined && start !== undefined)
    return '--out 和 --start 只写一个：--start 已经写明放在哪里';
  return undefined;
}

async function writeTemplates(
  chosen: readonly Dataset[],
  needs: readonly Need[],
  { force, json = false, out, start }: TemplateOptions,
): Promise<void> {
  const { formatTemplate } = await import('../../src/desk/template.ts');
  const { nextSteps, startFiles } = await import('./start-files.ts');
  const { writeFiles } = await import('../output/write-files.ts');
  const tables = new Map(chosen.map((dataset) => [dataset.fileName, formatTemplate(dataset)]));
  const folder = resolve(start ?? out ?? join(PROJECT_ROOT, 'data-template'));
  const files = start === undefined ? tables : startFiles(tables);
  writeFiles(folder, files, { command: 'template', force });
  const written = [...files.keys()];
  if (json) console.log(JSON.stringify({ version: 1, folder, files: written }, null, 2));
  else
    console.log(
      start === undefined ? writtenMessage(folder, tables) : nextSteps(start, tables, needs),
    );
}

/** The tables asked for, all when none is, or a message on one there is not. */
async function tablesOf(names: readonly string[]): Promise<readonly Dataset[] | string> {
  const { datasets } = await import('../../src/data/datasets.ts');
  const { findDataset } = await import('../../src/desk/template.ts');
  const wanted = new Set<Dataset>();
  for (const name of names) {
    const found = findDataset(name);
    if (!('dataset' in found)) {
      const hint = found.near === undefined ? '' : `，可能应为 ${found.near}`;
      return `没有这个表：${name}${hint}`;
    }
    wanted.add(found.dataset);
  }
  return wanted.size === 0 ? (datasets as readonly Dataset[]) : [...wanted];
}

function writtenMessage(folder: string, tables: Files): string {
  return `已生成 ${tables.size} 个模板，放在 ${folder}：\n${[...tables.keys()].join('、')}`;
}
