/** A region made by one machine and by many: the same bytes, or a refusal that names what is missing. */
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { isPackageName } from '../../src/publish/region/park-package.ts';
import { docxProblems } from '../scripts/docx-problems.ts';
import { filesOfSite, makeRegion, MEMBERS, shardWithXargs } from './region-workspace.ts';
import { runCommand } from './run-build.ts';

const region = makeRegion();
const { at } = region;
const packagesIn = (part: string): string[] => readdirSync(at(part)).filter(isPackageName);
const packageOf = (part: string, park: string): string =>
  packagesIn(part)
    .map((name) => join(at(part), name))
    .find((folder) => readFileSync(join(folder, 'package.json'), 'utf8').includes(`"${park}"`)) ??
  '';
const names = (total: number): string[] =>
  Array.from({ length: total }, (_, index) => `of-${total}-${index + 1}`);
let whole: Readonly<Record<string, string>>;

beforeAll(() => {
  const built = runCommand('region', 'build', '--region', region.file, '--out', at('site'));
  expect({ status: built.status, stderr: built.stderr }).toEqual({ status: 0, stderr: '' });
  whole = filesOfSite(at('site'));
  expect(region.plan().status).toBe(0);
});

test('every member has its site below the region, and search engines a list of their lists', () => {
  for (const code of MEMBERS) expect(whole).toHaveProperty([`${code}/index.html`]);
  expect(whole).toHaveProperty(['index.html']);
  const index = readFileSync(at('site/sitemap.xml'), 'utf8');
  for (const code of MEMBERS)
    expect(index).toContain(`<loc>https://www.example.cn/parks/${code}/sitemap.xml</loc>`);
});

test('the region has a deck, and a report that can be taken as a Word file', () => {
  expect(whole).toHaveProperty(['deck/index.html']);
  expect(whole).toHaveProperty(['report/2026-06.html']);
  const word = readFileSync(at('site/report/2026-06.docx'));
  expect(docxProblems(word)).toEqual([]);
  const text = strFromU8(unzipSync(word)['word/document.xml'] ?? new Uint8Array());
  expect(text).toContain('青江省开发区');
  expect(text.match(/<w:tbl>/g)?.length).toBeGreaterThan(2);
});

test('a member below the region has the bytes of its own build at that address', () => {
  const folder = at('alone');
  cpSync(at('region/nanpu'), folder, { recursive: true });
  appendFileSync(join(folder, 'content/site.yaml'), 'basePath: /parks/nanpu/\n');
  const places = ['--data', join(folder, 'data'), '--content', join(folder, 'content')];
  expect(runCommand('build', ...places, '--out', at('alone-site')).status).toBe(0);
  const alone = filesOfSite(at('alone-site'));
  // Pages below a region lead back to it, and everything else is the same.
  const differing = Object.keys(alone).filter((file) => alone[file] !== whole[`nanpu/${file}`]);
  expect(differing.filter((file) => !/\.html$|^assets\/build\.js$/.test(file))).toEqual([]);
});

test('the directory of a member leads to that of the region', () => {
  const page = readFileSync(at('site/nanpu/search.html'), 'utf8');
  expect(page).toMatch(/<a href="\.\.\/search\.html">在[^<]+的全部园区里查找/);
});

test('two shards, run side by side by a shell, and one without a member give the bytes of one machine', () => {
  const shards = shardWithXargs(region, 2);
  expect({ status: shards.status, stderr: shards.stderr }).toEqual({ status: 0, stderr: '' });
  // The seventh of seven shards of six members; tests/publish/region/shards.test.ts sees who is in which.
  expect(region.shard('7/7', 'of-7-7')).toMatchObject({ status: 0, stderr: '' });
  const merged = region.merge([...names(2), 'of-7-7'], 'site-2');
  expect({ status: merged.status, stderr: merged.stderr }).toEqual({ status: 0, stderr: '' });
  expect(filesOfSite(at('site-2'))).toEqual(whole);
});

