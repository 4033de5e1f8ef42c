/**
 * A clerk's month as the handbook's chapter tells it: three departments' sheets in three layouts, taken in,
 * corrected, checked, compared for the signature and built, with three commands.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeWorkbook } from '../data/workbook/make-workbook.ts';
import { gb18030 } from '../desk/encode.ts';
import { putSmallPark } from './small-park.ts';

const root = mkdtempSync(join(tmpdir(), 'parkbrief-month-'));
const { content, data } = putSmallPark(root);
const sent = join(root, '送来');
const form = join(root, '确认单.html');
const site = join(root, 'dist');
mkdirSync(sent);

const commands = new Set<string>();

/** Runs one of the three commands as the chapter writes it. */
function run(verb: string, ...words: string[]) {
  commands.add(verb);
  const args = ['scripts/parkbrief.ts', verb, ...words, '--data', data];
  if (verb !== 'import') args.push('--content', content);
  return spawnSync(process.execPath, args, { encoding: 'utf8' });
}

function put(name: string, bytes: Uint8Array): void {
  writeFileSync(join(sent, name), bytes);
}

/** 经济发展局: a workbook with a title, in the columns of the table; `growth` as it was typed. */
function fromEconomy(growth: string): Uint8Array {
  const rows = [
    ['主要指标'],
    ['指标', '园区', '期间', '数值', '同比(%)'],
    ['主营业务收入', '全区', '2026年1-7月', 60.42, growth],
  ];
  return makeWorkbook([{ name: '指标数据', rows, merges: ['A1:E1'] }]);
}

/** 东部园: a cross-table, a row for each indicator and a column for each measure. */
const fromPark = makeWorkbook([
  {
    name: 'Sheet1',
    rows: [
      ['东部园2026年1—7月主要经济指标'],
      ['指标', '单位', '累计完成', '同比±%'],
      ['主营业务收入', '亿元', 24.9, 18.6],
    ],
  },
]);

/** 人力资源局: a CSV as Excel saves it in Chinese; June is corrected with it. */
const fromLabour = gb18030(
  '指标,园区,期间,数值,同比增减\n从业人员,全区,2026年6月,10731,1608\n从业人员,全区,2026年7月,10790,1620\n',
);

const FILL = ['--fill', '数据状态=快报', '--fill', '公开级别=公开'];
const WHY = ['--reason', '一家企业补报', '--date', '2026-08-10'];

test(
  'one month: received, taken in, corrected, compared, signed and built',
  { timeout: 300_000 },
  () => {
    // 1. What was sent lies in one folder; one growth rate has a letter O in it.
    put('经济发展局.xlsx', fromEconomy('19.8O'));
    put('东部园.xlsx', fromPark);
    put('人力资源局.csv', fromLabour);
    put('说明.doc', new Uint8Array());
    const before = readFileSync(join(data, 'observations.csv'), 'utf8');

    const refused = run('import', sent, ...FILL, ...WHY, '--write');
    expect(refused.status).toBe(1);
    expect(refused.stdout).toContain('19.8O');
    expect(refused.stdout).toContain('一处也没有写入');
    expect(refused.stdout).toContain('没有读：说明.doc');
    expect(readFileSync(join(data, 'observations.csv'), 'utf8')).toBe(before);

    // 2. The cell is corrected in the sheet that was sent, and the command given again.
    put('经济发展局.xlsx', fromEconomy('19.80'));
    const taken = run('import', sent, ...FILL, ...WHY, '--write');
    expect(taken.stderr).toBe('');
    expect(taken.status).toBe(0);
    expect(taken.stdout).toContain('东部园2026年1—7月主要经济指标');
    expect(taken.stdout).toMatch(
      /从业人员 \/ 全区 \/ 2026年6月\s+数值\s+10723\s+10731\s+改动，已公布/,
    );
    expect(readFileSync(join(data, 'revisions.csv'), 'utf8')).toContain('一家企业补报');

    // 3. What changes on which page, old and new side by side, to be signed; the checks run with it.
    const compared = run('diff', 'backup', '--html', form);
    expect(compared.stderr).toBe('');
    expect(compared.status).toBe(0);
    const [effect = ''] = compared.stdout.split('\n');
    expect(effect).toMatch(/^本次更新影响：2026年6月末从业人员 10723→10731人/);
    expect(effect).toContain('，新增2026年1—7月主营业务收入');
    expect(effect).toMatch(/涉及 \d+ 个页面。$/);
    expect(compared.stdout).not.toContain('12.35→14.60');
    expect(compared.stdout).not.toContain('【提醒】');
    expect(compared.stdout).toMatch(/新数据检查：共 0 处错误/);
    const paper = readFileSync(form, 'utf8');
    expect(paper).toContain('<td class="was">10723人</td><td class="is">10731人</td>');
    expect(paper).toContain('签发人');

    // 4. The time of publication is typed by hand, then the site is built.
    const settings = join(content, 'site.yaml');
    const text = readFileSync(settings, 'utf8');
    writeFileSync(settings, text.replace(/^published: .*$/m, 'published: 2026-08-14 09:00'));
    const built = run('build', '--out', site);
    expect(built.stderr).toBe('');
    expect(built.status).toBe(0);
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('60.42');
    expect(existsSync(join(site, 'report', '2026-07.html'))).toBe(true);

    expect(commands.size).toBeLessThanOrEqual(3);
  },
);
