/**
 * Installs the packages of the lock file when any is missing or has another version.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.mjs';

/** What is to be installed: what running needs, or what developing and testing need besides. */
const EXTENT = { running: ['--omit=dev'], testing: [] };

/**
 * True when node_modules below `root` holds what package-lock.json asks for, to its `extent`. npm leaves
 * its own list in node_modules when it has finished, so an interrupted installation counts as missing.
 * Packages for other systems are optional and may be absent.
 */
export function isInstalled(extent, root = PROJECT_ROOT) {
  const wanted = packagesOf(join(root, 'package-lock.json'));
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json'));
  if (wanted === undefined || present === undefined) return false;
  return Object.entries(wanted).every(([path, { version, optional, dev, devOptional }]) => {
    // What is not below node_modules is of the project itself; it has a link there.
    if (!path.startsWith('node_modules/')) return true;
    const mayBeMissing = optional || devOptional || (dev && extent === 'running');
    const found = present[path];
    return found === undefined ? mayBeMissing === true : found.version === version;
  });
}

/** True when node_modules below `root` holds a package that only developers use. */
export function hasDeveloperPackages(root = PROJECT_ROOT) {
  const present = packagesOf(join(root, 'node_modules', '.package-lock.json')) ?? {};
  return Object.values(present).some(({ dev }) => dev === true);
}

function packagesOf(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/**
 * Removes the C headers that Node's package brings for add-ons, a third of it: the project compiles none.
 */
export function removeHeaders(root = PROJECT_ROOT) {
  const packages = join(root, 'node_modules');
  for (const name of readdirSync(packages).filter((each) => each.startsWith('node-'))) {
    rmSync(join(packages, name, 'include'), { recursive: true, force: true });
  }
}

/**
 * Runs `npm ci` when needed; ends the process with a Chinese message when that fails.
 * @param extent `running` leaves out what only developers use: half of the packages
 */
export function install(extent) {
  if (isInstalled(extent)) return;
  console.log('正在安装程序所需的软件包，第一次需要几分钟……');
  // Who has what developers use keeps it.
  const all = extent === 'testing' || hasDeveloperPackages();
  const { status } = spawnSync('npm', ['ci', ...EXTENT[all ? 'testing' : 'running']], {
    cwd: PROJECT_ROOT,
    stdio: 'inherit',
    // npm is npm.cmd on Windows, which only a shell starts; the arguments are fixed.
    shell: process.platform === 'win32',
  });
  if (status === 0) {
    removeHeaders();
    return;
  }
  console.error('安装没有成功。请检查网络或软件源设置（npm config get registry），再运行一次。');
  process.exit(1);
}
