import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolderWith, parkbrief } from './run-parkbrief.ts';

const HEAD = '指标,园区,期间,数值,数据状态,公开级别';

function sent(data: string, ...rows: string[]): string {
  const file = join(data, '..', '经发局.csv');
  writeFileSync(file, [HEAD, ...rows, ''].join('\n'));
  return file;
}

test('import shows what it would do, writes when told to, and undo takes it back', async () => {
  const data = dataFolderWith('several-files');
  // The faulty tables give way to sound ones: an import needs a table it can read.
  const sound = join('tests', 'fixtures', 'sound');
  for (const name of readdirSync(sound))
    writeFileSync(join(data, name), readFileSync(join(sound, name)));
  const observations = join(data, 'observations.csv');
  const before = readFileSync(observations, 'utf8');
  const file = sent(data, '主营业务收入,全区,2026年1-6月,52.20,快报,公开');

  const preview = await parkbrief('import', file, '--data', data);
  expect(preview.stdout).toContain('52.14');
  expect(preview.stdout).toContain('改动，已公布，要记更正');
  expect(preview.stdout).toContain('请加 --reason <原因> --date <更正日期>');
  expect(preview.status).toBe(0);

  expect((await parkbrief('import', file, '--data', data, '--write')).status).toBe(1);
  expect(readFileSync(observations, 'utf8')).toBe(before);

  const reason = ['--reason', '企业补报', '--date', '2026-07-20'];
  const written = await parkbrief('import', file, '--data', data, '--write', ...reason);
  expect(written).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(observations, 'utf8')).toContain('52.20');
  expect(readFileSync(join(data, 'revisions.csv'), 'utf8')).toContain('企业补报');

  const undone = await parkbrief('undo', '--data', data);
  expect(undone).toMatchObject({ status: 0, stderr: '' });
  expect(readFileSync(observations, 'utf8')).toBe(before);
  // What import had made anew goes again; it is kept with what was replaced.
  expect(existsSync(join(data, 'revisions.csv'))).toBe(false);
});

test('with a cell that is not clear nothing is written', async () => {
  const data = dataFolderWith('spaces');
  const file = sent(data, '主营业务收入,全区,2026年1-7月,五十,快报,公开');
  const run = await parkbrief('import', file, '--data', data, '--write');
  expect(run.stdout).toContain('有 1 处先要弄清楚，一处也没有写入');
  expect(run.status).toBe(1);
  expect(existsSync(`${data}-backup`)).toBe(false);
});

test.each([
  [['没有.xlsx'], '找不到送来的文件：没有.xlsx'],
  [['tests/fixtures/sound', '--reason', 'x'], '--reason 和 --date 要一起写'],
  [['tests/fixtures/sound', '--fill', '数据状态'], '应写成 列=内容'],
])('import %s is wrong usage', async (words, message) => {
  const run = await parkbrief('import', ...words);
  expect(run.status).toBe(2);
  expect(run.stderr).toContain(message);
});
