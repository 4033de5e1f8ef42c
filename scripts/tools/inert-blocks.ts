/** Writes the parts of the engine into a page: compressed, in blocks that no browser runs. */
import { zlibSync } from 'fflate';
import { PART_IDS } from '../../src/workbench/engine/carried-parts.ts';
import type { EngineParts } from '../../src/workbench/engine/start-engine.ts';

/** A type no browser knows: the block is text and nothing more. */
const INERT = 'application/octet-stream';

function inertBlock(id: string, bytes: Uint8Array): string {
  return `<script type="${INERT}" id="${id}">${Buffer.from(bytes).toString('base64')}</script>`;
}

/** The markup that `carriedParts` reads. */
export function inertBlocks({ product, script }: EngineParts): string {
  return [
    inertBlock(PART_IDS.script, zlibSync(script, { level: 9 })),
    // Packed already.
    inertBlock(PART_IDS.product, product),
  ].join('\n');
}
