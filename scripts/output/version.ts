/** Which product this is, and which form of tables it reads. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DATA_FORMAT } from '../../src/data/data-format.ts';
import { output as texts } from '../../src/ui/output.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';

/** The version of the product, from its package. */
export function productVersion(): string {
  const text = readFileSync(join(PROJECT_ROOT, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** Both versions for staff. */
export function versionText(): string {
  return texts.version(productVersion(), DATA_FORMAT);
}
