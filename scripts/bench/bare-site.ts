/**
 * What every cost of ours is compared with: a site of plain Astro whose pages have three charts each, drawn
 * with d3 from numbers in the page itself. No data is read, checked or withheld, and nothing is kept.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { measureProgram, type ProgramCost } from './program-cost.ts';

/** Below the project, so that Astro and d3 are found. */
const FOLDER = join(PROJECT_ROOT, '.cache/bare-site');

const CONFIG = `export default { outDir: './dist', devToolbar: { enabled: false } };\n`;

const page = (count: number): string => `---
import { scaleBand, scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
export const getStaticPaths = () =>
  Array.from({ length: ${count} }, (_, n) => ({ params: { page: \`p\${n}\` }, props: { n } }));
const { n } = Astro.props;
const rows = Array.from({ length: 24 }, (_, at) => ({ at, value: ((at + 3) * (n + 7)) % 97 }));
const x = scaleLinear([0, 23], [0, 600]);
const y = scaleLinear([0, 97], [200, 0]);
const band = scaleBand(rows.map(({ at }) => at), [0, 600]).padding(0.2);
const drawLine = line((row) => x(row.at), (row) => y(row.value));
const drawArea = area((row) => x(row.at), 200, (row) => y(row.value));
---
<!doctype html>
<html lang="zh-CN">
  <head><meta charset="utf-8" /><title>{n}</title></head>
  <body>
    <svg viewBox="0 0 600 200"><path d={drawLine(rows)} />{y.ticks(5).map((t) => <text y={y(t)}>{t}</text>)}</svg>
    <svg viewBox="0 0 600 200"><path d={drawArea(rows)} />{x.ticks(8).map((t) => <text x={x(t)}>{t}</text>)}</svg>
    <svg viewBox="0 0 600 200">
      {rows.map((row) => <rect x={band(row.at)} y={y(row.value)} width={band.bandwidth()} height={200 - y(row.value)} />)}
    </svg>
    <table>{rows.map((row) => <tr><td>{row.at}</td><td>{row.value}</td></tr>)}</table>
  </body>
</html>
`;

/** Builds such a site of \`pages\` pages, from nothing. @throws when Astro fails */
export async function measureBareSite(pages: number): Promise<ProgramCost> {
  rmSync(FOLDER, { recursive: true, force: true });
  const files = { 'astro.config.mjs': CONFIG, 'src/pages/[page].astro': page(pages) };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(FOLDER, name)), { recursive: true });
    writeFileSync(join(FOLDER, name), text);
  }
  try {
    const astro = join(PROJECT_ROOT, 'node_modules/astro/bin/astro.mjs');
    return await measureProgram([astro, 'build', '--silent'], FOLDER);
  } finally {
    rmSync(FOLDER, { recursive: true, force: true });
  }
}
