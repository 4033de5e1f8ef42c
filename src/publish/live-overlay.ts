/**
 * Runs in every page that `serve` shows, never in published ones: reloads the page when there is a newer
 * one, and shows the report over it while the files are at fault and it stays the last good one.
 */
import { live } from '../ui/live.ts';
import { LIVE_EVENTS, type LiveFaults, type LiveState } from './live-events.ts';

const STYLE = `
:host { all: initial; }
section { position: fixed; z-index: 2147483647; left: 0; right: 0; bottom: 0; max-height: 55vh;
  overflow: auto; box-sizing: border-box; padding: 12px 24px 16px; color: #18222f; background: #fff;
  border-top: 4px solid #b3261e; box-shadow: 0 -4px 24px rgba(0, 0, 0, 0.25);
  font: 16px/1.6 "Source Han Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif; }
header { display: flex; align-items: center; justify-content: space-between; }
h2 { margin: 0; color: #b3261e; font-size: 18px; }
h3 { margin: 12px 0 4px; font-size: 16px; }
p, ul { margin: 4px 0; } ul { padding-left: 24px; } li { overflow-wrap: anywhere; }
button { min-height: 44px; margin-left: 16px; padding: 0 16px; color: #123f73; background: #fff;
  border: 1px solid #123f73; border-radius: 4px; font: inherit; cursor: pointer; flex: none; }
button:focus-visible { outline: 3px solid #b45309; outline-offset: 2px; }
[hidden] { display: none; }
`;

let folded = false;
let host: HTMLElement | undefined;

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}

/** A block of the report: its first line is the cause, the others are the places. */
function drawBlock(block: string): HTMLElement[] {
  const [cause = '', ...places] = block.split('\n');
  if (places.length === 0) return [element('p', cause)];
  const list = document.createElement('ul');
  list.append(...places.map((place) => element('li', place.trim())));
  return [element('h3', cause), list];
}

function draw({ count, report }: LiveFaults): HTMLElement {
  const panel = document.createElement('section');
  panel.setAttribute('role', 'alert');
  const body = document.createElement('div');
  body.append(element('p', live.hint), ...report.split('\n\n').flatMap(drawBlock));
  const button = document.createElement('button');
  const showFolded = (): void => {
    body.hidden = folded;
    button.textContent = folded ? live.unfold : live.fold;
    button.setAttribute('aria-expanded', String(!folded));
  };
  button.type = 'button';
  button.addEventListener('click', () => {
    folded = !folded;
    showFolded();
  });
  showFolded();
  const header = document.createElement('header');
  header.append(element('h2', live.title(count)), button);
  panel.append(header, body);
  return panel;
}

function show(faults: LiveFaults): void {
  host?.remove();
  host = undefined;
  if (faults.count === 0) return;
  host = document.createElement('parkbrief-faults');
  // A shadow root keeps the page's styles and the notice's apart.
  const root = host.attachShadow({ mode: 'open' });
  const style = element('style', STYLE);
  root.append(style, draw(faults));
  document.body.append(host);
}

/** What the page was made from, as the server wrote it beside this script. */
const version = document.currentScript?.dataset['version'];

// A browser asks again by itself when the server has been started anew.
new EventSource(LIVE_EVENTS).addEventListener('message', ({ data }: MessageEvent<string>) => {
  const state = JSON.parse(data) as LiveState;
  if (state.version === version) show(state);
  else location.reload();
});
