/** The release of a park on the page: what refuses it, what it would change, and its files once it is approved. */
import { formatComparisonTables } from '../../desk/diff/format-html.ts';
import { countsOf } from '../../publish/inspect/format.ts';
import { permissionLines } from '../../publish/release/change-sheet.ts';
import {
  approveRelease,
  type DraftRelease,
  draftRelease,
  keptSources,
  sameRelease,
} from '../../publish/release/make-release.ts';
import { refuseRelease } from '../../publish/release/refuse-release.ts';
import type { SiteInputs } from '../../site/site-data.ts';
import { releases as texts } from '../../ui/releases.ts';
import { siteOf } from './zips.ts';
import { filesOfRelease, releasesOf } from './park-releases.ts';

type Files = ReadonlyMap<string, Uint8Array>;

/** What a public site is made from. */
export interface ReleasePark {
  /** All files of the park's folder. */
  readonly files: Files;
  /** Those of its data folder by name there, sheets of workbooks opened. */
  readonly tables: Files;
  readonly inputs: SiteInputs;
}

/** What whoever approves a release reads, as plain data. */
export interface ReleaseSheet {
  readonly name: string;
  /** Name of the release before; undefined for the first. */
  readonly previous: string | undefined;
  readonly published: string;
  /** Changed and deleted files of the site, archive included. */
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
  readonly files: number;
  readonly lines: readonly string[];
  /** What an inspection found, counted. */
  readonly inspected: string;
  /** Old and new values, as markup; '' for the first release. */
  readonly comparison: string;
}

/** Why a park may not be released now, in the words of `parkbrief release`; undefined when it may. */
export function refusalOf({ files, inputs }: ReleasePark, now: Date): string | undefined {
  const store = releasesOf(files);
  if (store.faults.length > 0) return texts.unsound('releases', store.faults);
  return refuseRelease(store, inputs, undefined, now);
}

/** A release in the making: it stays with the worker, which holds the site. */
export class ReleaseDesk {
  #draft: DraftRelease | undefined;

  /**
   * Compares a site with the last release.
   * @param built the public site, built with a place for its archive
   * @returns the sheet, or why there is nothing to release
   */
  async draft(
    { files, inputs, tables }: ReleasePark,
    built: Files,
  ): Promise<ReleaseSheet | { readonly refused: string }> {
    this.#draft = undefined;
    const store = releasesOf(files);
    const live = siteOf(built);
    const same = sameRelease({ live, store });
    if (same !== undefined) return { refused: texts.nothingNew(same) };
    const sources = keptSources(files);
    const draft = await draftRelease({ store, live, inputs, tables, sources });
    this.#draft = draft;
    const { comparison, inspection, lines, manifest } = draft;
    return {
      name: manifest.name,
      previous: manifest.previous?.name,
      published: manifest.published,
      changed: manifest.changed,
      deleted: manifest.deleted,
      files: Object.keys(manifest.site).length,
      lines: [...lines, ...permissionLines(inputs.site.publication)],
      inspected: texts.inspected(countsOf(inspection)),
      comparison: comparison === undefined ? '' : formatComparisonTables(comparison),
    };
  }

  /**
   * The approved release: its files by their paths in the park's folder.
   * @throws RangeError before there is a draft
   */
  approve(approvedBy: string): Map<string, Uint8Array> | { readonly refused: string } {
    if (this.#draft === undefined) throw new RangeError('nothing was compared yet');
    const parts = approveRelease(this.#draft, approvedBy);
    return 'refused' in parts ? parts : filesOfRelease(parts);
  }

  /** The site of the draft with its archive, which bundles take; undefined before there is one. */
  site(): Map<string, Uint8Array> | undefined {
    if (this.#draft === undefined) return undefined;
    const { digests, read } = this.#draft.joined.site;
    return new Map(Object.keys(digests).map((path) => [path, read(path)]));
  }
}
