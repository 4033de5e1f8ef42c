import type { Remark } from '../data/diagnostic.ts';
import { signedArea } from './plane.ts';
import type { PlanePoint, PlaneRing } from './plane.ts';
import { findBowTie, findCrossing, LEAST_AREA } from './ring-crossings.ts';
import { isSame } from './rings.ts';

/** A ring as written, cleaned, with what there is to say about it. */
export interface TidyRing {
  /** Undefined when fewer than three different points are left. */
  readonly ring?: PlaneRing;
  readonly remarks: readonly Remark[];
}

/**
 * A ring without its closing point and without repeated points. An open ring is closed; that, repeated
 * points and a ring that crosses itself are remarked on.
 *
 * @param label what the ring is called in messages, e.g. 「第2圈」
 */
export function tidyRing(written: readonly PlanePoint[], label: string): TidyRing {
  const remarks: Remark[] = [];
  const first = written[0];
  const last = written.at(-1);
  const closed =
    written.length > 1 && first !== undefined && last !== undefined && isSame(first, last);
  if (!closed) {
    remarks.push({
      code: 'ring-not-closed',
      severity: 'warning',
      problem: `${label}没有闭合，已自动连回起点`,
      expected: '最后一个界址点应与第一个相同',
    });
  }
  const open = closed ? written.slice(0, -1) : written;
  const ring = open.filter((point, index) => {
    const before = open[(index + open.length - 1) % open.length];
    return open.length === 1 || before === undefined || !isSame(point, before);
  });
  if (ring.length < open.length) {
    remarks.push({
      code: 'duplicate-point',
      severity: 'warning',
      problem: `${label}有 ${open.length - ring.length} 个界址点与前一点重复，已略去`,
    });
  }
  if (ring.length < 3) {
    remarks.push({ code: 'ring-too-short', problem: `${label}不足三个不同的界址点，不成面` });
    return { remarks };
  }
  const crosses = (problem: string): void => {
    const fix = '请核对界址点的先后次序';
    remarks.push({ code: 'ring-crosses-itself', problem: `${label}自相交：${problem}`, fix });
  };
  const crossing = findCrossing(ring);
  const knot = crossing === undefined ? findBowTie(ring) : undefined;
  if (crossing !== undefined)
    crosses(`第${crossing[0] + 1}、${crossing[1] + 1}个界址点后的两条边相交`);
  if (knot !== undefined)
    crosses(`第${knot[0] + 1}、${knot[1] + 1}个界址点是同一点，界线在这里交叉`);
  const isSound = crossing === undefined && knot === undefined;
  if (isSound && Math.abs(signedArea(ring)) < LEAST_AREA) {
    remarks.push({
      code: 'ring-without-area',
      problem: `${label}没有围出面积：界址点都在一条线上，或原路走回`,
      fix: '请对照勘测报告补全界址点',
    });
    return { remarks };
  }
  return { ring, remarks };
}
