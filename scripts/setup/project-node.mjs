/**
 * The Node that runs the project. A fresh machine may have an older one; the lock file brings 24
 * as a package for the usual systems.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_ROOT } from './project-root.mjs';

/** First Node that runs TypeScript files and Astro without a flag. */
const NEEDED = [22, 18];

/** Path of the Node to start project scripts with; undefined when there is none new enough. */
function findProjectNode(platform = process.platform, arch = process.arch) {
  const system = platform === 'win32' ? 'win' : platform;
  const program = platform === 'win32' ? 'node.exe' : 'node';
  const packages = [`node-${system}-${arch}`, `node-bin-${system}-${arch}`];
  const bundled = packages
    .map((name) => join(PROJECT_ROOT, 'node_modules', name, 'bin', program))
    .find((path) => existsSync(path));
  if (bundled !== undefined) return bundled;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const fits = major > NEEDED[0] || (major === NEEDED[0] && minor >= NEEDED[1]);
  return fits ? process.execPath : undefined;
}

/** The same, ending the process with a Chinese message when there is none. */
export function requireProjectNode() {
  const path = findProjectNode();
  if (path !== undefined) return path;
  console.error(
    `这台电脑（${process.platform} ${process.arch}）没有随项目提供的 Node.js，` +
      `本机的 ${process.versions.node} 又太旧。请安装 Node.js 24，再运行一次。`,
  );
  return process.exit(1);
}
