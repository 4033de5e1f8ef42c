import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../src/data/diagnostic.ts';
import { shapeArea } from '../../src/geometry/plane.ts';
import { readSurvey } from '../../src/geometry/read-survey.ts';
import type { Survey } from '../../src/geometry/survey.ts';
import { BOUNDARY_FAULTS, FILE, HEAD, PARCEL } from './boundary-faults.ts';

function read(text: string): Survey {
  return readSurvey(FILE, new TextEncoder().encode(text));
}

function messages(text: string): string[] {
  return read(text).diagnostics.map(formatDiagnostic);
}

describe('a boundary-point file', () => {
  it('gives one feature per parcel, on the plane of its zone', () => {
    const { features, diagnostics } = read(HEAD + PARCEL);
    expect(diagnostics).toEqual([]);
    expect(features).toHaveLength(1);
    expect(features[0]).toMatchObject({
      kind: 'parcel',
      code: 'DK-001',
      name: '北侧地块',
      zone: 38,
    });
    expect(features[0]?.at).toEqual({ file: FILE, row: 11 });
    expect(features[0]?.polygons[0]?.outer[0]).toEqual([512000, 3412000]);
    expect(shapeArea(features[0]?.polygons ?? [])).toBe(20_000);
    expect(features[0]?.statedArea).toBeCloseTo(20_000, 6);
  });

  it.each([
    ['the J left out', (text: string) => text.replace(/^J/gm, '')],
    ['nine attributes', (text: string) => text.replace('1001,@', '1001,备注,@')],
    ['twelve attributes', (text: string) => text.replace('1001,@', '1001,a,b,c,d,@')],
    ['full-width brackets', (text: string) => text.replace(/\[/g, '【').replace(/\]/g, '】')],
    ['tabs for commas', (text: string) => text.replace(/,/g, '\t')],
    ['full-width commas', (text: string) => text.replace('5,2.0000,DK', '5，2.0000，DK')],
    ['a unit behind the area', (text: string) => text.replace('2.0000', '2.0000公顷')],
    ['Windows line ends and blank lines', (text: string) => text.replace(/\n/g, '\r\n\r\n')],
    ['no zone number in the head', (text: string) => text.replace('带号=38\n', '')],
    ['no zone number in Y', (text: string) => text.replace(/,38512/g, ',512')],
  ])('may have %s', (_name, change) => {
    const { features, diagnostics } = read(change(HEAD + PARCEL));
    expect(diagnostics).toEqual([]);
    expect(features[0]?.polygons).toEqual(read(HEAD + PARCEL).features[0]?.polygons);
    expect(features[0]?.statedArea).toBeCloseTo(20_000, 6);
  });

  it('may be GBK', () => {
    // 北 is B1 B1 and 侧 is B2 E0 in GBK; everything else is ASCII.
    const ascii = PARCEL.replace('北侧地块', '@@').replace('面', '').replace('工业用地', '');
    const head =
      '[\xCA\xF4\xD0\xD4\xC3\xE8\xCA\xF6]\n\xD7\xF8\xB1\xEA\xCF\xB5=CGCS2000\n\xB4\xF8\xBA\xC5=38\n[\xB5\xD8\xBF\xE9\xD7\xF8\xB1\xEA]\n';
    const bytes = Uint8Array.from((head + ascii).replace('@@', '\xB1\xB1\xB2\xE0'), (letter) =>
      letter.charCodeAt(0),
    );
    const { features, diagnostics } = readSurvey(FILE, bytes);
    expect(diagnostics).toEqual([]);
    expect(features[0]?.name).toBe('北侧');
  });

  it('has holes in ring 2 and up', () => {
    const hole = `J5,2,3412020.000,38512020.000
J6,2,3412060.000,38512020.000
J7,2,3412060.000,38512070.000
J8,2,3412020.000,38512070.000
J5,2,3412020.000,38512020.000
`;
    const { features, diagnostics } = read(HEAD + PARCEL.replace('5,2.0', '10,1.8') + hole);
    expect(diagnostics).toEqual([]);
    expect(shapeArea(features[0]?.polygons ?? [])).toBe(18_000);
  });
});

describe('a fault is named by file and line', () => {
  it.each(BOUNDARY_FAULTS)('%s', (_name, text, message, features) => {
    expect(messages(text)).toEqual([message]);
    expect(read(text).features).toHaveLength(features);
  });
});

it('never throws, whatever the bytes are', () => {
  let state = 7;
  const random = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const whole = new TextEncoder().encode(HEAD + PARCEL);
  for (let round = 0; round < 400; round += 1) {
    const bytes = whole.slice(0, Math.floor(random() * whole.length));
    for (let hit = 0; hit < 4; hit += 1) {
      bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256);
    }
    for (const name of ['data/parcels/a.txt', 'data/parcels/a.geojson']) {
      expect(() => readSurvey(name, bytes)).not.toThrow();
    }
  }
});
