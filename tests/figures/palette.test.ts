import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { darkTheme, lightTheme, redTheme, type Theme } from '../../src/charts/theme.ts';
import { contrastRatio } from '../../src/data/colour.ts';
import type { Site } from '../../src/data/site.ts';
import { figuresFor, type FigureSet } from '../../src/figures/figure-set.ts';
import { drawOnce } from '../../src/figures/draw-once.ts';
import { firmContext } from '../../src/figures/firm-context.ts';
import { seriesChart } from '../../src/figures/firm-series.ts';
import { paletteOf } from '../../src/figures/palette.ts';
import { colourSheet } from '../../src/layouts/colour-sheet.ts';
import { demoPark } from '../data/demo.ts';
import { drawn } from './drawn.ts';

/** Where the program's own colours stand, staff's tools, which are not the site, and examples in messages. */
const PROGRAM_COLOURS =
  /^(charts\/theme|figures\/palette|publish\/live-overlay)\.ts$|^(workbench|desk|data)\//;

const own: Pick<Site, 'colours'> = { colours: {} };
const red: Pick<Site, 'colours'> = { colours: { main: '#8f1d22', second: '#1f5f8b' } };

describe('the palette of a site', () => {
  test('is that of the program where the settings give none', () => {
    expect(paletteOf(own)).toMatchObject({ light: lightTheme, dark: darkTheme });
  });

  test.each(['#8f1d22', '#000000', '#123f73', '#2e6b34'])('%s is read on either ground', (main) => {
    const { brand, dark, light } = paletteOf({ colours: { main } });
    expect(contrastRatio(dark.main, dark.background)).toBeGreaterThanOrEqual(4.5);
    expect(contrastRatio(dark.main, dark.track)).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(light.main, light.track)).toBeGreaterThanOrEqual(3);
    expect(contrastRatio(brand.strong, brand.wash)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('two colours in site.yaml', () => {
  let figures: FigureSet;
  beforeAll(() => {
    const site = { ...red, timeProgress: 'month' } as Site;
    figures = figuresFor({ park: demoPark('internal'), site });
  });

  test.each(['wide', 'screen'] as const)('change every chart drawn %s', (size) => {
    for (const [id, figure] of figures.all()) {
      expect(drawn(figure, size), id).not.toMatch(/#1d4f91|#0b7a75/);
    }
    expect(drawn(figures.get('revenue-parks'), size)).toContain('#8f1d22');
    expect(drawn(figures.get('lead-lag'), size)).toContain('#1f5f8b');
  });

  test('change what stands on the dark ground', () => {
    const svg = figures.get('revenue-parks')?.draw('screen', darkTheme);
    expect(svg?.theme.main).toBe(paletteOf(red).dark.main);
  });

  test('change pages and slides', () => {
    const [program, park] = [colourSheet(own), colourSheet(red)];
    for (const name of ['main', 'ahead', 'brand', 'brand-strong', 'brand-wash']) {
      const values = (css: string) => css.match(new RegExp(`--${name}: [^;]*;`, 'g'));
      expect(values(park)?.[0], name).not.toBe(values(program)?.[0]);
    }
    expect(park).toContain('--main: #8f1d22;');
    expect(park).toContain('--brand: #8f1d22;');
  });

  test('leave red and gold as they are, where screens are to be so', () => {
    const { dark, light } = paletteOf({ ...red, screens: 'red-gold' });
    expect(dark).toBe(redTheme);
    expect(light.main).toBe('#8f1d22');
    expect(colourSheet({ ...own, screens: 'red-gold' })).toContain(
      `--ground: ${redTheme.background}`,
    );
  });

  test('are written nowhere else: neither in a stylesheet nor in a page, a chart or a script', () => {
    const changed = (['light', 'dark'] as const).flatMap((ground) => {
      const [program, park] = [paletteOf(own)[ground], paletteOf(red)[ground]];
      return (Object.keys(program) as (keyof Theme)[]).flatMap((name) =>
        program[name] === park[name] ? [] : program[name],
      );
    });
    const values = [...new Set([...changed, ...Object.values(paletteOf(own).brand)])];
    expect(values.length).toBeGreaterThanOrEqual(7);
    const root = join(import.meta.dirname, '..', '..', 'src');
    const holders = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(css|astro|ts)$/.test(file))
      .filter((file) => !PROGRAM_COLOURS.test(file.replaceAll('\\', '/')))
      .filter((file) => {
        const text = readFileSync(join(root, file), 'utf8').toLowerCase();
        return values.some((value) => text.includes(value));
      });
    expect(holders).toEqual([]);
  });
});

describe('the charts on a firm’s page', () => {
  test('have the colours of the site too', () => {
    const context = firmContext(demoPark('internal'))!;
    const [rows] = context.firms.values();
    const chart = seriesChart(rows!);
    const svg = drawn(drawOnce(chart!, paletteOf(red)), 'wide');
    expect(svg).toContain('#8f1d22');
    expect(svg).not.toContain(lightTheme.main);
  });
});
