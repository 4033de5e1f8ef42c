import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { dropEmptySections } from '../../src/publish/empty-sections.ts';

it('removes the pages of sections without data and leaves the others', () => {
  const root = mkdtempSync(join(tmpdir(), 'empty-sections-'));
  mkdirSync(join(root, 'land'));
  writeFileSync(
    join(root, 'land', 'index.html'),
    '<!DOCTYPE html><html lang="zh-CN" data-empty-section><head></head></html>',
  );
  writeFileSync(join(root, 'index.html'), '<!DOCTYPE html><html lang="zh-CN"><head></head></html>');
  writeFileSync(
    join(root, 'about.html'),
    `<!DOCTYPE html><html lang="zh-CN"><p>${'x'.repeat(300)} data-empty-section></p></html>`,
  );

  expect(dropEmptySections(root)).toEqual(['land/index.html']);
  expect(existsSync(join(root, 'land', 'index.html'))).toBe(false);
  expect(existsSync(join(root, 'index.html'))).toBe(true);
  expect(existsSync(join(root, 'about.html'))).toBe(true);
});
