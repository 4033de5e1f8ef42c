/** The parts of a presentation fit each other, say what the deck says, and hold nothing else. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readXlsx } from 'hucre/xlsx';
import { parseHTML } from 'linkedom';
import { posix } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { deckColours } from '../../../scripts/pptx/deck-colours.ts';
import { deckOf } from '../../../scripts/pptx/deck-slides.ts';
import { presentationOf } from '../../../scripts/pptx/presentation.ts';
import type { OfficeChart } from '../../../src/figures/office-chart.ts';
import { editionInFull } from '../../../src/ui/editions.ts';
import { checksSchemas, schemaFaults } from '../schema-faults.ts';

const CHART: OfficeChart = {
  kind: 'bars',
  names: ['光电信息', '有色金属（未公布）', '“A&B”<园>'],
  series: [{ name: '工业总产值（万元）', values: [200294, null, -80039.5] }],
  decimals: 1,
};
const attribute = (chart: OfficeChart): string =>
  JSON.stringify(chart).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const slide = (id: string, inside: string, more = ''): string =>
  `<section class="slide slide-${id}" id="slide-${id}" ${more}><header class="slide-head"><h2>标题<wbr>${id}</h2><p class="slide-sub">万元</p></header>${inside}<footer class="slide-foot"><span class="slide-part">经济</span></footer><div class="slide-notes"><p class="slide-prompt">先讲差距</p></div></section>`;
const kinds = ['bars', 'columns', 'lines', 'stacked', 'bullets'] as const;

function page(edition: 'public' | 'internal'): string {
  return `<!doctype html><html><head><meta name="author" content="管委会"><meta name="data-edition" content="${editionInFull(edition)}"></head><body><header class="deck-top"><h1>汇报</h1></header><div class="slides">
  ${slide('cover', '<div class="slide-body"><p>某某园</p></div>')}
  ${kinds.map((kind) => slide(kind, '<div class="slide-body"></div>', `data-office-chart="${attribute({ ...CHART, kind })}"`)).join('')}
  ${slide('rows', '<div class="slide-body"><table><tr><th>问题</th><th>措施</th></tr><tr><td>缺地</td><td>征地</td></tr></table></div>')}
  ${slide('map', '<div class="slide-body"><div class="screen-chart for-screen on-light"><svg xmlns="http://www.w3.org/2000/svg" width="1680" height="793"><desc>一张图</desc><clipPath id="cut"><rect width="9" height="9"/></clipPath><text stroke="#fff" paint-order="stroke" data-tip="x">字</text><rect fill="none" pointer-events="all" data-tip="y"/></svg></div></div>')}
  ${slide('tiles', '<div class="slide-body"><ul class="slide-tiles"><li><h3>收入</h3><p class="tile-number">52.14<small>亿元</small></p><p>增长</p><svg class="tile-bar"><rect class="tile-done behind" width="386"></rect><rect class="tile-due" x="500"></rect></svg></li></ul></div>')}
  ${slide('large', '<div class="slide-body"><p>大字</p></div>', 'data-letters="large"')}
  </div></body></html>`;
}

const colours = deckColours(':root{--main:#1d4f91;--line:#ddd}');
const pictures = new Map([['slide-map', new Uint8Array([137, 80, 78, 71])]]);
const make = (edition: 'public' | 'internal') =>
  presentationOf(deckOf(page(edition)), colours, pictures);

let parts: Record<string, Uint8Array> = {};
const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
beforeAll(async () => {
  parts = unzipSync(await make('internal'));
});

test.skipIf(!checksSchemas)('is valid by the schemas', async () => {
  expect(await schemaFaults(await make('internal'), 'pptx')).toEqual([]);
});

test.skipIf(!checksSchemas)(
  'the check by the schemas finds an element in the wrong place',
  async () => {
    const files = unzipSync(await make('public'));
    const slideOne = strFromU8(files['ppt/slides/slide1.xml'] ?? new Uint8Array());
    const wrong = slideOne.replace('<p:clrMapOvr>', '<p:timing/><p:clrMapOvr>');
    files['ppt/slides/slide1.xml'] = strToU8(wrong);
    expect(await schemaFaults(zipSync(files), 'pptx')).not.toEqual([]);
  },
);

test('the same bytes are made again', async () => {
  expect(Buffer.from(await make('internal')).equals(Buffer.from(await make('internal')))).toBe(
    true,
  );
});

describe('the package', () => {
  test('says of every part what it is', () => {
    const types = text('[Content_Types].xml');
    for (const name of Object.keys(parts)) {
      const ending = name.slice(name.lastIndexOf('.') + 1);
      const known = types.includes(`PartName="/${name}"`) || /rels|png|svg|xlsx/.test(ending);
      expect(known || name === '[Content_Types].xml', name).toBe(true);
    }
    for (const [, name = ''] of types.matchAll(/PartName="\/([^"]+)"/g)) {
      expect(Object.keys(parts)).toContain(name);
    }
  });

  test('every relationship leads to a part, and every r:id is one', () => {
    for (const name of Object.keys(parts).filter((part) => part.endsWith('.rels'))) {
      const source = name.replace('_rels/', '').replace(/\.rels$/, '');
      const ids = new Set<string>();
      for (const [, id = '', target = ''] of text(name).matchAll(
        /Id="([^"]+)"[^>]* Target="([^"]+)"/g,
      )) {
        ids.add(id);
        expect(Object.keys(parts)).toContain(
          posix.normalize(posix.join(posix.dirname(source), target)),
        );
      }
      for (const [, id = ''] of text(source).matchAll(/r:(?:id|embed)="([^"]+)"/g)) {
        expect(ids, source).toContain(id);
      }
    }
  });

  test('is well-formed, has whole lengths, and each shape of a slide has an id of its own', () => {
    for (const name of Object.keys(parts).filter((part) => part.endsWith('.xml'))) {
      const source = text(name);
      const opened = [...source.matchAll(/<([a-zA-Z][\w:]*)[^<>]*?(\/?)>/g)].filter(
        ([, , end]) => end === '',
      );
      const closed = [...source.matchAll(/<\/([a-zA-Z][\w:]*)>/g)];
      expect(opened.length, name).toBe(closed.length);
      expect(source, name).not.toMatch(/(?:x|y|cx|cy|w|h|sz)="-?\d+\.\d|NaN|undefined/);
      if (!name.startsWith('ppt/slides/')) continue;
      const ids = [...source.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
  });

  test('names a Chinese font for Latin and for East Asian letters wherever it names one', () => {
    for (const name of Object.keys(parts).filter((part) =>
      /ppt\/(slides|charts|theme)\/[^/]+\.xml$/.test(part),
    )) {
      const count = (kind: string): number =>
        text(name).split(`<a:${kind} typeface="微软雅黑"`).length - 1;
      expect(count('ea'), name).toBeGreaterThan(0);
      expect(count('ea'), name).toBe(count('latin'));
    }
  });
});

describe('slides', () => {
  test('are those for letters of the usual size, each with its title', () => {
    const slides = Object.keys(parts).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
    expect(slides).toHaveLength(9);
    expect(text('ppt/slides/slide2.xml')).toContain('<p:ph type="title"/>');
    expect(text('ppt/slides/slide2.xml')).toContain('<a:t>标题bars</a:t>');
    expect(text('ppt/slides/slide7.xml')).toContain('<a:t>征地</a:t>');
    expect(text('ppt/slides/slide8.xml')).toContain('descr="一张图"');
    expect(text('ppt/slides/slide9.xml')).toContain('<a:t>52.14</a:t>');
  });

  test('have a drawing as lines beside its picture, with nothing that only a page needs', () => {
    expect(text('ppt/slides/slide8.xml')).toContain('<asvg:svgBlip');
    const svg = text('ppt/media/image8.svg');
    expect(svg).toMatch(/<clipPath id="cut">.*<\/clipPath>/);
    // The ground of letters is a text of its own behind them.
    expect(svg).toMatch(/<text stroke="#fff">字<\/text><text>字<\/text>/);
    expect(svg).not.toMatch(/data-tip|pointer-events|paint-order/);
  });

  test('have their notes in the internal edition alone', async () => {
    expect(text('ppt/notesSlides/notesSlide2.xml')).toContain('先讲差距');
    const shared = unzipSync(await make('public'));
    expect(Object.keys(shared).filter((name) => name.includes('notesSlides'))).toEqual([]);
    for (const bytes of Object.values(shared)) expect(strFromU8(bytes)).not.toContain('先讲差距');
  });
});

describe('charts', () => {
  test.each(kinds.map((kind, at) => [kind, at + 2] as const))(
    '%s: the workbook has its numbers',
    async (kind, number) => {
      const xml = text(`ppt/charts/chart${number}.xml`);
      expect(xml).toContain(kind === 'lines' ? '<c:lineChart>' : '<c:barChart>');
      expect(xml).toContain('<c:v>200294</c:v>');
      const { document } = parseHTML(xml);
      const bytes = parts[`ppt/embeddings/chart${number}.xlsx`] as Uint8Array;
      const { sheets } = await readXlsx(bytes);
      const [head, first, second] = sheets[0]!.rows;
      expect(head?.[1]).toBe('工业总产值（万元）');
      expect(first?.slice(0, 2)).toEqual(['光电信息', 200294]);
      // What is withheld has neither a number nor a word that a chart would draw as zero.
      expect(second?.[0]).toBe('有色金属（未公布）');
      expect(second?.[1] ?? null).toBeNull();
      expect(document.toString()).not.toContain('idx="1"><c:v>null');
      expect(xml).toContain('“A&amp;B”&lt;园&gt;');
    },
  );
});
