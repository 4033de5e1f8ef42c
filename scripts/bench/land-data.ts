/** A data folder with any number of parcels, for measuring the map. */
import { cpSync, existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { shapeArea, toMu, type PlanePoint } from '../../src/geometry/plane.ts';
import { toGeographic } from '../../src/geometry/projection.ts';
import { PROJECT_ROOT } from '../setup/project-root.mjs';
import { readSheet, withCells, writeSheet } from './sheet.ts';

/** The 3° zone (CGCS2000) and the metres east and north where the parcels begin: open water. */
const ZONE = 41;
const CORNER: PlanePoint = [486_000, 4_036_000];

/** The middle lines of streets lie so far apart, and a parcel keeps so far from them, in metres. */
const BLOCK = 150;
const HALF_STREET = 10;

/** Outlines are followed by points at this distance, so that they bend with the streets. */
const STEP = 26;

/** A place on the plane from metres along the streets: bent like a valley, so that no line is straight. */
function onPlane(u: number, v: number): PlanePoint {
  const [east, north] = CORNER;
  return [east + u + 46 * Math.sin(v / 900), north + v + 40 * Math.sin(u / 1100)];
}

/** The outline of the parcel in one block, anticlockwise, the first point not repeated. */
function outlineAt(column: number, row: number): PlanePoint[] {
  const [left, right] = [column * BLOCK + HALF_STREET, (column + 1) * BLOCK - HALF_STREET];
  const [low, high] = [row * BLOCK + HALF_STREET, (row + 1) * BLOCK - HALF_STREET];
  const along = Array.from({ length: (BLOCK - 2 * HALF_STREET) / STEP }, (_, n) => n * STEP);
  return [
    ...along.map((step) => onPlane(left + step, low)),
    ...along.map((step) => onPlane(right, low + step)),
    ...along.map((step) => onPlane(right - step, high)),
    ...along.map((step) => onPlane(left, high - step)),
  ];
}

/**
 * Copies a zone's data to `folder` with `count` parcels in place of its own: each park has an own
 * square of blocks, each parcel the steps of one of the zone's. What other tables say of the zone's
 * parcels goes with them.
 *
 * @param data the zone's, below the project: the demo's unless another is named
 */
export function writeLandData(folder: string, count: number, data = 'data'): void {
  cpSync(join(PROJECT_ROOT, data), folder, { recursive: true });
  for (const file of readdirSync(join(folder, 'parcels'))) rmSync(join(folder, 'parcels', file));
  const parcels = readSheet(join(folder, 'parcels.csv'));
  const events = readSheet(join(folder, 'parcel-events.csv'));
  const code = parcels.head.indexOf('地块编码');
  const parks = [...new Set(parcels.rows.map((row) => row[parcels.head.indexOf('园区')] ?? ''))];
  const inPark = Math.ceil(count / parks.length);
  const side = Math.ceil(Math.sqrt(inPark));
  const made = Array.from({ length: count }, (_, index) => {
    const park = Math.floor(index / inPark);
    const [column, row] = [(index % inPark) % side, Math.floor((index % inPark) / side)];
    return {
      code: `p-${String(index + 1).padStart(4, '0')}`,
      park: parks[park] ?? '',
      outline: outlineAt(park * (side + 3) + column, row),
      like: parcels.rows[index % parcels.rows.length] ?? [],
    };
  });
  const rows = made.map((parcel, index) =>
    withCells(parcels.head, parcel.like, {
      地块编码: parcel.code,
      地块名称: `示例路${index + 1}号地块`,
      园区: parcel.park,
      '面积(亩)': toMu(shapeArea([{ outer: parcel.outline, holes: [] }])).toFixed(1),
      ...Object.fromEntries(
        ['报批批次', '项目', '企业', '处置方式', '盘活面积(亩)', '盘活日期'].map((name) => [
          name,
          '',
        ]),
      ),
    }),
  );
  writeSheet(join(folder, 'parcels.csv'), { head: parcels.head, rows });
  const steps = made.flatMap((parcel) =>
    events.rows
      .filter(([name]) => name === parcel.like[code])
      .map((row) => withCells(events.head, row, { 地块: parcel.code, '面积(亩)': '' })),
  );
  writeSheet(join(folder, 'parcel-events.csv'), { head: events.head, rows: steps });
  forgetParcels(folder, new Set(parcels.rows.map((row) => row[code] ?? '')));
  const features = made.map((parcel) => ({
    type: 'Feature',
    properties: { 地块编码: parcel.code },
    geometry: {
      type: 'Polygon',
      coordinates: [
        [...parcel.outline, ...parcel.outline.slice(0, 1)].map((point) =>
          toGeographic(point, ZONE),
        ),
      ],
    },
  }));
  writeFileSync(
    join(folder, 'parcels/parcels.geojson'),
    JSON.stringify({ type: 'FeatureCollection', features }),
  );
}

/** Removes rows of other tables that name a parcel which is no longer there. */
function forgetParcels(folder: string, gone: ReadonlySet<string>): void {
  for (const file of ['blockers.csv', 'acknowledged.csv']) {
    if (!existsSync(join(folder, file))) continue;
    const { head, rows } = readSheet(join(folder, file));
    const kept = rows.filter((row) => !row.some((cell) => gone.has(cell)));
    writeSheet(join(folder, file), { head, rows: kept });
  }
}
