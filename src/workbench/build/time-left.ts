/** How long a build still takes, from the files that are ready. */

/** Files without which there is nothing to go by. */
const FEWEST = 12;

/**
 * Milliseconds left; undefined while too little is done to say.
 * @param passed milliseconds since the first file
 */
export function timeLeft(done: number, all: number, passed: number): number | undefined {
  if (done < FEWEST || all <= done) return undefined;
  return (passed / done) * (all - done);
}

/** Time in words as people say it: in seconds by fives, from a minute and a half in minutes. */
export function roundedTime(milliseconds: number): { unit: 'minutes' | 'seconds'; count: number } {
  const seconds = milliseconds / 1000;
  if (seconds >= 90) return { unit: 'minutes', count: Math.round(seconds / 60) };
  return { unit: 'seconds', count: Math.max(5, Math.ceil(seconds / 5) * 5) };
}
