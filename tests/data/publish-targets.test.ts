import { expect, test } from 'vitest';
import { readTargets } from '../../src/data/publish-targets.ts';

const read = (text: string) => readTargets(Buffer.from(text));

test('places are read by their names', () => {
  const result = read(
    [
      '网络盘:',
      '  type: folder',
      '  path: /mnt/www',
      '网站:',
      '  type: sftp',
      '  host: 10.0.0.8',
      '  port: 2222',
      '  user: www',
      '  path: /www/park',
      `  hostKey: SHA256:${'a'.repeat(43)}`,
      '  address: https://www.example.cn/park/',
    ].join('\n'),
  );
  expect('targets' in result && [...result.targets]).toMatchObject([
    ['网络盘', { type: 'folder', path: '/mnt/www' }],
    ['网站', { type: 'sftp', port: 2222 }],
  ]);
});

test.each([
  ['a password', '网站:\n  type: ftp\n  password: 123', '密码不能写在文件里'],
  ['another kind of place', '网站:\n  type: scp', '网站：type 写的是“scp”，应填 folder'],
  ['a missing item', '网站:\n  type: sftp\n  host: a\n  user: b', 'path 没有填'],
  ['a place left blank', '网站:', '网站：下面应缩进写它的各项'],
  ['an unknown item', '网站:\n  type: folder\n  path: a\n  dir: b', '没有 dir 这一项'],
  [
    'a path that is not whole',
    '网站:\n  type: ftp\n  host: a\n  user: b\n  tls: yes\n  path: www',
    '完整路径',
  ],
  [
    'an address without a slash',
    '网站:\n  type: folder\n  path: a\n  address: https://a.cn',
    '以 / 结尾',
  ],
  ['a broken line', '网站: [', '后面没有配对的 ]'],
  ['a name for another place', 'a: &x\n  type: folder\n  path: a\nb: *x', ''],
])('%s is refused', (_what, text, message) => {
  const result = read(text);
  expect('faults' in result && result.faults[0]?.problem).toContain(message);
});

test('everything wrong is told at once, each with its line', () => {
  const result = read('网络盘:\n  type: folder\n  dir: b\n网站:\n  type: git\n  branch: -x\n');
  expect('faults' in result && result.faults).toEqual([
    { line: 1, problem: '网络盘：path 没有填' },
    { line: 3, problem: '网络盘：没有 dir 这一项' },
    { line: 4, problem: '网站：repository 没有填' },
    { line: 6, problem: '网站：branch 写的是“-x”，应填分支名，如 pages' },
  ]);
});

test('an item left blank is as good as none', () => {
  const result = read(
    '网站:\n  type: s3\n  bucket: https://a.cn/\n  user: k\n  path:\n  region:\n',
  );
  expect('targets' in result && result.targets.get('网站')).toEqual({
    type: 's3',
    bucket: 'https://a.cn/',
    user: 'k',
    region: 'us-east-1',
  });
});
