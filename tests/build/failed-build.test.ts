/** A build that fails says everything at once, shows no program internals, and changes nothing. */
import { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { claimFolder } from '../../scripts/output/owned-folder.ts';
import { digestOf } from '../../scripts/setup/digest.mjs';
import { makeSmallWorkspace, runVerb, type Workspace } from './run-build.ts';

/** Traces of a stack: `    at name (file:1:2)`. */
const STACK = /^\s+at .+:\d+:\d+\)?$/m;

/** A site that was built before, as far as the build can tell. */
function putOldSite({ out }: Workspace): void {
  const place = claimFolder(out, { command: 'build', kind: 'site', edition: 'public' });
  writeFileSync(join(place.fresh, 'index.html'), '上一次的网站');
  place.publish();
}

describe('faults in the data', () => {
  let workspace: Workspace;
  let result: ReturnType<typeof runVerb>;
  let before: string;

  beforeAll(() => {
    workspace = makeSmallWorkspace();
    putOldSite(workspace);
    before = digestOf([workspace.out]);
    const bad = [
      'revenue,没有的园区,2026年1-6月,一百,,,快报,,,公开',
      'nothing,,1-6,1,,,快报,,,公开',
    ];
    appendFileSync(join(workspace.data, 'observations.csv'), `${bad.join('\r\n')}\r\n`);
    appendFileSync(join(workspace.data, 'targets.csv'), 'revenue,,二零二六,1,均衡\r\n');
    result = runVerb('build', workspace);
  });

  test('end the build with exit code 1', () => {
    expect(result.status).toBe(1);
  });

  test.each(['没有的园区', '"一百"', '"1-6"', '"nothing"', '"二零二六"'])('%s is named', (text) => {
    expect(result.stderr).toContain(text);
  });

  test('are told without program internals', () => {
    expect(result.stdout + result.stderr).not.toMatch(STACK);
    expect(result.stderr).not.toContain('DataFault');
  });

  test('are the same for check', () => {
    const check = runVerb('check', workspace);
    expect(check.status).toBe(1);
    const told = result.stderr
      .split('\n')
      .filter((line) => line.startsWith(`  ${workspace.data}/`));
    expect(told.length).toBeGreaterThan(6);
    for (const line of told) expect(check.stdout).toContain(line);
  });

  test('leave the site of before as it was, and nothing beside it', () => {
    expect(digestOf([workspace.out])).toBe(before);
    expect(readdirSync(dirname(workspace.out)).sort()).toEqual(['content', 'data', 'dist']);
  });
});

test('a missing required file is one error that names it', () => {
  const workspace = makeSmallWorkspace();
  rmSync(join(workspace.data, 'indicators.csv'));
  const { status, stderr } = runVerb('build', workspace);
  expect(status).toBe(1);
  expect(stderr).toContain('indicators.csv');
  expect(stderr).toContain('共 1 处错误');
  expect(existsSync(workspace.out)).toBe(false);
});

test('unknown bindings in several texts are told at once, each with its file and line', () => {
  const workspace = makeSmallWorkspace();
  putOldSite(workspace);
  const before = digestOf([workspace.out]);
  const write = (name: string, text: string): void =>
    writeFileSync(join(workspace.content, name), text);
  write(
    'home.mdx',
    '---\ntitle: 首页\n---\n\n第一段。\n\n收入<Value indicator="no-such-indicator" />，<Delta indicator="主营业务收人" />。\n',
  );
  write('deck/main.mdx', '<Cover title="汇报" />\n\n<Figure id="no-such-figure" />\n');
  write('deck/land.mdx', '<Sentence indicator="no-such-indicator" />\n');
  const { status, stdout, stderr } = runVerb('build', workspace);
  expect(status).toBe(1);
  const told = [
    'home.mdx 第7行 「indicator="no-such-indicator"」',
    'home.mdx 第7行 「indicator="主营业务收人"」',
    'deck/main.mdx 第3行 「id="no-such-figure"」',
    'deck/land.mdx 第1行 「indicator="no-such-indicator"」',
  ].map((text) => `${workspace.content}/${text}`);
  for (const text of told) expect(stderr).toContain(text);
  expect(stdout + stderr).not.toMatch(STACK);
  expect(digestOf([workspace.out])).toBe(before);
  const check = runVerb('check', workspace);
  expect(check.status).toBe(1);
  for (const text of told) expect(check.stdout).toContain(text);
});

test('an output folder with other things in it is left alone', () => {
  const workspace = makeSmallWorkspace();
  mkdirSync(workspace.out);
  writeFileSync(join(workspace.out, '报告.docx'), '');
  const { status, stderr } = runVerb('build', workspace);
  expect(status).toBe(1);
  expect(stderr).toContain('里有别的文件');
  expect(readdirSync(workspace.out)).toEqual(['报告.docx']);
});
