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
});
