import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { makeOutput } from '../publish/make-output.ts';

let served: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  const root = makeOutput({ 'index.html': '首页', 'a/index.html': '栏目', '404.html': '没有' });
  served = await serveFolder(root, { base: '/x/y/' });
});
afterAll(() => served.server.close());

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

  test('a taken port is named and the next one used', async () => {
    const port = Number(new URL(served.address).port);
    const busy: number[] = [];
    const next = await serveFolder('.', { port, onBusy: (taken) => busy.push(taken) });
    next.server.close();
    expect(busy[0]).toBe(port);
    expect(Number(new URL(next.address).port)).toBeGreaterThan(port);
  });
});
