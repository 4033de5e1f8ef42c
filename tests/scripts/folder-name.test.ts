import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { forbiddenCharacter } from '../../scripts/setup/folder-name.mjs';

describe('the name of the folder the project lies in', () => {
  test.each([
    ['/tmp/园区#1/', '#'],
    ['/tmp/完成100%/', '%'],
    ['D:\\数据 2026\\parkbrief', undefined],
    ['/srv/开发区（新）/parkbrief', undefined],
  ])('%s: %s', (path, character) => {
    expect(forbiddenCharacter(path)).toBe(character);
  });

  test.each(['dev.ts', 'start.mjs'])('%s names the character and ends', (program) => {
    const project = mkdtempSync(join(tmpdir(), '园区#1-'));
    const scripts = join(project, 'scripts');
    cpSync(fileURLToPath(new URL('../../scripts', import.meta.url)), scripts, { recursive: true });
    const { status, stderr } = spawnSync(process.execPath, [join(scripts, program)], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    expect(stderr).toContain('文件夹的名称里有“#”');
    expect(status).toBe(2);
  });
});
