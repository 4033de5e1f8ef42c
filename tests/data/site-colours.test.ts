import { expect, test } from 'vitest';
import { colourDistance, contrastRatio, mixColours } from '../../src/data/colour.ts';
import { checkSite } from '../../src/data/check-site.ts';

const site = (colours: string): ReturnType<typeof checkSite> =>
  checkSite(
    new TextEncoder().encode(`siteName: 甲
siteDomain: www.example.cn
siteIdCode: '0000000000'
organiser: 甲
published: 2026-07-15 09:00
contentSource: 甲
colours:
${colours}`),
  );

test('contrast is that of WCAG, from 1 to 21', () => {
  expect(contrastRatio('#ffffff', '#000000')).toBeCloseTo(21);
  expect(contrastRatio('#777777', '#777777')).toBe(1);
  expect(contrastRatio('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

test('distance is nothing between equals, and 100 from black to white', () => {
  expect(colourDistance('#b4530a', '#b4530a')).toBe(0);
  expect(colourDistance('#000000', '#ffffff')).toBeCloseTo(100, 0);
});

test('a mixture lies between', () => {
  expect(mixColours('#000000', '#ffffff', 0.5)).toBe('#808080');
  expect(mixColours('#123456', '#ffffff', 0)).toBe('#123456');
});

test.each(["'#8A1C1C'", '8a1c1c', '"#8a1c1c"'])('%s is a colour', (written) => {
  expect(site(`  main: ${written}\n`)).toMatchObject({
    site: { colours: { main: '#8a1c1c' } },
    diagnostics: [],
  });
});

test('a site without colours has those of the program', () => {
  expect(site('  main:\n  second: # 不用留空\n').site?.colours).toEqual({});
});

test.each([
  ["main: '#7ec8e3'", 'colours.main', '与白底的对比度应不低于4.5，现为1.86'],
  ["main: 'red'", 'colours.main', '应填六位十六进制的颜色'],
  ['main: #8a1c1c', 'colours.main', '颜色要加引号'],
  ["second: '#b4530a'", 'colours.second', '不能与表示“落后”的橙色'],
  ["main: '#8a1c1c'\n  second: '#8a1c20'", 'colours.second', '应与主色有明显区别'],
])('%s is refused at its line', (written, header, expected) => {
  const { diagnostics, site: parsed } = site(`  ${written}\n`);
  expect(parsed).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]).toMatchObject({ severity: 'error', header, code: 'bad-field' });
  expect(diagnostics[0]?.expected).toContain(expected);
  expect(diagnostics[0]?.row).toBe(header.endsWith('main') ? 8 : written.includes('\n') ? 9 : 8);
});
