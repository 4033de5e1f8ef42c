import type { Diagnostic, Remark } from '../data/diagnostic.ts';
import { onOnePlane } from '../geometry/outlines.ts';
import type { Outlines } from '../geometry/outlines.ts';
import { shapeArea, toMu } from '../geometry/plane.ts';
import type { PlaneShape } from '../geometry/plane.ts';
import { GEOMETRY_FILE, readSurvey } from '../geometry/read-survey.ts';
import { makeSketch } from '../geometry/sketch.ts';
import { isLineKind, lineDiagnostic, type SurveyFeature } from '../geometry/survey.ts';
import { onceByKey } from '../model/once.ts';
import { parcels } from '../data/parcels.ts';
import { parks } from '../data/parks.ts';
import { reportCell } from '../data/table.ts';
import type { TableRow } from '../data/table.ts';
import { matchBoundaries, matchParcels } from './match-outlines.ts';
import { reportMissingOutlines, reportNamedFiles, reportNoOutlines } from './missing-outlines.ts';
import { findFarOutlines } from './far-outlines.ts';
import type { PlacedOutline } from './far-outlines.ts';
import { findOverlaps, outsideBoundary } from './outline-overlaps.ts';
import { tableOf } from '../data/read-tables.ts';
import type { ReadTables } from '../data/read-tables.ts';

/** How far an outline's area may be from a stated one. */
export interface OutlineLimits {
  /** Share of the stated area. */
  readonly areaShare: number;
  /** 亩; the larger of the two counts. */
  readonly areaMu: number;
}

/** Figures are rounded to 0.1 亩 and surveys differ by a few per mille: both are let pass. */
const OUTLINE_LIMITS: OutlineLimits = { areaShare: 0.01, areaMu: 0.1 };

/** The outlines of a data folder and what is wrong with them. */
export interface CheckedOutlines {
  readonly outlines: Outlines;
  /** Those on lines of geometry files; remarks on cells are in their tables. */
  readonly diagnostics: readonly Diagnostic[];
}

const surveyedOnce = onceByKey((bytes: Uint8Array, file) => readSurvey(file, bytes));

function mu(area: number): string {
  return toMu(area).toFixed(toMu(area) < 1 ? 2 : 1);
}

/** The parcels of which a map of all of them shows something, with those that are on none. */
function drawnParcels(
  outlines: Outlines,
  parkRows: readonly TableRow<(typeof parks)['columns']>[],
  rows: readonly TableRow<(typeof parcels)['columns']>[],
): ReadonlySet<string> {
  const known = parkRows.map(({ cells }) => ({ code: cells.code }));
  const sketch = makeSketch(outlines, {
    parks: known,
    parcels: rows.map(({ cells }) => ({ code: cells.code, park: cells.park ?? '' })),
  });
  const on = new Set(known.map(({ code }) => code));
  return new Set([
    ...(sketch?.parks ?? []).flatMap((park) => park.parcels.map(({ parcel }) => parcel)),
    ...rows.flatMap(({ cells }) => (on.has(cells.park ?? '') ? [] : [cells.code])),
  ]);
}

/**
 * Reads the files of data/parcels/, finds the rows they belong to and checks both against each other:
 * areas, parcels without outline, outlines without parcel, overlaps, parcels outside their park.
 *
 * @param files by name inside the data folder, e.g. `parcels/2024.txt`
 */
