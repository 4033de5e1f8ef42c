/** `parkbrief check`: reads the data as a build would and reports everything found. */
import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Command } from 'commander';
import type { FolderNames } from '../../src/data/folder-names.ts';
import type { WriteOptions } from '../output/write-files.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import type { Findings } from './check-data.ts';
import {
  applyOptions,
  type SiteOptions,
  withForceOption,
  withInputOptions,
  type WrittenOptions,
} from './options.ts';
import { colorsFor, paintReport, refuseUsage, showProgress } from './terminal.ts';

interface CheckOptions extends WrittenOptions {
  json?: boolean;
  html?: string;
  /** True for the usual folder. */
  annotated?: string | true;
  force?: boolean;
}

/** Adds the verb; its exit code is 1 when the data has errors. */
export function addCheck(program: Command): void {
  withForceOption(withInputOptions(program.command('check')))
    .summary('检查数据文件')
    .description('检查数据文件，一次列出全部问题：哪个文件、第几行、哪一列、怎么改。')
    .option('--html <文件>', '另写一份可打印的报告（.html），问题标在原表的行里，双击打开')
    .option(
      '--annotate, --annotated [文件夹]',
      '另存有问题的表和文稿，可对照着改：CSV 加“错误说明”一列，工作簿加批注和颜色；不写文件夹是 data-annotated',
    )
    .option('--json', '按程序可读的格式输出')
    .action(async ({ json = false, html, annotated, force, ...written }: CheckOptions) => {
      // Paths are meant from where the command was typed, which applyOptions leaves.
      const reportPath = html === undefined ? undefined : resolve(html);
      const copies = annotated === undefined ? undefined : annotatedFolder(annotated);
      const options = applyOptions(written);
      if (!existsSync(options.data)) return refuseUsage(`找不到数据文件夹：${options.data}`);
      if (reportPath !== undefined && !/\.html?$/i.test(reportPath))
        return refuseUsage(`报告的文件名应以 .html 结尾：${reportPath}`);
      if (copies !== undefined && isSameFolder(copies, options.data))
        return refuseUsage('--annotated 不能是数据文件夹本身，否则会盖掉原文件');
      const use = { command: 'check', force };
      const { refuseFile, refuseFiles } = await import('../output/write-files.ts');
      const { findFaults } = await import('./check-data.ts');
      if (reportPath !== undefined) refuseFile(reportPath, use);
      if (copies !== undefined) refuseFiles(copies, await copyNames(options), use);
      const progress = showProgress();
      progress.say('正在检查数据……');
      const found = await findFaults(options);
      progress.done();
      await (json ? printJson(found, options.folders) : printReport(found, options.folders));
      // With --json nothing but the JSON is on stdout.
      const tell = json ? console.error : console.log;
      if (reportPath !== undefined) tell(await writeReport(reportPath, found, options, use));
      if (copies !== undefined) tell(await writeCopies(copies, found, options.folders, use));
      if (!found.usable) process.exitCode = 1;
    });
}

function annotatedFolder(written: string | true): string {
  return written === true ? join(PROJECT_ROOT, 'data-annotated') : resolve(written);
}

function isSameFolder(a: string, b: string): boolean {
  return existsSync(a) && realpathSync(a) === realpathSync(b);
}

/** The names annotated copies can have: which of them there will be is known when all is checked. */
async function copyNames({ content, data }: SiteOptions): Promise<string[]> {
  const { textCopyName } = await import('../../src/desk/text-findings.ts');
  const { readTexts } = await import('../../src/site/read-content.ts');
  const texts = readTexts(content).map(({ path }) => textCopyName(`content/${path}`));
  return [...readdirSync(data), ...texts];
}

async function printJson(
  { diagnostics, prose, stop, usable }: Findings,
  folders: FolderNames,
): Promise<void> {
  const { inFolders, pathsInFolders } = await import('../../src/data/folder-names.ts');
  const { jsonReport } = await import('../../src/desk/report-json.ts');
  const report = jsonReport(diagnostics.map((diagnostic) => inFolders(diagnostic, folders)));
  const texts = prose.map((remark) => ({ ...remark, file: pathsInFolders(remark.file, folders) }));
  console.log(JSON.stringify({ ...report, ok: usable, stop, prose: texts }, null, 2));
}

async function printReport(
  { diagnostics, prose, stop, usable }: Findings,
  folders: FolderNames,
): Promise<void> {
  const { formatProseRemarks } = await import('../../src/report/prose/format-prose-remarks.ts');
  const { formatReport, MOST_PLACES } = await import('../../src/check/report.ts');
  const report = formatReport(diagnostics, { codes: true, most: MOST_PLACES, folders });
  if (diagnostics.length > 0) console.log(paintReport(report, colorsFor(process.stdout)));
  if (diagnostics.length > 0)
    console.log('每类提示后面的英文是代码，含义和改法见内部版网站的“手册”。');
  if (prose.length > 0)
    console.log(paintReport(formatProseRemarks(prose, folders.content), colorsFor(process.stdout)));
  if (usable) console.log('数据检查通过。');
  if (usable && stop !== undefined) console.log(stop);
}

/** The report is for people, who want to know when it was made. */
async function writeReport(
  path: string,
  found: Findings,
  { data, folders }: SiteOptions,
  use: WriteOptions,
): Promise<string> {
  const { writeFile } = await import('../output/write-files.ts');
  const { formatHtmlReport } = await import('../../src/desk/report-html.ts');
  const time = new Date().toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' });
  const subtitle = `数据文件夹：${data}；检查时间：${time}`;
  writeFile(path, formatHtmlReport({ ...found, folders, subtitle }), use);
  return `报告已写好，双击打开：${path}`;
}

async function writeCopies(
  folder: string,
  found: Findings,
  folders: FolderNames,
  use: WriteOptions,
): Promise<string> {
  const { wordsInFolders } = await import('../../src/data/folder-names.ts');
  const { writeFiles } = await import('../output/write-files.ts');
  const { annotateFiles } = await import('../../src/desk/annotate.ts');
  const { annotateTexts } = await import('../../src/desk/text-findings.ts');
  const { copies, unreadable } = annotateFiles(
    found.files,
    found.diagnostics.map((diagnostic) => wordsInFolders(diagnostic, folders)),
  );
  const texts = annotateTexts(found.texts, found.prose);
  const files = new Map([...copies, ...texts]);
  if (files.size > 0) writeFiles(folder, files, use);
  const names = [...copies.keys()].join('、');
  const lines = [
    copies.size === 0
      ? '没有需要加说明的表。'
      : `加了错误说明的表（${copies.size} 个）放在 ${folder}：${names}`,
  ];
  if (texts.size > 0)
    lines.push(`加了错误说明的文稿（${texts.size} 个）：${[...texts.keys()].join('、')}`);
  if (unreadable.length > 0)
    lines.push(`读不出来、没有加说明的文件：${unreadable.join('、')}，请先按上面的提示处理`);
  return lines.join('\n');
}
