/** Goes through the publishing page as the handbook tells of it, stopping where a picture is taken. */
import type { Page } from 'playwright-core';

/** Takes a picture of what is shown. */
export type TakePicture = (page: Page, name: string, height: number) => Promise<void>;

/** The text of the home page in the list. */
const TEXT = '[data-act="edit"][data-file="content/home.mdx"]';

async function isShown(page: Page, selector: string, words: RegExp): Promise<void> {
  const place = page.locator(selector).filter({ hasText: words });
  await place.first().waitFor({ timeout: 120_000 });
}

/**
 * Takes the pictures of writing and of the preview.
 *
 * @param park folder with data and content
 * @param lastSite zip of a site that was published before
 */
export async function takePublishingPage(
  page: Page,
  address: string,
  { lastSite, park }: { readonly park: string; readonly lastSite: string },
  take: TakePicture,
): Promise<void> {
  await page.goto(address);
  await page.setInputFiles('#choose-folder', park);
  await page.locator('#findings .verdict').waitFor({ timeout: 120_000 });
  await page.click('[data-step="write"]');
  await page.click(TEXT);
  await page.locator('[data-tool="form:value"]').click({ timeout: 120_000 });
  await isShown(page, '[data-now]', /\d/);
  await isShown(page, '#text-preview-state', /index/);
  await take(page, 'publish-write', 1240);
  await page.click('[data-step="preview"]');
  await isShown(page, '#preview-state', /已打开/);
  await page.setInputFiles('#preview-zip-file', lastSite);
  await isShown(page, '#preview-passages', /\d/);
  await page.evaluate(() => window.scrollTo(0, 0));
  await take(page, 'publish-preview', 1240);
}