describe('what is not whole is refused, by name, with the site as it was', () => {
  const refused = (parts: readonly string[], plan?: string): string => {
    const { status, stderr } = region.merge(parts, 'site', plan);
    expect(status).toBe(1);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(filesOfSite(at('site'))).toEqual(whole);
    return stderr;
  };

  test('a shard that has not run', () => {
    const message = refused(['of-2-2']);
    const first = packagesIn('of-2-1').length;
    expect(message.match(/缺 \w+：哪一份里都没有/g)).toHaveLength(first);
  });

  test('a part that is not there', () => {
    expect(refused(['of-2-1', 'nowhere'])).toContain(`找不到 ${at('nowhere')}`);
  });

  test('a file of a package that was changed, one that is missing, one that was added', () => {
    cpSync(at('of-2-1'), at('tampered'), { recursive: true });
    const folder = packageOf('tampered', 'yunjiang') || packageOf('tampered', 'qingshi');
    appendFileSync(join(folder, 'site/index.html'), '<!-- -->');
    rmSync(join(folder, 'site/data/index.html'));
    appendFileSync(join(folder, 'site/added.html'), '');
    const message = refused(['tampered', 'of-2-2']);
    expect(message).toContain('被改过：added.html、data/index.html、index.html');
  });

  test('a page of a member that leads to a page the region does not have', () => {
    cpSync(at('of-2-1'), at('astray'), { recursive: true });
    const folder = packageOf('astray', 'yunjiang') || packageOf('astray', 'qingshi');
    const file = join(folder, 'package.json');
    const record = readFileSync(file, 'utf8');
    writeFileSync(file, record.replace(/"parks\/\w+\.html"/, '"parks/nowhere.html"'));
    expect(refused(['astray', 'of-2-2'])).toContain('的网页链接到 parks/nowhere.html');
  });

  test('a package whose record was changed', () => {
    cpSync(at('of-2-1'), at('damaged'), { recursive: true });
    const [name = ''] = packagesIn('damaged');
    appendFileSync(join(at('damaged'), name, 'package.json'), '}');
    expect(refused(['damaged', 'of-2-2'])).toContain('不完整，或被改过');
  });

  test('a plan that was changed', () => {
    cpSync(at('plan'), at('changed-plan'), { recursive: true });
    appendFileSync(at('changed-plan/region.json'), ' ');
    expect(refused(names(2), 'changed-plan')).toContain('计划被改过或不完整：region.json');
  });

  test('parts of an older plan; another run renders the changed park alone', () => {
    region.change('xichuan/data/parcels.csv', 'A地块', '甲地块');
    expect(region.plan('newer').status).toBe(0);
    const message = refused(names(2), 'newer');
    expect(message.match(/缺 .*/g)).toEqual([expect.stringMatching(/^缺 xichuan：.*旧的计划/)]);
    cpSync(at('of-2-1'), at('again'), { recursive: true });
    cpSync(at('of-2-2'), at('again'), { recursive: true });
    const again = region.shard('1/1', 'again', 'newer');
    expect(again.stdout.match(/已有 /g)).toHaveLength(5);
    expect(again.stdout.match(/生成 .*/g)).toEqual([expect.stringContaining('xichuan')]);
    expect(region.merge(['again'], 'newer-site', 'newer').status).toBe(0);
    const files = filesOfSite(at('newer-site'));
    const changed = Object.keys(files).filter((file) => files[file] !== whole[file]);
    expect(changed.filter((file) => MEMBERS.some((code) => file.startsWith(`${code}/`)))).toEqual(
      changed.filter((file) => file.startsWith('xichuan/')),
    );
    expect(changed.length).toBeGreaterThan(0);
  });
});

test('a shard that was run twice is told, and does no harm', () => {
  cpSync(at('of-2-1'), at('run-again'), { recursive: true });
  const { status, stderr } = region.merge([...names(2), 'run-again'], 'twice-site');
  expect(status).toBe(0);
  expect(stderr).toContain('都有，内容相同，只用一份');
  expect(filesOfSite(at('twice-site'))).toEqual(whole);
});

test('a shard that is killed leaves nothing that looks whole, and is run again', async () => {
  const args = ['--plan', at('plan'), '--shard', '1/1', '--out', at('killed')];
  const child = spawn(process.execPath, ['scripts/parkbrief.ts', 'region', 'shard', ...args]);
  const ended = new Promise((resolve) => child.once('close', resolve));
  let isKilled = false;
  // The first package stands: the second is under way.
  child.stdout.on('data', () => {
    isKilled = child.kill('SIGKILL');
  });
  await ended;
  expect(isKilled).toBe(true);
  expect(packagesIn('killed').length).toBeLessThan(MEMBERS.length);
  const early = region.merge(['killed'], 'killed-site');
  expect(early.status).toBe(1);
  expect(existsSync(at('killed-site'))).toBe(false);
  for (const name of packagesIn('killed'))
    expect(existsSync(join(at('killed'), name, 'package.json'))).toBe(true);
  const again = region.shard('1/1', 'killed');
  expect(again.status).toBe(0);
  expect(again.stdout).toContain('已有 ');
  expect(readdirSync(at('killed')).filter((name) => !isPackageName(name))).toEqual([]);
  expect(region.merge(['killed'], 'killed-site').status).toBe(0);
  expect(filesOfSite(at('killed-site'))).toEqual(whole);
});

test.each([
  ['--shard 3/2', ['--shard', '3/2'], '--shard 应写成'],
  ['a park nobody knows', ['--park', 'nowhere'], '计划里没有成员 nowhere。有的是：yunjiang'],
  ['both', ['--park', 'nanpu', '--shard', '1/2'], '只写一个'],
])('%s is refused', (_name, options, words) => {
  const run = runCommand('region', 'shard', '--plan', at('plan'), '--out', at('none'), ...options);
  expect(run.status).not.toBe(0);
  expect(run.stderr).toContain(words);
});
