import { project } from './project.ts';

/** Projects signed in 2024. */
export const PROJECTS_OF_2024 = [
  project(
    'liuliwan-glass-park',
    '琉璃湾新能源玻璃产业园项目',
    'liuliwan-glass',
    80000,
    ['开工', '2024-06-18'],
    { signed: '2024-01-16' },
  ),
  project('zhuiying-tags', '追影科技电子价签项目', 'zhuiying-tech', 36000, ['开工', '2025-03-12'], {
    signed: '2024-02-27',
    category: '市重点',
  }),
  project(
    'zhuanyaoji-walls',
    '砖窑记建材装配式墙板项目',
    'zhuanyaoji-building',
    18000,
    ['达产', '2026-04-22'],
    { signed: '2024-05-14' },
  ),
  project('woxing-reducers', '蜗行动力减速器项目', 'woxing-power', 50000, ['搁置', '2025-05-28'], {
    signed: '2024-06-20',
  }),
  project(
    'huixiong-cement-line',
    '灰熊水泥特种水泥项目',
    'huixiong-cement',
    30000,
    ['试投产', '2026-04-16'],
    { signed: '2024-07-09' },
  ),
  project(
    'misan-powder',
    '弥散新材功能涂料项目',
    'misan-materials',
    30000,
    ['试投产', '2026-02-12'],
    { signed: '2024-08-06' },
  ),
  project('chixiao-parts', '赤霄金属精密铜件项目', 'chixiao-metal', 50000, ['开工', '2025-01-10'], {
    signed: '2024-08-22',
  }),
  project(
    'yixiantong-alarms',
    '一弦通电子消防应急照明项目',
    'yixiantong-tronics',
    18000,
    ['试投产', '2026-06-10'],
    { signed: '2024-09-05', category: '科技产业' },
  ),
  project('hupo-backlight', '琥珀光电车载背光源项目', 'hupo-opto', 20000, ['竣工', '2026-03-30'], {
    signed: '2024-09-24',
    category: '市重点',
  }),
  project(
    'baiwei-intermediates',
    '白薇生物医药中间体项目',
    'baiwei-bio',
    36000,
    ['竣工', '2026-05-28'],
    { signed: '2024-09-26', category: '市重点' },
  ),
  project(
    'fengchao-fibre-line',
    '蜂巢纤维阻燃纤维项目',
    'fengchao-fibre',
    8500,
    ['竣工', '2026-01-29'],
    { signed: '2024-10-17' },
  ),
  project(
    'hangtu-boards',
    '夯土新材秸秆板材项目',
    'hangtu-materials',
    12000,
    ['竣工', '2026-06-18'],
    { signed: '2024-11-12', category: '市重点' },
  ),
  project(
    'guzhi-sorting',
    '故纸再生废纸分拣中心项目',
    'guzhi-recycling',
    15000,
    ['投产', '2026-05-20'],
    { signed: '2024-12-10' },
  ),
  project(
    'jingluo-robots',
    '鲸落装备搬运机器人项目',
    'jingluo-equipment',
    30000,
    ['投产', '2026-06-25'],
    { signed: '2024-12-24', category: '科技产业' },
  ),
];
