import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { asCommandFault, explainSystemError } from '../../scripts/output/command-fault.ts';

const systemError = (code: string, path?: string): Error =>
  Object.assign(new Error(`${code}: in English`), { code, path });

describe('errors of the system are told in Chinese, with the place and the way out', () => {
  test.each([
    ['ENOSPC', /^\/disk\/x：磁盘满了，写不下。请清理出空间/],
    ['EDQUOT', /^\/disk\/x：用完了磁盘配额/],
    ['EROFS', /^\/disk\/x：所在的磁盘是只读的，写不进去。请换一个能写的位置/],
    ['EACCES', /^\/disk\/x：没有权限，或正被 Excel、WPS 打开/],
    ['EPERM', /^\/disk\/x：没有权限/],
    ['EBUSY', /^\/disk\/x：正被别的程序占用/],
    ['ENOENT', /^\/disk\/x：找不到/],
    ['ENOTDIR', /^\/disk\/x：路径里有一级是文件/],
    ['EMFILE', /^\/disk\/x：打开的文件太多/],
  ])('%s', (code, sentence) => {
    const told = explainSystemError(systemError(code, '/disk/x'));
    expect(told).toMatch(sentence);
    expect(told).toMatch(new RegExp(`（${code}）。$`));
  });

  test('with the place the command knows, where the error names none', () => {
    expect(explainSystemError(systemError('ENOSPC'), '/disk')).toMatch(/^\/disk：磁盘满了/);
  });

  test('inside another error', () => {
    const error = new Error('failed', { cause: systemError('EROFS', '/disk/x') });
    expect(explainSystemError(error)).toMatch(/^\/disk\/x：所在的磁盘是只读的/);
  });

  test.each([
    ['Something went wrong inside rolldown: No space left on device (os error 28)', 'ENOSPC'],
    ['could not write "/a/b.js": Read-only file system (os error 30)', 'EROFS'],
    ['Permission denied (os error 13)', 'EACCES'],
  ])('in the words of a bundler: %s', (message, code) => {
    expect(explainSystemError(new Error(message))).toContain(`（${code}）`);
  });

  test('a temporary folder that is missing', () => {
    const caught = ((): unknown => {
      try {
        return mkdtempSync(join('/no/such/folder', 'x-'));
      } catch (error) {
        return error;
      }
    })();
    expect(explainSystemError(caught)).toContain(
      '存放临时文件的文件夹不存在：/no/such/folder。请新建这个文件夹，或把环境变量 TMPDIR',
    );
  });

  test('an error of the program is not taken for one', () => {
    const error = new TypeError('x is not a function');
    expect(explainSystemError(error)).toBeUndefined();
    expect(asCommandFault(error)).toBe(error);
  });
});
