/** Members of a region that are releases, or that have faults: what stands in their place. */
import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { listEntries } from '../../scripts/output/folder-entries.ts';
import { packageIn } from '../../scripts/region/member-release.ts';
import { readMember } from '../../scripts/region/read-member.ts';
import type { RegionInput } from '../../src/region/region-input.ts';
import { makeRegion } from './region-workspace.ts';
import { runCommand } from './run-build.ts';

const region = makeRegion();
const { at, change } = region;
const RELEASE = '2026-06-r1';

/** A member as the region's pages are told of it. */
function memberOf(plan: string, code: string): RegionInput['members'][number] | undefined {
  const input = JSON.parse(readFileSync(at(`${plan}/region.json`), 'utf8')) as RegionInput;
  return input.members.find(({ member }) => member.code === code);
}

const plannedCodes = (plan: string): string[] =>
  (
    JSON.parse(readFileSync(at(`${plan}/plan.json`), 'utf8')) as { parks: { code: string }[] }
  ).parks.map(({ code }) => code);

/** The release by the paths of a zip below `top`. */
function entriesOf(top: string): Record<string, Uint8Array> {
  const folder = at(`region/nanpu/releases/${RELEASE}`);
  return Object.fromEntries(
    listEntries(folder).files.map((path) => [`${top}${path}`, readFileSync(join(folder, path))]),
  );
}

beforeAll(() => {
  appendFileSync(
    at('region/nanpu/content/site.yaml'),
    'publication:\n  - covers: [indicators, observations, parks, targets, chains, projects, stage-events, parcels, parcel-events]\n' +
      '    allowedBy: 统计局\n    rule: 公布办法\n    since: 2026-01-01\n',
  );
  const member = at('region/nanpu');
  const places = ['--data', `${member}/data`, '--content', `${member}/content`];
  const releases = ['--releases', `${member}/releases`, '--approved-by', '张三'];
  const made = runCommand('release', ...places, ...releases, '--out', at('nanpu-site'));
  expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: '' });
  // Two members are given as releases: one as it was written, as a zip, one that was changed.
  mkdirSync(at('region/sent'));
  writeFileSync(at('region/sent/sound.zip'), zipSync(entriesOf(`${RELEASE}/`), { level: 0 }));
  cpSync(`${member}/releases`, at('region/tampered'), { recursive: true });
  appendFileSync(at(`region/tampered/${RELEASE}/internal-sources.zip`), 'x');
  change('region.yaml', 'folder: beiyuan', 'package: sent/sound.zip');
  change('region.yaml', 'folder: dongling', `package: tampered/${RELEASE}`);
  change('region.yaml', 'folder: nanpu', 'folder: nanpu\n    releases: nanpu/releases');
  // Faults in a member that has releases, and in one that has none.
  change('nanpu/data/observations.csv', '快报', '草稿');
  change('xichuan/data/observations.csv', '快报', '草稿');
});

describe('a plan over members of every kind', () => {
  let run: ReturnType<typeof region.plan>;

  beforeAll(() => {
    run = region.plan();
  });

  test('is made, and says of each member what it was made from', () => {
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('通过  云江经济开发区（示例）（yunjiang）');
    expect(run.stdout).toContain(
      `通过  北原工业园（示例）（beiyuan） 北原市（示例） 省级：发布版 ${RELEASE}`,
    );
    expect(run.stdout).toMatch(
      new RegExp(`有误  南浦经济开发区.*：共 \\d+ 处错误、.*；用发布版 ${RELEASE} 代替`),
    );
    expect(run.stdout).toMatch(/有误  西川经济开发区.*：共 \d+ 处错误/);
    expect(run.stdout).toContain('计划已写好：4 个成员，另有 2 个暂缺');
  });

  test('says where the faults are', () => {
    expect(run.stderr).toContain('nanpu/data/observations.csv 第');
    expect(run.stderr).toContain('xichuan/data/observations.csv 第');
    expect(run.stderr).toContain(`${RELEASE} 里有文件被改过：internal-sources.zip`);
  });

  test('takes a member with faults as its last release has it, and marks it for readers', () => {
    expect(plannedCodes('plan')).toEqual(['yunjiang', 'qingshi', 'nanpu', 'beiyuan']);
    const nanpu = memberOf('plan', 'nanpu');
    expect(nanpu?.state).toBe('last-release');
    expect(nanpu?.release).toBe(RELEASE);
    expect(nanpu?.facts?.indicators.map(({ code }) => code)).toContain('revenue');
  });

  test('has nothing of a member that has no good release', () => {
    for (const code of ['dongling', 'xichuan']) {
      const member = memberOf('plan', code);
      expect([member?.state, member?.facts]).toEqual(['missing', undefined]);
    }
  });

  test('is the same, and says the same, when several members are read at once', () => {
    const place = ['--region', region.file, '--out', at('together'), '--jobs', '2'];
    const both = runCommand('region', 'plan', ...place);
    expect(both.stdout.replace(at('together'), '')).toBe(run.stdout.replace(at('plan'), ''));
    expect(both.stderr).toBe(run.stderr);
    expect(readFileSync(at('together/parkbrief.json'), 'utf8')).toBe(
      readFileSync(at('plan/parkbrief.json'), 'utf8'),
    );
  });

  test('is told to whoever checks alone', () => {
    const check = runCommand('region', 'check', '--region', region.file);
    expect(check.status).toBe(1);
    expect(check.stdout).toContain(`；用发布版 ${RELEASE} 代替`);
    expect(check.stdout).toContain('6 个成员中 3 个通过，3 个要改');
  });
});

