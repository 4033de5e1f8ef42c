/**
 * Installs the packages of the lock file when any is missing or has another version.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.mjs';

/**
 * True when node_modules below `root` holds what package-lock.json asks for. npm leaves its own
 * list in node_modules when it has finished, so an interrupted installation counts as missing.
 * Packages for other systems are optional and may be absent.
 */
export function isInstalled(root = PROJECT_ROOT) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional }]) => {
    const found = present[path];
    return path === '' || (found === undefined ? optional === true : found.version === version);
  });
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** Runs `npm ci` when needed; ends the process with a Chinese message when that fails. */
export function install() {
  if (isInstalled()) return;
  console.log('正在安装程序所需的软件包，第一次需要几分钟……');
  const { status } = spawnSync('npm', ['ci'], {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    // npm is npm.cmd on Windows, which only a shell starts; the arguments are fixed.
    shell: process.platform === 'win32',
  });
  if (status === 0) return;
  console.error('安装没有成功。请检查网络或软件源设置（npm config get registry），再运行一次。');
  process.exit(1);
}
