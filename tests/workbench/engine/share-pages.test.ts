import { expect, test } from 'vitest';
import type { PortableFile } from '../../../src/publish/portable-file.ts';
import type { Call } from '../../../src/workbench/engine/call.ts';
import type { SentInputs } from '../../../src/workbench/engine/page-maker.ts';
import { sharePages } from '../../../src/workbench/engine/share-pages.ts';

const SENT = {} as SentInputs;
const PAGES = Array.from({ length: 30 }, (_, at) => `p${at}.html`);

const fileOf = (name: string): PortableFile => ({
  bytes: new TextEncoder().encode(name),
  faults: [],
});

/** A worker that takes its time; some pages fail. */
function worker(pause: number, failing: readonly string[] = []): Call {
  return async (verb, given) => {
    await new Promise((done) => setTimeout(done, pause));
    if (verb === 'receive') return undefined;
    return (given as readonly string[]).map((name) =>
      failing.includes(name) ? { name, problem: '没有数据' } : { name, file: fileOf(name) },
    );
  };
}

test.each([
  ['as fast as they are asked for', [0]],
  ['slower than they are asked for', [5]],
  ['by workers of different pace', [0, 7, 3]],
])('pages come in their order, made %s', async (_, pauses) => {
  const shared = sharePages(
    PAGES,
    SENT,
    pauses.map((pause) => worker(pause)),
  );
  for (const name of PAGES)
    expect(new TextDecoder().decode((await shared.take(name)).bytes)).toBe(name);
});

test('a page that fails says why', async () => {
  const shared = sharePages(PAGES, SENT, [worker(1, ['p9.html'])]);
  await expect(shared.take('p9.html')).rejects.toThrow('没有数据');
  expect((await shared.take('p10.html')).faults).toEqual([]);
});

test('a worker that ends takes every page it owes with it', async () => {
  const shared = sharePages(PAGES, SENT, [() => Promise.reject(new Error('ended'))]);
  await expect(shared.take('p0.html')).rejects.toThrow('ended');
});
