/**
 * Loads the page again when the site was built anew. What a site was built from is asked for as a script, since a page
 * opened from a folder may load nothing else: `assets/build.js` calls `parkbriefBuild` with the digest of the site.
 */

/** ms between two questions. */
export const EVERY = 60_000;
/** ms to wait for an answer: a server that never answers must not be waited for. */
const PATIENCE = 20_000;

/** Where the digest of a site stands, beside the other assets. */
const BUILD_SCRIPT = 'assets/build.js';

type Answering = Window & { parkbriefBuild?: (digest: string) => void };

/**
 * Asks for the digest again and again. A new one is believed when it is given twice, so that a site is not loaded
 * while it is being sent; no answer changes nothing.
 */
export function watchBuild(page: Document, view: Answering): void {
  let shown: string | undefined;
  let seen: string | undefined;
  view.parkbriefBuild = (digest) => {
    if (shown === undefined) shown = digest;
    else if (digest !== shown && digest === seen) view.location.reload();
    seen = digest;
  };
  let count = 0;
  const ask = (): void => {
    const script = page.createElement('script');
    const forget = (): void => script.remove();
    // A name that was not asked for yet is in no cache.
    script.src = `${BUILD_SCRIPT}?${view.performance.timeOrigin}-${(count += 1)}`;
    script.onload = forget;
    script.onerror = forget;
    view.setTimeout(forget, PATIENCE);
    page.head.append(script);
  };
  ask();
  view.setInterval(ask, EVERY);
}
