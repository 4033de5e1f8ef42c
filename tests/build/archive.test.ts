/** Earlier releases stay at their addresses; what is withheld later is named to staff and can be taken back. */
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { digestOf } from '../../scripts/output/file-digest.ts';
import { joinArchive } from '../../src/publish/archive/join-archive.ts';
import { nextManifest } from '../../src/publish/release/next-manifest.ts';
import {
  compareSiteFiles,
  currentSite,
  type SiteFiles,
} from '../../src/publish/release/site-files.ts';
import { readReleases } from '../../scripts/releases/store.ts';
import { verifyReleases } from '../../scripts/releases/verify.ts';
import { writeRelease } from '../../scripts/releases/write-release.ts';
import { serveFolder } from '../../scripts/serve-folder.mjs';
import { loadSite } from '../../src/data/site.ts';
import { isArchive, isKeptPage } from '../../src/publish/archive/addresses.ts';
import type { ReleaseManifest } from '../../src/publish/release/manifest.ts';
import { scanPage } from '../../src/publish/html-scan.ts';
import { mapUrls } from '../../src/publish/url-lists.ts';
import { openBrowser } from '../browser/tabs.ts';
import type { Run } from '../scripts/run-parkbrief.ts';
import { runCommand } from './run-build.ts';
import { putSmallPark } from './small-park.ts';

const folder = mkdtempSync(join(tmpdir(), 'parkbrief-archive-'));
const [out, store] = [join(folder, 'dist'), join(folder, 'releases')];
const content = join(folder, 'content');
let data = '';

function run(verb: string, ...args: readonly string[]): Run {
  const places = ['--releases', store, '--out', out, '--data', data, '--content', content];
  return runCommand(verb, ...args, ...places);
}

