/** `parkbrief undo`: puts the data files back as they were before the last `tidy --write`. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import { lastBackup, restoreBackup } from './backup.ts';
import { dataFolder, dataOption, withDataOption } from './options.ts';
import { refuseUsage } from './terminal.ts';

interface UndoOptions {
  data?: string;
  force?: boolean;
  json?: boolean;
}

/** Adds the verb; its exit code is 1 when nothing was put back. */
export function addUndo(program: Command): void {
  withDataOption(program.command('undo'))
    .summary('退回上一次整理')
    .description('把数据文件退回到上一次 tidy --write 之前。再运行一次，再往前退一次。')
    .option('--force', '整理以后又改过的文件也退回（现在的内容另存一份）')
    .option('--json', '按程序可读的格式输出')
    .action(({ force = false, json = false, ...written }: UndoOptions) => {
      const data = dataFolder(written);
      if (!existsSync(data)) return refuseUsage(`找不到数据文件夹：${data}`);
      const backup = lastBackup(data);
      const refusal =
        backup === undefined
          ? '没有可以退回的备份。'
          : backup.edited.length > 0 && !force
            ? `整理以后又改过：${backup.edited.join('、')}。退回会失去这些修改，所以没有退回。\n` +
              `确定要退回，请运行：npx parkbrief undo${dataOption(written)} --force（现在的内容会另存一份）`
            : undefined;
      if (backup === undefined || refusal !== undefined) {
        if (json) console.log(JSON.stringify({ version: 1, restored: [], problem: refusal }));
        else console.error(refusal);
        process.exitCode = 1;
        return;
      }
      const kept = restoreBackup(data, backup);
      if (json) {
        console.log(JSON.stringify({ version: 1, restored: backup.names, kept }));
        return;
      }
      console.log(
        `已退回 ${backup.names.length} 个文件：${backup.names.join('、')}\n退回前的内容另存在 ${kept}`,
      );
    });
}
