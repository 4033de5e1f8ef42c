/** The step that makes the site: which edition, how far it has come, how long it takes, what is at fault. */
import { buildWords as text } from '../../ui/workbench/build.ts';
import type { Desk, OpenPanel } from '../desk.ts';
import { NEEDS_PARK_MARKUP } from '../needs-park.ts';
import { type BuildEnd, runBuild } from './run-build.ts';
import { roundedTime, timeLeft } from './time-left.ts';

const MARKUP = `
<h2 tabindex="-1">${text.title}</h2>
<div data-build="needs">${NEEDS_PARK_MARKUP}</div>
<div data-build="work">
<p>${text.lead}</p>
<p class="build-buttons"><button type="button" class="primary" data-build="start"></button>
<button type="button" data-build="cancel" hidden>${text.cancel}</button></p>
<p data-build="which"></p>
<progress class="build-progress" data-build="bar" aria-label="${text.bar}" hidden></progress>
<p data-build="state"></p>
<p class="build-buttons"><button type="button" data-build="check" hidden>${text.goCheck}</button>
<button type="button" data-build="package" hidden>${text.goPackage}</button></p>
<pre class="build-problem" data-build="problem" tabindex="0" hidden></pre>
</div>`;

/** Milliseconds between two changes of what is shown: more often nobody reads. */
const PACE = 250;

/** Tells those who only hear how far it is at every quarter. */
const QUARTERS = 4;

class BuildPanel {
  readonly #root: HTMLElement;
  readonly #desk: Desk;
  #running: AbortController | undefined;
  #isPreparing = false;

  constructor(root: HTMLElement, desk: Desk) {
    this.#root = root;
    this.#desk = desk;
    root.innerHTML = MARKUP;
    root.addEventListener('click', (event) => {
      const pressed = (event.target as Element).closest<HTMLElement>('button');
      if (pressed?.dataset['go'] === 'open') desk.show('open');
      const what = pressed?.dataset['build'];
      if (what === 'start') void this.#build();
      if (what === 'cancel') this.#running?.abort();
      if (what === 'check' || what === 'package') desk.show(what);
    });
    desk.onChange(() => this.#forget());
    desk.onEdition(() => this.#forget());
  }

  show(): void {
    const isOpen = this.#desk.opening() !== undefined;
    this.#part('needs').hidden = isOpen;
    this.#part('work').hidden = !isOpen;
    this.#part('start').textContent = text.start(this.#desk.edition());
  }

  #part<E extends HTMLElement>(name: string): E {
    // The names are those of the markup above.
    return this.#root.querySelector(`[data-build="${name}"]`) as E;
  }

  /** What was made last is not of what is on the desk now; a build under way is stopped. */
  #forget(): void {
    if (this.#isPreparing) return;
    this.#running?.abort();
    this.#part('start').textContent = text.start(this.#desk.edition());
    this.#part('package').hidden = true;
    if (this.#part('state').textContent !== '') this.#part('state').textContent = text.stale;
  }

  async #build(): Promise<void> {
    if (this.#running !== undefined) return;
    const running = new AbortController();
    const edition = this.#desk.edition();
    this.#running = running;
    this.#begin();
    const end = await runBuild(
      {
        ...this.#desk,
        change: async (changes, label) => {
          // The change this step itself makes is no reason to begin anew.
          this.#isPreparing = true;
          await this.#desk.change(changes, label).finally(() => (this.#isPreparing = false));
        },
      },
      { signal: running.signal, onProgress: this.#follow() },
    );
    this.#running = undefined;
    this.#end(end, edition);
  }

  #begin(): void {
    const edition = this.#desk.edition();
    this.#part('which').textContent = text.which(edition);
    this.#part('state').textContent = text.checking;
    this.#desk.announce(`${text.which(edition)}${text.checking}`);
    for (const name of ['check', 'package', 'problem']) this.#part(name).hidden = true;
    this.#part<HTMLButtonElement>('start').disabled = true;
    this.#part('cancel').hidden = false;
    this.#part('cancel').focus();
    const bar = this.#part<HTMLProgressElement>('bar');
    bar.removeAttribute('value');
    bar.hidden = false;
  }

  /** Shows how far it has come; the clock decides only what is shown, never what is made. */
  #follow(): (done: number, all: number) => void {
    const bar = this.#part<HTMLProgressElement>('bar');
    let begun: number | undefined;
    let shown = 0;
    let quarter = 0;
    return (done, all) => {
      const now = performance.now();
      begun ??= now;
      if (now - shown < PACE && done < all) return;
      shown = now;
      bar.max = all;
      bar.value = done;
      const left = timeLeft(done, all, now - begun);
      const time = left === undefined ? undefined : roundedTime(left);
      const sentence =
        text.progress(done, all) +
        (time === undefined ? '' : text.left(text[time.unit](time.count)));
      this.#part('state').textContent = sentence;
      const reached = Math.floor((done * QUARTERS) / all);
      if (reached > quarter && done < all) this.#desk.announce(sentence);
      quarter = reached;
    };
  }

  #end(end: BuildEnd, edition: ReturnType<Desk['edition']>): void {
    this.#part('bar').hidden = true;
    this.#part('cancel').hidden = true;
    this.#part('which').textContent = '';
    const start = this.#part<HTMLButtonElement>('start');
    start.disabled = false;
    start.focus();
    const sentence =
      end.kind === 'done'
        ? `${text.done(edition, end.site.size)}${text.next}`
        : end.kind === 'stopped'
          ? text.stopped
          : end.kind === 'refused'
            ? text.refused(edition)
            : text.failed(end.problem);
    this.#part('state').textContent = sentence;
    this.#desk.announce(sentence);
    this.#part('package').hidden = end.kind !== 'done';
    this.#part('check').hidden = end.kind !== 'refused';
    const problem = this.#part('problem');
    problem.hidden = end.kind !== 'refused';
    problem.textContent = end.kind === 'refused' ? end.problem : '';
  }
}

/** Opens the step. */
export const openBuildPanel: OpenPanel = (root, desk) => new BuildPanel(root, desk);
