/** Nothing in the public site leads back to where a parcel lies on the earth. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { onOnePlane } from '../../src/geometry/outlines.ts';
import { boundsOf, ringsOf } from '../../src/geometry/plane.ts';
import { toGeographic } from '../../src/geometry/projection.ts';
import { readSurvey } from '../../src/geometry/read-survey.ts';
import { readDataFiles } from '../../src/check/load-park.ts';
import { findCoordinates } from './find-coordinates.ts';
import { files, site } from './site-pages.ts';

const DATA = fileURLToPath(new URL('../../data', import.meta.url));
const features = onOnePlane(
  [...readDataFiles(DATA)]
    .filter(([name]) => name.startsWith('parcels/'))
    .flatMap(([name, bytes]) => readSurvey(`data/${name}`, bytes).features),
);
const points = features.flatMap(({ polygons, lines }) => [
  ...ringsOf(polygons).flat(),
  ...lines.flat(),
]);
const secrets = { zone: features[0]?.zone ?? 0, points };
const read = (file: string): string => readFileSync(join(site, file), 'utf8');

/** Cells of a table apart: 490 beside 118.4 is no number of six digits. */
function textOf(file: string): string {
  if (!file.endsWith('.csv')) return read(file);
  const rows = parse(read(file), { bom: true, relax_column_count: true });
  return rows.flat().join('\n');
}

it('there is a map to look at, and points to look for', () => {
  expect(read('land/index.html')).toContain('data-parcel="xc-001"');
  expect(points.length).toBeGreaterThan(2000);
});

it('no file has a coordinate in any spelling, or a parameter to work one out', () => {
  const found = files
    .filter((file) => !/\.(png|woff2?|ico)$/.test(file))
    .flatMap((file) => findCoordinates(textOf(file), secrets).map((what) => `${file}: ${what}`));
  expect(found).toEqual([]);
});

describe('the map', () => {
  const svg = read('figures/land-map.svg');

  it('has no coordinate finer than a tenth of a pixel', () => {
    const shapes = [...svg.matchAll(/ d="([^"]*)"/g)].map(([, d = '']) => d).join(' ');
    expect(shapes.match(/\.\d{2,}/g)).toBeNull();
  });

  it('does not come with the numbers that would fit it onto the earth', () => {
    for (const { code, polygons, kind } of features) {
      if (kind !== 'parcel' || code === undefined) continue;
      const d = new RegExp(` d="([^"]*)" data-parcel="${code.toLowerCase()}"`).exec(svg)?.[1] ?? '';
      const [, x = '', y = ''] = /^M(-?[\d.]+) ?(-?[\d.]+)/.exec(d) ?? [];
      const outer = polygons[0]?.outer ?? [];
      const { west, north } = boundsOf(outer);
      expect(x).not.toBe('');
      // With the published scale known, these are what a fit would give: place = offset + px × scale.
      for (const scale of [8, 8 / 0.95]) {
        const east = west - Number(x) * scale;
        const top = north + Number(y) * scale;
        expect(findCoordinates(svg, { zone: secrets.zone, points: [[east, top]] })).toEqual([]);
      }
    }
  });

  it('leaves out points of the survey', () => {
    const count = (text: string): number => text.match(/[Ll](?=[-.\d])/g)?.length ?? 0;
    expect(count(svg)).toBeLessThan(points.length * 0.6);
  });
});

describe('the search itself', () => {
  const [east, north] = points[100] ?? [0, 0];
  const [longitude, latitude] = toGeographic([east, north], secrets.zone);
  const minutes = Math.floor((longitude % 1) * 60);

  it.each([
    ['a northing', north.toFixed(3)],
    ['a rounded northing', north.toFixed(0)],
    ['a grouped northing', Math.round(north).toLocaleString('en-US')],
    ['an easting', east.toFixed(3)],
    ['an easting with its zone', `${secrets.zone}${east.toFixed(0)}`],
    ['kilometres', (north / 1000).toFixed(3)],
    ['degrees', `[${longitude.toFixed(6)}, ${latitude.toFixed(6)}]`],
    ['a latitude alone', latitude.toFixed(4)],
    ['degrees and minutes', `${Math.floor(longitude)}°${minutes}′12.5″`],
    ['Chinese degrees and minutes', `东经${Math.floor(longitude)}度${minutes}分`],
    ['radians', ((longitude * Math.PI) / 180).toFixed(8)],
    ['scientific notation', north.toExponential(6)],
    [
      'full-width digits',
      north.toFixed(1).replace(/[\d.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
    ],
    [
      'a data URI',
      `url(data:text/plain;base64,${Buffer.from(north.toFixed(2)).toString('base64')})`,
    ],
    ['a projection', '+proj=tmerc +lat_0=0'],
    ['a code of a projection', 'EPSG:4529'],
  ])('finds %s', (_name, text) => {
    expect(findCoordinates(`x ${text} y`, secrets)).not.toEqual([]);
  });

  it('finds the outline files themselves', () => {
    for (const [name, bytes] of readDataFiles(DATA)) {
      if (!name.startsWith('parcels/')) continue;
      expect(findCoordinates(new TextDecoder('gbk').decode(bytes), secrets)).not.toEqual([]);
    }
  });
});
