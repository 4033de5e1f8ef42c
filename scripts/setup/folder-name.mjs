/**
 * Says which character of the folder's name must go, and ends: Vite takes # and ? in a path for parts of
 * an address and % for a code, and fails much later with messages about missing files. Plain JavaScript
 * without packages, imported before everything else.
 */
import { PROJECT_ROOT } from './project-root.mjs';

/** The first character of a path that the site's program can't be in, or undefined. */
export function forbiddenCharacter(path) {
  return /[#%?]/.exec(path)?.[0];
}

const character = forbiddenCharacter(PROJECT_ROOT);
if (character !== undefined) {
  const clean = PROJECT_ROOT.replace(/[#%?]/g, '');
  process.stderr.write(
    `文件夹的名称里有“${character}”，程序在这样的文件夹里运行不了：${PROJECT_ROOT}\n请改名，去掉“${character}”，如改为 ${clean}，再运行一次。\n`,
  );
  process.exit(2);
}
