/** `parkbrief diff` as staff run it before publishing. */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { makeSmallWorkspace } from './run-build.ts';

const workspace = makeSmallWorkspace();
const root = dirname(workspace.data);
const updated = join(root, 'updated');

function edit(folder: string, from: string, to: string): void {
  const file = join(folder, 'observations.csv');
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

function runDiff(...args: string[]) {
  const inputs = ['--data', workspace.data, '--content', workspace.content];
  const all = ['scripts/parkbrief.ts', 'diff', ...args, ...inputs];
  return spawnSync(process.execPath, all, { encoding: 'utf8' });
}

beforeAll(() => {
  cpSync(workspace.data, updated, { recursive: true });
  edit(updated, '2026年1-6月,52.14', '2026年1-6月,53.33');
});

test('says what the update changes, with the pages, and writes the form', () => {
  const form = join(root, 'form.html');
  const { status, stdout, stderr } = runDiff(workspace.data, updated, '--html', form);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(stdout).toMatch(
    /^本次更新影响：2026年上半年主营业务收入 52\.14→53\.33亿元，涉及 \d+ 个页面。$/m,
  );
  expect(stdout).toMatch(/^ {4}主营业务收入　indicators\/revenue\.html$/m);
  expect(readFileSync(form, 'utf8')).toContain('indicators/revenue.html');
});

test('gives the same for programs', () => {
  const { status, stdout } = runDiff(workspace.data, updated, '--quick', '--json');
  expect(status).toBe(0);
  const { ok, files, published } = JSON.parse(stdout);
  expect(ok).toBe(true);
  expect(files[0].rows[0].cells).toEqual([
    { header: '数值', before: '52.14', after: '53.33', unrecorded: true },
  ]);
  expect(published.standings[0].code).toBe('revenue');
});

test('new data with errors are refused with all of them', () => {
  const bad = join(root, 'bad');
  const form = join(root, 'bad.html');
  cpSync(workspace.data, bad, { recursive: true });
  edit(bad, '2026年1-6月,52.14', '2026年1-6月,五十二');
  const { status, stderr } = runDiff(workspace.data, bad, '--html', form);
  expect(status).toBe(1);
  expect(stderr).toContain('新数据有错误，不能发布');
  expect(stderr).toContain('= "五十二"：不是数字');
  expect(existsSync(form)).toBe(false);
});

test('old data with errors leave the cells to compare', () => {
  const { status, stdout } = runDiff(join(root, 'bad'), workspace.data);
  expect(status).toBe(0);
  expect(stdout).toContain('旧数据有错误，不能比较发布内容');
  expect(stdout).toContain('数值：五十二 → 52.14');
});

describe('what can be compared', () => {
  const git = (...args: string[]) => spawnSync('git', args, { cwd: root, encoding: 'utf8' });

  test('a version in git, against the data of now', () => {
    const identity = ['-c', 'user.name=t', '-c', 'user.email=t@example.invalid'];
    git('init', '-q');
    git('add', 'data');
    git(...identity, 'commit', '-qm', 'data');
    edit(workspace.data, '2026年1-6月,52.14', '2026年1-6月,51.11');
    const { status, stdout } = runDiff('HEAD', '--quick');
    expect(status).toBe(0);
    expect(stdout).toContain('2026年上半年主营业务收入 52.14→51.11亿元');
  });

  test('the data before the last tidying', () => {
    const verb = ['scripts/parkbrief.ts', 'tidy', '--data', workspace.data, '--write'];
    edit(workspace.data, '2026年1-6月,51.11', '2026年1-6月,５１．１１');
    expect(spawnSync(process.execPath, verb, { encoding: 'utf8' }).status).toBe(0);
    const { status, stdout } = runDiff('backup', '--quick');
    expect(status).toBe(0);
    expect(stdout).toContain('1 格只改了写法，内容不变');
  });

  test('nothing else', () => {
    const { status, stderr } = runDiff('no-such-thing');
    expect(status).toBe(2);
    expect(stderr).toContain('找不到“no-such-thing”');
  });
});
