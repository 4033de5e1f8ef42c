/** A park with nothing of the demo: the folder of `template --start`, a few rows, and a site. */
import { appendFileSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listOutputFiles } from '../../src/publish/output-files.ts';
import { parkbrief } from '../scripts/run-parkbrief.ts';
import { runVerb } from './run-build.ts';

/** The rows of each table, under the headers named. */
const ROWS: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'parks.csv': [
    {
      园区编码: 'all',
      园区名称: '清河高新区',
      简称: '清河',
      类型: '总体',
      排序: '1',
      公开级别: '公开',
    },
    {
      园区编码: 'north',
      园区名称: '北区',
      简称: '北区',
      类型: '园区',
      排序: '2',
      上级园区: 'all',
      公开级别: '公开',
    },
    {
      园区编码: 'south',
      园区名称: '南区',
      简称: '南区',
      类型: '园区',
      排序: '3',
      上级园区: 'all',
      公开级别: '公开',
    },
  ],
  'indicators.csv': [
    {
      指标编码: 'out',
      指标名称: '工业产值',
      简称: '产值',
      分组: '工业经济',
      计量单位: '亿元',
      累计方式: '累计',
      价格口径: '现价',
      排序: '1',
      方向: '越高越好',
      可加总: '是',
      小数位: '2',
      首页: '是',
      统计口径: '规模以上工业企业总产值',
      来源单位: '统计局',
      公开级别: '公开',
    },
  ],
  'observations.csv': [
    ['清河高新区', '30.5', '6.1'],
    ['北区', '20.3', '7.2'],
    ['南区', '10.2', '4.0'],
  ].map(([园区 = '', 数值 = '', growth = '']) => ({
    指标: '工业产值',
    园区,
    期间: '2026年1-6月',
    数值,
    '同比(%)': growth,
    数据状态: '快报',
    发布日期: '2026-07-15',
    公开级别: '公开',
  })),
  'targets.csv': [],
};

const SITE: Readonly<Record<string, string>> = {
  siteName: '清河高新区运行数据',
  organiser: '清河高新区管委会',
  contentSource: '清河高新区管委会',
  siteDomain: 'www.example.cn',
  siteIdCode: "'0000000000'",
  published: '2026-07-22 09:00',
};

/** Fills in the folder as its notes say: rows in place of the examples, what site.yaml requires. */
function fillIn({ content, data }: { data: string; content: string }): void {
  for (const [name, rows] of Object.entries(ROWS)) {
    const path = join(data, name);
    const [header = ''] = readFileSync(path, 'utf8').split('\r\n');
    const columns = header.replace(/^\uFEFF/, '').split(',');
    writeFileSync(path, `${header}\r\n`);
    for (const row of rows)
      appendFileSync(path, `${columns.map((column) => row[column] ?? '').join(',')}\r\n`);
  }
  const path = join(content, 'site.yaml');
  const text = readFileSync(path, 'utf8').replace(/^(\w+): # 必填.*$/gm, (line, name: string) =>
    SITE[name] === undefined ? line : `${name}: ${SITE[name]}`,
  );
  writeFileSync(path, text);
}

test('a new park with one indicator and no targets is checked and built', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'parkbrief-new-'));
  const workspace = {
    data: join(folder, 'data'),
    content: join(folder, 'content'),
    out: join(folder, 'dist'),
  };
  const started = await parkbrief('template', '--start', folder);
  expect(started.status).toBe(0);
  expect(started.stdout).toContain(`build --data ${folder}/data --content ${folder}/content`);
  const asIs = runVerb('check', workspace);
  expect(asIs.stdout).toContain('content/site.yaml 第3行 「siteName」');
  expect(asIs.stdout).not.toContain('文稿（');

  fillIn(workspace);
  const { status, stderr } = runVerb('build', workspace);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  const pages = listOutputFiles(workspace.out).filter((file) => file.endsWith('.html'));
  expect(pages).toEqual(
    expect.arrayContaining(['index.html', 'deck/index.html', 'indicators/out.html']),
  );
  for (const page of pages) {
    const html = readFileSync(join(workspace.out, page), 'utf8');
    expect(html, page).not.toMatch(/云川|演示数据|主营业务收入/);
  }
  const home = readFileSync(join(workspace.out, 'index.html'), 'utf8');
  expect(home).toContain('运行特点');
  expect(home).toContain('30.5');
});
