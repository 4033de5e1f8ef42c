import { z } from 'zod';
import { colourDistance, contrastRatio } from './colour.ts';

/** The ground of pages, and what is behind schedule: a park's colours must differ from both. */
const PAPER = '#ffffff';
const BEHIND = '#b4530a';

/** Least contrast of text against its ground (WCAG 2.2, level AA). */
const LEAST_CONTRAST = 4.5;
/** Least difference of colours that mean different things, ΔE. */
const LEAST_DISTANCE = 20;

/** A colour of a park: any letters in it can be read, and it is not taken for a warning. */
function colour() {
  return z
    .string()
    .trim()
    .regex(/^#?[0-9a-f]{6}$/i, "应填六位十六进制的颜色，并加引号，如 '#1d4f91'")
    .transform((value) => `#${value.replace('#', '').toLowerCase()}`)
    .superRefine((value, { addIssue }) => {
      const ratio = contrastRatio(value, PAPER);
      if (ratio < LEAST_CONTRAST) {
        const found = (Math.floor(ratio * 100) / 100).toFixed(2);
        addIssue(
          `与白底的对比度应不低于${LEAST_CONTRAST}，现为${found}，看不清字，请换深一些的颜色`,
        );
      } else if (colourDistance(value, BEHIND) < LEAST_DISTANCE) {
        addIssue(`不能与表示“落后”的橙色（${BEHIND}）太接近，请换一种颜色`);
      }
    });
}

/** 主色 and 辅色 of a site; what is left out stays as the program has it. */
export const siteColours = z
  .strictObject({
    main: colour().optional().describe('主色：页眉、链接、主要数据'),
    second: colour().optional().describe('辅色：快于进度的数据、数据截止日'),
  })
  .superRefine(({ main, second }, { addIssue }) => {
    if (main === undefined || second === undefined) return;
    if (colourDistance(main, second) >= LEAST_DISTANCE) return;
    addIssue({ code: 'custom', path: ['second'], message: '应与主色有明显区别，请换一种颜色' });
  });
