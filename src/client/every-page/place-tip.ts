/**
 * Where a tooltip goes: above its mark, below when there is no room, never outside the window.
 */

/** A box in window coordinates, CSS px. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Room between mark and tooltip; small, so that the pointer gets across before the tip goes. */
const GAP = 6;
const EDGE = 8;

/**
 * Upper left corner for a tooltip of the given size beside `mark`, in a window of the given size;
 * all in CSS px. A tooltip higher than the window starts at its top.
 */
export function placeTip(
  mark: Box,
  tip: { readonly width: number; readonly height: number },
  view: { readonly width: number; readonly height: number },
): { left: number; top: number } {
  const centred = mark.left + mark.width / 2 - tip.width / 2;
  const left = Math.max(EDGE, Math.min(centred, view.width - tip.width - EDGE));
  const above = mark.top - tip.height - GAP;
  const below = mark.top + mark.height + GAP;
  const fits = above >= EDGE || below + tip.height > view.height - EDGE;
  const top = fits ? above : below;
  return { left, top: Math.max(EDGE, Math.min(top, view.height - tip.height - EDGE)) };
}
