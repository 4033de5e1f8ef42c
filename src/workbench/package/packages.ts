/** The maker of packages itself: plain calculation, which a worker runs. */
import type { Edition } from '../../data/park.ts';
import { readMarkup } from '../../format/escape-markup.ts';
import { resolveUrl } from '../../publish/site-url.ts';
import { blocksOf, organiserOf } from '../../publish/word/blocks.ts';
import { docxOf } from '../../publish/word/docx.ts';
import type { PackageMaker, PaperReport, Refused, SiteReport, ZipKind } from './package-maker.ts';
import { refusalOf, ReleaseDesk, type ReleasePark } from './release-desk.ts';
import { backupZip, releaseZip, siteZip, stickZip } from './zips.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** The park as it is now, checked for an edition; or why no site is made of it. */
export type ParkOf = (edition: Edition) => Promise<ReleasePark | Refused>;

/** The stylesheets a page names. */
function stylesOf(html: string, page: string, site: Files): SiteReport['styles'] {
  const files = new Set(site.keys());
  return [...html.matchAll(/<link\b[^>]*\brel="stylesheet"[^>]*>/g)].flatMap(([link]) => {
    const attribute = (name: string): string =>
      readMarkup(new RegExp(`\\b${name}="([^"]*)"`).exec(link)?.[1] ?? '');
    const target = resolveUrl(attribute('href'), page, files);
    const bytes = target.kind === 'file' ? site.get(target.path) : undefined;
    if (bytes === undefined) return [];
    return [{ css: new TextDecoder().decode(bytes), media: attribute('media') }];
  });
}

/** The last site that was built, with the release that is made of it. */
interface Started {
  readonly edition: Edition;
  /** The public one with its archive, once that is made. */
  readonly site: Files;
}

/**
 * @param parkOf gives the park of an edition
 * @param filesOf gives all files of the park's folder
 */
export function makePackages(parkOf: ParkOf, filesOf: () => Files): PackageMaker {
  const desk = new ReleaseDesk();
  let started: Started | undefined;
  let approved: Files | undefined;

  const siteNow = (): Started => {
    if (started === undefined) throw new RangeError('no site was built yet');
    return started;
  };

  return {
    async refusal(now) {
      const park = await parkOf('public');
      return 'refused' in park ? park.refused : refusalOf(park, new Date(now));
    },
    async start(edition, built, forRelease) {
      started = { edition, site: built };
      approved = undefined;
      if (!forRelease || edition === 'internal') return undefined;
      const park = await parkOf(edition);
      if ('refused' in park) return park;
      const sheet = await desk.draft(park, built);
      started = { edition, site: desk.site() ?? built };
      return sheet;
    },
    approve(approvedBy) {
      const release = desk.approve(approvedBy);
      if (!('refused' in release)) approved = release;
      return Promise.resolve(release);
    },
    zip(kind: ZipKind) {
      if (kind === 'backup') return Promise.resolve(backupZip(filesOf()));
      if (kind === 'release') return Promise.resolve(releaseZip(approved ?? new Map()));
      const { edition, site } = siteNow();
      const make = kind === 'site' ? siteZip : stickZip;
      return Promise.resolve(make(site, edition));
    },
    report() {
      const { site } = siteNow();
      const periods = [...site.keys()]
        .flatMap((path) => /^report\/(\d{4}-\d{2})\.html$/.exec(path)?.[1] ?? [])
        .sort();
      const period = periods.pop();
      const bytes = period === undefined ? undefined : site.get(`report/${period}.html`);
      if (period === undefined || bytes === undefined) return Promise.resolve(undefined);
      const html = new TextDecoder().decode(bytes);
      return Promise.resolve({
        period,
        html,
        styles: stylesOf(html, `report/${period}.html`, site),
      });
    },
    drawings: (html) =>
      Promise.resolve(
        blocksOf(html).flatMap((block) => {
          if (block.kind !== 'figure') return [];
          const { height, svg, width } = block.figure;
          return [{ svg, width, height }];
        }),
      ),
    word: ({ headingPages, html }: PaperReport, pictures) =>
      docxOf(blocksOf(html), pictures, organiserOf(html), headingPages),
  };
}
