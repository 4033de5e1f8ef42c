import { expect, test } from 'vitest';
import { briefOf } from '../../../src/publish/word/brief.ts';

const page = (columns: string, tile = '') =>
  `<!doctype html><article class="sheet brief"><header class="sheet-head"><h1>一页纸</h1></header>
<ul class="brief-tiles"><li class="headline-tile"><h2>主营业务收入</h2>
<p class="tile-number">52.14 <small>亿元</small></p><p class="behind">完成年目标38.62%</p>${tile}</li></ul>
${columns}<footer class="sheet-foot"><p>注</p></footer></article>`;

const bar = `<svg class="tile-bar"><rect class="tile-track" width="1000"/>
<rect class="tile-done behind" width="386"/><rect class="tile-due" x="497" width="6"/></svg>`;

test('a tile is its number, its unit, and how far it has come', () => {
  const [tile] = briefOf(page('', bar)).tiles;
  expect(tile).toEqual({
    ...{ name: '主营业务收入', number: '52.14', unit: '亿元' },
    lines: [{ text: '完成年目标38.62%', mood: 'behind' }],
    bar: { done: 0.386, due: 0.5, mood: 'behind' },
  });
  expect(briefOf(page('')).tiles[0]?.bar).toBeUndefined();
});

test('paragraphs of the report stand under their heading, in the letters of the sheet', () => {
  const text = '<section class="brief-text"><h2>企业</h2><p>一。</p><p>二。</p></section>';
  const columns = (name: string) =>
    `<div class="${name}"><div class="brief-column">${text}</div></div>`;
  const brief = briefOf(page(columns('brief-columns')));
  expect(brief.columns).toEqual([[{ kind: 'text', title: '企业', paragraphs: ['一。', '二。'] }]]);
  expect(brief.scale).toBe(1);
  expect(briefOf(page(columns('brief-columns brief-columns-large'))).scale).toBeGreaterThan(1);
});
