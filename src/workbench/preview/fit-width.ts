/** Shows a frame as wide as a screen of an office in the room there is: made smaller, never cut. */

/** The width a page of a desktop is shown at, in px; where there is more room it has more. */
const DESKTOP = 1200;

/** Fits the frames on the widths that are chosen; called whenever the room or the choice is another. */
export function fitFrames(frames: readonly HTMLIFrameElement[], width: 'desktop' | 'phone'): void {
  for (const frame of frames) {
    const room = frame.parentElement?.clientWidth ?? 0;
    const height = frame.parentElement?.clientHeight ?? 0;
    const scale = width === 'phone' || room === 0 ? 1 : Math.min(1, room / DESKTOP);
    // Set one by one, as the page's policy allows no style attribute.
    frame.style.width = scale < 1 ? `${DESKTOP}px` : '';
    frame.style.height = scale < 1 ? `${height / scale}px` : '';
    frame.style.transform = scale < 1 ? `scale(${scale})` : '';
  }
}
