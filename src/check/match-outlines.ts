import type { Remark } from '../data/diagnostic.ts';
import type { PlaneShape } from '../geometry/plane.ts';
import type { SurveyFeature } from '../geometry/survey.ts';
import type { parcels } from '../data/parcels.ts';
import type { parks } from '../data/parks.ts';
import type { TableRow } from '../data/table.ts';

type ParcelTableRow = TableRow<(typeof parcels)['columns']>;
type ParkTableRow = TableRow<(typeof parks)['columns']>;
type Say = (feature: SurveyFeature, remark: Remark) => void;

/** Codes are compared without case, spaces and dashes: `DK 001` in a survey is `dk-001` in the table. */
function fold(text: string | undefined): string {
  return (text ?? '').toLowerCase().replace(/[\s\-_—()（）]/g, '');
}

function fileName(feature: SurveyFeature): string {
  return feature.at.file.slice('data/parcels/'.length);
}

/**
 * The outline features of each parcel, by code: those with its code, else those with its name, else
 * those of the file its row names or that is called as it is. Parts of one parcel may be several
 * features of one file. A feature no row asks for is remarked on.
 */
export function matchParcels(
  features: readonly SurveyFeature[],
  rows: readonly ParcelTableRow[],
  say: Say,
): ReadonlyMap<string, readonly SurveyFeature[]> {
  const parcelFeatures = features.filter(({ kind }) => kind === 'parcel');
  const by = (key: (feature: SurveyFeature) => string): Map<string, SurveyFeature[]> => {
    const groups = new Map<string, SurveyFeature[]>();
    for (const feature of parcelFeatures) {
      const value = key(feature);
      if (value !== '') groups.set(value, [...(groups.get(value) ?? []), feature]);
    }
    return groups;
  };
  const byCode = by(({ code }) => fold(code));
  const byName = by(({ name }) => fold(name));
  const byFile = by((feature) => fold(fileName(feature)));
  const byStem = by((feature) => fold(fileName(feature).replace(/\.[^.]+$/, '')));

  const matched = new Map<string, readonly SurveyFeature[]>();
  const used = new Set<SurveyFeature>();
  for (const { cells } of rows) {
    const found =
      byCode.get(fold(cells.code)) ??
      byName.get(fold(cells.name)) ??
      byFile.get(fold(cells.geometry)) ??
      byStem.get(fold(cells.code)) ??
      [];
    const [first] = found;
    if (first === undefined || matched.has(cells.code)) continue;
    for (const feature of found) {
      used.add(feature);
      if (feature.at.file === first.at.file) continue;
      say(feature, {
        code: 'outline-twice',
        severity: 'warning',
        problem: `${first.at.file} 第${first.at.row}行已有这块地，这里的略去`,
      });
    }
    matched.set(
      cells.code,
      found.filter((feature) => feature.at.file === first.at.file),
    );
  }
  for (const feature of parcelFeatures) {
    if (used.has(feature)) continue;
    say(feature, {
      code: 'outline-without-parcel',
      severity: 'warning',
      ...(feature.code === undefined && feature.name === undefined
        ? {
            problem: '这个图形没有地块编码，也没有名称，不知道是哪块地，地图上不会画出',
            fix: '请在它的属性里写上“地块编码”',
          }
        : {
            problem: '地块表里没有这块地，地图上不会画出',
            fix: '请在 data/parcels.csv 里加一行，或改正地块编号',
          }),
    });
  }
  return matched;
}

/** The boundaries of the parks, by park code. */
export function matchBoundaries(
  features: readonly SurveyFeature[],
  rows: readonly ParkTableRow[],
  say: Say,
): ReadonlyMap<string, PlaneShape> {
  const boundaries = new Map<string, PlaneShape>();
  for (const feature of features) {
    if (feature.kind !== 'boundary') continue;
    const wanted = [fold(feature.code), fold(feature.name)].filter((name) => name !== '');
    const row = rows.find(({ cells }) =>
      [cells.code, cells.name, cells.shortName].some((name) => wanted.includes(fold(name))),
    );
    if (row === undefined) {
      say(feature, {
        code: 'boundary-without-park',
        severity: 'warning',
        problem: '园区表里没有这个园区，边界不会画出',
      });
      continue;
    }
    const { code } = row.cells;
    boundaries.set(code, [...(boundaries.get(code) ?? []), ...feature.polygons]);
  }
  return boundaries;
}
