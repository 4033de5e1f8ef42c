import { patternElement } from '../charts/map-fill.ts';
import { decoration } from '../charts/drawing.ts';
import { writeSvg } from '../charts/write-svg.ts';
import { LAND_ORDER } from '../model/land-stages.ts';
import type { LandParcel } from '../model/land-parcels.ts';
import { sizeOf } from '../model/reading.ts';
import type { LandMode } from './land-modes.ts';
import { searchKeys } from '../format/pinyin.ts';

/** Day 0 of the events told to the script. */
const EPOCH = Date.UTC(2000, 0, 1);
const DAY = 86_400_000;

/** A day as a number of days since 2000, which a script can compare. */
export function dayNumber(date: string): number {
  return Math.round((Date.parse(date) - EPOCH) / DAY);
}

/**
 * What the map's script knows of the parcels, one per line: code, 亩 or nothing, key in each mode, steps and words
 * to find it by. A step is a letter for its stage (a is the first) and its day in base 36.
 */
export function landScriptData(parcels: readonly LandParcel[], modes: readonly LandMode[]): string {
  return parcels
    .map((landParcel) => {
      const { parcel, events, enterprise, project } = landParcel;
      // A step whose date is withheld stands on no day of the slider.
      const steps = events.flatMap(({ stage, date }) =>
        date === ''
          ? []
          : String.fromCharCode(97 + LAND_ORDER.indexOf(stage)) + dayNumber(date).toString(36),
      );
      const names = [parcel.name, enterprise?.name, project?.name].filter(
        (name) => name !== undefined,
      );
      return [
        parcel.code,
        sizeOf(parcel.areaMu) ?? '',
        ...modes.map((mode) => mode.keyOf(landParcel)),
        steps.join(' '),
        [
          ...names,
          ...[enterprise?.shortName, parcel.name].map((name) => searchKeys(name ?? '')),
        ].join(' '),
      ].join('\t');
    })
    .join('\n');
}

/** Id of the pattern of a legend's entry. */
export function patternId(mode: string, key: string): string {
  return `land-fill-${mode}-${key}`;
}

/** Every pattern of every mode in one drawing without size, for legends and for the script. */
export function patternStore(modes: readonly LandMode[]): string {
  const patterns = modes.flatMap((mode) =>
    mode.categories.map(({ key, fill }) => patternElement(patternId(mode.key, key), fill)),
  );
  return writeSvg(decoration({ width: 0, height: 0 }, patterns));
}
