import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { layerList } from '../../scripts/lint/layers.mjs';

/** What every folder of src has at its door; Astro would make a page of a README.md among the pages. */
const READMES = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `src/${name}/${name === 'pages' ? '_' : ''}README.md`);

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

const CONTRIBUTING = readFileSync('CONTRIBUTING.md', 'utf8');

test('CONTRIBUTING.md lists the layers as they are', () => {
  expect(/^- `data`: [^]*?(?=\n\n)/m.exec(CONTRIBUTING)?.[0]).toBe(layerList());
});

test.each(['CONTRIBUTING.md', ...READMES])('%s can be read in a minute', (file) => {
  const lines = readFileSync(file, 'utf8').trimEnd().split('\n');
  expect(lines.length).toBeLessThanOrEqual(file === 'CONTRIBUTING.md' ? 150 : 60);
  expect(lines.filter((line) => line.length > 120)).toEqual([]);
});

test('every file that CONTRIBUTING.md names is there', () => {
  const named = [...CONTRIBUTING.matchAll(/`((?:src|scripts|tests|content|data)\/[^`<*]*)`/g)];
  expect(named.length).toBeGreaterThan(20);
  expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
});

test('a circle of files that only types tie, and an import upwards, are refused', () => {
  const found = violations({
    'src/data/a.ts': "import type { B } from './b.ts';\nexport type A = B | 1;\n",
    'src/data/b.ts': "import type { A } from './a.ts';\nexport type B = A | 2;\n",
    'src/model/c.ts': "import type { D } from '../figures/d.ts';\nexport type C = D;\n",
    'src/figures/d.ts': "import type { A } from '../data/a.ts';\nexport type D = A;\n",
  });
  expect(found).toEqual(['layer-model src/model/c.ts', 'no-circle src/data/a.ts']);
  // Starts a program that reads TypeScript: slow on a busy machine.
}, 240_000);
