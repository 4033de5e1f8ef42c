/** A park that keeps fewer tables gets a smaller site, not a broken one. */
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { expect, test } from 'vitest';
import { BROWSER_ARGS, findBrowser } from '../../scripts/browser.mjs';
import { datasets } from '../../src/data/datasets.ts';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { measureSlide } from '../browser/measure-slide.ts';
import { makeWorkspace, runVerb } from './run-build.ts';

test('without its optional files the demo still builds', async () => {
  const workspace = makeWorkspace();
  const optional = datasets.filter(({ required }) => !required).map(({ fileName }) => fileName);
  expect(optional).not.toEqual([]);
  for (const name of optional) rmSync(join(workspace.data, name), { force: true });
  // Texts bind to what the demo has; here the pages themselves are looked at.
  for (const name of readdirSync(workspace.content)) {
    if (name.endsWith('.mdx')) rmSync(join(workspace.content, name));
  }
  // A slide for a figure without data says so, or is left out where its writer asks for it.
  writeFileSync(
    join(workspace.content, 'deck', 'main.mdx'),
    '---\ntitle: 汇报\n---\n\n<Figure id="pipeline" part="招商" />\n\n<Figure id="key-projects" omit-if-empty />\n',
  );
  // Without its tables the public edition has names of projects in texts that it no longer shows.
  const { status, stderr } = runVerb('build', workspace, ['--edition', 'internal']);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const pages = listOutputFiles(workspace.out).filter((file) => file.endsWith('.html'));
  expect(pages).toContain('index.html');
  const deck = join(workspace.out, 'deck', 'index.html');
  expect(readFileSync(deck, 'utf8').includes('slide-key-projects')).toBe(false);
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? '',
    args: BROWSER_ARGS,
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
    await page.goto(pathToFileURL(deck).href, { waitUntil: 'load' });
    await page.waitForSelector('.slide.present');
    expect(await page.locator('.slides > .slide.present').innerText()).toMatch(
      /这个版本没有可以显示的数据\s+数据未公开、尚未填报，或者只有一期、画不成图。[\s\S]*招商/,
    );
    expect(await page.evaluate(measureSlide)).toEqual([]);
  } finally {
    await browser.close();
  }
});
