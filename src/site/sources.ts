/** The files a site is made from, wherever they were read: on a disk or in a browser. */
import { pickDataFiles } from '../check/data-files.ts';
import { openWorkbooks } from '../data/workbook/workbook-tables.ts';
import { type PreparedPhotos, PREPARED_FOLDER } from './photos.ts';

/** What comes with the product, whatever the park. */
export interface ProductFiles {
  /** Chapters and pictures of the handbook by their paths in content/: `guide/report.mdx`. */
  readonly handbook: ReadonlyMap<string, Uint8Array>;
  /** Whether the site has a file at an address besides what is made for it: those of public/. */
  hasFile(address: string): boolean;
}

/** The files of a park, and those of the product. */
export interface SiteSources {
  /** As `checkPark` takes them, the tables of workbooks under their own names. */
  readonly data: ReadonlyMap<string, Uint8Array>;
  /** Every file of content/ that is read, by its path there. */
  readonly content: ReadonlyMap<string, Uint8Array>;
  readonly prepared: PreparedPhotos;
  readonly product: ProductFiles;
}

/** The files below a folder of the park by their paths from there. */
export function filesBelow(
  files: ReadonlyMap<string, Uint8Array>,
  folder: string,
): Map<string, Uint8Array> {
  const prefix = `${folder}/`;
  return new Map(
    [...files].flatMap(([path, bytes]) =>
      path.startsWith(prefix) ? [[path.slice(prefix.length), bytes] as const] : [],
    ),
  );
}

/** @param files every file of a park's folder by its path there */
export async function sourcesIn(
  files: ReadonlyMap<string, Uint8Array>,
  product: ProductFiles,
): Promise<SiteSources> {
  return {
    data: await openWorkbooks(pickDataFiles(filesBelow(files, 'data'))),
    content: filesBelow(files, 'content'),
    prepared: filesBelow(files, PREPARED_FOLDER),
    product,
  };
}
