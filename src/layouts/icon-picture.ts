/**
 * The icon of the site: bars on its main colour. Drawn once here for browsers of every age: as SVG, and for
 * those that do not know it as a picture of two colours, without any program for pictures.
 */
import { zlibSync } from 'fflate';

/** The field the bars stand in, in its own units. */
const FIELD = 28;

/** Bars: left edge, top, width and height. */
const BARS = [
  [6, 15, 4, 6],
  [12, 11, 4, 10],
  [18, 6, 4, 15],
] as const;

/** @param colour of the ground, `#rrggbb` */
export function drawIconSvg(colour: string): string {
  const bars = BARS.map(([x, y, width, height]) => `M${x} ${y}h${width}v${height}h-${width}z`);
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${FIELD} ${FIELD}">` +
    `<rect width="${FIELD}" height="${FIELD}" fill="${colour}"/>` +
    `<path d="${bars.join('')}" fill="#fff"/></svg>\n`
  );
}

const isBar = (x: number, y: number): boolean =>
  BARS.some(
    ([left, top, width, height]) => x >= left && x < left + width && y >= top && y < top + height,
  );

const bytesOf = (value: number): number[] => [24, 16, 8, 0].map((shift) => (value >>> shift) & 255);

/** CRC-32 of PNG (ISO 3309). */
function checksum(bytes: Uint8Array): number {
  let rest = ~0;
  for (const byte of bytes) {
    rest ^= byte;
    for (let bit = 0; bit < 8; bit += 1) rest = (rest >>> 1) ^ (rest & 1 ? 0xedb88320 : 0);
  }
  return ~rest;
}

function chunk(type: string, content: readonly number[] | Uint8Array): number[] {
  const body = [...new TextEncoder().encode(type), ...content];
  return [...bytesOf(content.length), ...body, ...bytesOf(checksum(Uint8Array.from(body)))];
}

/**
 * The icon as a PNG of two colours.
 * @param colour of the ground, `#rrggbb`
 * @param size in pixels, of one side
 */
export function drawIconPng(colour: string, size: number): Uint8Array<ArrayBuffer> {
  const rows = new Uint8Array(size * (size + 1));
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const [across, down] = [x, y].map((pixel) => ((pixel + 0.5) * FIELD) / size) as [
        number,
        number,
      ];
      rows[y * (size + 1) + 1 + x] = isBar(across, down) ? 1 : 0;
    }
  }
  const ground = bytesOf(parseInt(colour.slice(1), 16)).slice(1);
  return Uint8Array.from([
    ...[137, 80, 78, 71, 13, 10, 26, 10],
    ...chunk('IHDR', [...bytesOf(size), ...bytesOf(size), 8, 3, 0, 0, 0]),
    ...chunk('PLTE', [...ground, 255, 255, 255]),
    ...chunk('IDAT', zlibSync(rows, { level: 9 })),
    ...chunk('IEND', []),
  ]);
}

/** The icon as an ICO file of one PNG, which browsers ask for by themselves. */
export function drawIconFile(colour: string, size: number): Uint8Array<ArrayBuffer> {
  const png = drawIconPng(colour, size);
  const head = [0, 0, 1, 0, 1, 0, size, size, 2, 0, 1, 0, 8, 0];
  const little = (value: number): number[] => bytesOf(value).reverse();
  return Uint8Array.from([...head, ...little(png.length), ...little(head.length + 8), ...png]);
}
