/** A region of six small parks, checked as one: what is wrong with two of them stops none of the others. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { putSmallPark } from '../build/small-park.ts';
import { parkbrief, type Run } from './run-parkbrief.ts';

const CODES = ['jia', 'yi', 'bing', 'ding', 'wu', 'ji'];
const NAMES = ['甲区', '乙区', '丙区', '丁区', '戊区', '己区'];

function makeRegion(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-region-'));
  for (const code of CODES) putSmallPark(join(folder, code));
  const members = CODES.map(
    (code, at) => `  ${code}:\n    name: ${NAMES[at]}\n    folder: ${code}\n`,
  );
  const indicators = [
    ['revenue', '主营业务收入', '亿元', '相加'],
    ['employees', '从业人员', '人', '相加'],
    ['tax', '税收', '亿元', '相加'],
  ].map(
    ([code, name, unit, add]) =>
      `  ${code}:\n    name: ${name}\n    unit: ${unit}\n    add: ${add}\n`,
  );
  const file = join(folder, 'region.yaml');
  writeFileSync(
    file,
    `name: 青江省开发区\nmembers:\n${members.join('')}indicators:\n${indicators.join('')}`,
  );
  return file;
}

/** Changes a table of a member. */
function change(file: string, code: string, table: string, from: string, to: string): void {
  const path = join(file, '..', code, 'data', table);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  writeFileSync(path, text.replace(from, to));
}

const check = (file: string): Promise<Run> => parkbrief('region', 'check', '--region', file);

describe('a region whose members are sound', () => {
  let file: string;
  let run: Run;

  beforeAll(async () => {
    file = makeRegion();
    change(
      file,
      'wu',
      'observations.csv',
      '从业人员,全区,2026年6月,10723',
      '从业人员,全区,2026年6月,**',
    );
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('folder: jia\n', 'folder: jia\n    totalOnly: employees\n'));
    const settings = join(file, '..', 'yi', 'content', 'site.yaml');
    writeFileSync(
      settings,
      `${readFileSync(settings, 'utf8').replace(/^demo: .*\n/m, '')}\ndemo: true\n`,
    );
    run = await check(file);
  });

  test('warns of what is kept back and is on the site of its member, and of made-up data', () => {
    const warnings = run.stdout.split('\n').filter((line) => line.startsWith('提醒'));
    expect(warnings).toEqual([
      expect.stringMatching(/^提醒 {2}甲区自己的网站上有从业人员，totalOnly 不起保密作用/),
      expect.stringMatching(/^提醒 {2}乙区的 content\/site\.yaml 写着 demo: true/),
    ]);
  });

  test('is said to be so, member by member', () => {
    expect(run.stderr).toBe('');
    expect(run.status).toBe(0);
    for (const [at, code] of CODES.entries())
      expect(run.stdout).toContain(`通过  ${NAMES[at]}（${code}）`);
    expect(run.stdout).toContain('6 个成员全部通过。');
  });

  test('adds up what all of them publish, and says why it adds up nothing else', () => {
    const [, sums = ''] = run.stdout.split('汇总指标\n');
    expect(sums.trimEnd().split('\n')).toEqual([
      '可以相加  主营业务收入：2026年上半年',
      '不能相加  从业人员',
      '    未公布，加总会把它推算出来：戊区',
      '不能相加  税收',
      '    没有这个指标，或者不公开：甲区、乙区、丙区、丁区、戊区、己区',
    ]);
  });
});

test('faulty members are named with their files, and the others are checked all the same', async () => {
  const file = makeRegion();
  change(file, 'yi', 'observations.csv', '52.14', '五十二');
  rmSync(join(file, '..', 'ding', 'data'), { recursive: true });
  cpSync(join(file, '..', 'jia', 'content'), join(file, '..', 'ding', 'content'), {
    recursive: true,
  });
  const { status, stderr, stdout } = await check(file);
  expect(status).toBe(1);
  expect(stderr).toContain('yi/data/observations.csv');
  expect(stderr).toContain('五十二');
  expect(stderr).toContain('文件夹里没有 data');
  expect(stdout).toContain('有误  乙区（yi）');
  expect(stdout).toContain('通过  己区（ji）');
  expect(stdout).toContain('6 个成员中 4 个通过，2 个要改');
  expect(stdout).toContain('数据有错误，或发布版不能用的成员，还没有改好：乙区、丁区');
});

test.each([
  ['is not there', undefined, '找不到'],
  ['has faults', 'name: 甲\nmembers:\n  a:\n    name: 乙\n', '第3行：members.a：folder 没有填'],
])('a region.yaml that %s is told', async (_name, text, words) => {
  const file = join(mkdtempSync(join(tmpdir(), 'parkbrief-region-')), 'region.yaml');
  if (text !== undefined) writeFileSync(file, text);
  const { status, stderr } = await check(file);
  expect(status).toBe(1);
  expect(stderr).toContain(words);
});

test.each<[string, string, string[]]>([
  [
    'a folder that is not there',
    'folder: jiaa',
    ['找不到文件夹', '。可能应为 jia。', '请改 folder', 'region.yaml 第'],
  ],
  ['a park in place of a release', 'package: jia', ['是园区文件夹', '改写 folder']],
  [
    'a folder of releases',
    'package: sent',
    ['里面有发布版 2026-05-r1、2026-06-r1', 'sent/2026-06-r1'],
  ],
])('of %s it is said what it should be', async (_name, written, words) => {
  const file = makeRegion();
  const folder = join(file, '..');
  for (const name of ['2026-06-r1', '2026-05-r1'])
    mkdirSync(join(folder, 'sent', name), { recursive: true });
  const text = readFileSync(file, 'utf8');
  expect(text).toContain('folder: jia\n');
  writeFileSync(file, text.replace('folder: jia\n', `${written}\n`));
  const { status, stderr } = await check(file);
  expect(status).toBe(1);
  for (const word of words) expect(stderr).toContain(word);
});

test('of a member with faults it is said that its folder of releases has no good one', async () => {
  const file = makeRegion();
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('folder: jia\n', 'folder: jiaa\n    releases: kept\n'));
  const { stderr, stdout } = await check(file);
  expect(stdout).toMatch(/有误 .*；releases 写的 kept 里没有完好的发布版，这个成员暂缺/);
  expect(stderr).toContain('releases 写的 kept 里没有完好的发布版');
});

test('a part given for the plan is told to be one', async () => {
  const part = mkdtempSync(join(tmpdir(), 'parkbrief-part-'));
  mkdirSync(join(part, 'a'.repeat(64)));
  const places = ['--plan', part, '--parts', part, '--out', join(part, 'site')];
  const { status, stderr } = await parkbrief('region', 'merge', ...places);
  expect(status).toBe(1);
  expect(stderr).toContain('不是计划');
  expect(stderr).toContain('region plan 的 --out');
});
