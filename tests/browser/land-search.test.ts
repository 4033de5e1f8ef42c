/** The search of the map: arrows go from hit to hit, Enter leads to the row. */
import { expect, test } from 'vitest';
import { useDemoSite } from './demo-site.ts';
import { inTab } from './tabs.ts';

const demo = useDemoSite();

test('initials find every parcel, arrows choose one, Enter leads to its row', async () => {
  await inTab(
    demo.browser,
    { viewport: { width: 1280, height: 900 } },
    async ({ page, complaints }) => {
      await page.goto(`${demo.address}land/index.html`, { waitUntil: 'load' });
      const search = page.locator('[data-land-search]');
      const found = page.locator('[data-land-found]');
      const all = await page
        .locator('[data-land-parcels]')
        .evaluate((holder) => (holder.getAttribute('data-land-parcels') ?? '').split('\n').length);
      await search.fill('DK');
      expect(await found.innerText()).toBe(`找到${all}块`);
      await search.press('ArrowDown');
      await search.press('ArrowDown');
      expect(await found.innerText()).toMatch(new RegExp(`^第2项，共${all}项：`));
      const hits = page.locator('.chart-wide .land-hit');
      expect(await hits.count()).toBe(1);
      const code = await hits.first().getAttribute('data-parcel');
      await search.press('Enter');
      const focused = await page.evaluate(() => document.activeElement?.closest('tr')?.id);
      expect(focused).toBe(`parcel-${code}`);
      expect(complaints).toEqual([]);
    },
  );
});
