import { DataFault } from '../data/diagnostic.ts';
import { readDataFiles } from '../check/load-park.ts';
import type { Park } from '../data/park.ts';
import type { LoadOptions } from '../check/load-park.ts';
import { checkEdition } from './check-edition.ts';
import type { Policy } from './policy.ts';

/**
 * Reads the data folder and gives the park of an edition, figures of groups included. Throws one
 * `DataFault` with every error of every file when there is any.
 */
export function loadEdition({
  dataDir,
  edition,
  onRemarks,
  policy,
}: LoadOptions & { readonly policy?: Policy }): Park {
  const { park, diagnostics } = checkEdition(readDataFiles(dataDir), edition, policy);
  if (park === undefined) throw new DataFault(diagnostics);
  if (diagnostics.length > 0) onRemarks?.(diagnostics);
  return park;
}
