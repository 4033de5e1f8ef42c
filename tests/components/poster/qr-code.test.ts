import decodeQR from 'qr/decode.js';
import { expect, it } from 'vitest';
import { lightTheme } from '../../../src/charts/theme.ts';
import { writeSvg } from '../../../src/charts/write-svg.ts';
import { drawQrCode } from '../../../src/components/poster/qr-code.ts';

it('an address is read from its code', () => {
  const address = 'http://www.yunchuan.example/report/2026-06.html';
  const drawing = drawQrCode(address, { description: '二维码', theme: lightTheme });
  const pixels = new Uint8Array(drawing.width * drawing.height * 4).fill(255);
  const modules = writeSvg(drawing).matchAll(/M(\d+) (\d+)h(\d+)v\d+h-\d+z/g);
  for (const [, left = 0, top = 0, size = 0] of modules) {
    for (let y = Number(top); y < Number(top) + Number(size); y += 1) {
      const from = (y * drawing.width + Number(left)) * 4;
      for (let at = from; at < from + Number(size) * 4; at += 1) {
        if (at % 4 !== 3) pixels[at] = 0;
      }
    }
  }
  const { height, width } = drawing;
  expect(decodeQR({ width, height, data: pixels })).toBe(address);
});
