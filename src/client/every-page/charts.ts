/**
 * Tooltips of charts, for mouse, touch and keyboard.
 */
import { nearestMark } from './nearest-mark.ts';
import { CURRENT, makeTip, type Tip } from './tip.ts';
import { stepTo } from './step-to.ts';

/** Makes every chart of the page explorable; a page without charts is left alone. */
export function startCharts(page: Document): void {
  const charts = Array.from(page.querySelectorAll<HTMLElement>('[data-chart]')).filter(
    (chart) => chart.querySelector('[data-tip]') !== null,
  );
  if (charts.length === 0) return;
  const tip = makeTip(page);
  let byKeyboard = false;
  page.addEventListener('keydown', () => (byKeyboard = true), true);
  page.addEventListener(
    'pointerdown',
    ({ target }) => {
      byKeyboard = false;
      if (!markOf(target)) tip.hide();
    },
    true,
  );
  for (const chart of charts) {
    nameChart(chart);
    followPointer(chart, tip);
    followKeys(chart, tip, () => byKeyboard);
  }
}

/** The tab stop says how to move; the drawing in it is read by its description. */
function nameChart(chart: HTMLElement): void {
  chart.tabIndex = 0;
  chart.setAttribute('role', 'group');
  chart.setAttribute('aria-label', chart.getAttribute('data-chart') || '');
}

function markOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest('[data-tip]') : null;
}

function followPointer(chart: HTMLElement, tip: Tip): void {
  chart.addEventListener('pointerover', ({ target }) => {
    const mark = markOf(target);
    if (mark) tip.show(mark);
  });
  followPlot(chart, tip);
  chart.addEventListener('pointerout', ({ pointerType }) => {
    // A finger leaves the screen after every tap; the tip stays until the next one.
    if (pointerType !== 'touch') tip.leave();
  });
}

/** Marks of lines are points: the whole plot answers with the one that is nearest across. */
function followPlot(chart: HTMLElement, tip: Tip): void {
  const svg = chart.querySelector('svg');
  const points = Array.from(chart.querySelectorAll('circle[data-tip]'));
  if (!svg || points.length < 2) return;
  chart.addEventListener('pointermove', ({ clientX, clientY, pointerType, target }) => {
    if (pointerType === 'touch' || markOf(target)) return;
    const places = points.map((point) => {
      const { height, left, top, width } = point.getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    });
    const mark = points[nearestMark(places, { x: clientX, y: clientY })];
    if (mark && !mark.classList.contains(CURRENT)) tip.show(mark);
  });
}

function followKeys(chart: HTMLElement, tip: Tip, byKeyboard: () => boolean): void {
  const marks = Array.from(chart.querySelectorAll('[data-tip]'));
  let at = -1;
  const go = (index: number): void => {
    const mark = marks[index];
    if (!mark) return;
    at = index;
    tip.show(mark);
  };
  chart.addEventListener('focus', () => {
    if (byKeyboard()) go(Math.max(at, 0));
  });
  chart.addEventListener('blur', () => tip.hide());
  chart.addEventListener('keydown', (event) => {
    const next = stepTo(event.key, at, marks.length);
    if (next === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    go(next);
  });
}
