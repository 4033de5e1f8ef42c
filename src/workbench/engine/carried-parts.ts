/** The parts of the engine as the page carries them: compressed, in blocks that no browser runs. */
import { unzlibSync } from 'fflate';
import type { EngineParts } from './start-engine.ts';

/** Ids of the blocks. */
export const PART_IDS = { script: 'engine-script', product: 'engine-product' } as const;

/** Takes a block out of the page: its text is not needed twice. */
function takeBlock(id: string): Uint8Array {
  const block = document.getElementById(id);
  if (block === null) throw new Error(`the page carries no ${id}`);
  const text = atob(block.textContent.trim());
  block.remove();
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at);
  return bytes;
}

/** What the page carries for its workers; to be asked once. */
export function carriedParts(): EngineParts {
  return { script: unzlibSync(takeBlock(PART_IDS.script)), product: takeBlock(PART_IDS.product) };
}
