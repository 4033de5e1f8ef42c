/** A link of an industry's chain. */
export interface Link {
  readonly code: string;
  readonly name: string;
  readonly industry: string;
  readonly position: '上游' | '中游' | '下游' | '配套';
  readonly products: readonly string[];
  /** What the firms of the link can make in a year. */
  readonly capacity?: string;
  /** The zone lacks the link. */
  readonly gap?: true;
  /** Whom the office means to win for a missing link. */
  readonly prospects?: string;
}

type Rest = Pick<Link, 'capacity' | 'gap' | 'prospects'>;

function link(
  industry: string,
  code: string,
  name: string,
  position: Link['position'],
  products: string,
  rest: Rest = {},
): Link {
  return { code, name, industry, position, products: products.split('、'), ...rest };
}

function missing(prospects: string): Rest {
  return { gap: true, prospects };
}

function capacity(text: string): Rest {
  return { capacity: text };
}

const OPTO = 'optoelectronics';
const METAL = 'nonferrous';
const PHARMA = 'pharma';
const BUILDING = 'building';
const PAPER = 'paper';
const MACHINES = 'machinery';
const MATERIALS = 'materials';
const LOGISTICS = 'logistics';

/** Every link of the zone's chains; the missing ones are what promotion looks for. */
export const LINKS: readonly Link[] = [
  link(OPTO, 'led-chip', 'LED芯片', '上游', 'LED外延片、LED芯片', missing('某芯片龙头企业')),
  link(OPTO, 'driver-ic', '驱动芯片', '上游', '恒流驱动芯片', missing('某集成电路设计企业')),
  link(OPTO, 'optical-film', '光学膜', '上游', '增亮膜、扩散膜', missing('某光学薄膜企业')),
  link(OPTO, 'led-bracket', 'LED支架', '上游', 'LED支架', capacity('年产LED支架260亿只')),
  link(
    OPTO,
    'led-packaging',
    'LED器件封装',
    '中游',
    'LED发光二极管、红外LED、LED数码管',
    capacity('年产LED器件180亿只'),
  ),
  link(
    OPTO,
    'backlight',
    'LED背光源',
    '中游',
    'LED背光源、背光模组',
    capacity('年产背光模组4200万片'),
  ),
  link(OPTO, 'display', '平板显示', '下游', 'LED平板显示、LED显示屏、信息管理系统'),
  link(OPTO, 'lighting', '智能照明', '下游', 'LED节能灯具、T5高档灯具、全智能消防应急照明系统'),
  link(OPTO, 'kitchen-control', '厨房家电控制器', '下游', '厨房家电', missing('某家电龙头企业')),
  link(METAL, 'copper-scrap', '再生铜回收', '上游', '再生铜原料', capacity('年处理再生铜15万吨')),
  link(METAL, 'copper-cathode', '电积铜', '中游', '电积铜、电解铜', capacity('年产电积铜10万吨')),
  link(METAL, 'high-purity-iron', '高纯铁', '中游', '高纯铁', capacity('年产高纯铁10万吨')),
  link(METAL, 'copper-foil', '电子铜箔', '中游', '电子铜箔', missing('某铜箔龙头企业')),
  link(METAL, 'copper-parts', '铜合金制品', '下游', '铜棒、铜带、精密铜件'),
  link(METAL, 'pv-ribbon', '光伏焊带', '下游', '光伏焊带', missing('某光伏辅材企业')),
  link(PHARMA, 'wool-fat', '羊毛脂', '上游', '羊毛脂'),
  link(
    PHARMA,
    'intermediates',
    '医药中间体',
    '中游',
    '胆固醇、医药中间体',
    capacity('年产胆固醇500吨'),
  ),
  link(PHARMA, 'vitamins', '维生素', '中游', '维生素D3', capacity('年产维生素D3 1000吨')),
  link(PHARMA, 'api', '原料药', '下游', '化学原料药', missing('某原料药企业')),
  link(PHARMA, 'preparations', '制剂', '下游', '口服固体制剂', missing('某制剂企业')),
  link(
    PHARMA,
    'functional-food',
    '功能食品原料',
    '下游',
    '功能食品原料',
    missing('某食品原料企业'),
  ),
  link(BUILDING, 'float-glass', '浮法玻璃', '上游', '浮法玻璃原片', missing('某玻璃原片企业')),
  link(BUILDING, 'cement', '特种水泥', '上游', '特种水泥'),
  link(
    BUILDING,
    'tempered-glass',
    '节能玻璃',
    '中游',
    '钢化玻璃、光伏玻璃',
    capacity('年产钢化玻璃1200万平方米'),
  ),
  link(BUILDING, 'panels', '装配式板材', '下游', '墙板、秸秆板'),
  link(PAPER, 'waste-paper', '废纸回收', '上游', '分选废纸'),
  link(
    PAPER,
    'coated-board',
    '涂布白板纸',
    '中游',
    '涂布白板纸、黑卡纸',
    capacity('年产涂布白板纸30万吨'),
  ),
  link(PAPER, 'packaging', '纸包装', '下游', '纸箱、彩盒'),
  link(MACHINES, 'castings', '铸锻件', '上游', '精密铸件、齿轮'),
  link(MACHINES, 'compressors', '压缩机', '中游', '制冷压缩机', missing('某压缩机龙头企业')),
  link(MACHINES, 'extrusion', '挤塑设备', '中游', '挤塑机', missing('某挤塑设备企业')),
  link(MACHINES, 'pumps', '泵与制冷设备', '中游', '智能水泵、制冷机组'),
  link(MACHINES, 'machine-tools', '机床与机器人', '中游', '数控机床、搬运机器人'),
  link(MACHINES, 'auto-parts', '汽车零部件', '下游', '汽车内外饰件、减速器'),
  link(MACHINES, 'vehicles', '专用车辆', '下游', '人力车、电动三轮车'),
  link(MATERIALS, 'coatings', '功能涂料', '中游', '水性涂料、无机颜料'),
  link(MATERIALS, 'composites', '复合材料', '中游', '树脂、阻燃纤维、导热膜'),
  link(MATERIALS, 'films', '功能薄膜', '下游', '包装薄膜、建筑膜'),
  link(LOGISTICS, 'logistics-hub', '仓储物流', '配套', '仓储、干线运输'),
  link(LOGISTICS, 'cold-chain', '冷链物流', '配套', '冷藏仓储、冷链运输'),
];

/** The link with this code. Throws when there is none. */
export function linkOf(code: string): Link {
  const found = LINKS.find((candidate) => candidate.code === code);
  if (found === undefined) throw new Error(`no link ${code}`);
  return found;
}
