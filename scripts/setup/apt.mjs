/** Debian's packages, where the machine has them and we may install. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Installs packages as root with apt-get; does nothing elsewhere. Failing is seen by what is missing. */
export function aptInstall(packages, options = []) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages.join(', ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-q'], { stdio: 'inherit', env });
  spawnSync('apt-get', ['install', '-y', '-q', ...options, ...packages], {
    stdio: 'inherit',
    env,
  });
}
