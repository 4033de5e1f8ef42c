/**
 * Says in Chinese when the system's Node is too old even to install the project. Start-up files
 * import this first; it must itself run on any Node that knows ES modules.
 */

/** Oldest Node whose npm understands the lock file and whose `import` loads what start-up needs. */
const OLDEST = [20, 19];

/** True when `version` (such as `20.19.4`) is new enough. */
export function isNodeNewEnough(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

/** Ends the process with a Chinese message when this Node is too old. */
export function requireNode() {
  if (isNodeNewEnough(process.versions.node)) return;
  console.error(
    `本机的 Node.js 是 ${process.versions.node}，需要 ${OLDEST.join('.')} 或更新的版本。\n` +
      '请到 https://nodejs.org/zh-cn 下载安装长期支持版（LTS），再运行一次。',
  );
  process.exit(1);
}
