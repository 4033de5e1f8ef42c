/** What nginx and Apache make of a site, well set up and as many come; skipped by name without them. */
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkServer } from '../../../scripts/send/check-server.ts';
import { withCharsetMark } from '../../../src/publish/charset-mark.ts';
import { openBrowser } from '../../browser/tabs.ts';
import { freePort, untilOpen } from './servers/ports.ts';

const place = mkdtempSync(join(tmpdir(), 'parkbrief-web-'));
const [root, logs] = [join(place, 'www'), join(place, 'logs')];
const FILES = {
  '404.html': '<!doctype html><title>没有这一页</title>',
  'assets/site.css': `a{color:red}\n`.repeat(200),
  'assets/site.js': `var a=1;\n`.repeat(200),
  'data/a.csv': '一,二\n',
  'index.html': `<!doctype html><meta charset="utf-8"><title>首页</title>${'<p>正文</p>'.repeat(200)}`,
  'map.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'words.css': 'body::before{content:"样式"}',
  'words.html':
    '<!doctype html><meta charset="utf-8"><title>首页</title><link rel="stylesheet" href="words.css">' +
    '<script src="words.js"></script><p>正文</p>',
  'words.js': 'document.documentElement.lang="脚本"',
  'words.svg': '<svg xmlns="http://www.w3.org/2000/svg"><text>图形</text></svg>',
};
for (const [path, text] of Object.entries(FILES)) {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), withCharsetMark(path, text));
}
mkdirSync(logs);
// The servers' workers are other users.
for (const folder of [tmpdir(), place]) spawn('chmod', ['a+rx', folder]);

const started: ChildProcess[] = [];
afterAll(() => started.forEach((server) => server.kill('SIGTERM')));

/** Starts a server; gives its address. */
async function start(
  command: string,
  args: readonly string[],
  config: (port: number) => string,
): Promise<string> {
  const port = await freePort();
  const file = join(place, `${port}.conf`);
  writeFileSync(file, config(port));
  started.push(spawn(command, [...args, file], { stdio: 'ignore' }));
  await untilOpen(port);
  return `http://127.0.0.1:${port}/`;
}

const ask = async (address: Promise<string>): Promise<string[]> =>
  checkServer(await address, Object.keys(FILES));

/** What a browser makes of a page, its style, its script and a drawing. */
async function readByBrowser(address: string): Promise<string[]> {
  const browser = await openBrowser();
  try {
    const tab = await browser.newPage();
    await tab.goto(`${address}words.html`);
    const words = await tab.evaluate(() => [
      document.title,
      getComputedStyle(document.body, '::before').content,
      document.documentElement.lang,
    ]);
    await tab.goto(`${address}words.svg`);
    return [...words, await tab.evaluate(() => document.documentElement.textContent)];
  } finally {
    await browser.close();
  }
}

/** The charset the server names for a page, its style, its script and a drawing. */
async function charsetsAt(address: string): Promise<(string | undefined)[]> {
  const kinds = ['html', 'css', 'js', 'svg'];
  return Promise.all(
    kinds.map(async (kind) => {
      const { headers } = await fetch(`${address}words.${kind}`);
      return /charset=([\w-]+)/.exec(headers.get('content-type') ?? '')?.[1];
    }),
  );
}

const WORDS = ['首页', '"样式"', '脚本', '图形'];

const NGINX = '/usr/sbin/nginx';
const GOOD = 'gzip on; gzip_types text/css application/javascript; error_page 404 /404.html;';
const nginx = (settings: string, types = 'include /etc/nginx/mime.types;') =>
  start(NGINX, ['-e', join(logs, 'nginx'), '-c'], (port) =>
    [
      `daemon off; master_process off; pid ${join(logs, `${port}.pid`)};`,
      'events { worker_connections 64; }',
      `http { ${types} access_log off; server { listen 127.0.0.1:${port}; root ${root}; ${settings} } }`,
    ].join('\n'),
  );