describe('a release as a zip', () => {
  const sent = (name: string, bytes: Uint8Array): string => {
    const path = at(`region/sent/${name}`);
    writeFileSync(path, bytes);
    return path;
  };
  const zipped = (entries: Record<string, Uint8Array>): Uint8Array =>
    zipSync(entries, { level: 0 });

  test.each<[string, string, string]>([
    ['without a top folder', 'r.zip', ''],
    ['that was renamed', `${RELEASE}(1).zip`, '发来的 六月/'],
    ['among other folders', 'all.ZIP', `releases/${RELEASE}/`],
  ])('%s is found', (_name, file, top) => {
    const found = packageIn(sent(file, zipped({ ...entriesOf(top), '__MACOSX/x': strToU8('x') })));
    expect('files' in found ? found.name : found.faults).toBe(RELEASE);
    expect('files' in found && [...found.files.keys()]).toContain('data/observations.csv');
  });

  const changed = (): Record<string, Uint8Array> => {
    const others = Object.entries(entriesOf('')).filter(([path]) => path !== 'deletions.txt');
    const edited = { 'sign-off.html': strToU8('x'), 'more.txt': strToU8('x') };
    return { ...Object.fromEntries(others), ...edited };
  };
  const locked = (): Uint8Array => {
    const bytes = zipped({ 'a.txt': strToU8('x') });
    bytes[6] = 1;
    return bytes;
  };
  test.each<[string, () => Uint8Array, RegExp[]]>([
    [
      'with files that were changed, taken out and put in',
      () => zipped(changed()),
      [/有文件被改过：sign-off.html/, /缺少文件：deletions.txt/, /多了文件：more.txt/],
    ],
    [
      'that leads out of its folder',
      () => zipped({ ...entriesOf(''), '../../etc/passwd': strToU8('x') }),
      [/bad\.zip 里有写到文件夹外面的文件名/],
    ],
    ['that is cut off', () => zipped(entriesOf('')).slice(0, 5000), [/没有下载完整/]],
    ['that is none', () => strToU8('指标,园区'), [/bad\.zip 打不开：不是压缩包/]],
    ['with a password', locked, [/bad\.zip 有密码/]],
    ['of something else', () => zipped({ 'a/b.txt': strToU8('x') }), [/bad\.zip 里没有发布版/]],
  ])('%s is refused, and it is said why', (_name, bytes, faults) => {
    const found = packageIn(sent('bad.zip', bytes()));
    const lines = 'faults' in found ? found.faults : [];
    expect(lines).toHaveLength(faults.length);
    for (const [index, fault] of faults.entries()) expect(lines[index]).toMatch(fault);
  });

  test('that is refused leaves the last good one in place, which may be a zip as well', async () => {
    mkdirSync(at('region/kept'));
    writeFileSync(at('region/kept/2026-07-r1.zip'), strToU8('x'));
    writeFileSync(at(`region/kept/internal-${RELEASE}.zip`), zipped(entriesOf(`${RELEASE}/`)));
    sent('bad.zip', strToU8('x'));
    const member = { code: 'a', name: '甲', package: 'sent/bad.zip', releases: 'kept' };
    const { fault, inputs, release, state } = await readMember(member, at('region'));
    expect([state, release, fault?.count]).toEqual([
      'last-release',
      RELEASE,
      expect.stringContaining('bad.zip 打不开'),
    ]);
    expect(inputs?.park.observations.length).toBeGreaterThan(0);
  });
});

test('a last release that was changed is not used', () => {
  appendFileSync(at(`region/nanpu/releases/${RELEASE}/internal-sources.zip`), 'x');
  expect(region.plan('without').status).toBe(0);
  expect(plannedCodes('without')).not.toContain('nanpu');
  expect(memberOf('without', 'nanpu')?.state).toBe('missing');
});

test('a region without one usable member has no plan', () => {
  for (const code of ['yunjiang', 'qingshi'])
    change(`${code}/data/observations.csv`, '快报', '草稿');
  change('region.yaml', 'sent/sound.zip', 'sent/absent.zip');
  const run = region.plan('none');
  expect(run.status).toBe(1);
  expect(run.stderr).toContain('没有一个成员可以用');
});
