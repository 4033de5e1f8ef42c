import { describe, expect, test } from 'vitest';
import { loadIndex } from '../../../src/client/search/load-index.ts';
import { startFinding } from '../../../src/client/search/find.ts';
import { SEARCH_ALLOWANCE } from '../../../src/format/search-index.ts';
import { indexFiles } from '../../../src/layouts/site-search/index-files.ts';
import type { SearchEntry } from '../../../src/layouts/site-search/entries.ts';

function firm(code: string, title: string, ...others: string[]): SearchEntry {
  return { kind: '企业', href: `/enterprises/${code}.html`, title, others };
}

const SMALL: SearchEntry[] = [
  { kind: '栏目', href: '/land/index.html', title: '土地', others: [] },
  { kind: '汇报章节', href: '/report/2026-06.html#land', title: '五、土地', others: [] },
  { kind: '地块', href: '/land/EAST.html#parcel-DK-01', title: '东一号', others: ['DK-01'] },
  firm('E1', '重庆流萤科技有限公司', '流萤'),
  firm('E2', '懵逼了餐饮'),
  firm('E3', 'LED灯具厂'),
];

const WORDS = ['精密', '光电', '材料', '医药', '装备', '物流', '建材', '智能', '电子', '化工'];

/** As many firms as a large park has, no two of one name. */
function many(count: number): SearchEntry[] {
  return Array.from({ length: count }, (_, at) => {
    const [a, b, c] = [at % 10, Math.floor(at / 10) % 10, Math.floor(at / 100) % 10];
    const sign = String.fromCodePoint(0x4e00 + at);
    return firm(`E${at}`, `${sign}${WORDS[a]}${WORDS[b]}${WORDS[c]}有限公司`);
  });
}

/** A page that runs the scripts of an index, and what it has loaded. */
function makePage(files: ReadonlyMap<string, string>) {
  const loaded: string[] = [];
  const globals: Record<string, unknown> = {};
  Object.assign(globalThis, { window: globals });
  const page = {
    createElement: () => ({}),
    head: {
      appendChild(script: { src: string; onload: () => void }) {
        const name = /assets\/search\/(.+)\.js$/.exec(script.src)?.[1] ?? '';
        loaded.push(name);
        const text = files.get(name) ?? '';
        queueMicrotask(() => {
          new Function(...Object.keys(globals), text)(...Object.values(globals));
          script.onload();
        });
      },
    },
  } as unknown as Document;
  const find = startFinding(loadIndex(page, 'file:///park/search.html'));
  const bytes = (): number =>
    loaded.reduce((sum, name) => sum + Buffer.byteLength(files.get(name) ?? ''), 0);
  return { find, loaded, bytes };
}

const files = indexFiles(SMALL);

test('a small site has one part and no keys', () => {
  expect([...files.keys()]).toEqual(['head', 'part-0']);
});

test('the files are the same whenever they are made', () => {
  expect([...indexFiles(SMALL)]).toEqual([...files]);
});

test.each([
  ['流萤', 'enterprises/E1.html'],
  ['liuying', 'enterprises/E1.html'],
  ['lykj', 'enterprises/E1.html'],
  ['chongqing', 'enterprises/E1.html'],
  ['keji', 'enterprises/E1.html'],
  ['萤', 'enterprises/E1.html'],
  ['懵逼了', 'enterprises/E2.html'],
  ['led', 'enterprises/E3.html'],
  ['ＬＥＤ 灯', 'enterprises/E3.html'],
  ['dk', 'land/EAST.html#parcel-DK-01'],
  ['土地', 'land/index.html'],
  ['tudi', 'land/index.html'],
])('%s leads to %s', async (query, href) => {
  const hits = await makePage(files).find(query);
  expect(hits[0]?.href).toBe(href);
});

test('what is not there is not found', async () => {
  const { find } = makePage(files);
  expect(await find('流体')).toEqual([]);
  expect(await find('x')).toEqual([]);
  expect(await find(' ')).toEqual([]);
});

describe('in a site of 3000 firms', () => {
  const large = indexFiles(many(3000));

  test('there are keys, and no file is larger than a page may load', () => {
    expect([...large.keys()].filter((name) => name.startsWith('keys-')).length).toBeGreaterThan(1);
    for (const text of large.values())
      expect(Buffer.byteLength(text)).toBeLessThan(SEARCH_ALLOWANCE / 2);
  });

  test('one firm is found in few files', async () => {
    const { bytes, find, loaded } = makePage(large);
    const sign = String.fromCodePoint(0x4e00 + 2718);
    const hits = await find(`${sign}${WORDS[8]}`);
    expect(hits.map(({ href }) => href)).toEqual(['enterprises/E2718.html']);
    expect(loaded.filter((name) => name.startsWith('part-')).length).toBeLessThanOrEqual(2);
    expect(bytes()).toBeLessThan(SEARCH_ALLOWANCE);
  });

  test('whatever is looked for, a page loads no more than it may', async () => {
    const { bytes, find } = makePage(large);
    for (const word of WORDS) expect(await find(word)).toHaveLength(8);
    for (const word of ['jingmi', 'zn', '公司', 'gs', '一']) await find(word);
    expect(bytes()).toBeLessThan(SEARCH_ALLOWANCE + 1000);
  });
});
