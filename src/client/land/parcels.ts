/** The modes in the order the page tells their keys. */
const MODES = ['status', 'use', 'grade', 'age'] as const;

/** Keys of the groups of stages, by the letter of the stage. */
const STATUS_OF: Readonly<Record<string, string>> = {
  a: 'preparing',
  b: 'preparing',
  c: 'preparing',
  d: 'preparing',
  e: 'approval',
  f: 'approval',
  g: 'acquiring',
  h: 'acquiring',
  i: 'reserved',
  j: 'levelled',
  k: 'supplied',
  l: 'building',
  m: 'completed',
};

/** One parcel as the script knows it. */
export interface ScriptParcel {
  readonly code: string;
  /** 亩; 0 when it is not known. */
  readonly area: number;
  /** Whether the area is known. */
  readonly measured: boolean;
  /** Legend key by mode. */
  readonly keys: Readonly<Record<string, string>>;
  /** Steps by day (days since 2000), oldest first. */
  readonly steps: readonly { readonly status: string; readonly day: number }[];
  /** What it is found by, lower case. */
  readonly words: string;
  /** Its shapes: one per drawing of the map. */
  readonly shapes: Element[];
}

/** Reads one line of the page's parcels. */
export function parseParcel(line: string): ScriptParcel {
  const cells = line.split('\t');
  const keys: Record<string, string> = {};
  MODES.forEach((mode, index) => {
    keys[mode] = cells[2 + index] || '';
  });
  const steps = (cells[6] || '')
    .split(' ')
    .filter((step) => step !== '')
    .map((step) => ({
      status: STATUS_OF[step.charAt(0)] || '',
      day: parseInt(step.slice(1), 36),
    }));
  const code = cells[0] || '';
  return {
    code,
    area: Number(cells[1]),
    measured: (cells[1] || '') !== '',
    keys,
    steps,
    words: `${code} ${cells[7] || ''}`.toLowerCase(),
    shapes: [],
  };
}

/** The status of a parcel at the end of a day; `none` before its first step. */
export function statusOn(parcel: ScriptParcel, day: number): string {
  let status = 'none';
  for (const step of parcel.steps) if (step.day <= day) status = step.status;
  return status;
}

/** The page's parcels with their shapes. */
export function readParcels(holder: HTMLElement): ScriptParcel[] {
  const lines = (holder.getAttribute('data-land-parcels') || '').split('\n');
  const parcels = lines.filter((line) => line !== '').map(parseParcel);
  const byCode: Record<string, ScriptParcel> = {};
  for (const parcel of parcels) byCode[parcel.code] = parcel;
  for (const shape of Array.from(holder.querySelectorAll('[data-parcel]'))) {
    const parcel = byCode[shape.getAttribute('data-parcel') || ''];
    if (parcel) parcel.shapes.push(shape);
  }
  return parcels;
}
