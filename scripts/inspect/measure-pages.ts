/** Measures in a browser what the rules for the elderly ask: letters, lines, contrast, targets, keys. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { InspectionFinding } from '../../src/publish/inspect/finding.ts';
import type { InspectedPage } from '../../src/publish/inspect/read-page.ts';
import { inspection as texts } from '../../src/ui/inspect.ts';
import { findBrowser } from '../browser.mjs';
import { withBrowser } from '../output/own-browser.ts';

/** What is measured on one page; the worst of each. */
interface Measures {
  readonly small?: { readonly size: number; readonly words: string };
  readonly tight?: { readonly ratio: number; readonly words: string };
  readonly faint?: { readonly ratio: number; readonly words: string };
  readonly target?: { readonly width: number; readonly height: number; readonly words: string };
}

/** One page of each kind is measured: the home page, the first of each column, one article of each. */
function samplesOf(pages: readonly InspectedPage[]): string[] {
  const seen = new Set<string>();
  return pages
    .map(({ file }) => file)
    .filter((file) => {
      const [folder = ''] = file.includes('/') ? file.split('/') : [file];
      if (folder === 'deck' || file === '404.html') return false;
      const kind = `${folder} ${file.endsWith('index.html')}`;
      if (seen.has(kind)) return false;
      seen.add(kind);
      return true;
    });
}

/** Runs in the page: the large letters are on. */
function measure(): Measures {
  const rgb = (colour: string): number[] => (colour.match(/[\d.]+/g) ?? []).map(Number);
  const light = ([r = 0, g = 0, b = 0]: number[]): number => {
    const [red = 0, green = 0, blue = 0] = [r, g, b].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const backgroundOf = (element: Element): number[] => {
    for (let at: Element | null = element; at !== null; at = at.parentElement) {
      const colour = rgb(getComputedStyle(at).backgroundColor);
      if ((colour[3] ?? 1) === 1 && colour.length >= 3) return colour;
    }
    return [255, 255, 255];
  };
  const found: { -readonly [Key in keyof Measures]: Measures[Key] } = {};
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const words = (node.textContent ?? '').trim().slice(0, 20);
    const element = node.parentElement;
    if (words === '' || element === null || element.closest('svg, script, noscript, [hidden]'))
      continue;
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    if (box.width < 2 || box.height < 2 || style.visibility === 'hidden') continue;
    const size = Number.parseFloat(style.fontSize);
    if (size < 23.9 && size < (found.small?.size ?? 100)) found.small = { size, words };
    const line = Number.parseFloat(style.lineHeight) / size;
    const lines = box.height / size;
    if (lines > 2 && line < 1.295 && line < (found.tight?.ratio ?? 9))
      found.tight = { ratio: line, words };
    const pair = [light(rgb(style.color)), light(backgroundOf(element))].sort((a, b) => b - a);
    const ratio = ((pair[0] ?? 0) + 0.05) / ((pair[1] ?? 0) + 0.05);
    if (ratio < 4.45 && ratio < (found.faint?.ratio ?? 99)) found.faint = { ratio, words };
  }
  for (const element of document.querySelectorAll('a[href], button, input, select, summary')) {
    const { height, width } = element.getBoundingClientRect();
    const isInText = element.closest('p, li, td, dd, figcaption, .skip, svg') !== null;
    if (height < 2 || isInText || (height >= 43.5 && width >= 43.5)) continue;
    const words = (element.textContent ?? '').trim().slice(0, 20);
    found.target ??= { width: Math.round(width), height: Math.round(height), words };
  }
  return found;
}

/** Whether Tab leads from place to place and one sees where it is. */
async function keysWork(page: Page): Promise<boolean> {
  const places = new Set<string>();
  let isShown = false;
  for (let press = 0; press < 4; press++) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return undefined;
      const { boxShadow, outlineStyle } = getComputedStyle(at);
      return {
        name: at.outerHTML.slice(0, 200),
        isShown: outlineStyle !== 'none' || boxShadow !== 'none',
      };
    });
    if (place === undefined) continue;
    places.add(place.name);
    isShown ||= place.isShown;
  }
  return places.size >= 2 && isShown;
}

function findingsOf(file: string, measures: Measures, keys: boolean): InspectionFinding[] {
  const { faint, small, target, tight } = measures;
  const tenth = (value: number): number => Math.round(value * 10) / 10;
  const problems = [
    small && texts.smallText(tenth(small.size), small.words),
    tight && texts.tightLines(Math.round(tight.ratio * 100) / 100, tight.words),
    faint && texts.lowContrast(tenth(faint.ratio), faint.words),
    target && texts.smallTarget(target.width, target.height, target.words),
    keys ? undefined : texts.noFocus,
  ];
  return problems.flatMap((problem) =>
    problem === undefined
      ? []
      : [
          {
            rule: 'elder' as const,
            weight: 'fault' as const,
            page: file,
            problem,
            mend: texts.inStyles,
          },
        ],
  );
}

/** Measures one page of each kind with large letters; says so where there is no browser. */
export async function measurePages(
  folder: string,
  pages: readonly InspectedPage[],
): Promise<InspectionFinding[]> {
  const executablePath = findBrowser();
  if (executablePath === undefined)
    return [
      { rule: 'elder', weight: 'advice', problem: texts.notMeasured, mend: texts.installBrowser },
    ];
  const found: InspectionFinding[] = [];
  await withBrowser('inspect', executablePath, async (browser) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    for (const file of samplesOf(pages)) {
      await page.goto(pathToFileURL(join(folder, file)).href, { waitUntil: 'load' });
      await page.evaluate(() => document.documentElement.classList.add('large-text'));
      const measures = await page.evaluate(measure);
      found.push(...findingsOf(file, measures, await keysWork(page)));
    }
  });
  return found;
}
