import { get } from 'node:http';
import { networkInterfaces } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { makeOutput } from '../publish/make-output.ts';

let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const root = makeOutput({ 'index.html': '首页', 'a/index.html': '栏目', '404.html': '没有' });
  served = await serveFolder(root, { base: '/x/y/' });
});
afterAll(() => served.server.close());

/** The status of an answer to a request that names another host; `fetch` may not set that. */
function statusFor(host: string): Promise<number | undefined> {
  return new Promise((done, fail) => {
    get(served.address, { headers: { host } }, (response) => {
      response.resume();
      done(response.statusCode);
    }).on('error', fail);
  });
}

describe('serveFolder', () => {
  test.each([
    ['', 200, '首页'],
    ['index.html', 200, '首页'],
    ['a/index.html', 200, '栏目'],
    ['no/such/page', 404, '没有'],
    ['../../index.html', 404, '没有'],
  ])('%s answers %d', async (path, status, text) => {
    const response = await fetch(new URL(path, served.address));
    expect(response.status).toBe(status);
    expect(await response.text()).toBe(text);
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
  });

  test.each([
    ['localhost', 200],
    ['LOCALHOST:4321', 200],
    ['127.0.0.1', 200],
    ['evil.example', 403],
    ['localhost.evil.example:80', 403],
    ['192.168.1.20:4321', 403],
  ])('asked for as host "%s" it answers %d', async (host, status) => {
    expect(await statusFor(host)).toBe(status);
  });

  test('it listens to this machine alone', async () => {
    expect(served.server.address()).toMatchObject({ address: '127.0.0.1' });
    const { port } = new URL(served.address);
    const others = Object.values(networkInterfaces())
      .flatMap((found) => found ?? [])
      .filter(({ family, internal }) => family === 'IPv4' && !internal);
    for (const { address } of others) {
      await expect(fetch(`http://${address}:${port}/x/y/`)).rejects.toThrow();
    }
  });

  test('a taken port is named and the next one used', async () => {
    const port = Number(new URL(served.address).port);
    const busy: number[] = [];
    const next = await serveFolder('.', { port, onBusy: (taken) => busy.push(taken) });
    next.server.close();
    expect(busy[0]).toBe(port);
    expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
  });
});
