import { randomFor } from '../random.ts';
import type { Firm } from './firm.ts';
import { isAboveScale } from './firm.ts';
import { linkOf } from './links.ts';

/** Below-scale firms that try out their new lines, and those that gave up. */
const ON_TRIAL = ['jingluo-equipment', 'fengchao-fibre', 'shimofang-materials'];
const CLOSED = ['baitongshidai-materials', 'canghong-pharma', 'zhoujin-lighting'];

/** Why the firms above scale that stand still do. */
export const STOPPED_REASONS: Readonly<Record<string, string>> = {
  'chilun-cycle': '市场需求萎缩，订单不足，长期停产',
  'qingwa-industry': '资金链断裂，已进入重整程序',
  'chenxiang-pharma': '环保设施改造，资金未到位，阶段性停产',
  'baitongshidai-materials': '连续亏损，已注销',
  'canghong-pharma': '长期停产，列为“僵尸企业”出清',
  'zhoujin-lighting': '厂房收回，企业注销',
};

/** Firms that agreed whatever chance says, and those that did not. */
const CONSENTS = ['jingxing-opto', 'kuihuo-bio', 'liangdu-opto', 'yingnang-lighting'];
const REFUSES = ['jinwu-copper', ...Object.keys(STOPPED_REASONS)];

/** 正常, 试投产, 停产 or 关闭. */
export function stateOf({ code, role }: Firm): string {
  if (role === 'stopped') return '停产';
  if (CLOSED.includes(code)) return '关闭';
  return ON_TRIAL.includes(code) ? '试投产' : '正常';
}

/** Whether the firm agreed in writing that its milestones be published: about one in three. */
export function hasConsented({ code }: Firm): boolean {
  if (CONSENTS.includes(code)) return true;
  return !REFUSES.includes(code) && randomFor(`consent ${code}`)() < 0.31;
}

/** Full registered name: the fictional place, the brand, the legal form. */
export function fullName({ shortName, role, scale }: Firm): string {
  const listed = role === 'high-growth' || role === 'filed' || role === 'giant';
  return `云川${shortName}${listed || scale === 'large' ? '股份有限公司' : '有限公司'}`;
}

/** Day the firm was founded, YYYY-MM-DD: those above scale before 2021, all before mid-2024. */
export function foundedOn(firm: Firm): string {
  const random = randomFor(`founded ${firm.code}`);
  const [first, span] = isAboveScale(firm) ? [2008, 12] : [2012, 12];
  const year = first + Math.floor(random() * span);
  const month = 1 + Math.floor(random() * 12);
  const day = 1 + Math.floor(random() * 28);
  return [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
}

/** Up to three products of its link. */
export function productsOf(firm: Firm): readonly string[] {
  const { products } = linkOf(firm.link);
  if (products.length < 3) return products;
  const from = Math.floor(randomFor(`products ${firm.code}`)() * products.length);
  return [0, 1].map((offset) => products[(from + offset) % products.length] ?? '');
}
