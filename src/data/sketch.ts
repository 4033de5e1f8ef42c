/**
 * The only form in which geometry leaves the data layer: px from the upper left corner of a park, y
 * down, rounded to 0.1 px, without the points a reader would not see. Where that corner lies on the
 * earth is not kept.
 */
export interface Sketch {
  /** In the order of the parks; those without boundary or parcel are left out. */
  readonly parks: readonly ParkSketch[];
  /** How many metres one px stands for: a round figure, for the scale bar. */
  readonly metresPerPx: number;
}

/** A point of a sketch in px. */
export type SketchPoint = readonly [x: number, y: number];

/** One park as far as it is drawn. */
export interface ParkSketch {
  /** The park's code. */
  readonly park: string;
  readonly width: number;
  readonly height: number;
  /**
   * In which direction it lies from the middle of all parks, and how far, whole px; a schematic keeps the
   * direction and shortens the way. Undefined where there is only one, or others lie in it.
   */
  readonly towards?: SketchPoint;
  readonly boundary: readonly (readonly SketchPoint[])[];
  readonly roads: readonly (readonly SketchPoint[])[];
  readonly rivers: readonly (readonly SketchPoint[])[];
  /** Names of roads and rivers, each once a park. */
  readonly lineNames: readonly LineName[];
  readonly parcels: readonly ParcelSketch[];
}

/** The name of a road or river and where it is written. */
export interface LineName {
  readonly text: string;
  readonly kind: 'road' | 'river';
  /** Middle of its longest stretch in the park. */
  readonly at: SketchPoint;
  /** Whole degrees it is turned by, clockwise, −90 to 90. */
  readonly turn: number;
  /** Length of the stretch, px. */
  readonly length: number;
}

/** One parcel: its rings, holes among them (even-odd rule), and where its label goes. */
export interface ParcelSketch {
  /** The parcel's code. */
  readonly parcel: string;
  readonly rings: readonly (readonly SketchPoint[])[];
  readonly label: SketchPoint;
  /** Px between the label's point and the nearest edge. */
  readonly room: number;
}
