import { parcelEvents } from '../../../src/data/parcel-events.ts';
import { parcels } from '../../../src/data/parcels.ts';
import type { Table } from '../csv-write.ts';
import { tableFrom } from '../dataset-table.ts';
import type { Cells } from '../dataset-table.ts';
import { pick, randomFor } from '../random.ts';
import { nameOfPark } from '../zone.ts';
import { PARCELS } from './cast.ts';
import type { DemoParcel } from './cast.ts';
import { batchOf } from './batches.ts';
import { flagsOf } from './flags.ts';
import { partOf } from './fit.ts';
import { nameOfParcel } from './names.ts';
import { dateOf, STAGES, writeStage } from './stages.ts';

const LOGISTICS = /物流|仓储|供应链|冷链/;
const READY = ['道路', '供水', '供电', '排污', '排水', '燃气', '通信', '场地平整'];

function reached(parcel: DemoParcel, stage: (typeof STAGES)[number]): boolean {
  return STAGES.indexOf(parcel.stage) >= STAGES.indexOf(stage);
}

function useOf({ outline, occupant }: DemoParcel): string {
  const random = randomFor(`land use ${outline.code}`);
  if (LOGISTICS.test(occupant?.project?.name ?? '')) return '一类物流仓储用地';
  if (occupant?.project?.code === 'shengming-complex') return '商业服务业用地';
  const chance = random();
  if (outline.park === 'xiwan') return chance < 0.55 ? '三类工业用地' : '二类工业用地';
  if (outline.park === 'dongping') return chance < 0.4 ? '三类工业用地' : '二类工业用地';
  if (chance < 0.08) return '一类物流仓储用地';
  return chance < 0.6 ? '一类工业用地' : '二类工业用地';
}

function readiness(parcel: DemoParcel): string {
  const random = randomFor(`readiness ${parcel.outline.code}`);
  if (reached(parcel, 'levelled')) return READY.join('、');
  if (!reached(parcel, 'handover')) return '';
  return READY.slice(
    0,
    parcel.stage === 'reserved' ? pick(random, [3, 4, 5]) : pick(random, [0, 1, 2]),
  ).join('、');
}

/** parcels.csv: 140 parcels; what the table calls public is public. */
export function makeParcels(): Table {
  return tableFrom(
    parcels,
    PARCELS.map((parcel): Cells<typeof parcels.columns> => {
      const { outline, occupant } = parcel;
      const use = useOf(parcel);
      const batch = batchOf(parcel);
      return {
        code: outline.code,
        name: nameOfParcel(outline.code),
        park: nameOfPark(outline.park),
        areaMu: outline.areaMu.toFixed(1),
        ...(reached(parcel, 'approved') ? { use } : {}),
        planUse: use,
        floorAreaRatio: use.includes('物流') ? '1.0' : use.includes('商业') ? '2.2' : '1.2',
        readiness: readiness(parcel),
        ...(batch === undefined ? {} : { plannedBatch: batch }),
        ...(occupant?.project === undefined ? {} : { project: occupant.project.code }),
        ...(occupant?.firm === undefined ? {} : { enterprise: occupant.firm }),
        responsibleUnit: '市自然资源局开发区分局',
        ...flagsOf(parcel),
        disclosure: '公开',
      };
    }),
  );
}

/** parcel-events.csv: every step on record, oldest first within a parcel. */
export function makeParcelEvents(): Table {
  return tableFrom(
    parcelEvents,
    PARCELS.flatMap(({ outline, steps }) =>
      steps.map(({ stage, day }): Cells<typeof parcelEvents.columns> => {
        const part = partOf(outline.code, stage);
        return {
          parcel: outline.code,
          stage: writeStage(stage),
          date: dateOf(day),
          ...(part === undefined ? {} : { areaMu: part.areaMu.toFixed(1), note: '首期，其余待办' }),
          disclosure: '公开',
        };
      }),
    ),
  );
}