export function checkOutlines(
  files: ReadonlyMap<string, Uint8Array>,
  tables: ReadTables,
  limits: OutlineLimits = OUTLINE_LIMITS,
): CheckedOutlines {
  const names = [...files.keys()].filter(
    (name) => name.startsWith('parcels/') && GEOMETRY_FILE.test(name),
  );
  const surveys = names.map((name) =>
    surveyedOnce(files.get(name) ?? new Uint8Array(), `data/${name}`),
  );
  const diagnostics = surveys.flatMap((survey) => [...survey.diagnostics]);
  const written = surveys.flatMap((survey) => survey.features);
  const features = onOnePlane(written);
  const zones = new Map(written.map(({ at, zone }) => [`${at.file} ${at.row}`, zone]));
  const say = (feature: SurveyFeature, remark: Remark): void => {
    diagnostics.push(
      lineDiagnostic(feature.at.file, feature.at.row, remark, feature.code ?? feature.name),
    );
  };

  const parcelTable = tableOf(tables, parcels);
  const parkTable = tableOf(tables, parks);
  const rows = parcelTable.rows.filter((row) => row.cells.code !== undefined);
  const matched = matchParcels(features, rows, say);
  const boundaries = matchBoundaries(features, parkTable.rows, say);
  const differs = (stated: number, area: number): boolean =>
    Math.abs(toMu(area - stated)) > Math.max(limits.areaMu, toMu(stated) * limits.areaShare);

  const shapes = new Map<string, PlaneShape>();
  const missing: typeof rows = [];
  for (const row of rows) {
    const rowOutlines = matched.get(row.cells.code) ?? [];
    if (rowOutlines.length === 0) {
      missing.push(row);
      continue;
    }
    const shape = rowOutlines.flatMap(({ polygons }) => polygons);
    const area = shapeArea(shape);
    shapes.set(row.cells.code, shape);
    const stated = row.cells.areaMu;
    if (typeof stated === 'number' && differs((stated * 2000) / 3, area)) {
      reportCell(parcelTable, row, 'areaMu', {
        code: 'area-differs',
        severity: 'warning',
        problem: `与界址点围成的面积 ${mu(area)} 亩对不上`,
        fix: `请核对面积和 ${rowOutlines[0]?.at.file ?? ''} 第${rowOutlines[0]?.at.row ?? 0}行的界址点`,
      });
    }
    for (const feature of rowOutlines) {
      const surveyed = shapeArea(feature.polygons);
      if (feature.statedArea === undefined || !differs(feature.statedArea, surveyed)) continue;
      say(feature, {
        code: 'area-differs',
        severity: 'warning',
        problem: `写的面积是 ${mu(feature.statedArea)} 亩，界址点围成的是 ${mu(surveyed)} 亩`,
        fix: '请核对面积和界址点',
      });
    }
  }
  const placed: PlacedOutline[] = [
    ...rows.flatMap(({ cells: { code, park } }): PlacedOutline[] => {
      const [feature] = matched.get(code) ?? [];
      const shape = shapes.get(code);
      return feature === undefined || shape === undefined
        ? []
        : [{ name: code, park, shape, feature }];
    }),
    ...features.flatMap((feature): PlacedOutline[] =>
      feature.kind === 'boundary' && feature.polygons.length > 0
        ? [
            {
              name: `${feature.name ?? feature.code ?? ''}边界`,
              park: undefined,
              shape: feature.polygons,
              feature,
            },
          ]
        : [],
    ),
  ];
  const far = findFarOutlines(placed, ({ at, zone }) => zones.get(`${at.file} ${at.row}`) ?? zone);
  for (const { feature, remark } of far) {
    diagnostics.push(lineDiagnostic(feature.at.file, feature.at.row, remark));
  }
  const farNames = new Set(far.flatMap(({ names: those }) => those));
  for (const { name, park, shape, feature } of placed) {
    const outside = farNames.has(name) ? 0 : outsideBoundary(shape, boundaries.get(park ?? ''));
    if (outside === 0) continue;
    say(feature, {
      code: 'outside-park',
      severity: 'warning',
      problem: `有 ${mu(outside)} 亩在所属园区的边界之外`,
      fix: '请核对园区和界址点',
    });
  }
  const fileNames = names.map((name) => name.slice('parcels/'.length));
  if (names.length === 0) reportNoOutlines(parcelTable, rows);
  const reported = names.length === 0 ? new Set() : reportNamedFiles(parcelTable, rows, fileNames);
  // Where a file is at fault its own error is enough: what it holds is not known.
  const isFaulty = diagnostics.some(({ severity }) => severity === 'error');
  if (shapes.size > 0 && !isFaulty) {
    const empty = surveys.flatMap((survey, at) =>
      survey.features.length === 0 ? [names[at]] : [],
    );
    reportMissingOutlines(
      parcelTable,
      missing.filter((row) => !shapes.has(row.cells.code) && !reported.has(row)),
      empty.map((name = '') => name.slice('parcels/'.length)),
    );
  }
  for (const { code, other, area } of findOverlaps(shapes)) {
    const [feature] = matched.get(code) ?? [];
    if (feature === undefined) continue;
    const problem = `与地块 ${other} 重叠 ${mu(area)} 亩`;
    say(feature, {
      code: 'parcels-overlap',
      severity: 'warning',
      problem,
      fix: '请核对两块地的界址点',
    });
  }
  const lines = features.flatMap(({ kind, lines: written, name }) =>
    isLineKind(kind) ? written.map((points) => ({ kind, name, points })) : [],
  );
  const outlines = { parcels: shapes, boundaries, lines };
  if (!isFaulty) {
    const drawn = drawnParcels(outlines, parkTable.rows, rows);
    for (const { name, feature } of placed) {
      if (feature.kind !== 'parcel' || drawn.has(name)) continue;
      say(feature, {
        code: 'outline-not-drawn',
        problem: '画到图上什么也没有：图形太小，或只是一条线',
        fix: '请核对界址点',
      });
    }
  }
  return { outlines, diagnostics };
}
