/** A data folder with any number of parcels, for measuring the map. */
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parcelEvents } from '../../src/data/parcel-events.ts';
import { parcels } from '../../src/data/parcels.ts';
import { shapeArea, toMu } from '../../src/geometry/plane.ts';
import type { PlaneRing } from '../../src/geometry/plane.ts';
import { toGeographic } from '../../src/geometry/projection.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { writeTable } from '../demo/csv-write.ts';
import { tableFrom } from '../demo/dataset-table.ts';
import { cutParcels } from '../demo/land/blocks.ts';
import { DEMO_ZONE, follow, GROUNDS, onPlane } from '../demo/land/ground.ts';
import { PARCELS } from '../demo/land/cast.ts';
import { dateOf, writeStage } from '../demo/land/stages.ts';
import { nameOfPark } from '../demo/zone.ts';

/** Copies the demo's data to `folder` with `count` parcels in place of its own, each with its steps. */
export function writeLandData(folder: string, count: number): void {
  cpSync(join(PROJECT_ROOT, 'data'), folder, { recursive: true });
  rmSync(join(folder, 'parcels'), { recursive: true });
  cpSync(
    join(PROJECT_ROOT, 'data/parcels/boundaries.geojson'),
    join(folder, 'parcels/boundaries.geojson'),
  );
  const each = Math.round(count / GROUNDS.length);
  const cut = GROUNDS.flatMap((ground) => cutParcels(ground, each, 4));
  const stories = PARCELS.map(({ steps }) => steps);
  const made = cut.map(({ ground, parts }, index) => {
    const ring = (streets: (typeof parts)[number]['outer']): PlaneRing =>
      follow(streets).map((street) => onPlane(ground, street));
    const shape = parts.map(({ outer, holes }) => ({ outer: ring(outer), holes: holes.map(ring) }));
    return {
      code: `p-${String(index + 1).padStart(4, '0')}`,
      park: nameOfPark(ground.park),
      shape,
      areaMu: toMu(shapeArea(shape)).toFixed(1),
      steps: stories[index % stories.length] ?? [],
    };
  });
  writeTable(
    folder,
    tableFrom(
      parcels,
      made.map(({ code, park, areaMu }, index) => ({
        code,
        name: `示例路${index + 1}号地块`,
        park,
        areaMu,
        planUse: '一类工业用地',
        disclosure: '公开',
      })),
    ),
  );
  writeTable(
    folder,
    tableFrom(
      parcelEvents,
      made.flatMap(({ code, steps }) =>
        steps.map(({ stage, day }) => ({
          parcel: code,
          stage: writeStage(stage),
          date: dateOf(day),
          disclosure: '公开',
        })),
      ),
    ),
  );
  const position = (point: PlaneRing[number]): readonly [number, number] =>
    toGeographic(point, DEMO_ZONE);
  const features = made.map(({ code, shape }) => ({
    type: 'Feature',
    properties: { 地块编码: code },
    geometry: {
      type: 'MultiPolygon',
      coordinates: shape.map(({ outer, holes }) =>
        [outer, ...holes].map((ring) => [...ring, ...ring.slice(0, 1)].map(position)),
      ),
    },
  }));
  writeFileSync(
    join(folder, 'parcels/parcels.geojson'),
    JSON.stringify({ type: 'FeatureCollection', features }),
  );
  // Blockers and the like may name parcels of the demo: what refers to none is left alone.
  dropReferences(folder);
}

/** Removes rows of other tables that name a parcel of the demo. */
function dropReferences(folder: string): void {
  const codes = new Set(PARCELS.map(({ outline }) => outline.code));
  for (const file of ['blockers.csv', 'acknowledged.csv']) {
    const path = join(folder, file);
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch {
      continue;
    }
    const lines = text.split('\r\n');
    const kept = lines.filter((line) => !line.split(',').some((cell) => codes.has(cell)));
    writeFileSync(path, kept.join('\r\n'));
  }
}
