import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { removeUnusedStyles } from '../../src/publish/unused-styles.ts';

test('a stylesheet that no page names is not published', () => {
  const root = mkdtempSync(join(tmpdir(), 'parkbrief-styles-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<link rel="stylesheet" href="/assets/used.css">');
  writeFileSync(join(root, 'assets/used.css'), 'p{margin:0}');
  writeFileSync(join(root, 'assets/unused.css'), 'p{margin:0}');
  expect(removeUnusedStyles(root)).toEqual(['assets/unused.css']);
  expect(listOutputFiles(root)).toEqual(['assets/used.css', 'index.html']);
});
