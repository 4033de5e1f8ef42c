/**
 * `npm start`: from a fresh copy of the project to the site in a browser, with one command.
 * Node check → packages → data check and build (skipped when nothing changed) → local server.
 * Plain JavaScript without packages: it runs before anything is installed.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import './setup/folder-name.mjs';
import { digestOf } from './setup/digest.mjs';
import { install } from './setup/install.mjs';
import { requireNode } from './setup/node-version.mjs';
import { outputFolder } from './setup/output-folder.mjs';
import { missingParkFolder, namedParkFolder } from './setup/park-folder.mjs';
import { requireProjectNode } from './setup/project-node.mjs';
import { PROJECT_ROOT } from './setup/project-root.mjs';

const FIRST_PORT = process.env.PORT ?? '4321';

/** As `parkbrief build` takes them: `npm start -- --edition internal`. */
const written = process.argv.slice(2);
const text = { type: 'string' };
const { values } = parseArgs({
  args: written,
  options: { data: text, content: text, edition: text, out: text },
});
const park = namedParkFolder();
if (park !== undefined && !existsSync(park)) {
  console.error(missingParkFolder(park));
  process.exit(1);
}
const { data = join(park ?? '', 'data'), content = join(park ?? '', 'content') } = values;
const { edition = 'public' } = values;
const out = values.out ?? outputFolder(edition);
/** What the site in `out` was built from: one file for each place a site is built in. */
const STAMP = join('node_modules', '.cache', 'parkbrief', `built-${digestOf([], out)}`);

/** What every site of ours carries (scripts/output/marker.ts). */
const MARKER = 'parkbrief.json';

requireNode();
process.chdir(PROJECT_ROOT);
install('running');
const node = requireProjectNode();
build();
serve();

/** Everything the built site depends on; the edition is part of it by the salt. */
function inputDigest() {
  const inputs = [
    data,
    content,
    'content/guide',
    'public',
    'src',
    'astro.config.mjs',
    'package-lock.json',
  ];
  return digestOf(inputs, `${edition} ${out}`);
}

function build() {
  const digest = inputDigest();
  const built = existsSync(join(out, MARKER)) && existsSync(STAMP);
  if (built && readFileSync(STAMP, 'utf8') === digest) {
    console.log('数据和程序没有变化，直接使用上次生成的网站。');
    return;
  }
  const { status } = spawnSync(node, ['scripts/parkbrief.ts', 'build', ...written], {
    stdio: 'inherit',
  });
  if (status !== 0) {
    console.error(
      existsSync(join(out, MARKER))
        ? '网站没有更新，上次生成的还在。请按上面的提示修改后再运行一次。'
        : '网站没有生成。请按上面的提示修改后再运行一次。',
    );
    process.exit(1);
  }
  try {
    mkdirSync(join(STAMP, '..'), { recursive: true });
    writeFileSync(STAMP, digest);
  } catch (error) {
    // The site stands; all that is lost is that the next start builds it again.
    console.warn(`记不下这次是用什么生成的，下次启动会重新生成：${STAMP}（${error.code}）`);
  }
}

function serve() {
  const server = spawn(node, ['scripts/serve-folder.mjs', out, FIRST_PORT], { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal));
  server.on('exit', (code) => process.exit(code ?? 0));
}
