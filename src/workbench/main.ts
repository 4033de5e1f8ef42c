/** The script of the publishing page: makes the desk, opens the steps, and carries what is common to them. */
import './old-browser.ts';
import type { Edition } from '../data/park.ts';
import { frameWords as text } from '../ui/workbench/frame.ts';
import { openBuildPanel } from './build/panel.ts';
import { openCheckPanel } from './check/panel.ts';
import { type Desk, makeDesk, type OpenPanel } from './desk.ts';
import { carriedParts } from './engine/carried-parts.ts';
import { startEngine } from './engine/start-engine.ts';
import { openFrame } from './frame.ts';
import { browserHost } from './host/browser-host.ts';
import { openOpenPanel } from './open/panel.ts';
import { openPackagePanel } from './package/panel.ts';
import { openPreviewPanel } from './preview/panel.ts';
import { type Panel, type Place, type StepId, STEPS } from './steps.ts';
import { openWritePanel } from './texts/panel.ts';

const OPEN: Readonly<Record<StepId, OpenPanel>> = {
  open: openOpenPanel,
  check: openCheckPanel,
  write: openWritePanel,
  preview: openPreviewPanel,
  build: openBuildPanel,
  package: openPackagePanel,
};

function byId<E extends HTMLElement>(id: string): E {
  // The ids are those of markup.ts.
  return document.getElementById(id) as E;
}

const panels = new Map<StepId, Panel>();

function show(step: StepId, where?: Place): void {
  for (const other of STEPS) byId(`panel-${other}`).hidden = other !== step;
  document.querySelectorAll<HTMLElement>('[data-step]').forEach((button) => {
    if (button.dataset['step'] === step) button.setAttribute('aria-current', 'step');
    else button.removeAttribute('aria-current');
  });
  panels.get(step)?.show(where);
}

function announce(message: string): void {
  const live = byId('live');
  // The same sentence twice is two things to say.
  live.textContent = '';
  setTimeout(() => (live.textContent = message), 30);
}

const desk: Desk = makeDesk({
  engine: startEngine(carriedParts()),
  host: browserHost(),
  announce,
  show,
});
openFrame(desk);
for (const step of STEPS) panels.set(step, OPEN[step](byId(`panel-${step}`), desk));

document.querySelectorAll<HTMLElement>('[data-step]').forEach((button) =>
  button.addEventListener('click', () => {
    show(button.dataset['step'] as StepId);
    byId('main').focus();
  }),
);
document.querySelectorAll<HTMLInputElement>('input[name="edition"]').forEach((input) =>
  input.addEventListener('change', () => {
    const edition = input.value as Edition;
    desk.setEdition(edition);
    announce(text.editionHints[edition]);
  }),
);

byId('work').hidden = false;
show('open');
