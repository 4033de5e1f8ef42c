import { expect, test } from 'vitest';
import { imageFaults } from '../../src/report/prose/check-images.ts';

const files = new Set(['home.mdx', '园区.png', 'deck/map.svg']);

test.each([
  ['![图](gone.png)', 'home.mdx', ['1 gone.png']],
  ['文字\n\n![图](./gone.png "说明")', 'home.mdx', ['3 ./gone.png']],
  ['![图](园区.png) ![图](%E5%9B%AD%E5%8C%BA.png)', 'home.mdx', []],
  ['![图](map.svg)', 'deck/main.mdx', []],
  ['![图](../园区.png)', 'deck/main.mdx', []],
  ['![图](园区.png)', 'deck/main.mdx', ['1 园区.png']],
  ['![图](../../secret.png)', 'deck/main.mdx', ['1 ../../secret.png']],
  ['![图][一]\n\n[一]: gone.jpg', 'home.mdx', ['3 gone.jpg']],
  ['<img src="gone.png" alt="" />', 'home.mdx', ['1 gone.png']],
  ['![图](%E5%9.png)', 'home.mdx', ['1 %E5%9.png']],
  ['{/* ![图](gone.png) */} `![图](gone.png)`', 'home.mdx', []],
  ['![图](/assets/mark.png) ![图](https://a.cn/b.png)', 'home.mdx', []],
])('the pictures of %j in %s that are not there: %j', (source, path, expected) => {
  expect(imageFaults(path, source, files).map(({ found, line }) => `${line} ${found}`)).toEqual(
    expected,
  );
});

test('the message names the file that is missing', () => {
  expect(imageFaults('deck/main.mdx', '![图](gone.png)', files)).toEqual([
    {
      severity: 'error',
      line: 1,
      found: 'gone.png',
      problem:
        '没有这个图片文件。图片应放在 content/deck/gone.png，名称大小写也要一致；不要图片的，请删去这一处。',
    },
  ]);
});
