import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { initPark, parkInUse } from '../../scripts/commands/init-park.ts';
import { namedParkFolder, PARK_FILE } from '../../scripts/setup/park-folder.mjs';
import { putSmallPark } from '../build/small-park.ts';

const PROJECT = fileURLToPath(new URL('../..', import.meta.url));

function emptyProduct(): string {
  const root = join(mkdtempSync(join(tmpdir(), 'parkbrief-init-')), 'product');
  mkdirSync(root);
  return root;
}

/** A product in a folder of its own, as it is unpacked from an archive: everything but the packages. */
function unpackProduct(root: string): void {
  for (const part of ['scripts', 'src', 'content', 'package.json', 'tsconfig.json'])
    cpSync(join(PROJECT, part), join(root, part), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'));
}

describe('parkbrief init', () => {
  test('begins a park in an empty folder and writes down where it is', async () => {
    const root = emptyProduct();
    const park = join(root, '..', '新园区');
    expect(parkInUse(root)).toContain('还没有指定');
    const done = await initPark(park, { with: '地块' }, root);
    expect(done).toMatchObject({ message: expect.stringContaining('以后各个命令') as string });
    expect(existsSync(join(park, 'data', 'parcels.csv'))).toBe(true);
    expect(existsSync(join(park, 'content', 'site.yaml'))).toBe(true);
    expect(readFileSync(join(park, 'data', 'format.txt'), 'utf8')).toContain('数据格式 1');
    expect(namedParkFolder(root)).toBe(park);
    expect(parkInUse(root)).toContain(park);
  });

  test('takes a folder that has a park as it is', async () => {
    const root = emptyProduct();
    const park = join(root, '..', 'park');
    mkdirSync(park);
    const { data } = putSmallPark(park);
    const before = readFileSync(join(data, 'parks.csv'));
    expect(await initPark(park, {}, root)).toHaveProperty('message');
    expect(readFileSync(join(data, 'parks.csv'))).toEqual(before);
  });

  test('copies what was kept in the product’s folder, without the handbook', async () => {
    const root = emptyProduct();
    putSmallPark(root);
    mkdirSync(join(root, 'content', 'guide'), { recursive: true });
    writeFileSync(join(root, 'content', 'guide', 'faq.mdx'), '旧手册');
    const park = join(root, '..', 'park');
    expect(await initPark(park, { copy: true }, root)).toHaveProperty('message');
    expect(existsSync(join(park, 'data', 'parks.csv'))).toBe(true);
    expect(existsSync(join(park, 'content', 'site.yaml'))).toBe(true);
    expect(existsSync(join(park, 'content', 'guide'))).toBe(false);
  });

  test.each([
    ['inside the product', (root: string) => join(root, '园区'), '要在程序文件夹外面'],
    [
      'full of something else',
      (root: string) => {
        const folder = join(root, '..', '别的');
        mkdirSync(folder);
        writeFileSync(join(folder, '照片.jpg'), '');
        return folder;
      },
      '里已有别的东西',
    ],
  ])('refuses a folder that is %s', async (_, folderOf, why) => {
    const root = emptyProduct();
    expect(await initPark(folderOf(root), {}, root)).toEqual({
      refused: expect.stringContaining(why) as string,
    });
    expect(namedParkFolder(root)).toBeUndefined();
  });

  test('the product is renewed and the park stays what it was', { timeout: 180_000 }, async () => {
    const root = emptyProduct();
    unpackProduct(root);
    // The state before: the park stands where the demo stands, with a head of an earlier form.
    rmSync(join(root, 'content'), { recursive: true });
    const { data: old } = putSmallPark(root);
    const table = join(old, 'parks.csv');
    writeFileSync(table, readFileSync(table, 'utf8').replace('园区名称', '名称'));
    const park = join(root, '..', 'park');
    expect(await initPark(park, { copy: true }, root)).toHaveProperty('message');
    const parks = readFileSync(join(park, 'data', 'parks.csv'), 'utf8');

    // A new version takes the place of the old one; the one file is kept.
    const setting = readFileSync(join(root, PARK_FILE));
    rmSync(root, { recursive: true });
    mkdirSync(root);
    unpackProduct(root);
    writeFileSync(join(root, PARK_FILE), setting);
    expect(readFileSync(join(park, 'data', 'parks.csv'), 'utf8')).toBe(parks);

    const run = (...args: string[]) =>
      spawnSync(process.execPath, ['scripts/parkbrief.ts', ...args], {
        cwd: root,
        encoding: 'utf8',
      });
    const checked = run('check');
    expect(checked.stderr).toBe('');
    expect(checked.stdout).toContain('数据检查通过');
    const tidied = run('tidy', '--write');
    expect(tidied.stdout).toContain('"名称" → "园区名称"');
    expect(readFileSync(join(park, 'data', 'parks.csv'), 'utf8')).toContain('园区名称');
    expect(existsSync(join(root, 'data'))).toBe(false);

    writeFileSync(join(park, 'data', 'format.txt'), '数据格式 2\r\n');
    const refused = run('check');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain('这些表是第 2 版格式，这个程序只认到第 1 版');
    expect(refused.stdout).toContain('共 1 处错误');

    rmSync(park, { recursive: true });
    const lost = run('check');
    expect(lost.status).toBe(1);
    expect(lost.stderr).toContain('找不到园区文件夹');
  });
});
