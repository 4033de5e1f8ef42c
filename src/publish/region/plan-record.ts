/** What a plan says of itself: which program it is for, and every member's input by its digest. */
import { DATA_FORMAT } from '../../data/data-format.ts';
import { PRODUCT_VERSION } from '../../site/product-version.ts';
import { sha256Of } from '../../data/sha256.ts';
import type { MemberState } from '../../region/region-input.ts';

/** Names in the folder of a plan. */
export const PLAN_FILES = { plan: 'plan.json', region: 'region.json' } as const;

/** The file of a park's input in the folder of a plan. */
export const inputFile = (code: string): string => `parks/${code}.json`;

/** A file of the plan. */
export interface PlannedFile {
  /** SHA-256 of its bytes, as hexadecimal digits. */
  readonly digest: string;
  readonly bytes: number;
}

/** A park whose site is to be made. */
export interface PlannedPark extends PlannedFile {
  readonly code: string;
  readonly state: Exclude<MemberState, 'missing'>;
}

/** A plan; its digests are what parts and the whole are held against. */
export interface Plan {
  readonly product: 'parkbrief';
  readonly version: string;
  readonly dataFormat: number;
  /** Digest of the program that is to render all of it. */
  readonly program: string;
  readonly region: PlannedFile;
  /** In the order of region.yaml. */
  readonly parks: readonly PlannedPark[];
  /** Codes of members without a site. */
  readonly missing: readonly string[];
}

/** Makes a plan of what was written. */
export function makePlan(parts: Pick<Plan, 'program' | 'region' | 'parks' | 'missing'>): Plan {
  return { product: 'parkbrief', version: PRODUCT_VERSION, dataFormat: DATA_FORMAT, ...parts };
}

/** The text of a plan; the same plan gives the same text. */
export function formatPlan(plan: Plan): string {
  return `${JSON.stringify(plan, null, 1)}\n`;
}

/** Reads a plan; undefined for a text that is none. */
export function parsePlan(text: string): Plan | undefined {
  try {
    const plan = JSON.parse(text) as Plan;
    const isPlan = plan.product === 'parkbrief' && Array.isArray(plan.parks);
    return isPlan && typeof plan.program === 'string' ? plan : undefined;
  } catch {
    return undefined;
  }
}

/** What is known of a file of the plan. */
export function plannedFile(text: string): PlannedFile {
  const bytes = new TextEncoder().encode(text);
  return { digest: sha256Of(bytes), bytes: bytes.length };
}
