import { describe, expect, it } from 'vitest';
import { parseParcel, statusOn } from '../../../src/client/land/parcels.ts';
import { dayText } from '../../../src/client/land/time.ts';
import { dayNumber } from '../../../src/figures/land-script.ts';
import { LAND_ORDER, statusOf } from '../../../src/model/land-stages.ts';

const day = (date: string): string => dayNumber(date).toString(36);
const LINE = `xc-001\t88.9\tcompleted\t100101\tA\tdone\ta${day('2024-01-05')} e${day('2024-11-20')} k${day('2025-03-10')}\t甲地块 jiadikuai`;

describe('the parcels the script knows', () => {
  it('are read from the lines of the page', () => {
    expect(parseParcel(LINE)).toMatchObject({
      code: 'xc-001',
      area: 88.9,
      measured: true,
      keys: { status: 'completed', use: '100101', grade: 'A', age: 'done' },
    });
  });

  it('may have no known area', () => {
    expect(parseParcel(LINE.replace('88.9', ''))).toMatchObject({ area: 0, measured: false });
  });

  it.each([
    ['2024-01-04', 'none'],
    ['2024-01-05', 'preparing'],
    ['2024-12-31', 'approval'],
    ['2025-03-10', 'supplied'],
    ['2030-01-01', 'supplied'],
  ])('stood on %s at %s', (date, status) => {
    expect(statusOn(parseParcel(LINE), dayNumber(date))).toBe(status);
  });

  it('have the same groups of stages as the page', () => {
    LAND_ORDER.forEach((stage, index) => {
      const letter = String.fromCharCode(97 + index);
      const parcel = parseParcel(`a\t1\t\t\t\t\t${letter}1\t`);
      expect(statusOn(parcel, 1)).toBe(statusOf(stage));
    });
  });

  it('name days as the data do', () => {
    for (const date of ['2000-01-01', '2024-02-29', '2026-06-30']) {
      expect(dayText(dayNumber(date))).toBe(date);
    }
  });
});
