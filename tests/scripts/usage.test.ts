import { describe, expect, test } from 'vitest';
import { parkbrief } from './run-parkbrief.ts';

describe('parkbrief', () => {
  test.each([
    [['build', '--nope'], '没有这个选项：--nope'],
    [['frob'], '没有这个命令：frob'],
    [['dictonary'], '没有这个命令：dictonary。是不是 dictionary？'],
    [['check', '--jsn'], '没有这个选项：--jsn。是不是 --json？'],
    [['check', '--edition', 'x'], '参数不对：--edition <版本> x。可以写：public、internal'],
    [['serve', '--port', '0'], '参数不对：--port <端口> 0。端口号应是 1 到 65535 的整数。'],
    [['check', 'data'], '参数太多：check'],
    [['check', '--data'], '选项后面缺少内容：--data <文件夹>'],
  ])('%j is wrong usage', async (args, message) => {
    const { status, stderr } = await parkbrief(...args);
    expect(stderr.split('\n')[0]).toBe(message);
    expect(status).toBe(2);
  });

  test.each([
    [['--help']],
    [['help']],
    [['help', 'build']],
    [['check', '-h']],
    [['help', 'tidy']],
    [['help', 'template']],
  ])('%j prints help in Chinese', async (args) => {
    const { status, stdout } = await parkbrief(...args);
    expect(stdout).toContain('用法：');
    expect(stdout).not.toMatch(/Usage|Options|Commands|display|default:/);
    expect(status).toBe(0);
  });
});

test.each([['-v'], ['--version']])('%s prints the versions of program and data', async (option) => {
  const { status, stdout } = await parkbrief(option);
  expect(stdout).toMatch(/^parkbrief \d+\.\d+\.\d+，数据格式 \d+\n$/);
  expect(status).toBe(0);
});
