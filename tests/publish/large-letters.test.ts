import { expect, test } from 'vitest';
import { portableStylesheet } from '../../src/publish/stylesheet.ts';

const written = (css: string): string => portableStylesheet(css, 'assets/x.css', new Set());
const USUAL = 'html:not(.large-text):not(:target)';

test('rules of wide windows hold for letters of the usual size alone, whatever they declare', () => {
  expect(written('@media (min-width: 40em) { .a > b, .c:not(.d) { color: var(--x, red) } }')).toBe(
    `@media (min-width:40em){${USUAL} .a>b,${USUAL} .c:not(.d){color:var(--x,red)}}`,
  );
});

test.each([
  ['a rule of the root', '@media (min-width:40em){html .a{top:0}}'],
  ['of narrow windows', '@media (max-width:40em){.a{top:0}}'],
  ['on paper', '@media print{.a{top:0}}'],
  ['of no medium', '.a{top:0}'],
  ['behind one of wide windows', '@media (min-width:40em){html{top:0}}.a{top:0}'],
])('%s stays as it is', (_what, css) => expect(written(css)).toBe(css));

test('a rule within one of wide windows is bound as well', () => {
  const css = '@media (min-width:40em){@media (orientation:landscape){.a{top:0}}}';
  expect(written(css)).toContain(`${USUAL} .a{top:0}`);
});
