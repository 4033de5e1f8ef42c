import { project } from './project.ts';

/** Projects not yet signed: 21 in talks or beyond, 4 leads. */
export const RESERVE_PROJECTS = [
  project(
    'jiushan-aluminium',
    '九杉铝基新材料产业园项目',
    undefined,
    110000,
    ['评审', '2026-06-09'],
    { park: 'xiwan', link: 'composites' },
  ),
  project('muli-security', '木栗安防科技项目', undefined, 50000, ['框架协议', '2026-05-27'], {
    park: 'xincheng',
    link: 'display',
  }),
  project(
    'tongjiang-alloy',
    '铜匠铝合金及汽车零部件产业园项目',
    undefined,
    60000,
    ['意向', '2026-06-17'],
    { park: 'xiwan', link: 'auto-parts' },
  ),
  project('qingquan-waste', '青荃环保治理项目', undefined, 45000, ['意向', '2026-04-23'], {
    park: 'xiwan',
  }),
  project('chiluo-powertrain', '赤骡动力总成项目', undefined, 40000, ['意向', '2026-05-14'], {
    park: 'dongping',
    link: 'auto-parts',
  }),
  project(
    'xijiao-plating',
    '犀角车饰汽车内外饰生产线扩产项目',
    'xijiao-autotrim',
    25000,
    ['意向', '2026-03-19'],
    { kind: '增资扩产' },
  ),
  project('yunmo-chips', '云墨LED芯片项目', undefined, 40000, ['洽谈', '2026-05-20'], {
    park: 'xincheng',
    link: 'led-chip',
  }),
  project('fangcao-ic', '方糙驱动芯片项目', undefined, 20000, ['洽谈', '2026-03-11'], {
    park: 'xincheng',
    link: 'driver-ic',
  }),
  project('baimo-film', '白陌光学膜项目', undefined, 18000, ['意向', '2026-06-03'], {
    park: 'xincheng',
    link: 'optical-film',
  }),
  project(
    'zaojun-controllers',
    '灶君厨房家电控制器项目',
    undefined,
    12000,
    ['洽谈', '2026-02-24'],
    { park: 'xincheng', link: 'kitchen-control' },
  ),
  project('luhui-api', '芦荟里原料药项目', undefined, 30000, ['洽谈', '2026-04-28'], {
    park: 'dongping',
    link: 'api',
  }),
  project('xiaoman-dosage', '小蛮制剂项目', undefined, 15000, ['洽谈', '2025-12-18'], {
    park: 'dongping',
    link: 'preparations',
  }),
  project('bingpian-float', '冰片浮法玻璃项目', undefined, 24000, ['洽谈', '2026-01-21'], {
    park: 'beiling',
    link: 'float-glass',
  }),
  project('caoding-panels', '草顶绿色建材项目', undefined, 8000, ['洽谈', '2025-11-05'], {
    park: 'beiling',
    link: 'panels',
  }),
  project('tuoling-freight', '驼铃智能物流枢纽项目', undefined, 20000, ['意向', '2026-02-10'], {
    park: 'beiling',
    link: 'logistics-hub',
  }),
  project(
    'tiejiang-metalware',
    '铁酱金属制品产业园项目',
    undefined,
    15000,
    ['洽谈', '2026-04-15'],
    { park: 'xiwan', link: 'copper-parts' },
  ),
  project('jiuchi-remake', '旧齿机械再制造项目', undefined, 9000, ['洽谈', '2026-05-06'], {
    park: 'dongping',
    link: 'machine-tools',
  }),
  project('xizhao-modules', '夕照绿色能源组件项目', undefined, 12000, ['洽谈', '2026-06-24'], {
    park: 'beiling',
  }),
  project('zhongyuan-pilot', '种圆新材料中试基地项目', undefined, 8000, ['意向', '2025-10-16'], {
    park: 'dongping',
    link: 'composites',
  }),
  project('xingzhen-devices', '杏针医疗器械项目', undefined, 10000, ['洽谈', '2026-03-26'], {
    park: 'dongping',
  }),
  project('xuepu-cold', '雪圃冷链加工项目', undefined, 15000, ['洽谈', '2026-01-14'], {
    park: 'xincheng',
    link: 'cold-chain',
  }),
  project('lead-wearables', '可穿戴光疗设备项目', undefined, undefined, ['线索', '2026-06-25'], {
    park: 'xincheng',
    link: 'lighting',
  }),
  project(
    'lead-copper-busbar',
    '新能源汽车铜排项目',
    undefined,
    undefined,
    ['线索', '2026-06-18'],
    { park: 'xiwan', link: 'copper-parts' },
  ),
  project('lead-vitamins-k', '维生素K2项目', undefined, undefined, ['线索', '2026-05-29'], {
    park: 'dongping',
    link: 'vitamins',
  }),
  project('lead-glass-curtain', '光伏幕墙项目', undefined, undefined, ['线索', '2026-06-11'], {
    park: 'beiling',
    link: 'tempered-glass',
  }),
];
