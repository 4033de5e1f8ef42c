/** The frame of the publishing page that shows pages of a site, in a browser. */
import { fileURLToPath } from 'node:url';
import * as esbuild from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { openPageFrame } from '../../src/workbench/preview/page-frame.ts';
import { inTab, openBrowser } from './tabs.ts';

/** What the bundle leaves in the page. */
type Bundle = { openPageFrame: typeof openPageFrame };

let browser: Browser;
let script: string;

beforeAll(async () => {
  browser = await openBrowser();
  const built = await esbuild.build({
    entryPoints: [
      fileURLToPath(new URL('../../src/workbench/preview/page-frame.ts', import.meta.url)),
    ],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
  });
  script = built.outputFiles[0]?.text ?? '';
});
afterAll(() => browser.close());

test('a page still loading when its site changes finds its files, and those of the new site follow', async () => {
  await inTab(browser, {}, async ({ complaints, page }) => {
    await page.goto('about:blank');
    await page.addScriptTag({ content: script });
    const colour = await page.evaluate(async () => {
      const { bundle } = globalThis as unknown as { bundle: Bundle };
      const frame = document.body.appendChild(document.createElement('iframe'));
      const pictures = Array.from({ length: 20 }, (_, index) => `p${index}.svg`);
      let ink = 'red';
      const written = (address: string): string =>
        address.endsWith('.html')
          ? `<!doctype html><title>${ink}</title><link rel="stylesheet" href="a.css">${pictures
              .map((name) => `<img src="${name}" alt="">`)
              .join('')}`
          : address.endsWith('.css')
            ? `body { color: ${ink} }`
            : `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><!-- ${ink} --></svg>`;
      const shown = bundle.openPageFrame(
        frame,
        {
          files: () => Promise.resolve(new Set(['index.html', 'a.css', ...pictures])),
          read: (address) => Promise.resolve(new TextEncoder().encode(written(address))),
        },
        { onPage: () => undefined, onRefused: () => undefined },
      );
      const first = shown.show('index.html');
      await new Promise<void>((resolve) => {
        new MutationObserver(() => resolve()).observe(frame, { attributeFilter: ['srcdoc'] });
      });
      // Its files are asked for from here on; the site becomes another one meanwhile.
      shown.forget();
      await first;
      ink = 'blue';
      await shown.show('index.html');
      const body = frame.contentDocument?.body;
      return body && getComputedStyle(body).color;
    });
    expect(colour).toBe('rgb(0, 0, 255)');
    expect(complaints).toEqual([]);
  });
});
