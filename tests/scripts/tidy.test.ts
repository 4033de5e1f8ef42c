import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { dataFolderWith, parkbrief } from './run-parkbrief.ts';

const read = (folder: string) => readFileSync(join(folder, 'observations.csv'), 'utf8');

describe('parkbrief tidy and undo', () => {
  test('shows the changes and changes nothing until told to', async () => {
    const data = dataFolderWith('spaces');
    const before = read(data);
    const run = await parkbrief('tidy', '--data', data);
    expect(run.stdout).toBe(
      [
        `${data}/observations.csv（3 处）`,
        '  第2行 A列「指标」：" revenue" → "revenue"（去掉首尾空格）',
        '  第2行 B列「园区」："east　" → "east"（去掉首尾空格）',
        '  第2行 D列「数值」：" 21.3 " → "21.3"（去掉首尾空格）',
        '',
        '共 3 处可以整理，涉及 1 个文件。',
        `这是预览，文件没有改动。确认无误后运行：npx parkbrief tidy --data ${data} --write`,
        '',
      ].join('\n'),
    );
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(read(data)).toBe(before);
    expect(existsSync(`${data}-backup`)).toBe(false);
  });

  test('with --write changes the files after a copy, and undo brings them back', async () => {
    const data = dataFolderWith('spaces');
    const before = read(data);
    const written = await parkbrief('tidy', '--write', '--data', data);
    const [backup = ''] = readdirSync(`${data}-backup`);
    expect(written.stdout.split('\n').slice(-3)).toEqual([
      '共整理 3 处，涉及 1 个文件。',
      `文件已改好，原来的备份在 ${data}-backup/${backup}。要退回请运行：npx parkbrief undo --data ${data}`,
      '',
    ]);
    expect(backup).toMatch(/^\d{8}-\d{6}$/);
    const after = read(data);
    expect(after).not.toBe(before);
    expect((await parkbrief('tidy', '--write', '--data', data)).stdout).toBe(
      '没有需要整理的地方。\n',
    );

    const undone = await parkbrief('undo', '--data', data);
    expect(undone).toMatchObject({ status: 0, stderr: '' });
    expect(undone.stdout).toBe(
      `已退回 1 个文件：observations.csv\n退回前的内容另存在 ${data}-backup/${backup}-undone\n`,
    );
    expect(read(data)).toBe(before);
    expect(read(`${data}-backup/${backup}-undone/replaced`)).toBe(after);
    expect(readdirSync(data).filter((name) => name.startsWith('.'))).toEqual([]);

    const again = await parkbrief('undo', '--data', data);
    expect(again).toMatchObject({ status: 1, stderr: '没有可以退回的备份。\n' });
  });

  test('undo does not throw later edits away unless told to, and then keeps them aside', async () => {
    const data = dataFolderWith('spaces');
    const before = read(data);
    await parkbrief('tidy', '--write', '--data', data);
    appendFileSync(join(data, 'observations.csv'), '后来加的一行\r\n');
    const edited = read(data);
    const refused = await parkbrief('undo', '--data', data);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toBe(
      '那以后又改过：observations.csv。退回会失去这些修改，所以没有退回。\n' +
        `确定要退回，请运行：npx parkbrief undo --data ${data} --force（现在的内容会另存一份）\n`,
    );
    expect(read(data)).toBe(edited);
    expect((await parkbrief('undo', '--force', '--data', data)).status).toBe(0);
    expect(read(data)).toBe(before);
    const [undone = ''] = readdirSync(`${data}-backup`);
    expect(read(`${data}-backup/${undone}/replaced`)).toBe(edited);
  });

  test('a file that cannot be read is named and the exit code is 1', async () => {
    const data = dataFolderWith('renamed-xls');
    const { status, stdout } = await parkbrief('tidy', '--data', data);
    const [title, line] = stdout.split('\n');
    expect(title).toBe('下面的文件读不出来，没有整理：');
    expect(line).toContain(`  ${data}/parks.csv：这是 Excel 97-2003`);
    expect(status).toBe(1);
  });

  test('--json gives the changes, where the copies are, and what was put back', async () => {
    const data = dataFolderWith('spaces');
    const tidied = JSON.parse(
      (await parkbrief('tidy', '--write', '--json', '--data', data)).stdout,
    );
    expect(tidied).toMatchObject({ version: 1, written: true, faults: [] });
    expect(tidied.changes[0]).toEqual({
      file: `${data}/observations.csv`,
      row: 2,
      column: 'A',
      header: '指标',
      before: ' revenue',
      after: 'revenue',
      why: '去掉首尾空格',
    });
    expect(JSON.parse((await parkbrief('undo', '--json', '--data', data)).stdout)).toEqual({
      version: 1,
      restored: ['observations.csv'],
      kept: `${tidied.backup}-undone`,
    });
  });
});
