/** Files that come with the program and stand in every site, or are read while one is made. */
import { unzipSync } from 'fflate';
import { filesBelow, type ProductFiles } from '../../site/sources.ts';

/** Files that come with the program, as they were packed (scripts/tools). */
export interface Product extends ProductFiles {
  /** Stylesheets, scripts and other files of every site. */
  readonly fixed: ReadonlyMap<string, Uint8Array>;
}

/**
 * Unpacks them.
 * @param packed a zip with the folders `fixed` and `handbook`
 */
export function unpackProduct(packed: Uint8Array): Product {
  const files = new Map(Object.entries(unzipSync(packed)));
  const fixed = filesBelow(files, 'fixed');
  return {
    fixed,
    handbook: filesBelow(files, 'handbook'),
    hasFile: (address) => {
      try {
        return fixed.has(decodeURIComponent(address).replace(/^\//, ''));
      } catch {
        return false;
      }
    },
  };
}