function edit(file: string, from: RegExp | string, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

const read = (path: string): string => readFileSync(join(out, path), 'utf8');
const archived = (): string[] =>
  readdirSync(out, { recursive: true, encoding: 'utf8' }).filter(
    (path) => isArchive(path) && /\.(html|csv|json|xml)$/.test(path),
  );
const INDICATOR = 'indicators/revenue.html';
const VALUE = '52.14';

beforeAll(() => {
  ({ data } = putSmallPark(folder));
  const tables = readdirSync(data).map((file) => file.replace('.csv', ''));
  const covers = tables.filter((name) => name !== 'parcels').join(', ');
  appendFileSync(
    join(content, 'site.yaml'),
    `publication:\n  - covers: [${covers}]\n    allowedBy: 统计局\n    rule: 公布办法\n    since: 2026-01-01\n`,
  );
});

describe('the first release', () => {
  beforeAll(() => {
    expect(run('release', '--approved-by', '王主任')).toMatchObject({ status: 0, stderr: '' });
  });

  test('is in the list with its day, and leads to what the site says today', () => {
    const list = read('archive/index.html');
    expect(list).toContain('<th scope="row" data-label="发布版">2026-06-r1（现在的）</th>');
    expect(list).toContain('2026-07-22');
    expect(list).toContain('第一次发布');
    expect(list).not.toContain('王主任');
    expect(read('index.html')).toContain('href="archive/index.html"');
    const page = read(`r/2026-06-r1/${INDICATOR}`);
    expect(page).toContain('content="0; url=../../../indicators/revenue.html"');
    expect(page).toContain('<meta name="robots" content="noindex">');
  });

  test('is in the feed', () => {
    expect(read('archive/feed.xml')).toContain('<title>发布 2026-06-r1</title>');
  });

  test('has its tables at addresses of their own', () => {
    expect(read('r/2026-06-r1/data/observations.csv')).toBe(read('data/observations.csv'));
  });
});

describe('a release that withholds a value', () => {
  let sheet = '';

  beforeAll(() => {
    edit(join(data, 'observations.csv'), VALUE, '**');
    edit(join(content, 'site.yaml'), /^published: .*$/m, 'published: 2026-08-03 09:00');
    const { status, stdout } = run('release', '--approved-by', '王主任');
    expect(status).toBe(0);
    sheet = stdout;
  });

  test('leaves the page as it was at its address, with a banner and no scripts', () => {
    const page = read(`r/2026-06-r1/${INDICATOR}`);
    expect(page).toContain(VALUE);
    expect(page).toContain('存档：2026年7月22日发布的页面（2026-06-r1）');
    expect(page).toContain('href="../../../indicators/revenue.html">看今天的这一页');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).not.toMatch(/<script(?![^>]*ld\+json)/);
    expect(read(INDICATOR)).not.toContain(VALUE);
  });

  test('says in words and in lists what changed, without the value', () => {
    expect(read('archive/index.html')).toContain('指标数据改动1处');
    const changes = read('r/2026-06-r2/data/changes.csv');
    expect(changes).toContain('observations,改动,指标=revenue；园区=zone；期间=2026-06,数值,**,**');
    expect(read('r/2026-06-r2/data/changes.json')).not.toContain(VALUE);
  });

  test('names to staff what the archive still shows, and how to take it back', () => {
    expect(sheet).toMatch(/现在不公布的、存档里还看得到：指标数据（指标=revenue；.*）的数值：/);
    expect(sheet).toContain('r/2026-06-r1/data/observations.csv');
    expect(sheet).toContain('npx parkbrief archive --remove-withheld');
    expect(run('archive').stdout).toContain(`r/2026-06-r1/${INDICATOR}`);
  });

  test('every address in the archive leads somewhere, wherever the folder lies', () => {
    const dead = archived()
      .filter((path) => path.endsWith('.html'))
      .flatMap((path) =>
        scanPage(read(path)).urls.flatMap(({ shape, value }) => {
          const lost: string[] = [];
          mapUrls(value, shape, (url) => {
            const [file = ''] = url.split('#');
            const isLocal = file !== '' && !/^[a-z]+:/i.test(file);
            if (isLocal && (file.startsWith('/') || !existsSync(join(out, dirname(path), file))))
              lost.push(`${path}: ${url}`);
            return url;
          });
          return lost;
        }),
      );
    expect(dead).toEqual([]);
  });

  test('opens under a sub-directory and from a disk, as it was and with its styles', async () => {
    const browser = await openBrowser();
    const served = await serveFolder(out, { base: '/a/b/' });
    try {
      const page = await browser.newPage();
      const wrong: string[] = [];
      page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
      // What a page that leads on was still loading is given up.
      page.on('requestfailed', (request) => {
        if (request.failure()?.errorText !== 'net::ERR_ABORTED') wrong.push(request.url());
      });
      const address = `r/2026-06-r1/${INDICATOR}`;
      for (const place of [served.address + address, pathToFileURL(join(out, address)).href]) {
        await page.goto(place);
        expect(await page.locator('main').innerText()).toContain(VALUE);
        expect(await page.locator('.banner').innerText()).toContain('存档');
        expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0);
        await page.locator('.banner a').first().click();
        await page.waitForURL(/(?<!r\/2026-06-r1\/)indicators\/revenue\.html$/);
        // One that is the same as today's leads there.
        const same = place.replace(INDICATOR, 'indicators/employees.html');
        await page.goto(same, { waitUntil: 'commit' });
        await page.waitForURL((url) => !url.pathname.includes('2026-06-r1'));
        expect(await page.locator('main').innerText()).toContain('从业人员');
      }
      expect(wrong).toEqual([]);
    } finally {
      served.server.close();
      await browser.close();
    }
  });
});

