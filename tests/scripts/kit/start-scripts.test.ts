import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type KitPlatform, parsePlatform } from '../../../scripts/kit/platform.ts';
import { startScripts } from '../../../scripts/kit/start-scripts.ts';
import { kitReadme } from '../../../src/ui/kit.ts';

const windows = startScripts(parsePlatform('win-x64') as KitPlatform);
const linux = startScripts(parsePlatform('linux-x64') as KitPlatform);

describe.each(Object.entries(windows))('%s', (_name, text) => {
  test('is read the same in any code page', () => expect(text).toMatch(/^[\x0d\x0a\x20-\x7e]*$/));

  test('has the line ends of Windows', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).toMatch(/^@echo off\r\n/);
  });

  test('has no block that a bracket in the path of the kit would end', () => {
    expect(text).not.toMatch(/[()]/);
  });

  test('jumps only to labels it has', () => {
    const labels = [...text.matchAll(/^:(\w+)/gm)].map(([, label]) => label);
    for (const [, label] of text.matchAll(/goto (\w+)/g)) expect(labels).toContain(label);
  });

  test('puts what has the path of the kit in quotation marks', () => {
    const unquoted = text.replace(/"[^"\r]*"/g, '');
    expect(unquoted).not.toContain('%~dp0');
  });
});

/** A kit whose Node says what it was given. */
function madeKit(isProgram: boolean): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'parkbrief kit (1) ')), 'a');
  for (const [name, text] of Object.entries(linux)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text, { mode: 0o755 });
  }
  mkdirSync(join(folder, 'node'));
  const node = join(folder, 'node/node');
  writeFileSync(node, '#!/bin/sh\nfor word in "$@"; do echo "[$word]"; done\n');
  chmodSync(node, isProgram ? 0o755 : 0o644);
  return folder;
}

describe.skipIf(process.platform === 'win32')('the scripts of Unix', () => {
  const run = (path: string, ...args: string[]) => {
    const { stdout } = spawnSync('sh', [path, ...args], { encoding: 'utf8', input: '' });
    return stdout.split('\n').filter((line) => line !== '');
  };

  test.each([
    ['as they were unpacked', true],
    ['unpacked without the right to be run', false],
  ])('give words on as they are, %s', (_name, isProgram) => {
    const kit = madeKit(isProgram);
    const words = ['check', '--data', '新 园区', '"', '$HOME', '*'];
    const passed = [`[${kit}/scripts/parkbrief.ts]`, ...words.map((word) => `[${word}]`)];
    expect(run(join(kit, 'parkbrief.sh'), ...words)).toEqual(passed);
    expect(run(join(kit, 'bin/parkbrief'), ...words)).toEqual(passed);
  });

  test('work through a link, and show the help where nobody sits', () => {
    const kit = madeKit(true);
    const link = join(mkdtempSync(join(tmpdir(), 'parkbrief-link-')), 'parkbrief');
    symlinkSync(join(kit, 'parkbrief.sh'), link);
    expect(run(link)).toEqual([`[${kit}/scripts/parkbrief.ts]`, '[--help]']);
  });
});

describe('the text that comes with a kit', () => {
  const facts = {
    platform: 'win-x64',
    version: '1',
    isWindows: true,
    node: '24',
    hasPictures: true,
  };

  test('is one that the editor of Windows shows in lines', () => {
    expect(kitReadme(facts)).toMatch(/^\uFEFFparkbrief 1 便携包/);
    expect(kitReadme(facts).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test.each([
    ['what pictures need', { ...facts, hasPictures: false }, '没有处理图片的程序'],
    ['what PDF needs', facts, '浏览器'],
    ['which Windows', facts, 'Windows 10'],
    ['which Linux', { ...facts, platform: 'linux-x64', isWindows: false }, 'glibc 2.28'],
  ])('says %s', (_name, given, words) => expect(kitReadme(given)).toContain(words));
});
