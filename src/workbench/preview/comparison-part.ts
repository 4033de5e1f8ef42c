/** The part of the preview that compares the whole site with the one published last. */
import type { PageChange } from '../../desk/diff/pages.ts';
import { previewPanel as words } from '../../ui/workbench/preview.ts';
import type { Desk } from '../desk.ts';
import { drawPages, drawPublished } from './draw-changes.ts';
import { changedPages } from './page-changes.ts';
import type { EarlierSite } from './sources.ts';

/** What the part needs of the step. */
export interface ComparisonDesk {
  earlier(): EarlierSite | undefined;
  /** Goes to a page. */
  onVisit(path: string): void;
  /** The page that is shown. */
  shown(): string;
}

/** The part. */
export interface ComparisonPart {
  /** The site is another now: what was found holds no more. */
  forget(): void;
}

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Opens the part on what PREVIEW_MARKUP holds for it. */
export function openComparison(
  root: HTMLElement,
  desk: Desk,
  { earlier, onVisit, shown }: ComparisonDesk,
): ComparisonPart {
  const find = (id: string): HTMLElement => root.querySelector(`#${id}`) as HTMLElement;
  const button = (name: string): HTMLButtonElement =>
    root.querySelector(`[data-act="${name}"]`) as HTMLButtonElement;
  let pages: readonly PageChange[] = [];
  let running: AbortController | undefined;

  const showRunning = (isRunning: boolean): void => {
    button('compare').hidden = isRunning;
    button('cancel').hidden = !isRunning;
  };
  const say = (text: string): void => {
    find('preview-progress').textContent = text;
  };

  const comparePublished = async ({ sources }: EarlierSite): Promise<void> => {
    if (sources === undefined) {
      find('preview-published').innerHTML = `<p>${words.notComparable}</p>`;
      return;
    }
    find('preview-published').innerHTML = drawPublished(
      await desk.engine.compare('public', sources),
    );
  };

  const compare = async (site: EarlierSite): Promise<void> => {
    const mine = new AbortController();
    running = mine;
    showRunning(true);
    try {
      await comparePublished(site);
      const now = await desk.engine.build('public', {
        signal: mine.signal,
        hasArchive: true,
        onProgress: (done, all) => say(words.comparing(done, all)),
      });
      const found = await changedPages(site, now, pause);
      if (running !== mine) return;
      pages = found;
      say('');
      find('preview-all-pages').innerHTML = drawPages(pages);
      find('preview-jump').hidden = pages.length === 0;
      desk.announce(pages.length === 0 ? words.same : words.pagesTitle(pages.length));
    } catch (error) {
      if (running === mine) say(mine.signal.aborted ? words.cancelled : reason(error));
    } finally {
      if (running === mine) {
        running = undefined;
        showRunning(false);
      }
    }
  };

  const jump = (by: 1 | -1): void => {
    if (pages.length === 0) return;
    const at = pages.findIndex(({ path }) => path === shown());
    const start = at < 0 && by < 0 ? 0 : at;
    const next = (start + by + pages.length) % pages.length;
    const page = pages[next];
    if (page === undefined) return;
    onVisit(page.path);
    say(words.place(next + 1, pages.length));
  };

  root.addEventListener('click', (event) => {
    const { dataset } = (event.target as Element).closest('button') ?? {};
    if (dataset?.['page'] !== undefined) onVisit(dataset['page']);
    const site = earlier();
    if (dataset?.['act'] === 'compare' && site !== undefined) void compare(site);
    if (dataset?.['act'] === 'cancel') running?.abort();
    if (dataset?.['act'] === 'next') jump(1);
    if (dataset?.['act'] === 'previous') jump(-1);
  });
  return {
    forget() {
      const hadAny = pages.length > 0 || running !== undefined;
      running?.abort();
      running = undefined;
      pages = [];
      showRunning(false);
      for (const id of ['preview-all-pages', 'preview-published']) find(id).textContent = '';
      find('preview-jump').hidden = true;
      say(hadAny ? words.stale : '');
    },
  };
}

/** Faults of the program are said as they are; those of the data are already in words for staff. */
function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
