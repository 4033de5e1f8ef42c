import type { Enterprise } from '../../data/enterprises.ts';
import { enterprises as words } from '../../ui/enterprises.ts';

/** Whether a firm is above the scale, in words; that nobody said so is another thing than 规下. */
export function scaleName({ aboveScale }: Pick<Enterprise, 'aboveScale'>): string {
  const { above, below, unknownScale } = words.lists;
  return aboveScale === undefined ? unknownScale : aboveScale ? above : below;
}
