/** `parkbrief export`: all tables as one workbook, for offices that fill in or look at them in Excel. */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Command } from 'commander';
import { dataFolder, withDataOption, withForceOption } from './options.ts';
import { refuseUsage } from './terminal.ts';

interface ExportOptions {
  data?: string;
  xlsx?: string;
  force?: boolean;
}

/** Adds the verb; its exit code is 1 when a table can't be read. */
export function addExport(program: Command): void {
  withForceOption(withDataOption(program.command('export')))
    .summary('把全部的表存成一个工作簿')
    .description(
      '把 data/ 里全部的表存成一个 .xlsx：每张表一张工作表，有下拉选项、数字格式、冻结的表头，另附数据字典。' +
        '内部的行和列都在里面，不要公开。填好以后用 import 收回来。',
    )
    .option('--xlsx <文件>', '存到哪个文件，如 台账.xlsx')
    .action(async ({ force, xlsx, ...written }: ExportOptions) => {
      if (xlsx === undefined) return refuseUsage('请写明存到哪个文件，如 --xlsx 台账.xlsx');
      const path = resolve(xlsx);
      if (!/\.xlsx$/i.test(path)) return refuseUsage(`工作簿的文件名应以 .xlsx 结尾：${xlsx}`);
      const data = dataFolder(written);
      if (!existsSync(data)) return refuseUsage(`找不到数据文件夹：${data}`);
      const use = { command: 'export', force };
      const { refuseFile, writeFile } = await import('../output/write-files.ts');
      refuseFile(path, use);
      const { openDataFiles } = await import('../../src/check/load-park.ts');
      const { tablesOf, writeWorkbook } = await import('../../src/desk/export/export-workbook.ts');
      const files = await openDataFiles(data);
      const { refuseLinkedTables } = await import('./linked-tables.ts');
      refuseLinkedTables(data, files);
      const { tables, unreadable } = tablesOf(files);
      if (unreadable.length > 0 || tables.length === 0) {
        console.error(
          tables.length === 0 && unreadable.length === 0
            ? `${data} 里没有表。`
            : `这些表读不出来，没有存：${unreadable.join('、')}。请先运行 npx parkbrief check，按提示改好。`,
        );
        process.exitCode = 1;
        return;
      }
      writeFile(path, await writeWorkbook(tables), use);
      console.log(
        `已存成工作簿（${tables.length} 张表）：${path}\n里面有内部的行和列，只在单位内部使用。`,
      );
    });
}
