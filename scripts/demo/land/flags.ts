import type { parcels } from '../../../src/data/parcels.ts';
import type { Cells } from '../dataset-table.ts';
import { isAboveScale } from '../cast/firm.ts';
import { firmOf } from '../cast/firms.ts';
import { PARCELS } from './cast.ts';
import type { DemoParcel } from './cast.ts';
import type { STAGES } from './stages.ts';
import { dateOf } from './stages.ts';

type ParcelCells = Cells<typeof parcels.columns>;

/** Firms whose works stand still: their land is idle ground in use. */
const STANDING_STILL = new Set(['chilun-cycle', 'qingwa-industry', 'chenxiang-pharma']);

function dateAt(parcel: DemoParcel, stage: (typeof STAGES)[number]): string | undefined {
  const step = parcel.steps.find((one) => one.stage === stage);
  return step === undefined ? undefined : dateOf(step.day);
}

/** Approved, then nothing for more than two years: 批而未供. */
function isApprovedUnsupplied(parcel: DemoParcel): boolean {
  const approved = dateAt(parcel, 'approved');
  return (
    approved !== undefined && approved < '2024-06-30' && dateAt(parcel, 'supplied') === undefined
  );
}

const OLD_WORKS = PARCELS.filter(
  ({ stage, occupant }) => stage === 'completed' && occupant?.project === undefined,
);

/** Every fifth old works of a small firm that has 50 亩 and more is inefficient, besides the works that stand still. */
const INEFFICIENT = new Set(
  [
    ...OLD_WORKS.filter((parcel) => isUngraded(parcel) && parcel.outline.areaMu >= 50).filter(
      (_, index) => index % 5 === 2,
    ),
    ...OLD_WORKS.filter(({ occupant }) => STANDING_STILL.has(occupant?.firm ?? '')),
  ].map(({ outline }) => outline.code),
);

/** Firms below scale have no grade; land of one graded A could not be called inefficient. */
function isUngraded({ occupant }: DemoParcel): boolean {
  return occupant?.firm !== undefined && !isAboveScale(firmOf(occupant.firm));
}

/** 盘活土地 186 亩 in the first half of 2026: parts of four of them. */
const REVIVED: ReadonlyMap<string, readonly [area: string, date: string, how: string]> = new Map(
  [...INEFFICIENT].slice(0, 4).map((code, index) => [
    code,
    (
      [
        ['40.0', '2026-02-12', '嫁接新项目'],
        ['46.0', '2026-04-23', '腾笼换鸟'],
        ['50.0', '2026-06-10', '协议收回'],
        ['50.0', '2026-06-18', '引导转让'],
      ] as const
    )[index] ?? ['', '', ''],
  ]),
);

/** The flags laid over a parcel's stage, and what is done about them. */
export function flagsOf(parcel: DemoParcel): ParcelCells {
  const { code } = parcel.outline;
  const supplied = dateAt(parcel, 'supplied') ?? '';
  const cells: ParcelCells = {};
  if (isApprovedUnsupplied(parcel)) cells.approvedUnsupplied = '是';
  if (parcel.idle === true) {
    cells.idle = '是';
    cells.disposal = '限期开工，逾期协议收回';
  }
  if (INEFFICIENT.has(code)) {
    cells.inefficient = '是';
    const [area, date, how] = REVIVED.get(code) ?? [];
    if (area !== undefined && date !== undefined && how !== undefined) {
      cells.revivedMu = area;
      cells.revivedDate = date;
      cells.disposal = how;
    } else {
      cells.disposal = '约谈企业，制订提升方案';
    }
  }
  if (supplied >= '2024-01-01') cells.standardLand = '是';
  if (parcel.stage === 'reserved' && code.endsWith('4')) cells.retained = '是';
  return cells;
}
