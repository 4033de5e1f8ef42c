/** `parkbrief import`: takes what departments send into the data folder, shown first, written when told to. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Command, InvalidArgumentError } from 'commander';
import type { Imported } from '../../src/desk/import/import-sheets.ts';
import { dataFolder, dataOption, shownDataFolder, withDataOption } from './options.ts';
import { refuseUsage, showProgress } from './terminal.ts';

interface ImportOptions {
  data?: string;
  write?: boolean;
  json?: boolean;
  fill: ReadonlyMap<string, string>;
  reason?: string;
  date?: string;
}

/** Adds the verb; its exit code is 1 when something is in the way of writing. */
export function addImport(program: Command): void {
  withDataOption(program.command('import'))
    .summary('把部门送来的表收进 data/')
    .description(
      '读部门送来的 .xlsx 和 CSV（也可以写一个文件夹）：看表头认出是哪张表，按主键对行，' +
        '列出新增、改动、相同、矛盾的格；也读行是指标、列是园区或月份的交叉表。' +
        '先列出来；加 --write 才写，写之前自动备份，可用 undo 退回；有一处不清楚就一处也不写。',
    )
    .argument('<文件...>', '送来的文件或文件夹')
    .option('--write', '写进 data/；不加只列出，不改')
    .option(
      '--fill <列=内容>',
      '新的行里没有送的列填什么，如 数据状态=快报；可以写几次',
      parseFill,
      new Map<string, string>(),
    )
    .option('--reason <原因>', '已公布的数要改时，更正的原因，写进更正记录表')
    .option('--date <日期>', '更正日期，如 2026-07-20')
    .option('--json', '按程序可读的格式输出')
    .action(async (paths: string[], options: ImportOptions) => {
      const data = dataFolder(options);
      if (!existsSync(data)) return refuseUsage(`找不到数据文件夹：${data}`);
      const missing = paths.find((path) => !existsSync(path));
      if (missing !== undefined) return refuseUsage(`找不到送来的文件：${missing}`);
      const { date, reason } = options;
      if ((date === undefined) !== (reason === undefined))
        return refuseUsage('--reason 和 --date 要一起写：更正记录里两样都要有');
      await runImport(data, paths, options);
    });
}

async function runImport(
  data: string,
  paths: readonly string[],
  options: ImportOptions,
): Promise<void> {
  const { date, fill, json = false, reason, write = false } = options;
  const { openWorkbooks } = await import('../../src/data/workbook/workbook-tables.ts');
  const { readDataFiles } = await import('../../src/check/load-park.ts');
  const { changeWithBackup } = await import('./backup.ts');
  const { readIncoming } = await import('../../src/desk/import/incoming.ts');
  const { importSheets } = await import('../../src/desk/import/import-sheets.ts');
  const progress = showProgress();
  progress.say('正在读取……');
  const read = readDataFiles(data);
  const { refuseLinkedTables } = await import('./linked-tables.ts');
  refuseLinkedTables(data, read);
  const incoming = await readIncoming(new Map(paths.flatMap(filesOf)));
  const correction = reason === undefined || date === undefined ? undefined : { reason, date };
  const imported = importSheets(await openWorkbooks(read), incoming, fill, correction);
  progress.done();
  const { files, newErrors, problems, published } = imported;
  const unexplained = published.length > 0 && correction === undefined;
  const clear = problems.length === 0 && newErrors.length === 0;
  const backup =
    write && clear && !unexplained && files.size > 0
      ? changeWithBackup(data, read, files, new Date(), 'import --write')
      : undefined;
  if (json)
    console.log(JSON.stringify(jsonOf(imported, backup, paths.flatMap(passedOver)), null, 2));
  else await printImport(imported, backup, options, paths);
  if (!clear || (write && unexplained)) process.exitCode = 1;
}

async function printImport(
  imported: Imported,
  backup: string | undefined,
  options: ImportOptions,
  paths: readonly string[],
): Promise<void> {
  const { importTexts: text } = await import('../../src/ui/import.ts');
  const { formatImport } = await import('../../src/desk/import/format-import.ts');
  const { files, newErrors, problems, published } = imported;
  const { pathsInFolders } = await import('../../src/data/folder-names.ts');
  const data = shownDataFolder(options);
  const others = paths.flatMap(passedOver);
  console.log(pathsInFolders(formatImport(imported), { data, content: 'content' }));
  if (others.length > 0) console.log(`\n${text.passedOver(others)}`);
  if (problems.length + newErrors.length > 0 || files.size === 0) return;
  const folder = dataOption(options);
  if (backup !== undefined) {
    console.log(`\n${text.written(data, backup, `npx parkbrief undo${folder}`)}`);
  } else if (published.length > 0 && options.reason === undefined) {
    console.log(`\n${text.needsReason(published.length)}`);
  } else {
    console.log(`\n${text.preview(`npx parkbrief import ${paths.join(' ')}${folder} --write`)}`);
  }
}

function jsonOf(imported: Imported, backup: string | undefined, others: readonly string[]): object {
  const { newErrors, newWarnings, problems, published, remarks, tables, understood } = imported;
  return {
    version: 1,
    ...(backup === undefined ? { written: false } : { written: true, backup }),
    understood,
    passedOver: others,
    tables: tables.map(({ changes, dataset, newRows, same, unfilled }) => ({
      table: dataset.title,
      file: dataset.file,
      newRows,
      same,
      unfilled,
      changes,
    })),
    problems,
    remarks,
    newErrors,
    newWarnings,
    published: published.length,
  };
}

/** What is read of a folder. */
const TABLE = /\.(csv|xlsx)$/i;

/** What lies in a folder that was sent and is not read: other kinds of files, folders. */
function passedOver(path: string): string[] {
  if (!statSync(path).isDirectory()) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !/^[.~]/.test(name))
    .filter((entry) => entry.isDirectory() || !TABLE.test(entry.name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
}

/** The files of a path: itself, or the tables and workbooks of a folder. */
function filesOf(path: string): [name: string, bytes: Uint8Array][] {
  if (!statSync(path).isDirectory()) return [[path, readFileSync(path)]];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TABLE.test(entry.name))
    .filter(({ name }) => !/^[.~]/.test(name))
    .map(({ name }) => join(path, name))
    .sort()
    .map((file) => [file, readFileSync(file)]);
}

function parseFill(
  written: string,
  before: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const [, header = '', cell = ''] = /^([^=＝]+)[=＝](.+)$/.exec(written) ?? [];
  if (header === '') throw new InvalidArgumentError('应写成 列=内容，如 数据状态=快报。');
  return new Map([...before, [header.trim(), cell.trim()]]);
}
