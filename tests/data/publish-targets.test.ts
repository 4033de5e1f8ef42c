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
  ['another kind of place', '网站:\n  type: scp', '网站：'],
  ['a missing item', '网站:\n  type: sftp\n  host: a\n  user: b', 'path 没有填'],
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
  ['a broken line', '网站: [', '读不下去'],
  ['a name for another place', 'a: &x\n  type: folder\n  path: a\nb: *x', ''],
])('%s is refused', (_what, text, message) => {
  const result = read(text);
  expect('problem' in result && result.problem).toContain(message);
});
