/** Pictures of a long page: as a whole, and cut where a section ends. */
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { CommandFault } from '../output/command-fault.ts';

/** Pixels of the pictures across: what WeChat takes, and what older editors do. */
export const POSTER_WIDTHS = [1080, 750] as const;

/** px of the window, and pixels of the picture for each. */
const WINDOWS: Readonly<Record<(typeof POSTER_WIDTHS)[number], readonly [number, number]>> = {
  1080: [360, 3],
  750: [375, 2],
};

/** The largest files WeChat takes: a picture in an article, and a whole one. */
const LARGEST = { part: 1e6, whole: 5e6 } as const;

/** A picture of some sections. */
export interface PosterPicture {
  readonly png: Uint8Array;
  /** Which part it is, from 1; nothing of the whole. */
  readonly number?: number;
  /** Ids of its sections. */
  readonly parts: readonly string[];
}

/** A section: its id, and where it begins and ends, px of the window. */
interface Strip {
  readonly ids: readonly string[];
  readonly top: number;
  readonly bottom: number;
}

/**
 * The whole picture and its parts, in their order.
 * @throws CommandFault when a section alone is larger than a picture may be
 */
export async function picturesOf(
  browser: Browser,
  file: string,
  width: (typeof POSTER_WIDTHS)[number],
): Promise<PosterPicture[]> {
  const [cssWidth, scale] = WINDOWS[width];
  const page = await browser.newPage({
    viewport: { width: cssWidth, height: 800 },
    deviceScaleFactor: scale,
  });
  await page.goto(pathToFileURL(file).href, { waitUntil: 'load' });
  const strips = await stripsOf(page, scale);
  const take = ({ bottom, top }: Strip): Promise<Uint8Array> =>
    page.screenshot({
      fullPage: true,
      clip: { x: 0, y: top, width: cssWidth, height: bottom - top },
    });
  const whole = joined(strips);
  const pictures: PosterPicture[] = [{ png: await take(whole), parts: whole.ids }];
  refuseLarge(pictures[0], LARGEST.whole);
  for (const strip of await fittingStrips(strips, take)) {
    const picture = { png: await take(strip), parts: strip.ids, number: pictures.length };
    refuseLarge(picture, LARGEST.part);
    pictures.push(picture);
  }
  await page.close();
  return pictures;
}

/** Neighbours put together as long as their picture is small enough. */
async function fittingStrips(
  strips: readonly Strip[],
  take: (strip: Strip) => Promise<Uint8Array>,
): Promise<Strip[]> {
  const fitting: Strip[] = [];
  let open: Strip[] = [];
  let size = 0;
  for (const strip of strips) {
    const { length } = await take(strip);
    const [first = strip] = open;
    const isHigh = strip.bottom - first.top > MOST_SCREENS * SCREEN;
    if (open.length > 0 && (isHigh || size + length > LARGEST.part * ROOM)) {
      fitting.push(joined(open));
      [open, size] = [[], 0];
    }
    open.push(strip);
    size += length;
  }
  return open.length > 0 ? [...fitting, joined(open)] : fitting;
}

/** A part is read in a few strokes of the thumb: screens of a phone, px of the window. */
const SCREEN = 720;
const MOST_SCREENS = 1.6;

/** Two pictures in one are about as large as both; some room is kept for what differs. */
const ROOM = 0.9;

function joined(strips: readonly Strip[]): Strip {
  return {
    ids: strips.flatMap(({ ids }) => ids),
    top: strips[0]?.top ?? 0,
    bottom: strips.at(-1)?.bottom ?? 0,
  };
}

/** Where the sections stand, on whole pixels of the picture, so that its parts fit each other. */
async function stripsOf(page: Page, scale: number): Promise<Strip[]> {
  const edges = await page.evaluate(() =>
    [...document.querySelectorAll('.poster > .poster-part')].map((part) => {
      const { bottom, top } = part.getBoundingClientRect();
      return { id: part.id, top: top + window.scrollY, bottom: bottom + window.scrollY };
    }),
  );
  const whole = (place: number): number => Math.round(place * scale) / scale;
  return edges.map(({ bottom, id, top }, index) => ({
    ids: [id],
    top: whole(top),
    // What lies between two sections belongs to the first.
    bottom: whole(edges[index + 1]?.top ?? bottom),
  }));
}

function refuseLarge(picture: PosterPicture | undefined, most: number): void {
  const size = picture?.png.length ?? 0;
  if (size <= most) return;
  throw new CommandFault(
    `图片有 ${(size / 1e6).toFixed(1)} MB，超过了 ${most / 1e6} MB，没有生成。请减少站点里首页指标的个数后重试。`,
  );
}
