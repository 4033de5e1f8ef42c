import { toGeographic } from '../../../src/geometry/projection.ts';
import { MU_PER_HECTARE, ringsOf } from '../../../src/geometry/plane.ts';
import type { PlanePoint, PlaneRing } from '../../../src/geometry/plane.ts';
import { encodeGbk } from './gbk.ts';
import { DEMO_ZONE } from './ground.ts';
import { BOUNDARIES, OUTLINES, ROADS } from './outlines.ts';
import type { DemoOutline } from './outlines.ts';
import { nameOfParcel } from './names.ts';

/** One file of data/parcels/. */
export interface OutlineFile {
  /** Below data/parcels/. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Nine decimals of a degree are a tenth of a millimetre: the same text on every machine. */
function position(point: PlanePoint): string {
  const [longitude, latitude] = toGeographic(point, DEMO_ZONE);
  return `[${longitude.toFixed(9)},${latitude.toFixed(9)}]`;
}

function closed(ring: PlaneRing): readonly PlanePoint[] {
  const [first] = ring;
  return first === undefined ? [] : [...ring, first];
}

function feature(properties: object, type: string, coordinates: string): string {
  const geometry = `{"type":"${type}","coordinates":${coordinates}}`;
  return `{"type":"Feature","properties":${JSON.stringify(properties)},"geometry":${geometry}}`;
}

function collection(file: string, features: readonly string[]): OutlineFile {
  const text = `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}\n`;
  return { file, bytes: new TextEncoder().encode(text) };
}

const ringText = (ring: PlaneRing): string => `[${closed(ring).map(position).join(',')}]`;

function geoJsonParcel(outline: DemoOutline): string {
  const polygons = outline.shape.map(
    ({ outer, holes }) => `[${[outer, ...holes].map(ringText).join(',')}]`,
  );
  const properties = { 地块编码: outline.code, 地块名称: nameOfParcel(outline.code) };
  const [only = ''] = polygons;
  return polygons.length === 1
    ? feature(properties, 'Polygon', only)
    : feature(properties, 'MultiPolygon', `[${polygons.join(',')}]`);
}

const HEAD = [
  '[属性描述]',
  '格式版本号=1.01',
  '数据产生单位=云川示例测绘队',
  '数据产生日期=2026-6-30',
  '坐标系=2000国家大地坐标系',
  '几度分带=3',
  '投影类型=高斯克吕格',
  '计量单位=米',
  `带号=${DEMO_ZONE}`,
  '精度=0.001',
  '转换参数=,,,,,,',
  '[地块坐标]',
];

/** The way one office writes: how many attributes, a J or none, a unit behind the area or none. */
interface Habit {
  readonly attributes: 8 | 9 | 12;
  readonly letter: 'J' | '';
  readonly unit: '公顷' | '';
}

/** One block of lines per part: a part is a parcel of the same number. */
function boundaryLines({ code, shape, areaMu }: DemoOutline, habit: Habit): string[] {
  const whole = shape.length === 1;
  return shape.flatMap((polygon) => {
    let number = 0;
    const points = ringsOf([polygon]).flatMap((ring, index) => {
      const first = number + 1;
      const lines = closed(ring).map(([east, north], at) => {
        const point = at === ring.length ? first : (number += 1);
        return `${habit.letter}${point},${index + 1},${north.toFixed(3)},${DEMO_ZONE}${east.toFixed(3)}`;
      });
      return lines;
    });
    const area = whole ? `${(areaMu / MU_PER_HECTARE).toFixed(4)}${habit.unit}` : '';
    const usual = [
      String(points.length),
      area,
      code.toUpperCase(),
      nameOfParcel(code),
      '面',
      '',
      '工业用地',
      '1001',
    ];
    const more = Array.from({ length: habit.attributes - usual.length }, () => '');
    return [[...usual, ...more, '@'].join(','), ...points];
  });
}

function boundaryFile(file: string, outlines: readonly DemoOutline[], habit: Habit): OutlineFile {
  const lines = [...HEAD, ...outlines.flatMap((outline) => boundaryLines(outline, habit))];
  return { file, bytes: encodeGbk(`${lines.join('\r\n')}\r\n`) };
}

/**
 * data/parcels/: two parks in GeoJSON, two as boundary-point files in GBK of different habits, park
 * boundaries and roads in a file of their own.
 */
export function makeOutlineFiles(): readonly OutlineFile[] {
  const of = (park: string): DemoOutline[] => OUTLINES.filter((outline) => outline.park === park);
  const dongping = of('dongping');
  return [
    collection('boundaries.geojson', [
      ...BOUNDARIES.map(({ park, ring }) =>
        feature({ 类型: '园区边界', 园区编码: park }, 'Polygon', `[${ringText(ring)}]`),
      ),
      ...ROADS.map(({ points }) =>
        feature({ 类型: '道路' }, 'LineString', `[${points.map(position).join(',')}]`),
      ),
    ]),
    collection('xincheng.geojson', of('xincheng').map(geoJsonParcel)),
    collection('xiwan.geojson', of('xiwan').map(geoJsonParcel)),
    boundaryFile('dongping-1.txt', dongping.slice(0, 18), { attributes: 8, letter: 'J', unit: '' }),
    boundaryFile('dongping-2.txt', dongping.slice(18), {
      attributes: 12,
      letter: 'J',
      unit: '公顷',
    }),
    boundaryFile('beiling.txt', of('beiling'), { attributes: 9, letter: '', unit: '' }),
  ];
}
