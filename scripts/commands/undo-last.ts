/** Puts the data files back as they were before the last change of a command. */
import { withFileLock } from '../output/lock.ts';
import { lastBackup, restoreBackup } from './backup.ts';

/** What was put back and where what stood before is kept, or why nothing was. */
export type Undone = { readonly problem: string } | { restored: readonly string[]; kept: string };

/**
 * Puts back the files of the last backup; what is looked at is what is put back, whatever another command does.
 * @param folder the option that names the data folder again, when it was given
 * @param force also puts back files that were edited since
 */
export function undoLast(data: string, folder: string, force: boolean): Undone {
  return withFileLock(() => restoreLast(data, folder, force));
}

function restoreLast(data: string, folder: string, force: boolean): Undone {
  const backup = lastBackup(data);
  if (backup === undefined) return { problem: '没有可以退回的备份。' };
  const { edited, names } = backup;
  if (edited.length > 0 && !force) {
    return {
      problem:
        `那以后又改过：${edited.join('、')}。退回会失去这些修改，所以没有退回。\n` +
        `确定要退回，请运行：npx parkbrief undo${folder} --force（现在的内容会另存一份）`,
    };
  }
  return { restored: names, kept: restoreBackup(data, backup) };
}
