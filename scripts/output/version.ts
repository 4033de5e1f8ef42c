/** Which product this is, and which form of tables it reads. */
import { DATA_FORMAT } from '../../src/data/data-format.ts';
import { PRODUCT_VERSION } from '../../src/site/product-version.ts';
import { output as texts } from '../../src/ui/output.ts';

/** Both versions for staff. */
export function versionText(): string {
  return texts.version(PRODUCT_VERSION, DATA_FORMAT);
}
