/**
 * The mark that a key leads to in a row of `count` marks, from the mark `at` (-1: none yet).
 * Undefined for keys that do not move. The ends are ends: no wrapping round.
 */
export function stepTo(key: string, at: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowLeft':
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
