/**
 * What a release says of itself: which files the site has, what it was made from, who approved it, and
 * which release it follows. It is the page of the archive that everything else is proved against.
 */

/** A release taken back to an earlier one. */
export interface Rollback {
  /** Name of the release whose site is current again. */
  readonly to: string;
  readonly reason: string;
}

/** Addresses of the archive that are not to be read any more. */
export interface Withdrawal {
  readonly addresses: readonly string[];
  readonly reason: string;
}

/** One release. The digests are SHA-256, as hexadecimal digits. */
export interface ReleaseManifest {
  readonly product: 'parkbrief';
  /** Version of the product that wrote it. */
  readonly version: string;
  readonly dataFormat: number;
  /** `2026-06-r1`: the period it speaks of, and which release of it. */
  readonly name: string;
  /** `2026-06`. */
  readonly period: string;
  /** The time of publication as staff typed it in site.yaml, `2026-07-22 09:00`. */
  readonly published: string;
  readonly approvedBy: string;
  readonly rollback?: Rollback;
  /** Archived addresses this release took back, and why. */
  readonly withdrawal?: Withdrawal;
  /** The release before, with the digest of its manifest: a changed one breaks the chain. Null for the first. */
  readonly previous: { readonly name: string; readonly digest: string } | null;
  /** Every file of the whole site, by its path with forward slashes. */
  readonly site: Readonly<Record<string, string>>;
  /** Files of the site that are new or other than in the release before. */
  readonly changed: readonly string[];
  /** Files of the release before that are gone. */
  readonly deleted: readonly string[];
  /** Pages, gone ones included, that say something else than before, apart from the frame all share. */
  readonly pages: readonly string[];
  /** The tables and texts it was made from: internal, never uploaded. Empty for a rollback. */
  readonly sources: Readonly<Record<string, string>>;
}

/** The text of a manifest; the same release gives the same text. */
export function formatManifest(manifest: ReleaseManifest): string {
  return `${JSON.stringify(manifest, null, 1)}\n`;
}

/** Reads a manifest; undefined for a text that is none. */
export function parseManifest(text: string): ReleaseManifest | undefined {
  try {
    const manifest = JSON.parse(text) as ReleaseManifest;
    const isOne =
      manifest.product === 'parkbrief' &&
      RELEASE_NAME.test(manifest.name) &&
      typeof manifest.site === 'object' &&
      [manifest.changed, manifest.deleted, manifest.pages].every(Array.isArray);
    return isOne ? manifest : undefined;
  } catch {
    return undefined;
  }
}

/** What a release is called. */
export const RELEASE_NAME = /^\d{4}-\d{2}-r[1-9]\d*$/;

/** The name of the next release of a period, after those there are. */
export function nextReleaseName(period: string, names: readonly string[]): string {
  const numbers = names
    .filter((name) => name.startsWith(`${period}-r`))
    .map((name) => Number(name.slice(`${period}-r`.length)));
  return `${period}-r${Math.max(0, ...numbers) + 1}`;
}

/** How the files of a site differ from those before, each list in the order of the paths. */
export function compareSites(
  before: ReleaseManifest['site'],
  after: ReleaseManifest['site'],
): Pick<ReleaseManifest, 'changed' | 'deleted'> {
  const has = (site: ReleaseManifest['site'], path: string): boolean => Object.hasOwn(site, path);
  return {
    changed: Object.keys(after)
      .filter((path) => !has(before, path) || before[path] !== after[path])
      .sort(),
    deleted: Object.keys(before)
      .filter((path) => !has(after, path))
      .sort(),
  };
}
