import type { Colours } from './colours.ts';
import { statusOn } from './parcels.ts';

const DAY = 86_400_000;
const EPOCH = Date.UTC(2000, 0, 1);

/** Steps of the replay: a month at a time, fast enough to watch. */
const STEP_DAYS = 30;
const STEP_MS = 180;

/** A number of days since 2000 as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(EPOCH + day * DAY).toISOString().slice(0, 10);
}

/** The slider: the map as it was on any day, coloured by status. */
export function startTime(root: HTMLElement, colours: Colours): void {
  const slider = root.querySelector<HTMLInputElement>('[data-land-time]');
  const output = root.querySelector<HTMLElement>('[data-land-day]');
  const play = root.querySelector<HTMLButtonElement>('[data-land-play]');
  if (!slider || !output || !play) return;
  const last = Number(slider.max);
  const playText = play.textContent || '';
  const pauseText = play.getAttribute('data-land-play') || '';
  let timer = 0;

  const show = (): void => {
    const day = Number(slider.value);
    output.textContent = dayText(day);
    slider.setAttribute('aria-valuetext', dayText(day));
    colours.paint('status', day < last ? (parcel) => statusOn(parcel, day) : undefined);
  };
  const stop = (): void => {
    window.clearInterval(timer);
    timer = 0;
    play.textContent = playText;
  };
  slider.addEventListener('input', () => {
    stop();
    show();
  });
  play.addEventListener('click', () => {
    if (timer !== 0) {
      stop();
      return;
    }
    if (Number(slider.value) >= last) slider.value = slider.min;
    play.textContent = pauseText;
    timer = window.setInterval(() => {
      slider.value = String(Math.min(last, Number(slider.value) + STEP_DAYS));
      show();
      if (Number(slider.value) >= last) stop();
    }, STEP_MS);
  });
  slider.setAttribute('aria-valuetext', dayText(Number(slider.value)));
}
