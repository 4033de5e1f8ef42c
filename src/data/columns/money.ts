import type { Column } from '../column.ts';
import type { Reading } from '../reading.ts';
import { number } from './number.ts';

/** A public amount in 万元, never negative. `header` is without its unit, which is added. */
export function money(
  header: string,
  aliases: readonly string[],
  description: string,
  example: string,
): Column<Reading, 'public'> {
  return number({
    header: `${header}(万元)`,
    aliases,
    unit: '万元',
    min: 0,
    disclosure: 'public',
    description,
    example,
  });
}
