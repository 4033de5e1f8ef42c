/** The fourth step: the site as it will be, page by page, beside the one published last. */
import { previewPanel as words } from '../../ui/workbench/preview.ts';
import type { OpenPanel } from '../desk.ts';
import { NEEDS_PARK_MARKUP } from '../needs-park.ts';
import { readZip } from '../../publish/read-zip.ts';
import { openComparison } from './comparison-part.ts';
import { PREVIEW_MARKUP, MARK_STYLE } from './markup.ts';
import { fitFrames } from './fit-width.ts';
import { makeFrame, openPageFrame, type PageFrame } from './page-frame.ts';
import { comparePassages, type PassageChange, passagesOf } from './passages.ts';
import { drawPageOptions } from './page-options.ts';
import { drawPassages } from './draw-changes.ts';
import {
  earlierSource,
  type EarlierSite,
  engineSource,
  releasedSite,
  zippedSite,
} from './sources.ts';

type Side = 'now' | 'before' | 'both';

const HOME = 'index.html';

/** Opens the step. */
export const openPreviewPanel: OpenPanel = (root, desk) => {
  root.innerHTML = PREVIEW_MARKUP;
  const find = <E extends HTMLElement>(id: string): E => root.querySelector(`#${id}`) as E;
  const act = (name: string): HTMLButtonElement =>
    root.querySelector(`[data-act="${name}"]`) as HTMLButtonElement;
  const source = engineSource(desk.engine, () => desk.edition());
  const visited: string[] = [];
  let address = HOME;
  let side: Side = 'now';
  let width: 'desktop' | 'phone' = 'desktop';
  let given: EarlierSite | undefined;
  let earlier: EarlierSite | undefined;
  let changes: readonly PassageChange[] | undefined = [];
  let isStale = true;
  let turn = 0;

  const links = {
    onPage: (next: string, id: string) => void visit(next, id),
    onRefused: (url: string, isFile: boolean) =>
      say((isFile ? words.isFile : words.elsewhere)(url)),
  };
  const now = openPageFrame(makeFrame(find('preview-now'), words.frameNow), source, links);
  const beforeFrame = makeFrame(find('preview-before'), words.frameBefore);
  let before: PageFrame | undefined;

  const fit = (): void =>
    fitFrames([...root.querySelectorAll<HTMLIFrameElement>('.preview-pages iframe')], width);
  window.addEventListener('resize', fit);

  function say(text: string): void {
    find('preview-state').textContent = text;
  }

  /** What the page that is shown says otherwise than at the last release. */
  function changesIn(html: string): readonly PassageChange[] | undefined {
    if (earlier?.files.has(address) !== true || desk.edition() !== 'public') return [];
    const old = new TextDecoder().decode(earlier.read(address));
    return comparePassages(passagesOf(old), passagesOf(html));
  }

  async function showNow(id: string): Promise<void> {
    changes = [];
    await now.show(address, {
      id,
      marking: {
        style: MARK_STYLE,
        marks(html) {
          changes = changesIn(html);
          return (changes ?? []).flatMap(({ at }, index) =>
            at === undefined ? [] : [{ at, name: 'data-change', value: String(index + 1) }],
          );
        },
      },
    });
    const isBoth = earlier !== undefined && desk.edition() === 'public';
    find('preview-passages').innerHTML = isBoth ? drawPassages(changes) : '';
  }

  async function showBefore(id: string): Promise<void> {
    const hasPage = earlier?.files.has(address) === true;
    const caption = find('preview-before-caption');
    caption.textContent = hasPage ? words.sides.before : words.noPageBefore;
    if (hasPage) await before?.show(address, { id });
    else before?.clear();
  }

  /** Shows the page of the address on the sides that are seen. */
  async function show(id = ''): Promise<void> {
    turn += 1;
    const mine = turn;
    find('preview-stopped').hidden = true;
    find<HTMLSelectElement>('preview-page').value = address;
    act('back').disabled = visited.length === 0;
    say(words.loading);
    const there = await source.files();
    if (mine !== turn) return;
    const isMade = there.size > 0;
    find('preview-stopped').hidden = isMade;
    find('preview-work').hidden = !isMade;
    if (!isMade) return;
    find('preview-page').innerHTML = drawPageOptions(there, address);
    fit();
    try {
      if (there.has(address)) await showNow(id);
      else now.clear();
      if (side !== 'now') await showBefore(id);
      if (mine !== turn) return;
      say(there.has(address) ? words.opened(now.title()) : words.noPageNow);
    } catch {
      if (mine === turn) say(words.failed(address));
    }
  }

  async function visit(next: string, id = ''): Promise<void> {
    if (next !== address) visited.push(address);
    address = next;
    await show(id);
  }

  const comparison = openComparison(root, desk, {
    earlier: () => earlier,
    onVisit: (path) => void visit(path),
    shown: () => address,
  });

  /** The last release among the park's files, or the zip that was given instead. */
  const findEarlier = (): void => {
    const found = given ?? releasedSite(desk.files());
    if (found?.name !== earlier?.name || earlier === undefined) {
      earlier = found;
      before = found && openPageFrame(beforeFrame, earlierSource(found), links);
    }
    const isPublic = desk.edition() === 'public';
    find('preview-against').textContent = !isPublic
      ? words.internalNote
      : earlier === undefined
        ? words.noRelease
        : words.against(earlier.name);
    find('preview-zip').hidden = !isPublic || (earlier !== undefined && given === undefined);
    find('preview-compare').hidden = !isPublic || earlier === undefined;
    find('preview-sides').hidden = !isPublic || earlier === undefined;
    if (!isPublic || earlier === undefined) setSide('now');
  };

  function setSide(next: Side): void {
    side = next;
    const pages = find('preview-pages');
    for (const each of ['now', 'before', 'both'])
      pages.classList.toggle(`side-${each}`, each === next);
    const input = root.querySelector<HTMLInputElement>(
      `input[name="preview-side"][value="${next}"]`,
    );
    if (input !== null) input.checked = true;
    fit();
  }

  const refresh = (): void => {
    const isOpen = desk.opening() !== undefined;
    find('preview-needs-park').innerHTML = isOpen ? '' : NEEDS_PARK_MARKUP;
    find('preview-work').hidden = !isOpen;
    find('preview-internal').hidden = desk.edition() !== 'internal';
    find('preview-stopped').hidden = true;
    if (!isOpen) return;
    isStale = false;
    now.forget();
    findEarlier();
    void show();
  };
  const becomeStale = (): void => {
    isStale = true;
    comparison.forget();
    // What nobody sees is made when it is entered.
    if (!root.hidden) refresh();
  };

  const useZip = async (file: File): Promise<void> => {
    const entries = readZip(file.name, new Uint8Array(await file.arrayBuffer()));
    const site = typeof entries === 'string' ? undefined : zippedSite(file.name, entries);
    if (site === undefined) return say(words.notSite(file.name));
    given = site;
    findEarlier();
    comparison.forget();
    await show();
  };

  const buttons: Readonly<Record<string, () => void>> = {
    'to-check': () => desk.show('check'),
    home: () => void visit(HOME),
    back: () => {
      address = visited.pop() ?? address;
      void show();
    },
  };
  root.addEventListener('click', (event) => {
    const { dataset } = (event.target as Element).closest('button') ?? {};
    if (dataset?.['go'] === 'open') desk.show('open');
    buttons[dataset?.['act'] ?? '']?.();
    if (dataset?.['place'] !== undefined) now.goTo(`[data-change="${dataset['place']}"]`);
  });
  root.addEventListener('change', (event) => {
    const control = event.target as HTMLInputElement;
    if (control.id === 'preview-page') void visit(control.value);
    if (control.name === 'preview-width') {
      width = control.value as typeof width;
      for (const each of ['desktop', 'phone'])
        find('preview-pages').classList.toggle(`width-${each}`, each === width);
      fit();
    }
    if (control.name === 'preview-side') {
      setSide(control.value as Side);
      void show();
    }
    const [file] = control.id === 'preview-zip-file' ? [...(control.files ?? [])] : [];
    if (file !== undefined) void useZip(file);
  });
  desk.onChange((paths) => {
    if (desk.opening() === undefined) {
      given = undefined;
      earlier = undefined;
      visited.length = 0;
      address = HOME;
      now.clear();
    }
    if (paths.size > 0) becomeStale();
  });
  desk.onEdition(becomeStale);
  return {
    show(where) {
      // From a text or a figure to its page.
      if (where?.file.endsWith('.html') === true) address = where.file;
      if (isStale || where !== undefined) refresh();
      find('preview-title').focus();
    },
  };
};
