/** The last step: which edition, what a release would change, and the packages to save. */
import type { Edition } from '../../data/park.ts';
import { escapeMarkup } from '../../format/escape-markup.ts';
import { INTERNAL_MARK } from '../../ui/editions.ts';
import { packageWords as text } from '../../ui/workbench/package.ts';
import type { Desk, OpenPanel } from '../desk.ts';
import { NEEDS_PARK_MARKUP } from '../needs-park.ts';
import { drawReleased, drawSheet } from './draw-sheet.ts';
import { makePackage, type MadePackage } from './make-package.ts';
import type { ReleaseSheet } from './release-desk.ts';
import { type SaveKind, savePackage } from './save-package.ts';

const button = (id: string, label: string, more = ''): string =>
  `<button type="button" id="${id}"${more}>${label}</button>`;

const MARKUP = `
<h2 id="package-title" tabindex="-1">${text.title}</h2>
<div id="package-needs-park">${NEEDS_PARK_MARKUP}</div>
<div id="package-work">
<p id="package-lead"></p>
<p class="package-run">${button('package-make', '', ' class="primary"')}${button('package-plain', text.plain)}
<progress id="package-bar" hidden></progress>${button('package-cancel', text.cancel, ' hidden')}</p>
<p id="package-status" role="status"></p>
<div id="package-sheet"></div>
<h3>${text.othersTitle}</h3>
<p id="package-needs-site" class="quiet">${text.needsSite}</p>
<p class="package-buttons">
<button type="button" data-save="site" disabled>${text.site}</button>
<button type="button" data-save="stick" disabled>${text.stick}</button>
<button type="button" data-save="word" disabled>${text.word}</button>
<button type="button" data-save="backup">${text.backup}</button>
</p>
<p class="quiet">${text.backupHint}</p>
</div>
`;

/** What was made last, as long as nothing of the park has changed since. */
interface Made {
  readonly edition: Edition;
  readonly sheet: ReleaseSheet | undefined;
  /** The approved release by paths in the park's folder. */
  release?: ReadonlyMap<string, Uint8Array>;
}

class PackagePanel {
  readonly #root: HTMLElement;
  readonly #desk: Desk;
  #made: Made | undefined;
  #running: AbortController | undefined;
  /** The change this step itself makes is no reason to begin anew. */
  #isReleasing = false;

