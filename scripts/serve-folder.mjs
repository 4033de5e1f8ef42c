/**
 * Serves a built folder as a plain web server would: real files only, 404.html with status 404.
 * Started by start.mjs as a program of its own (`node serve-folder.mjs dist 4321`), and used by
 * the site tests as a module.
 */
import { createReadStream, existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import sirv from 'sirv';

const PORTS_TO_TRY = 20;

/** Nobody else in the network is to read the site. */
const LOOPBACK = '127.0.0.1';

/**
 * By what names this machine is asked for itself. A page from elsewhere whose own name has been made
 * to lead here (DNS rebinding) asks by that name and is refused.
 */
const OWN_NAMES = ['localhost', LOOPBACK];

function isForeign(host) {
  return !OWN_NAMES.includes((host ?? '').replace(/:\d+$/, '').toLowerCase());
}

/**
 * Serves `folder` to this machine alone, at `base` (such as `/` or `/a/b/`) on the first free port
 * from `port` on; port 0 takes any. Gives the server and its address with a slash at the end.
 * @throws when 20 ports in a row are taken
 */
export async function serveFolder(folder, { port = 0, base = '/', onBusy = () => {} } = {}) {
  const files = sirv(folder, { dev: true, etag: true });
  const server = createServer((request, response) => {
    if (isForeign(request.headers.host)) {
      response.writeHead(403, { 'Content-Type': 'text/plain;charset=utf-8' });
      response.end('只能在本机打开，地址用 localhost。');
      return;
    }
    const missing = () => {
      const page = join(folder, '404.html');
      response.statusCode = 404;
      response.setHeader('Content-Type', 'text/html;charset=utf-8');
      if (existsSync(page)) createReadStream(page).pipe(response);
      else response.end();
    };
    const url = request.url ?? '/';
    if (!url.startsWith(base)) return missing();
    request.url = `/${url.slice(base.length)}`;
    files(request, response, missing);
  });
  for (let attempt = 0; attempt < PORTS_TO_TRY; attempt += 1) {
    const candidate = port === 0 ? 0 : port + attempt;
    try {
      await listen(server, candidate);
      return { server, address: `http://localhost:${server.address().port}${base}` };
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
      onBusy(candidate);
    }
  }
  throw new Error(`端口 ${port}—${port + PORTS_TO_TRY - 1} 都被占用了`);
}

function listen(server, port) {
  return new Promise((done, fail) => {
    server.once('error', fail);
    server.listen(port, LOOPBACK, () => {
      server.off('error', fail);
      done();
    });
  });
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [, , folder = 'dist', port = '4321'] = process.argv;
  const { address } = await serveFolder(resolve(folder), {
    port: Number(port),
    onBusy: (taken) => console.log(`端口 ${taken} 已被占用，改用下一个。`),
  });
  console.log(`网站已在本机打开：${address}\n按 Ctrl+C 结束。`);
}
