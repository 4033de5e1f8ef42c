import { describe, expect, it } from 'vitest';
import {
  epsgOfZone,
  toGeographic,
  toPlane,
  zoneOfEpsg,
  zoneOfLongitude,
} from '../../src/geometry/projection.ts';

const ZONES = Array.from({ length: 21 }, (_, index) => 25 + index);

describe('three-degree zones', () => {
  it('have the EPSG codes 4513–4533 with and 4534–4554 without the zone number', () => {
    expect(ZONES.map((zone) => epsgOfZone(zone, true))).toEqual(ZONES.map((_, i) => 4513 + i));
    expect(ZONES.map((zone) => epsgOfZone(zone, false))).toEqual(ZONES.map((_, i) => 4534 + i));
    expect(epsgOfZone(38, true)).toBe(4526);
    expect(epsgOfZone(38, false)).toBe(4547);
    for (const zone of ZONES) {
      for (const prefixed of [true, false]) {
        expect(zoneOfEpsg(epsgOfZone(zone, prefixed))).toEqual({ zone, prefixed });
      }
    }
  });

  it.each([24, 46, 38.5, Number.NaN])('do not include %s', (zone) => {
    expect(() => epsgOfZone(zone, true)).toThrow(RangeError);
  });

  it.each([4512, 4555, 4490, 3857])('are not what EPSG:%s is', (epsg) => {
    expect(zoneOfEpsg(epsg)).toBeUndefined();
  });

  it.each([
    [113.9, 38],
    [115.4, 38],
    [115.6, 39],
    [75, 25],
    [135, 45],
  ])('%s° lies in zone %s', (longitude, zone) => {
    expect(zoneOfLongitude(longitude)).toBe(zone);
  });

  it('put a point of the central meridian 500 km east, and back where it was', () => {
    for (const zone of ZONES) {
      const [east, north] = toPlane([zone * 3, 30], zone);
      expect(east).toBeCloseTo(500_000, 4);
      // Meridian arc to 30° N on this ellipsoid: 3,320,113.398 m.
      expect(north).toBeCloseTo(3_320_113.398, 2);
      const back = toGeographic(toPlane([zone * 3 + 1.2, 36.5], zone), zone);
      expect(back[0]).toBeCloseTo(zone * 3 + 1.2, 9);
      expect(back[1]).toBeCloseTo(36.5, 9);
    }
  });
});
