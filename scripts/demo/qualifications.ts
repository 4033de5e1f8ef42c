import { qualifications } from '../../src/data/qualifications.ts';
import { firmOf } from './cast/firms.ts';
import type { Table } from './csv-write.ts';
import { tableFrom } from './dataset-table.ts';
import { dayBefore, shiftDay } from './days.ts';
import { holdingsOf } from './firm-titles.ts';
import { randomFor } from './random.ts';

/** Nothing granted after the newest period is known. */
const TODAY = '2026-06-30';

const GRANTED_BY: Readonly<Record<string, string>> = {
  高新技术企业: '省科技厅',
  单项冠军: '工业和信息化部',
  小巨人: '工业和信息化部',
};

/** The last day of a title granted for some years; no title is granted on 29 February. */
function yearsLater(day: string, years: number): string {
  return dayBefore(`${Number(day.slice(0, 4)) + years}${day.slice(4)}`);
}

function row(enterprise: string, level: string, date: string, expiry: string) {
  const half = Number(date.slice(5, 7)) <= 6 ? '一' : '二';
  return {
    enterprise: firmOf(enterprise).shortName,
    level,
    grantedBy: GRANTED_BY[level] ?? '省工业和信息化厅',
    batch: `${date.slice(0, 4)}年第${half}批`,
    date,
    expiry,
    disclosure: '公开',
  };
}

/** A title for three years, renewed some days before it runs out, as long as it has. */
function renewed(enterprise: string, level: string, since: string) {
  const rows = [row(enterprise, level, since, yearsLater(since, 3))];
  for (let date = since; ;) {
    const expiry = yearsLater(date, 3);
    date = shiftDay(expiry, -12);
    if (date > TODAY) return rows;
    rows.push(row(enterprise, level, date, yearsLater(date, 3)));
  }
}

/** Firms of the highest level, once of the levels below. */
const LITTLE_GIANTS = [
  ['yixiantong-tronics', '2024-09-03'],
  ['kuihuo-bio', '2025-10-15'],
  ['jingxing-opto', '2025-10-15'],
] as const;

/** Smart factories and digital workshops, as many as the indicator counts. */
const WORKSHOPS = [
  ['jinwu-copper', '智能工厂', '2022-06-21'],
  ['liangdu-opto', '数字化车间', '2022-12-15'],
  ['liuliwan-glass', '数字化车间', '2023-03-20'],
  ['qingnang-pharma', '数字化车间', '2023-09-14'],
  ['liangdu-opto', '智能工厂', '2024-03-12'],
  ['shiguang-opto', '数字化车间', '2024-09-19'],
  ['sujian-paper', '数字化车间', '2025-03-18'],
  ['kuihuo-bio', '智能工厂', '2025-09-23'],
  ['yixiantong-tronics', '数字化车间', '2026-03-17'],
] as const;

/** Other titles: without an end, and two small ones that ran out and were not renewed. */
const OTHERS = [
  ['liangdu-opto', '单项冠军', '2024-11-20', '2027-11-19'],
  ['jinwu-copper', '链主企业', '2023-05-30', ''],
  ['liangdu-opto', '链主企业', '2023-05-30', ''],
  ['liuliwan-glass', '链主企业', '2024-05-28', ''],
  ['sujian-paper', '链主企业', '2024-05-28', ''],
  ['kuihuo-bio', '链主企业', '2025-05-29', ''],
  ['jinwu-copper', '绿色工厂', '2024-12-10', ''],
  ['liuliwan-glass', '绿色工厂', '2025-12-09', ''],
  ['jingxing-opto', '独角兽', '2025-11-18', '2028-11-17'],
  ['guangnianli-lighting', '创新型中小企业', '2022-12-08', '2025-12-07'],
  ['fangcun-paper', '科技型中小企业', '2023-04-11', '2026-04-10'],
  ['shuojin-bracket', '科技型中小企业', '2023-08-25', '2026-08-24'],
  ['lingjiao-logistics', '创新型中小企业', '2024-03-06', '2027-03-05'],
] as const;

/** qualifications.csv: titles by firm and day; a renewed one is a further row. */
export function makeQualifications(): Table {
  const specialised = holdingsOf('specialised-firms');
  const earlier = specialised.map(({ firm, since }) => {
    const days = 380 + Math.round(300 * randomFor(`innovative ${firm.code}`)());
    return { firm, since: shiftDay(since, -days) };
  });
  return tableFrom(qualifications, [
    ...holdingsOf('high-tech-firms').flatMap(({ firm, since }) =>
      renewed(firm.code, '高新技术企业', since),
    ),
    ...earlier.flatMap(({ firm, since }) => renewed(firm.code, '创新型中小企业', since)),
    ...specialised.flatMap(({ firm, since }) => renewed(firm.code, '专精特新', since)),
    ...LITTLE_GIANTS.flatMap(([code, since]) => renewed(code, '小巨人', since)),
    ...WORKSHOPS.map(([code, level, date]) => row(code, level, date, '')),
    ...OTHERS.map(([code, level, date, expiry]) => row(code, level, date, expiry)),
  ]);
}
