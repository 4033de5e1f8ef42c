import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, expect, test } from 'vitest';
import { checkServer } from '../../../scripts/send/check-server.ts';

const PATHS = ['assets/site.css', 'data/a.csv', 'index.html', 'map.svg'];
const TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  svg: 'image/svg+xml',
};

let server: Server | undefined;
afterEach(() => server?.close());

/** A server as it should be, but for what `spoil` does to an answer. */
function serve(spoil: (path: string, answer: ServerResponse) => boolean | void): Promise<string> {
  server = createServer(({ url = '/' }, answer) => {
    const path = url.slice('/park/'.length) || 'index.html';
    const isThere = PATHS.includes(path);
    answer.statusCode = isThere ? 200 : 404;
    answer.setHeader(
      'content-type',
      TYPES[(isThere ? path : '404.html').split('.').at(-1) ?? ''] ?? '',
    );
    answer.setHeader('content-encoding', 'gzip');
    if (spoil(path, answer) === true) return;
    answer.end(answer.hasHeader('content-encoding') ? gzipSync('x') : 'x');
  });
  return new Promise((done) =>
    server?.listen(0, '127.0.0.1', () =>
      done(`http://127.0.0.1:${(server?.address() as AddressInfo).port}/park/`),
    ),
  );
}

test('a server that does all right is left in peace', async () => {
  expect(await checkServer(await serve(() => undefined), PATHS)).toEqual([]);
});

test.each<[string, (path: string, answer: ServerResponse) => void, string[]]>([
  [
    'another charset in the header',
    (path, answer) => {
      if (path === 'index.html') answer.setHeader('content-type', 'text/html; charset=gb2312');
    },
    ['编码写成了 gb2312'],
  ],
  [
    'a wrong type',
    (path, answer) => {
      if (path.endsWith('.svg')) answer.setHeader('content-type', 'text/plain');
    },
    ['map.svg 的类型是“text/plain”，应为 image/svg+xml'],
  ],
  [
    'no compression',
    (path, answer) => {
      if (path.endsWith('.css')) answer.removeHeader('content-encoding');
    },
    ['assets/site.css 没有压缩'],
  ],
  [
    'pages kept for a day',
    (path, answer) => {
      if (path === 'index.html') answer.setHeader('cache-control', 'max-age=86400');
    },
    ['存得太久'],
  ],
  [
    'a home page for every address',
    (_path, answer) => {
      answer.statusCode = 200;
    },
    ['得到 200，应为 404'],
  ],
  [
    'tables that are held back',
    (path, answer) => {
      if (path.endsWith('.csv')) answer.statusCode = 403;
    },
    ['打开 data/a.csv 得到 403'],
  ],
])('%s is told with what to ask for', async (_what, spoil, expected) => {
  const found = await checkServer(await serve(spoil), PATHS);
  expect(found).toHaveLength(expected.length);
  for (const [index, text] of expected.entries()) expect(found[index]).toContain(text);
  for (const fault of found) expect(fault).toContain('请管理员');
});

test('an address nobody answers at is told once', async () => {
  const address = await serve(() => undefined);
  server?.close();
  const found = await checkServer(address, PATHS);
  expect(found).toHaveLength(1);
  expect(found[0]).toContain('打不开');
});
