import type { Column } from '../column.ts';
import { text } from './text.ts';

/** What the office notes for itself; never public. */
export function note(): Column<string | undefined, 'internal'> {
  return text({
    header: '备注',
    aliases: ['说明', '附注'],
    disclosure: 'internal',
    description: '内部备注，公开版没有',
    example: '待核实',
  });
}
