/** GeoJSON as programs write it, sound and unsound: small files of the kinds validators are tried on. */

const ring = [
  [122.9, 36.49],
  [122.902, 36.49],
  [122.902, 36.492],
  [122.9, 36.492],
  [122.9, 36.49],
];
const hole = [
  [122.9005, 36.4905],
  [122.9005, 36.4915],
  [122.9015, 36.4915],
  [122.9015, 36.4905],
  [122.9005, 36.4905],
];
const datum = { 坐标系: '2000国家大地坐标系' };

type Feature = Readonly<Record<string, unknown>>;

function feature(geometry: unknown, properties: unknown = { 地块编码: 'a' }): Feature {
  return { type: 'Feature', properties, geometry };
}

function polygon(coordinates: unknown): Feature {
  return feature({ type: 'Polygon', coordinates });
}

function collection(...features: readonly unknown[]): string {
  return JSON.stringify({ type: 'FeatureCollection', ...datum, features });
}

/** Files whose outline is read; in each the parcel `a` of the same ring. */
export const SOUND: Readonly<Record<string, string>> = {
  'a polygon': collection(polygon([ring])),
  'wound the other way': collection(polygon([[...ring].reverse()])),
  'a hole wound like its outline': collection(polygon([ring, [...hole].reverse()])),
  'a multipolygon of one': collection(feature({ type: 'MultiPolygon', coordinates: [[ring]] })),
  'heights behind the coordinates': collection(
    polygon([ring.map((position) => [...position, 12.5])]),
  ),
  'a number of its own and an extent': JSON.stringify({
    type: 'FeatureCollection',
    ...datum,
    bbox: [122, 36, 123, 37],
    features: [{ ...polygon([ring]), id: 7, bbox: [122, 36, 123, 37] }],
  }),
  'a byte order mark': `\uFEFF${collection(polygon([ring]))}`,
};

/** Files of which something must be said. */
export const UNSOUND: Readonly<Record<string, string>> = {
  'nothing at all': '',
  'spaces alone': ' \r\n ',
  null: 'null',
  'a number': '3',
  'a text': '"FeatureCollection"',
  'an empty list': '[]',
  'an empty object': '{}',
  'cut off': collection(polygon([ring])).slice(0, 120),
  'a comma too many': '{"type":"FeatureCollection","features":[],}',
  'single quotes': "{'type':'FeatureCollection','features':[]}",
  'no features': collection(),
  'features that are no list': JSON.stringify({
    type: 'FeatureCollection',
    ...datum,
    features: {},
  }),
  'features lost': JSON.stringify({ type: 'FeatureCollection', ...datum }),
  'a feature that is null': collection(null),
  'a feature that is a number': collection(5),
  'a collection within a collection': collection(
    JSON.parse(collection(polygon([ring]))) as unknown,
  ),
  'a feature within a feature': collection(feature(polygon([ring]))),
  'a kind nobody knows': JSON.stringify({ type: 'Featurecollection', features: [] }),
  'no geometry': collection(feature(null)),
  'a geometry without a kind': collection(feature({ coordinates: [ring] })),
  'a geometry of another case': collection(feature({ type: 'polygon', coordinates: [ring] })),
  'a point': collection(feature({ type: 'Point', coordinates: [122.9, 36.49] })),
  'a line': collection(feature({ type: 'LineString', coordinates: ring })),
  'a collection of geometries': collection(
    feature({ type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: [ring] }] }),
  ),
  'coordinates lost': collection(feature({ type: 'Polygon' })),
  'coordinates that are null': collection(polygon(null)),
  'no rings': collection(polygon([])),
  'an empty ring': collection(polygon([[]])),
  'a ring one level too high': collection(polygon(ring)),
  'a ring one level too deep': collection(polygon([[ring]])),
  'a ring that is not closed': collection(polygon([ring.slice(0, -1)])),
  'a ring of two points': collection(polygon([[ring[0], ring[1], ring[0]]])),
  'a ring of one point many times': collection(polygon([Array(5).fill(ring[0])])),
  'a ring that crosses itself': collection(
    polygon([[ring[0], ring[2], ring[1], ring[3], ring[0]]]),
  ),
  'a hole outside': collection(polygon([hole, ring])),
  'one number for a position': collection(polygon([ring.map(([x]) => [x])])),
  'texts for numbers': collection(polygon([ring.map((position) => position.map(String))])),
  'null for a number': collection(polygon([ring.map(([x]) => [x, null])])),
  'latitude before longitude': collection(polygon([ring.map(([x, y]) => [y, x])])),
  'a longitude beyond 180': collection(polygon([ring.map(([x, y]) => [(x ?? 0) + 200, y])])),
  'properties lost': collection(feature({ type: 'Polygon', coordinates: [ring] }, null)),
  'properties that are a list': collection(feature({ type: 'Polygon', coordinates: [ring] }, [])),
  'a code that is an object': collection(
    feature({ type: 'Polygon', coordinates: [ring] }, { 地块编码: {} }),
  ),
  'the same parcel twice': collection(polygon([ring]), polygon([ring])),
  'the datum of another country': JSON.stringify({
    type: 'FeatureCollection',
    crs: { type: 'name', properties: { name: 'urn:ogc:def:crs:EPSG::4214' } },
    features: [polygon([ring])],
  }),
  'a topology': '{"type":"Topology","objects":{},"arcs":[]}',
  'two files one after the other': `${collection(polygon([ring]))}\n${collection(polygon([ring]))}`,
  'one feature a line': `${JSON.stringify(polygon([ring]))}\n${JSON.stringify(polygon([ring]))}`,
  'thousands of brackets': '['.repeat(20_000),
};
