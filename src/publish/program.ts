/** What writes the pages of a site. */
import type { SiteInputs } from '../site/site-data.ts';

/** What the bundle of src/program/entry.ts gives. */
export interface Program {
  /** Every file the program writes for a site; those there are most of come last. */
  addressesOf(inputs: SiteInputs): string[];
  /** Whether the program writes a file of this name for a park's site; asks for no more than it must. */
  hasAddress(inputs: SiteInputs, address: string): boolean;
  /**
   * The bytes of one of them.
   *
   * @throws what the page throws
   */
  render(inputs: SiteInputs, address: string): Promise<Uint8Array>;
}