describe.skipIf(!existsSync(NGINX))('nginx (needs nginx)', () => {
  test('well set up, is left in peace', async () => {
    const types = 'types { text/html html; text/css css; application/javascript js;';
    const all = `${types} image/svg+xml svg; text/csv csv; }`;
    expect(await ask(nginx(GOOD, all))).toEqual([]);
  });

  test.each([
    [
      'a charset of another time',
      `${GOOD} charset gb2312; source_charset gb2312;`,
      'index.html 的编码写成了 gb2312',
    ],
    ['no compression', 'error_page 404 /404.html;', 'assets/site.css 没有压缩'],
    ['pages kept for a month', `${GOOD} expires 30d;`, 'index.html 让浏览器存得太久'],
    [
      'the home page for every address',
      `${GOOD} try_files $uri /index.html;`,
      '得到 200，应为 404',
    ],
    ['no index page', `${GOOD} index none.html;`, '不是首页'],
    ['tables held back', `${GOOD} location /data/ { deny all; }`, '打开 data/a.csv 得到 403'],
  ])('with %s, is told what to ask for', async (_what, settings, expected) => {
    const found = await ask(nginx(settings));
    expect(found.join('\n')).toContain(expected);
  });

  test('that calls everything gb2312, is read right all the same', async () => {
    const types = 'charset_types text/html text/css application/javascript image/svg+xml;';
    const all = 'include /etc/nginx/mime.types;';
    const address = await nginx(`${GOOD} charset gb2312; source_charset gb2312; ${types}`, all);
    expect(await charsetsAt(address)).toEqual(['gb2312', 'gb2312', 'gb2312', 'gb2312']);
    expect(await readByBrowser(address)).toEqual(WORDS);
  });

  test('that knows no types, is told each', async () => {
    const found = (await ask(nginx(GOOD, 'types { } default_type text/plain;'))).join('\n');
    for (const path of ['index.html', 'assets/site.css', 'map.svg'])
      expect(found).toContain(`${path} 的类型是“text/plain”`);
  });
});

const APACHE = '/usr/sbin/apache2';
const MODULES = '/usr/lib/apache2/modules';
const apache = (...settings: string[]) =>
  start(APACHE, ['-X', '-f'], (port) =>
    [
      ...['mpm_event', 'authz_core', 'mime', 'dir', 'filter', 'deflate', 'expires'].map(
        (name) => `LoadModule ${name}_module ${MODULES}/mod_${name}.so`,
      ),
      `ServerRoot ${place}`,
      'ServerName localhost',
      `Listen 127.0.0.1:${port}`,
      `PidFile ${join(logs, `${port}.pid`)}`,
      `ErrorLog ${join(logs, 'apache')}`,
      'TypesConfig /etc/mime.types',
      `DocumentRoot ${root}`,
      'DirectoryIndex index.html',
      ...settings,
      '',
    ].join('\n'),
  );
const DEFLATE =
  'AddOutputFilterByType DEFLATE text/html text/css text/javascript application/javascript';
const MISSING = 'ErrorDocument 404 /404.html';

describe.skipIf(!existsSync(APACHE))('Apache (needs apache2)', () => {
  test('well set up, is left in peace', async () => {
    expect(await ask(apache(DEFLATE, MISSING))).toEqual([]);
  });

  test('that calls everything gb2312, is read right all the same', async () => {
    const charsets = 'AddCharset gb2312 .html .css .js .svg';
    const address = await apache(DEFLATE, MISSING, charsets);
    expect(await charsetsAt(address)).toEqual(['gb2312', 'gb2312', 'gb2312', 'gb2312']);
    expect(await readByBrowser(address)).toEqual(WORDS);
  });

  test.each([
    [
      'a charset of another time',
      [DEFLATE, MISSING, 'AddDefaultCharset gb2312'],
      '的编码写成了 gb2312',
    ],
    ['no compression', [MISSING], 'index.html 没有压缩'],
    [
      'pages kept for a month',
      [DEFLATE, MISSING, 'ExpiresActive On', 'ExpiresDefault "access plus 1 month"'],
      '存得太久',
    ],
    ['no index page', [DEFLATE, MISSING, 'DirectoryIndex disabled'], '不是首页'],
  ])('with %s, is told what to ask for', async (_what, settings, expected) => {
    expect((await ask(apache(...settings))).join('\n')).toContain(expected);
  });
});
