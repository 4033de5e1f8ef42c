/** `parkbrief undo`: puts the data files back as they were before the last `tidy --write` or `import --write`. */
import { existsSync } from 'node:fs';
import type { Command } from 'commander';
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
    .summary('退回上一次整理或收表')
    .description(
      '把数据文件退回到上一次 tidy --write 或 import --write 之前。再运行一次，再往前退一次。',
    )
    .option('--force', '以后又改过的文件也退回（现在的内容另存一份）')
    .option('--json', '按程序可读的格式输出')
    .action(async ({ force = false, json = false, ...written }: UndoOptions) => {
      const data = dataFolder(written);
      if (!existsSync(data)) return refuseUsage(`找不到数据文件夹：${data}`);
      const { undoLast } = await import('./undo-last.ts');
      const undone = undoLast(data, dataOption(written), force);
      if ('problem' in undone) {
        if (json) console.log(JSON.stringify({ version: 1, restored: [], ...undone }));
        else console.error(undone.problem);
        process.exitCode = 1;
        return;
      }
      const { kept, restored } = undone;
      if (json) return console.log(JSON.stringify({ version: 1, restored, kept }));
      console.log(
        `已退回 ${restored.length} 个文件：${restored.join('、')}\n退回前的内容另存在 ${kept}`,
      );
    });
}
