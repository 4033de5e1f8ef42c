import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { datasets } from '../../src/data/datasets.ts';
import { parkbrief } from './run-parkbrief.ts';

function folder(): string {
  return mkdtempSync(join(tmpdir(), 'parkbrief-template-'));
}

describe('parkbrief template', () => {
  test('writes the tables named, by their Chinese or their file name', async () => {
    const out = folder();
    const run = await parkbrief('template', '--out', out, '园区', 'targets');
    expect(run.stdout).toBe(`已生成 2 个模板，放在 ${out}：\nparks.csv、targets.csv\n`);
    expect(run.status).toBe(0);
    expect(readFileSync(join(out, 'parks.csv'), 'utf8')).toMatch(/^\uFEFF园区编码,园区名称,/);
  });

  test('writes all of them, and again without complaint', async () => {
    const out = folder();
    expect((await parkbrief('template', '--out', out)).status).toBe(0);
    expect((await parkbrief('template', '--out', out)).status).toBe(0);
    expect(readdirSync(out)).toHaveLength(datasets.length);
  });

  test('writes all a new park begins with, and says what to do next', async () => {
    const out = folder();
    const run = await parkbrief('template', '--start', out);
    expect(run.status).toBe(0);
    expect(run.stdout).toContain(`npx parkbrief build --data ${out}/data --content ${out}/content`);
    expect(readdirSync(join(out, 'data')).sort()).toEqual([
      'format.txt',
      'indicators.csv',
      'observations.csv',
      'parks.csv',
      'targets.csv',
    ]);
    expect(readdirSync(join(out, 'content')).sort()).toEqual([
      'about.mdx',
      'deck',
      'home.mdx',
      'site.yaml',
    ]);
    writeFileSync(join(out, 'content', 'home.mdx'), '自己的话');
    const again = await parkbrief('template', '--start', out, '企业');
    expect(again.stderr).toContain('里已有：content/home.mdx。');
    expect(again.status).toBe(1);
  });

  test('offers the tables by what a park has, and more of them later', async () => {
    const out = folder();
    const run = await parkbrief('template', '--start', out, '--with', '地块，企业');
    expect(run.status).toBe(0);
    const tables = readdirSync(join(out, 'data'));
    expect(tables).toContain('parcels.csv');
    expect(tables).toContain('enterprise-periods.csv');
    expect(tables).not.toContain('projects.csv');
    expect(run.stdout).toContain(
      `有没有亩均评价？有就运行 npx parkbrief template scoring grade-bands grades --out ${out}/data`,
    );
    const { status, stderr } = await parkbrief('template', '--start', out, '--with', '酒店');
    expect(stderr).toContain('--with 里没有这一项：酒店。可以写：项目、地块、企业');
    expect(status).toBe(2);
  });

  test(
    'writes a workbook for each office, for one office, or an empty one',
    { timeout: 180_000 },
    async () => {
      const out = folder();
      const every = await parkbrief('template', '--xlsx', join(out, '填报'));
      expect(every.stdout).toContain('已按填报单位生成');
      expect(readdirSync(join(out, '填报'))).toContain('开发区统计所.xlsx');
      const one = await parkbrief(
        'template',
        '--xlsx',
        join(out, '一个'),
        '--office',
        '开发区统计所',
      );
      expect(one.status).toBe(0);
      expect(readdirSync(join(out, '一个'))).toEqual(['开发区统计所.xlsx']);
      const none = await parkbrief('template', '--xlsx', join(out, '无'), '--office', '气象局');
      expect(none.stderr).toContain('没有“气象局”填的表。现有的填报单位：开发区统计所、');
      expect(none.status).toBe(1);
      const empty = await parkbrief('template', '--xlsx', join(out, '空表.xlsx'), '企业', '项目');
      expect(empty.stdout).toContain('已生成空白工作簿（2 张表）');
      expect(readdirSync(out).sort()).toEqual(['一个', '填报', '空表.xlsx'].sort());
    },
  );

  test('takes one folder only', async () => {
    const { status, stderr } = await parkbrief('template', '--start', 'a', '--out', 'b');
    expect(stderr).toContain('--out 和 --start 只写一个');
    expect(status).toBe(2);
  });

  test('does not write over data', async () => {
    const out = folder();
    writeFileSync(join(out, 'parks.csv'), '有用的数据');
    const refused = await parkbrief('template', '--out', out);
    expect(refused.stderr).toBe(
      `${out} 里已有：parks.csv。不是本程序写的，或者写好以后又改过；为免盖掉，没有写。请换一个位置或文件名，确定要盖掉的加 --force。\n`,
    );
    expect(refused.status).toBe(1);
    expect(readdirSync(out)).toEqual(['parks.csv']);
    expect((await parkbrief('template', '--force', '--out', out, 'parks')).status).toBe(0);
    expect(readFileSync(join(out, 'parks.csv'), 'utf8')).toContain('园区编码');
  });

  test('names the table that was meant', async () => {
    const { status, stderr } = await parkbrief('template', 'obsrvations');
    expect(stderr).toBe(
      '没有这个表：obsrvations，可能应为 observations\n用法见：npx parkbrief help\n',
    );
    expect(status).toBe(2);
  });
});

describe('parkbrief dictionary', () => {
  test('writes the dictionary where it is wanted', async () => {
    const out = join(folder(), 'README.md');
    expect((await parkbrief('dictionary', '--out', out)).stdout).toBe(`数据字典已写好：${out}\n`);
    expect(readFileSync(out, 'utf8')).toBe(readFileSync('data/README.md', 'utf8'));
  });

  test('lists what texts may name', async () => {
    const { status, stdout } = await parkbrief('dictionary', '--names');
    expect(status).toBe(0);
    for (const line of [
      '  revenue　主营业务收入',
      '  xincheng　',
      '  headline-lead-lag　',
      '  land-map　',
    ])
      expect(stdout).toContain(`\n${line}`);
  });
});
