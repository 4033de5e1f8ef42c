/**
 * A kit for this system does what a checkout does, with nothing of the machine but its kernel: no network,
 * no npm, an empty home, and a folder of the program that can't be written to. Where the system gives no
 * namespaces to whoever runs the tests, what needs them is named as not run.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { PACKAGED_PLATFORMS } from '../../scripts/kit/platform.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { makeWholeWorkspace, runCommand, type Workspace } from './run-build.ts';

const system = `${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
const isPackaged = (PACKAGED_PLATFORMS as readonly string[]).includes(system);
const canIsolate = spawnSync('unshare', ['-rnm', 'true']).status === 0;

const place = mkdtempSync(join(tmpdir(), 'parkbrief-kit-'));
const kit = join(place, 'kit');
const home = mkdtempSync(join(tmpdir(), 'parkbrief-home-'));

/** No route, and the folder of the kit read-only; then the command. */
const ISOLATED = 'mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && cd "$HOME/.." && "$@"';

/** Runs a program of the kit as somebody does who has nothing else. */
function runIn(program: string, ...args: string[]) {
  const { status, stderr, stdout } = spawnSync(
    'unshare',
    ['-rnm', 'sh', '-c', ISOLATED, kit, join(kit, program), ...args],
    { encoding: 'utf8', env: { HOME: home, PATH: '/usr/bin:/bin', TMPDIR: tmpdir() } },
  );
  return { status, stdout, stderr };
}

const runKit = (...args: string[]) => runIn('parkbrief.sh', ...args);

describe.skipIf(!isPackaged || !canIsolate)(
  'a kit of this system (runs on Linux with namespaces)',
  () => {
    let park: Workspace;
    let sources: string[];

    beforeAll(() => {
      const made = runCommand('kit', '--platform', system, '--out', kit);
      expect(made.stderr).toBe('');
      expect(made.stdout).toMatch(/便携包已做好：.*个文件，\d+\.\d MB/);
      park = makeWholeWorkspace();
      sources = ['--data', park.data, '--content', park.content];
    });

    test('has nothing that only developers and bundlers need', () => {
      const packages = readdirSync(join(kit, 'node_modules'));
      const needless = [
        'astro',
        'esbuild',
        'lightningcss',
        'rolldown',
        'typescript',
        'vite',
        'vitest',
      ];
      expect(packages.filter((name) => needless.includes(name))).toEqual([]);
      expect(packages).toContain('sharp');
    });

    test('has nothing of a park, and names that any system can unpack', () => {
      const files = listOutputFiles(kit);
      expect(
        files.filter((name) => /^(data|releases|content\/(?!guide|about\.mdx))/.test(name)),
      ).toEqual([]);
      expect(files.filter((name) => !/^[\x20-\x7e]+$/.test(name))).toEqual(['说明.txt']);
    });

    test('checks', () => {
      const { status, stderr, stdout } = runKit('check', ...sources);
      expect(stderr).toBe('');
      expect(stdout).toContain('数据检查通过。');
      expect(status).toBe(0);
    });

    test('builds the same site to the byte, and makes its report', () => {
      expect(runCommand('build', ...sources, '--out', park.out).status).toBe(0);
      const out = join(place, 'dist');
      const built = runKit('build', ...sources, '--out', out);
      expect(built.stderr).toBe('');
      expect(built.status).toBe(0);
      const files = listOutputFiles(park.out);
      expect(files.some((name) => name.endsWith('.webp'))).toBe(true);
      expect(listOutputFiles(out)).toEqual(files);
      const differing = files.filter(
        (name) => !readFileSync(join(out, name)).equals(readFileSync(join(park.out, name))),
      );
      expect(differing).toEqual([]);
      const report = runKit('report', '--site', out, '--text');
      expect(report.stdout).toContain('运行情况');
      expect(report.status).toBe(0);
    });

    test('repairs tables, and hands on the page for those who have no program', () => {
      expect(runKit('tidy', '--data', park.data)).toMatchObject({ status: 0, stderr: '' });
      const out = join(place, 'tools');
      expect(runKit('tools', '--ascii', '--out', out)).toMatchObject({ status: 0, stderr: '' });
      expect(readFileSync(join(out, 'publish-page.html'), 'utf8')).toMatch(/^<!doctype html>/);
    });

    test('knows the word the handbook uses, and says what it can not do', () => {
      expect(runIn('bin/npx', 'parkbrief', '--version').stdout).toMatch(/^parkbrief \d/);
      expect(runIn('bin/npx', 'astro').stderr).toContain('npx 后面只能写 parkbrief');
      expect(runKit('kit', '--platform', system).stderr).toContain('便携包里不能再做便携包');
      expect(runKit('check').stderr).toContain('还没有指定园区文件夹');
    });

    test('keeps what it notes in the home of its user, not in its folder', () => {
      const [notes = ''] = readdirSync(join(home, '.cache', 'parkbrief'));
      expect(readdirSync(join(home, '.cache', 'parkbrief', notes))).toContain('written');
      expect(readdirSync(kit)).not.toContain('.cache');
    });
  },
);
