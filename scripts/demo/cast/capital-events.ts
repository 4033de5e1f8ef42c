import { eventsOf } from './firm-events.ts';
import type { FirmEvent } from './firm-events.ts';

const STAR = '科创板';

/** The way to the stock market: one firm's whole, four others' parts. */
export const CAPITAL_EVENTS: readonly FirmEvent[] = [
  ...eventsOf('jingxing-opto', [
    ['2021-04-16', '入驻', '入驻新城园标准厂房', { open: true }],
    ['2023-12-29', '估值', '年末市场估值', { amount: 30000 }],
    ['2024-03-18', '启动上市', '启动上市工作，聘请保荐机构', { open: true }],
    ['2024-06-20', '增资扩股', '完成第一轮增资扩股', { round: 1, amount: 5000, open: true }],
    ['2024-09-10', '股权激励', '完成第一轮股权激励', { round: 1, amount: 600, open: true }],
    ['2024-12-31', '估值', '年末市场估值', { amount: 80000 }],
    ['2025-05-22', '股权激励', '完成第二轮股权激励', { round: 2, amount: 900, open: true }],
    ['2025-09-16', '辅导备案', '完成上市辅导备案', { board: STAR, open: true }],
    ['2025-12-31', '估值', '年末市场估值', { amount: 150000 }],
    ['2025-12-31', '升规', '升规入统', { open: true }],
    ['2026-05-29', '估值', '第二轮增资的投前估值', { amount: 200000 }],
    ['2026-09-30', '增资扩股', '推进第二轮增资扩股', { round: 2, amount: 20000, planned: true }],
    ['2027-06-30', '报会', '力争上半年申报科创板', { board: STAR, planned: true }],
    ['2027-12-31', '上市', '力争上市', { board: STAR, planned: true }],
    ['2027-12-31', '估值', '上市后市场估值', { amount: '*', planned: true }],
  ]),
  ...eventsOf('kuihuo-bio', [
    ['2022-05-18', '辅导备案', '完成上市辅导备案', { board: '创业板', open: true }],
    ['2023-10-12', '增资扩股', '引进产业投资基金', { round: 1, amount: 12000, open: true }],
    ['2026-03-26', '报会', '上市申请获受理', { board: '创业板', open: true }],
  ]),
  ...eventsOf('liangdu-opto', [
    ['2022-11-09', '辅导备案', '完成上市辅导备案', { board: STAR, open: true }],
    ['2025-03-13', '股权激励', '实施股权激励', { round: 1, amount: 1500 }],
    ['2026-12-31', '报会', '计划年底前申报', { board: STAR, planned: true }],
  ]),
  ...eventsOf('liuliwan-glass', [
    ['2023-09-20', '辅导备案', '完成上市辅导备案', { board: '北交所', open: true }],
    ['2024-08-15', '增资扩股', '完成增资扩股', { round: 1, amount: '*' }],
  ]),
  ...eventsOf('shiguang-opto', [
    ['2024-09-26', '辅导备案', '完成上市辅导备案', { board: '北交所', open: true }],
    ['2025-07-17', '增资扩股', '完成增资扩股', { round: 1, amount: 4000 }],
  ]),
];
