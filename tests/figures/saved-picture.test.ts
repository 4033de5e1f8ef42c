/** Saved drawings in LibreOffice: their letters, where they stand, and who says so of when. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { convertWithOffice, findOffice } from '../../scripts/office.mjs';
import { formatFigureSvg } from '../../src/figures/download.ts';
import { figuresFor } from '../../src/figures/figure-set.ts';
import { frameOf } from '../../src/figures/frame.ts';
import { parseSvg, textLines, type TextLine } from '../charts/svg-tree.ts';
import { demoSite } from '../data/demo.ts';

const IDS = ['revenue-cumulative', 'revenue-growth', 'headline-lead-lag', 'key-projects'];

const office = findOffice();
/** Reads where words of a PDF stand. */
const canRead = spawnSync('pdftotext', ['-v']).status === 0;

/** A text document that shows a picture in its size at a margin of 1 cm, on one page. */
function documentOf(svg: string): string {
  const [width = 0, height = 0] = ['width', 'height'].map((name) =>
    Number(new RegExp(` ${name}="(\\d+)"`).exec(svg)?.[1]),
  );
  const cm = (px: number): string => `${((px * 2.54) / 96).toFixed(3)}cm`;
  const namespaces = ['office', 'style', 'text']
    .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
    .join(' ');
  const page = `fo:page-width="${cm(width + 90)}" fo:page-height="${cm(height + 110)}" fo:margin="1cm"`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${namespaces} xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:automatic-styles><style:page-layout style:name="page"><style:page-layout-properties ${page}/></style:page-layout></office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="page"/></office:master-styles>
<office:body><office:text><text:p><draw:frame text:anchor-type="as-char" svg:width="${cm(width)}" svg:height="${cm(height)}"><draw:image draw:mime-type="image/svg+xml"><office:binary-data>${Buffer.from(svg).toString('base64')}</office:binary-data></draw:image></draw:frame></text:p></office:text></office:body></office:document>`;
}

/** A word of a PDF and its upper left corner, pt. */
interface Word {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

function wordsOf(pdf: string): Word[] {
  const { stdout } = spawnSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
  return [...stdout.matchAll(/<word xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>([^<]*)</g)].map(
    ([, x, y, text = '']) => ({ text, x: Number(x), y: Number(y) }),
  );
}

const tight = (text: string): string => text.replace(/\s/g, '');

describe.skipIf(office === undefined || !canRead)('a saved drawing in LibreOffice', () => {
  const found = new Map<string, { readonly svg: string; readonly words: readonly Word[] }>();

  beforeAll(() => {
    const site = demoSite('public');
    const folder = mkdtempSync(join(tmpdir(), 'parkbrief-picture-'));
    for (const id of IDS) {
      const figure = figuresFor(site).get(id);
      if (figure === undefined) throw new Error(`no figure ${id}`);
      const svg = formatFigureSvg(frameOf(figure, site), 'public');
      const file = join(folder, `${id}.fodt`);
      writeFileSync(file, documentOf(svg));
      if (!convertWithOffice(office ?? '', file, 'pdf', folder)) throw new Error(`${id}: no PDF`);
      const pdf = join(folder, `${id}.pdf`);
      expect(readFileSync(pdf).length).toBeGreaterThan(5000);
      found.set(id, { svg, words: wordsOf(pdf) });
    }
    // Four starts of an office suite, on a machine that may be busy.
  }, 600_000);

  test.each(IDS)('has every letter: %s', (id) => {
    const { svg = '', words = [] } = found.get(id) ?? {};
    const seen = tight(words.map(({ text }) => text).join(''));
    const lines = linesOf(svg).map(({ text }) => tight(text));
    expect(lines.length).toBeGreaterThan(8);
    expect(lines.filter((line) => !seen.includes(line))).toEqual([]);
  });

  test.each(IDS)('has its letters where they belong: %s', (id) => {
    const { svg = '', words = [] } = found.get(id) ?? {};
    // Texts that stand once, in one word: of others nobody knows which is which.
    const pairs = linesOf(svg).flatMap((line) => {
      const same = words.filter(({ text }) => text === line.text);
      const alike = linesOf(svg).filter(({ text }) => text === line.text);
      const [word] = same;
      return word !== undefined && same.length === 1 && alike.length === 1 ? [{ line, word }] : [];
    });
    expect(pairs.length).toBeGreaterThan(4);
    const [first] = pairs;
    if (first === undefined) return;
    const px = 96 / 72;
    const offset = {
      x: first.word.x * px - first.line.box.left,
      y: first.word.y * px - first.line.box.top,
    };
    for (const { line, word } of pairs) {
      // Letters of another font are a little wider or higher.
      expect(Math.abs(word.x * px - line.box.left - offset.x), line.text).toBeLessThan(12);
      expect(Math.abs(word.y * px - line.box.top - offset.y), line.text).toBeLessThan(6);
    }
  });

  test.each(IDS)('says who counts, up to when, and what is meant: %s', (id) => {
    const { words = [] } = found.get(id) ?? {};
    const seen = tight(words.map(({ text }) => text).join(''));
    expect(seen).toContain('来源：');
    expect(seen).toMatch(/数据截至20\d\d年/);
    if (/cumulative|growth/.test(id)) expect(seen).toContain('口径：');
  });
});

/** The texts of a saved drawing as a reader sees them. */
function linesOf(svg: string): TextLine[] {
  return textLines(parseSvg(svg.slice(svg.indexOf('<svg')).trimEnd()));
}
