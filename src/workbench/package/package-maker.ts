/** What the last step asks for: packages of a site that was built. A worker answers, so that the page stays quick. */
import type { Edition } from '../../data/park.ts';
import type { ReleaseSheet } from './release-desk.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** Why something is not made, in Chinese. */
export interface Refused {
  readonly refused: string;
}

/** A drawing of a report, as it stands in its page. */
export interface ReportDrawing {
  readonly svg: string;
  /** px of the drawing. */
  readonly width: number;
  readonly height: number;
}

/** A report of the site that was built. */
export interface SiteReport {
  /** `2026-06`. */
  readonly period: string;
  /** Its page, without the mark of its charset. */
  readonly html: string;
  /** Its stylesheets in their order. */
  readonly styles: readonly { readonly css: string; readonly media: string }[];
}

/** How a report stands on paper: worked out where a browser lays it out. */
export interface PaperReport {
  /** The page with its figures in their places and the widths of its tables noted. */
  readonly html: string;
  /** On which page each heading stands; none without a table of contents. */
  readonly headingPages: readonly number[];
}

/** Which zip: of the site that was built, for a USB stick, of the release that was approved, of the park's files alone. */
export type ZipKind = 'backup' | 'release' | 'site' | 'stick';

/** The maker of packages. All that goes in and comes out is plain data that can be posted to a worker. */
export interface PackageMaker {
  /**
   * Why the public edition may not be released now; undefined when it may.
   * @param now milliseconds
   */
  refusal(now: number): Promise<string | undefined>;
  /**
   * Takes a site to make packages of. One that is to be released is compared with the last release.
   * @param built for a release the public site with a place for its archive
   * @returns what whoever approves it reads; why there is no release; undefined where none was asked for
   */
  start(
    edition: Edition,
    built: Files,
    forRelease: boolean,
  ): Promise<ReleaseSheet | Refused | undefined>;
  /** The approved release: its files by their paths in the park's folder. */
  approve(approvedBy: string): Promise<Files | Refused>;
  zip(kind: ZipKind): Promise<Uint8Array>;
  /** The report of the latest period; undefined where the site has none. */
  report(): Promise<SiteReport | undefined>;
  /** The drawings of a report in the order of its figures. */
  drawings(html: string): Promise<readonly ReportDrawing[]>;
  /**
   * The report as a Word file.
   * @param pictures PNG of each drawing
   */
  word(report: PaperReport, pictures: readonly Uint8Array[]): Promise<Uint8Array>;
}
