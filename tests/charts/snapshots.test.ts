import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawSparkline } from '../../src/charts/sparkline.ts';
import { darkTheme } from '../../src/charts/theme.ts';
import { chartCases } from './cases.ts';
import { writeSvg } from '../../src/charts/write-svg.ts';

const folder = join(import.meta.dirname, '..', 'snapshots');
const update = process.env['UPDATE_SNAPSHOTS'] === '1';
mkdirSync(folder, { recursive: true });

/** Main cases are kept in the dark theme too: the screen's. */
const snapshots = [
  ...chartCases.flatMap(({ name, sizes, draw }) =>
    sizes.map((size) => ({ file: `${name}-${size}.svg`, draw: () => draw(size) })),
  ),
  ...chartCases
    .filter(({ name, sizes }) => sizes.includes('screen') && !/-(no-rows|thirty|nine)$/.test(name))
    .map(({ name, draw }) => ({
      file: `${name}-screen-dark.svg`,
      draw: () => draw('screen', darkTheme),
    })),
  { file: 'sparkline.svg', draw: () => drawSparkline([15.1, 24, 'withheld', 42.5, 52.14])! },
];

/** One element a line, so that a difference can be read. */
const lines = (svg: string): string => svg.replace(/></g, '>\n<') + '\n';

describe('a drawing equals its snapshot', () => {
  it.each(snapshots)('$file', ({ file, draw }) => {
    const path = join(folder, file);
    const changed = path.replace(/\.svg$/, '-changed.svg');
    const drawn = lines(writeSvg(draw()));
    const kept = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
    rmSync(changed, { force: true });
    if (kept === drawn) return;
    if (update) {
      writeFileSync(path, drawn);
      return;
    }
    writeFileSync(changed, drawn);
    expect.fail(
      `tests/snapshots/${file} ${kept === undefined ? 'is missing' : 'differs'}: look at ` +
        `${file.replace(/\.svg$/, '-changed.svg')} beside it; to accept it, run the test again ` +
        'with UPDATE_SNAPSHOTS=1.',
    );
  });

  it('has no snapshot of a chart that is no longer drawn', () => {
    const known = new Set(snapshots.map(({ file }) => file));
    const stale = readdirSync(folder).filter(
      (file) => !file.endsWith('-changed.svg') && !known.has(file),
    );
    if (update) for (const file of stale) rmSync(join(folder, file));
    else expect(stale).toEqual([]);
  });
});
