import { firmsOf } from './firm.ts';

/** The invented firms of this park, those above scale first. */
export const BEILING_FIRMS = firmsOf('beiling', (firm) => [
  firm('liuliwan-glass', '琉璃湾玻璃', 'tempered-glass', 'large', 'above-scale'),
  firm('huixiong-cement', '灰熊水泥', 'cement', 'medium', 'above-scale'),
  firm('zhuanyaoji-building', '砖窑记建材', 'panels', 'small', 'above-scale'),
  firm('binghe-equipment', '冰河装备', 'pumps', 'small', 'above-scale'),
  firm('wadang-building', '瓦当建材', 'panels', 'small'),
  firm('hangtu-materials', '夯土新材', 'panels', 'small'),
  firm('tashi-panels', '榻石板材', 'panels', 'micro'),
  firm('fengxi-seals', '缝隙密封', 'tempered-glass', 'micro'),
  firm('chuangge-glass', '窗格节能玻璃', 'tempered-glass', 'small'),
  firm('lingjiao-logistics', '岭脚物流', 'logistics-hub', 'small'),
  firm('beizhe-storage', '北辙仓储', 'logistics-hub', 'micro'),
  firm('shanque-coldchain', '山雀冷链', 'cold-chain', 'small'),
  firm('yanyang-machinery', '岩羊机械', 'castings', 'small'),
  firm('xuexian-cooling', '雪线制冷', 'pumps', 'small'),
  firm('dongli-electric', '冻梨机电', 'pumps', 'micro'),
]);
