/** `parkbrief tidy`: shows the safe repairs of the data files and, when asked to, makes them. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Tidied } from '../../src/desk/tidy.ts';
import { dataFolder, dataOption, shownDataFolder, withDataOption } from './options.ts';
import { refuseUsage, showProgress } from './terminal.ts';

interface TidyOptions {
  data?: string;
  write?: boolean;
  json?: boolean;
}

/** Adds the verb; its exit code is 1 when a file could not be read. */
export function addTidy(program: Command): void {
  withDataOption(program.command('tidy'))
    .summary('整理数据文件的写法')
    .description(
      '只改写法，不改内容：编码、全角数字、千分位、多余的空格和空行、日期和期间的写法、表头。' +
        '先列出每一处改动；加 --write 才改文件，改之前自动备份，可用 undo 退回。',
    )
    .option('--write', '改文件；不加只列出，不改')
    .option('--json', '按程序可读的格式输出')
    .action(async ({ write = false, json = false, ...written }: TidyOptions) => {
      const data = dataFolder(written);
      if (!existsSync(data)) return refuseUsage(`找不到数据文件夹：${data}`);
      const { readDataFiles } = await import('../../src/check/load-park.ts');
      const { changeWithBackup } = await import('./backup.ts');
      const { tidyFiles } = await import('../../src/desk/tidy.ts');
      const progress = showProgress();
      const read = readDataFiles(data);
      const { refuseLinkedTables } = await import('./linked-tables.ts');
      refuseLinkedTables(data, read);
      const tidied = tidyFiles(read, (file) => progress.say(`正在整理 ${file}……`));
      progress.done();
      const backup =
        write && tidied.files.size > 0
          ? changeWithBackup(data, read, tidied.files, new Date())
          : undefined;
      const shown = await inFolder(tidied, shownDataFolder(written));
      await (json ? printJson(shown, backup) : printChanges(shown, backup, dataOption(written)));
      if (tidied.faults.length > 0) process.exitCode = 1;
    });
}

/** What was found with the folder as it was typed. */
async function inFolder(tidied: Tidied, data: string): Promise<Tidied> {
  const { inFolders, pathsInFolders } = await import('../../src/data/folder-names.ts');
  const names = { data, content: 'content' };
  return {
    ...tidied,
    changes: tidied.changes.map((change) => ({
      ...change,
      file: pathsInFolders(change.file, names),
    })),
    faults: tidied.faults.map((fault) => inFolders(fault, names)),
  };
}

async function printJson(
  { changes, faults, workbooks }: Tidied,
  backup: string | undefined,
): Promise<void> {
  const written = backup === undefined ? { written: false } : { written: true, backup };
  console.log(JSON.stringify({ version: 1, ...written, changes, faults, workbooks }, null, 2));
}

/** `folder` is the option that names the data folder again, when it was given. */
async function printChanges(
  tidied: Tidied,
  backup: string | undefined,
  folder: string,
): Promise<void> {
  const { formatTidied } = await import('../../src/desk/tidy.ts');
  console.log(formatTidied(tidied, backup !== undefined));
  if (tidied.changes.length === 0) return;
  console.log(
    backup === undefined
      ? `这是预览，文件没有改动。确认无误后运行：npx parkbrief tidy${folder} --write`
      : `文件已改好，原来的备份在 ${backup}。要退回请运行：npx parkbrief undo${folder}`,
  );
}
