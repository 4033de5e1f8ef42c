import { expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { formatDiagnostic } from '../../src/data/diagnostic.ts';
import { shapeArea } from '../../src/geometry/plane.ts';
import { readSurvey } from '../../src/geometry/read-survey.ts';
import { utf8, wholeFiles } from '../data/fixture-files.ts';
import { SOUND, UNSOUND } from './geojson-kinds.ts';

const FILE = 'parcels/other.geojson';

test.each(Object.entries(SOUND))('%s is read', (_, text) => {
  const { features, diagnostics } = readSurvey(`data/${FILE}`, utf8(text));
  expect(diagnostics).toEqual([]);
  expect(features).toMatchObject([{ kind: 'parcel', code: 'a' }]);
});

test('the way a ring is wound, heights and other members change nothing', () => {
  const [first, ...others] = Object.entries(SOUND)
    .filter(([name]) => !name.includes('hole'))
    .map(([, text]) => readSurvey(`data/${FILE}`, utf8(text)).features[0]?.polygons ?? [])
    .map((polygons) => shapeArea(polygons));
  expect(first).toBeGreaterThan(30_000);
  for (const area of others) expect(area).toBeCloseTo(first ?? 0, 3);
});

// Kept for reading: which message each kind gives.
test('every unsound kind gives a message, and none anything else', async () => {
  const said = Object.entries(UNSOUND).map(([name, text]) => {
    const files = new Map([...wholeFiles(), [FILE, utf8(text)] as const]);
    const found = checkPark(files, 'internal').diagnostics.filter(
      ({ file }) => file === `data/${FILE}`,
    );
    expect(found, name).not.toEqual([]);
    return [`# ${name}`, ...found.map(formatDiagnostic)].join('\n');
  });
  await expect(`${said.join('\n\n')}\n`).toMatchFileSnapshot('../fixtures/geojson-kinds.txt');
});
