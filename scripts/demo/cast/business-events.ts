import { eventsOf } from './firm-events.ts';
import type { FirmEvent } from './firm-events.ts';

const OPEN = { open: true } as const;
const PLANNED = { planned: true } as const;

/** Stops and restarts, moves, new products and honours. */
export const BUSINESS_EVENTS: readonly FirmEvent[] = [
  ...eventsOf('chilun-cycle', [['2023-04-10', '停产', '因市场需求萎缩停产']]),
  ...eventsOf('qingwa-industry', [
    ['2023-11-20', '停产', '因资金链断裂停产'],
    ['2026-12-31', '复产', '重整后引进战略投资者复产', PLANNED],
  ]),
  ...eventsOf('chenxiang-pharma', [
    ['2024-05-06', '停产', '环保设施改造停产'],
    ['2024-10-08', '复产', '改造一期完成，恢复生产'],
    ['2025-05-07', '停产', '原料药中间体装置检修改造停产'],
    ['2025-10-09', '复产', '恢复生产'],
    ['2026-05-06', '停产', '环保设施二期改造，资金未到位'],
    ['2026-10-31', '复产', '计划改造完成后复产', PLANNED],
  ]),
  ...eventsOf('baitongshidai-materials', [['2025-03-28', '出清处置', '完成注销，腾出厂房']]),
  ...eventsOf('canghong-pharma', [['2025-08-29', '出清处置', '“僵尸企业”出清，土地收回']]),
  ...eventsOf('zhoujin-lighting', [['2025-11-27', '出清处置', '厂房收回，企业注销']]),
  ...eventsOf('yuanzhi-chem', [['2027-06-30', '搬迁', '临城老厂退城搬迁入园', PLANNED]]),
  ...eventsOf('kucan-chem', [
    ['2026-04-22', '搬迁', '签订退城进园意向书'],
    ['2027-12-31', '搬迁', '老厂关停，原址退还城市', PLANNED],
  ]),
  ...eventsOf('xingxie-display', [
    ['2024-12-31', '升规', '升规入统', OPEN],
    ['2025-11-06', '开工', '微间距显示屏项目开工', OPEN],
  ]),
  ...eventsOf('shuangren-equipment', [
    ['2025-12-31', '升规', '升规入统', OPEN],
    ['2026-02-27', '新产品', '新型切削中心批量交付，产值增长较快', OPEN],
  ]),
  ...eventsOf('zhuiying-tech', [['2026-06-30', '升规', '升规入统', OPEN]]),
  ...eventsOf('rongyan-copper', [['2024-12-31', '升规', '升规入统', OPEN]]),
  ...eventsOf('misan-materials', [
    ['2025-12-31', '升规', '升规入统', OPEN],
    ['2026-02-12', '投产', '功能涂料项目试投产', OPEN],
  ]),
  ...eventsOf('banxiali-pharma', [['2025-06-30', '升规', '升规入统', OPEN]]),
  ...eventsOf('ningzhi-coatings', [['2026-06-30', '升规', '升规入统', OPEN]]),
  ...eventsOf('zhuanyaoji-building', [['2025-06-30', '升规', '升规入统', OPEN]]),
  ...eventsOf('jinwu-copper', [['2025-03-20', '投产', '年产10万吨电积铜项目达产', OPEN]]),
  ...eventsOf('xuantie-materials', [['2025-09-18', '投产', '年产10万吨高纯铁项目达产', OPEN]]),
  ...eventsOf('sujian-paper', [['2026-03-12', '投产', '30万吨涂布白板纸项目一期试投产', OPEN]]),
  ...eventsOf('yingnang-lighting', [
    ['2026-06-16', '投产', '销售和研发基地试投产', OPEN],
    ['2025-12-03', '荣誉', '获评全市创新示范企业', OPEN],
  ]),
  ...eventsOf('huixiong-cement', [['2026-04-16', '投产', '特种水泥项目试投产', OPEN]]),
  ...eventsOf('xijiao-autotrim', [
    ['2026-05-12', '新产品', '正抓紧生产新车型内饰订单，后续产品将批量上市'],
    ['2026-12-31', '新产品', '新车型内外饰件批量上市', PLANNED],
  ]),
  ...eventsOf('jingxing-opto', [
    ['2025-06-18', '新产品', '车规级背光源通过客户认证', OPEN],
    ['2026-04-28', '荣誉', '获全省创新创业大赛二等奖', OPEN],
  ]),
  ...eventsOf('yixiantong-tronics', [['2025-08-20', '新产品', '全智能消防应急照明系统上市', OPEN]]),
  ...eventsOf('kuihuo-bio', [['2025-11-12', '投产', '1000吨维生素D3项目达产', OPEN]]),
  ...eventsOf('liangdu-opto', [['2026-01-15', '开工', '显示器件项目开工', OPEN]]),
  ...eventsOf('qingnang-pharma', [['2025-06-10', '投产', '500吨胆固醇项目达产', OPEN]]),
  ...eventsOf('liuliwan-glass', [['2026-01-28', '荣誉', '亩均税收连续两年居北岭园第一', OPEN]]),
  ...eventsOf('hupo-opto', [['2024-09-24', '入驻', '签约入驻新城园', OPEN]]),
  ...eventsOf('tanjiuli-materials', [['2025-06-05', '入驻', '复合板材项目落户西湾园', OPEN]]),
];
