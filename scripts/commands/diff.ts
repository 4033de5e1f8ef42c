/** `parkbrief diff`: what a new state of the data changes, for sign-off before publishing. */
import { resolve } from 'node:path';
import type { Command } from 'commander';
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import type { FolderNames } from '../../src/data/folder-names.ts';
import type { Comparison } from '../../src/desk/diff/comparison.ts';
import type { WriteOptions } from '../output/write-files.ts';
import type { DataState } from './data-state.ts';
import {
  applyOptions,
  dataFolder,
  type SiteOptions,
  withForceOption,
  withInputOptions,
  type WrittenOptions,
} from './options.ts';
import { colorsFor, paintReport, refuseUsage, showProgress } from './terminal.ts';

interface DiffOptions extends WrittenOptions {
  force?: boolean;
  html?: string;
  json?: boolean;
  quick?: boolean;
}

/** The comparison, or why the new data can't be published. */
type Outcome =
  | { readonly comparison: Comparison; readonly remarks: readonly string[] }
  | { readonly diagnostics: readonly Diagnostic[] }
  | { readonly fault: string };

/** Adds the verb; its exit code is 1 when the new data can't be published. */
export function addDiff(program: Command): void {
  withForceOption(withInputOptions(program.command('diff')))
    .argument('<旧数据>')
    .argument('[新数据]')
    .summary('比较两份数据')
    .description(
      '列出新数据改了哪些格，发布出去的指标、图表和页面会有什么变化，供发布前核对签字。' +
        '两份数据都可以是数据文件夹、git 版本（如 HEAD~1），或 backup（上一次整理之前）；' +
        '不写新数据，就是现在的数据。',
    )
    .option('--html <文件>', '另写一份可打印、可签字的确认单（.html），双击打开')
    .option('--quick', '不生成网站，只比较数据、指标和图表，不比较页面')
    .option('--json', '按程序可读的格式输出')
    .action(async (old: string, now: string | undefined, given: DiffOptions) => {
      const { force, html, json = false, quick = false, ...written } = given;
      const form = html === undefined ? undefined : resolve(html);
      if (form !== undefined && !/\.html?$/i.test(form))
        return refuseUsage(`确认单的文件名应以 .html 结尾：${form}`);
      const use = { command: 'diff', force };
      const { refuseFile } = await import('../output/write-files.ts');
      if (form !== undefined) refuseFile(form, use);
      const { findState } = await import('./data-state.ts');
      const data = dataFolder(written);
      const [before, after] = [await findState(old, data), await findState(now ?? data, data)];
      if (typeof before === 'string') return refuseUsage(before);
      if (typeof after === 'string') return refuseUsage(after);
      const options = applyOptions(written);
      const outcome = await compareStates(before, after, options, quick);
      await print(outcome, json, options.folders);
      if (!('comparison' in outcome)) process.exitCode = 1;
      else if (form !== undefined) {
        const message = await writeForm(form, outcome.comparison, before, after, use);
        (json ? console.error : console.log)(message);
      }
    });
}

async function compareStates(
  before: DataState,
  after: DataState,
  options: SiteOptions,
  quick: boolean,
): Promise<Outcome> {
  const progress = showProgress();
  try {
    progress.say('正在检查两份数据……');
    const { loadSite } = await import('../../src/data/site.ts');
    const { checkEdition } = await import('../../src/edition/check-edition.ts');
    const { policyOf } = await import('../../src/edition/policy.ts');
    const { compareFiles } = await import('../../src/desk/diff/file-changes.ts');
    const { formatCounts } = await import('../../src/check/report.ts');
    const { pathsInFolders } = await import('../../src/data/folder-names.ts');
    const site = loadSite(options.content);
    const { edition } = options;
    const next = checkEdition(after.files, edition, policyOf(site));
    if (next.park === undefined) return { diagnostics: next.diagnostics };
    const remarks = [
      `新数据检查：${formatCounts(next.diagnostics)}。逐条看请运行 npx parkbrief check。`,
    ];
    const files = compareFiles(before.files, after.files).map((change) => ({
      ...change,
      file: pathsInFolders(change.file, options.folders),
    }));
    const { park } = checkEdition(before.files, edition, policyOf(site));
    if (park === undefined || files.length === 0)
      return { comparison: { edition, files }, remarks };
    const { comparePublished } = await import('../../src/desk/diff/published.ts');
    const published = comparePublished(park, next.park, site.timeProgress);
    const comparison = { edition, files, published };
    if (quick) return { comparison, remarks };
    const { renderPages } = await import('./rendered-pages.ts');
    const { comparePages } = await import('../../src/desk/diff/pages.ts');
    progress.say('正在用新数据生成网站……');
    const newSite = await renderPages(after.files, options);
    if ('fault' in newSite) return { fault: newSite.fault };
    progress.say('正在用旧数据生成网站……');
    const oldSite = await renderPages(before.files, options);
    if ('fault' in oldSite)
      return {
        comparison,
        remarks: [...remarks, '旧数据按现在的文稿生成不了网站，没有比较页面。'],
      };
    const pages = comparePages(oldSite.pages, newSite.pages);
    return { comparison: { ...comparison, pages }, remarks };
  } finally {
    progress.done();
  }
}

async function print(outcome: Outcome, json: boolean, folders: FolderNames): Promise<void> {
  if (json) {
    const { inFolders } = await import('../../src/data/folder-names.ts');
    const { jsonReport } = await import('../../src/desk/report-json.ts');
    const found =
      'comparison' in outcome
        ? { version: 1, ok: true, ...outcome.comparison, remarks: outcome.remarks }
        : 'fault' in outcome
          ? { version: 1, ok: false, fault: outcome.fault }
          : jsonReport(outcome.diagnostics.map((diagnostic) => inFolders(diagnostic, folders)));
    console.log(JSON.stringify(found, null, 2));
  } else if ('comparison' in outcome) {
    const { formatComparison } = await import('../../src/desk/diff/format-text.ts');
    console.log([formatComparison(outcome.comparison), ...outcome.remarks].join('\n\n'));
  } else if ('fault' in outcome) {
    console.error(`新数据生成不了网站，不能发布：\n${outcome.fault}`);
  } else {
    const { formatReport } = await import('../../src/check/report.ts');
    const report = formatReport(outcome.diagnostics, { folders });
    console.error(`新数据有错误，不能发布：\n\n${paintReport(report, colorsFor(process.stderr))}`);
  }
}

/** The form is for people, who want to know when it was made. */
async function writeForm(
  path: string,
  comparison: Comparison,
  before: DataState,
  after: DataState,
  use: WriteOptions,
): Promise<string> {
  const { writeFile } = await import('../output/write-files.ts');
  const { formatComparisonForm } = await import('../../src/desk/diff/format-html.ts');
  const time = new Date().toLocaleString('zh-CN', { dateStyle: 'long', timeStyle: 'short' });
  const head = { before: before.name, after: after.name, time };
  writeFile(path, formatComparisonForm(comparison, head), use);
  return `确认单已写好，双击打开：${path}`;
}
