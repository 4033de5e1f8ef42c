import type { Period } from '../../src/data/period.ts';
import type { Firm } from './cast/firm.ts';
import { linkOf } from './cast/links.ts';
import { randomFor, swing } from './random.ts';

const SIZES = { large: 9, medium: 4, small: 1.5, micro: 0.4 } as const;

/** Yearly trends of firms that shrink while their park grows. */
const SHRINKING: Readonly<Record<string, number>> = {
  'xijiao-autotrim': -0.42,
  'mochi-paper': -0.36,
  'tiema-precision': -0.31,
  'huixiong-cement': -0.28,
};

/** Energy in proportion to output, by industry. */
const ENERGY: Readonly<Record<string, number>> = {
  optoelectronics: 0.5,
  nonferrous: 1.6,
  pharma: 1.2,
  building: 2.2,
  paper: 2,
  machinery: 0.7,
  materials: 1.1,
};

/** Research in proportion to revenue, by industry. */
const RESEARCH: Readonly<Record<string, number>> = {
  optoelectronics: 1.5,
  nonferrous: 0.6,
  pharma: 1.6,
  building: 0.6,
  paper: 0.5,
  machinery: 1.3,
  materials: 1.1,
};

/** A factor of the firm's own for `topic`, from 1 − spread to 1 + spread. */
export function ownFactor(firm: Firm, topic: string, spread: number): number {
  return 1 + spread * swing(randomFor(`${topic} ${firm.code}`));
}

/** Size of the firm's output next to others of its park, drifting with its trend. */
export function outputWeight(firm: Firm, { year, month }: Period): number {
  const size = firm.role === 'giant' ? 75 : SIZES[firm.scale];
  const trend = SHRINKING[firm.code] ?? 0.12 * swing(randomFor(`trend ${firm.code}`));
  const years = year - 2026 + month / 12;
  const wobble = ownFactor(firm, `wobble ${year}-${month}`, 0.015);
  return size * ownFactor(firm, 'size', 0.35) * Math.exp(trend * years) * wobble;
}

/** Energy the firm uses for its output, next to others. */
export function energyFactor(firm: Firm): number {
  return (ENERGY[linkOf(firm.link).industry] ?? 1) * ownFactor(firm, 'energy', 0.35);
}

/** Research the firm does for its revenue, next to others. */
export function researchFactor(firm: Firm): number {
  return (RESEARCH[linkOf(firm.link).industry] ?? 1) * ownFactor(firm, 'research', 0.4);
}

/** People or land the firm needs, next to others: less than in proportion to its size. */
export function footprint(firm: Firm, topic: string): number {
  const size = firm.role === 'giant' ? 24 : SIZES[firm.scale];
  return size ** 0.8 * ownFactor(firm, topic, 0.3);
}
