import type { Place } from '../data/dataset.ts';
import type { Diagnostic, Remark } from '../data/diagnostic.ts';
import type { PlanePoint, PlanePolygon } from './plane.ts';

/** What a feature of a geometry file is. */
export type SurveyKind = 'parcel' | 'boundary' | LineKind;

/** A feature that is a line on the map. */
export type LineKind = 'road' | 'river';

/** Whether a feature of this kind is a line. */
export function isLineKind(kind: SurveyKind): kind is LineKind {
  return kind === 'road' || kind === 'river';
}

/** One feature of a geometry file, on the plane of its own zone. */
export interface SurveyFeature {
  readonly kind: SurveyKind;
  /** Where it begins; `row` is the line of the file. */
  readonly at: Place;
  /** Code as written, e.g. `DK-001`; of a boundary the park's code or name. */
  readonly code?: string;
  readonly name?: string;
  /** Stated area, m². */
  readonly statedArea?: number;
  /** Three-degree zone of the coordinates, 25–45. */
  readonly zone: number;
  readonly polygons: readonly PlanePolygon[];
  /** Lines of a road or river. */
  readonly lines: readonly (readonly PlanePoint[])[];
}

/** What reading one geometry file gives. Never throws: what could not be read is in `diagnostics`. */
export interface Survey {
  readonly features: readonly SurveyFeature[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Says something about a line of the file being read. */
export type ReportLine = (line: number, remark: Remark, found?: string) => void;

/** A diagnostic on a line; `found` is what stands there. */
export function lineDiagnostic(
  file: string,
  line: number,
  remark: Remark,
  found?: string,
): Diagnostic {
  return {
    ...remark,
    severity: remark.severity ?? 'error',
    file,
    row: line,
    ...(found === undefined ? {} : { found }),
  };
}
