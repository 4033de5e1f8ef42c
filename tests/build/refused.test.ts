/** The real commands on a disk that refuses to be written, and two of them at once. */
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../scripts/setup/digest.mjs';
import { type Checkout, makeCheckout } from '../output/checkout.ts';

let checkout: Checkout;
let folder = '';
let data = '';
let site = '';
beforeAll(() => {
  checkout = makeCheckout();
  folder = mkdtempSync(join(tmpdir(), 'parkbrief-refused-'));
  [data, site] = [join(folder, 'data'), join(folder, 'dist')];
  cpSync('tests/fixtures/sound', data, { recursive: true });
  for (const name of ['parks.csv', 'indicators.csv', 'observations.csv']) {
    const path = join(data, name);
    writeFileSync(path, readFileSync(path, 'utf8').replace(/^(east|revenue|employees),/m, ' $1 ,'));
  }
  mkdirSync(join(site, 'deck'), { recursive: true });
  writeFileSync(join(site, 'index.html'), '<h1>首页</h1>');
  writeFileSync(join(site, 'deck/index.html'), '<h1>演示</h1>');
});

describe('what the system refuses is told in Chinese, and nothing has changed', () => {
  const REFUSED: Readonly<
    Record<string, readonly [code: string, sentence: string, place: string, args: () => string[]]>
  > = {
    'tidy, full disk': ['ENOSPC', '磁盘满了', '', () => ['tidy', '--write', '--data', data]],
    // The copies can be made; the tables themselves cannot be replaced.
    'tidy, tables in use': [
      'EBUSY',
      '正被别的程序占用',
      'data/',
      () => ['tidy', '--write', '--data', data],
    ],
    'template, read-only disk': [
      'EROFS',
      '只读',
      '',
      () => ['template', '--start', join(folder, 'new')],
    ],
    'bundle, no permission': [
      'EACCES',
      '没有权限',
      '',
      () => ['bundle', '--site', site, '--out', join(folder, 'usb')],
    ],
    'bundle to a zip file, full disk': [
      'ENOSPC',
      '磁盘满了',
      '',
      () => ['bundle', '--site', site, '--out', join(folder, 'a.zip')],
    ],
    'check --html, full disk': [
      'ENOSPC',
      '磁盘满了',
      '',
      () => ['check', '--data', data, '--html', join(folder, 'r.html')],
    ],
    'build, full disk': [
      'ENOSPC',
      '磁盘满了',
      '',
      () => ['build', '--data', data, '--out', join(folder, 'site')],
    ],
  };

  test.each(Object.entries(REFUSED))('%s', (_name, [code, sentence, place, args]) => {
    const [before, names] = [digestOf([folder]), readdirSync(folder)];
    const { status, stderr } = checkout.refused(code, join(folder, place), ...args());
    expect(stderr).toContain(sentence);
    expect(stderr).toContain(folder);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(status).toBe(1);
    expect(digestOf([folder])).toBe(before);
    expect(readdirSync(folder)).toEqual(names);
    expect(checkout.journals()).toEqual([]);
  });

  test('a temporary folder that is missing', () => {
    const missing = { TMPDIR: join(folder, 'none'), TEMP: join(folder, 'none') };
    const args = ['deck', '--site', site, '--pdf', join(folder, 'd.pdf')];
    const { status, stderr } = checkout.runWith(missing, ...args);
    expect(stderr).toContain(`存放临时文件的文件夹不存在：${join(folder, 'none')}。请新建`);
    expect(status).toBe(1);
  });
});

describe('two commands at once', () => {
  test('bundle the same folder: one of them, whole', async () => {
    const args = ['bundle', '--site', site, '--out', join(folder, 'usb')];
    const runs = await checkout.together([args, args]);
    expect(runs.map(({ status, stderr }) => ({ status, stderr }))).toEqual([
      { status: 0, stderr: '' },
      { status: 0, stderr: '' },
    ]);
    expect(readdirSync(folder).sort()).toEqual(['data', 'dist', 'usb']);
    expect(checkout.journals()).toEqual([]);
  });

  test('tidy the same tables: all are tidied once, and one undo brings them back', async () => {
    const before = digestOf([data]);
    const args = ['tidy', '--write', '--data', data];
    const runs = await checkout.together([args, args]);
    expect(runs.map(({ status }) => status).sort()).toContain(0);
    for (const { status, stderr } of runs) {
      if (status !== 0) expect(stderr).toContain('刚刚被别人改过');
    }
    expect(checkout.run('tidy', '--data', data).stdout).toBe('没有需要整理的地方。\n');
    expect(readdirSync(join(folder, 'data-backup'))).toHaveLength(1);
    expect(checkout.run('undo', '--data', data).status).toBe(0);
    expect(digestOf([data])).toBe(before);
  });
});