  constructor(root: HTMLElement, desk: Desk) {
    this.#root = root;
    this.#desk = desk;
    root.innerHTML = MARKUP;
    root.addEventListener('click', (event) => {
      const target = (event.target as Element).closest('button');
      if (target !== null) this.#press(target);
    });
    root.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#approve();
    });
    desk.onChange((paths) => {
      // What was saved changes nothing.
      if (paths.size > 0 && !this.#isReleasing) this.#forget(text.stale);
    });
    desk.onEdition(() => this.#forget(''));
    this.#draw();
  }

  show(): void {
    this.#draw();
    this.#find('package-title').focus();
  }

  #find<E extends HTMLElement = HTMLElement>(id: string): E {
    return this.#root.querySelector(`#${id}`) as E;
  }

  #say(message: string, isFault = false): void {
    const status = this.#find('package-status');
    status.textContent = message;
    status.className = message === '' ? '' : isFault ? 'verdict verdict-bad package-refused' : '';
  }

  /** Buttons and words as the desk and the work stand. */
  #draw(): void {
    const edition = this.#desk.edition();
    const isRunning = this.#running !== undefined;
    const isOpen = this.#desk.opening() !== undefined;
    this.#find('package-needs-park').hidden = isOpen;
    this.#find('package-work').hidden = !isOpen;
    const mark =
      edition === 'internal' ? `<strong class="package-mark">${INTERNAL_MARK}</strong> ` : '';
    this.#find('package-lead').innerHTML = mark + escapeMarkup(text.lead[edition]);
    this.#find('package-make').textContent = text.make[edition];
    this.#find<HTMLButtonElement>('package-make').disabled = isRunning;
    this.#find<HTMLButtonElement>('package-plain').disabled = isRunning;
    this.#find('package-plain').hidden = edition === 'internal';
    this.#find('package-bar').hidden = !isRunning;
    this.#find('package-cancel').hidden = !isRunning;
    this.#find('package-needs-site').hidden = this.#made !== undefined;
    for (const kind of ['site', 'stick', 'word']) {
      const save = this.#root.querySelector<HTMLButtonElement>(`[data-save="${kind}"]`);
      if (save !== null) save.disabled = isRunning || this.#made === undefined;
    }
  }

  #forget(reason: string): void {
    this.#running?.abort();
    if (this.#made !== undefined) this.#say(reason);
    this.#made = undefined;
    this.#find('package-sheet').innerHTML = '';
    this.#draw();
  }

  #press(target: HTMLButtonElement): void {
    const { go, save } = target.dataset;
    if (go === 'open') this.#desk.show('open');
    else if (target.id === 'package-make') void this.#make(true);
    else if (target.id === 'package-plain') void this.#make(false);
    else if (target.id === 'package-cancel') this.#running?.abort();
    else if (save !== undefined) void this.#save(save as SaveKind);
  }

  async #make(forRelease: boolean): Promise<void> {
    if (this.#running !== undefined) return;
    this.#forget('');
    const running = new AbortController();
    this.#running = running;
    const edition = this.#desk.edition();
    const bar = this.#find<HTMLProgressElement>('package-bar');
    bar.removeAttribute('value');
    this.#say('');
    this.#draw();
    this.#desk.announce(text.begun);
    const made = await makePackage(this.#desk, forRelease, {
      signal: running.signal,
      onProgress: (done, all) => {
        bar.max = all;
        bar.value = done;
        this.#say(text.progress(done, all));
      },
      onComparing: () => {
        bar.removeAttribute('value');
        this.#say(text.comparing);
      },
    });
    this.#running = undefined;
    this.#finish(edition, made);
    this.#draw();
  }

  #finish(edition: Edition, made: MadePackage): void {
    if (made.kind === 'cancelled') return this.#say(text.cancelled);
    if (made.kind === 'failed' || made.kind === 'refused') return this.#say(made.problem, true);
    const sheet = made.kind === 'sheet' ? made.sheet : undefined;
    this.#made = { edition, sheet };
    if (sheet === undefined) return this.#say(text.built[edition]);
    this.#say('');
    this.#find('package-sheet').innerHTML = drawSheet(sheet);
    this.#find('package-sheet').className = 'package-sheet';
    this.#desk.announce(text.compared(sheet.name));
    this.#find('release-title').focus();
  }

  async #approve(): Promise<void> {
    const made = this.#made;
    if (made?.sheet === undefined || made.release !== undefined) return;
    const { name } = made.sheet;
    this.#say(text.approving);
    const release = await this.#desk.engine.packages.approve(
      this.#find<HTMLInputElement>('approver').value,
    );
    if (this.#made !== made) return;
    if ('refused' in release) return this.#say(release.refused, true);
    made.release = release;
    this.#isReleasing = true;
    try {
      await this.#desk.change(release, text.step(name));
    } finally {
      this.#isReleasing = false;
    }
    this.#say('');
    this.#find('approve').hidden = true;
    const hasFolder = this.#desk.opening()?.folder !== undefined;
    this.#find('released').innerHTML = drawReleased(name, hasFolder);
    this.#find('released-title').focus();
    this.#desk.announce(text.approved(name));
  }

  async #save(kind: SaveKind): Promise<void> {
    this.#say(text.making);
    const { edition, release, sheet } = this.#made ?? { edition: this.#desk.edition() };
    const given = { edition, release: release ?? new Map(), name: sheet?.name ?? '' };
    const { isFault, message } = await savePackage(this.#desk, kind, given);
    this.#say(message, isFault);
    this.#desk.announce(message);
  }
}

/** Opens the step. */
export const openPackagePanel: OpenPanel = (root, desk) => {
  const panel = new PackagePanel(root, desk);
  return { show: () => panel.show() };
};
