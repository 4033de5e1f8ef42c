/** Which version of the product this is. */
import packageJson from '../../package.json' with { type: 'json' };

/** As its package says: `0.1.0`. */
export const PRODUCT_VERSION: string = packageJson.version;
