import { readingOf, type Counted } from '../model/evidence.ts';
import { formatReading } from './missing.ts';

/** A count with its measure word, as exact as it is known: 11个, 约30家, 30余家. */
export function formatCounted(counted: Counted, measure: string): string {
  return formatReading(readingOf(counted), (count) => `${count}${measure}`);
}
