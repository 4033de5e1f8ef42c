import encodeQR from 'qr';
import type { Drawing } from '../../charts/drawing.ts';
import { el } from '../../charts/element.ts';
import type { Theme } from '../../charts/theme.ts';

/** Px of a module, and how many of them stay free around the code (ISO/IEC 18004, 5.3.8). */
const MODULE = 4;
const QUIET = 4;

/**
 * Draws an address as a QR code, dark on light, which a seventh of may be damaged.
 *
 * @param description what the code is, for those who do not see it
 */
export function drawQrCode(
  address: string,
  { description, theme }: { readonly description: string; readonly theme: Theme },
): Drawing {
  const rows = encodeQR(address, 'raw', { ecc: 'medium', border: QUIET });
  const size = rows.length * MODULE;
  const path = rows
    .flatMap((row, y) =>
      row.map((dark, x) =>
        dark ? `M${x * MODULE} ${y * MODULE}h${MODULE}v${MODULE}h${-MODULE}z` : '',
      ),
    )
    .join('');
  return {
    width: size,
    height: size,
    theme,
    name: { id: 'poster-address', variant: 'qr', title: '', description },
    nodes: () => [
      el('rect', { x: 0, y: 0, width: size, height: size, fill: theme.background }),
      el('path', { d: path, fill: theme.ink, 'shape-rendering': 'crispEdges' }),
    ],
  };
}
