import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { layerTable } from '../../layers.mjs';

const CRUISER = resolve('node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');

/** What the rules find in a folder of files. */
function violations(files: Readonly<Record<string, string>>): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'layers-'));
  writeFileSync(join(folder, 'tsconfig.json'), '{}');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const args = ['--config', resolve('.dependency-cruiser.mjs'), '--output-type', 'json', 'src'];
  const { stdout } = spawnSync(process.execPath, [CRUISER, ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: { rule: { name: string }; from: string }[] };
  };
  return summary.violations.map(({ from, rule }) => `${rule.name} ${from}`).sort();
}

test('CONTRIBUTING.md shows the table of layers', () => {
  const table = /^\| folder of `src`[^]*?(?=\n\n)/m.exec(readFileSync('CONTRIBUTING.md', 'utf8'));
  expect(table?.[0]).toBe(layerTable());
});

test('a circle of files that only types tie, and an import upwards, are refused', () => {
  const found = violations({
    'src/data/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;\n",
    'src/data/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;\n",
    'src/model/c.ts': "import type { D } from '../figures/d.ts';\nexport type C = D;\n",
    'src/figures/d.ts': "import type { A } from '../data/a.ts';\nexport type D = A;\n",
  });
  expect(found).toEqual(['layer-model src/model/c.ts', 'no-circle src/data/a.ts']);
});