describe('what is taken back', () => {
  test('needs a reason, and an address that is one', () => {
    const args = ['--remove', 'r/2026-06-r1/figures/nothing.html'];
    expect(run('archive', ...args)).toMatchObject({ status: 2 });
    const unknown = run('archive', ...args, '--reason', '涉密', '--approved-by', '王主任');
    expect(unknown).toMatchObject({ status: 2 });
    expect(unknown.stderr).toContain('存档里没有 r/2026-06-r1/figures/nothing.html');
    const today = ['--remove', 'r/2026-06-r1/indicators/employees.html'];
    const refused = run('archive', ...today, '--reason', '涉密', '--approved-by', '王主任');
    expect(refused.stderr).toContain('和今天的页面一样');
  });

  test('is gone from every archived byte, and its addresses say so', () => {
    const args = ['--remove-withheld', '--reason', '不宜公布', '--approved-by', '王主任'];
    const { status, stderr, stdout } = run('archive', ...args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('记为发布版 2026-06-r3');
    for (const path of archived()) {
      expect(read(path), path).not.toContain(VALUE);
      expect(read(path), path).not.toContain('不宜公布');
    }
    expect(read(`r/2026-06-r1/${INDICATOR}`)).toContain('已经撤下');
    expect(existsSync(join(out, 'r/2026-06-r1/data/observations.csv'))).toBe(false);
    expect(read('r/2026-06-r1/data/datapackage.json')).not.toContain('observations.csv');
    expect(run('archive').stdout).toContain('存档里没有现在不公布的内容');
    expect(verifyReleases(readReleases(store))).toEqual([]);
  });

  test('stays so when an earlier release becomes current again, but for today’s page', () => {
    const args = ['--reason', '换回', '--approved-by', '王主任'];
    expect(run('rollback', '2026-06-r2', ...args)).toMatchObject({ status: 0 });
    expect(read(`r/2026-06-r1/${INDICATOR}`)).toContain('已经撤下');
    expect(read('archive/index.html')).not.toContain('换回');
  });
});

test('twelve releases that change every page take no more than three sites, and old ones keep titles', () => {
  const keeping = (keep: number) => ({ ...loadSite(content), archive: { keep } });
  let releases = readReleases(store);
  const bytesOf = (site: SiteFiles, isCounted: (path: string) => boolean): number =>
    Object.keys(site.digests)
      .filter(isCounted)
      .reduce((sum, path) => sum + site.read(path).length, 0);
  let site = currentSite(releases);
  const first = releases.links.length;
  for (let count = first; count < 12; count += 1) {
    const before = currentSite(releases);
    const next: SiteFiles = {
      digests: Object.fromEntries(
        Object.entries(before.digests).map(([path, digest]) => [
          path,
          isKeptPage(path) ? digestOf(`${count} ${digest}`) : digest,
        ]),
      ),
      read: (path) =>
        isKeptPage(path)
          ? Buffer.from(
              new TextDecoder().decode(before.read(path)).replace('</h1>', `${count}</h1>`),
            )
          : before.read(path),
    };
    const published = `2026-09-${count} 09:00`.replace(/-(\d) /, '-0$1 ');
    const name = `2026-${String(count).padStart(2, '0')}-r1`;
    ({ site } = joinArchive(releases, next, { name, published }, keeping(12)));
    const facts = { period: name.slice(0, 7), published, approvedBy: '王', sources: {} };
    const manifest = nextManifest(releases, facts, site, compareSiteFiles(before, site));
    const parts = { manifest, read: site.read, sources: new Map(), signOff: () => '' };
    writeRelease(store, parts, 'release');
    releases = readReleases(store);
  }
  expect(releases).toMatchObject({ faults: [] });
  expect(releases.links).toHaveLength(12);
  const live = bytesOf(site, (path) => !isArchive(path));
  expect(bytesOf(site, isArchive)).toBeLessThan(3 * live);
  const last = releases.links.at(-1)?.manifest as ReleaseManifest;
  const earlier = { ...releases, links: releases.links.slice(0, -1) };
  const { archive } = joinArchive(earlier, site, last, keeping(6));
  const text = (path: string): string => new TextDecoder().decode(archive.get(path));
  const dropped = text('r/2026-06-r1/indicators/employees.html');
  expect(dropped).toContain('不再保留全文');
  expect(dropped).toContain('<title>从业人员');
  expect(archive.has('r/2026-06-r1/data/parks.csv')).toBe(false);
  expect(text('r/2026-08-r1/index.html')).toContain('存档：');
});
