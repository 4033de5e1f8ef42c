import { describe, expect, it } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import { formatDiagnostic } from '../../src/data/diagnostic.ts';
import { toGeographic } from '../../src/geometry/projection.ts';
import { soundFiles } from '../data/fixture-files.ts';

type Corner = readonly [number, number];

/** A rectangle by its south-west corner and its sides, m, on the plane of zone 38. */
function rectangle(x: number, y: number, width: number, height: number): Corner[] {
  const [east, north] = [512_000 + x, 3_412_000 + y];
  return [
    [east, north],
    [east + width, north],
    [east + width, north + height],
    [east, north + height],
    [east, north],
  ];
}

function feature(code: string, ring: readonly Corner[], properties: object = {}): object {
  const coordinates = [ring.map((corner) => toGeographic(corner, 38))];
  return {
    type: 'Feature',
    properties: { 地块编码: code, ...properties },
    geometry: { type: 'Polygon', coordinates },
  };
}

function boundaryText(code: string, ring: readonly Corner[]): string {
  const points = ring.map(
    ([east, north], index) => `J${(index % 4) + 1},1,${north.toFixed(3)},38${east.toFixed(3)}`,
  );
  return `[属性描述]\n坐标系=2000国家大地坐标系\n带号=38\n[地块坐标]\n5,,${code},,面,,,,@\n${points.join('\n')}\n`;
}

const BOUNDARY = feature('east', rectangle(-100, -100, 900, 600), { 类型: '园区边界' });
const SQUARE = rectangle(0, 0, 200, 100);

/** Checks the sound fixture with parcels and geometry files added; 200 m × 100 m is 30 亩. */
function check(rows: readonly string[], files: Readonly<Record<string, object | string>>) {
  const bytes = new Map(soundFiles());
  const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
  bytes.set(
    'parcels.csv',
    encode(`地块编码,地块名称,园区,面积(亩),公开级别\n${rows.join('\n')}\n`),
  );
  for (const [name, content] of Object.entries(files)) {
    const text =
      typeof content === 'string'
        ? content
        : JSON.stringify({ type: 'FeatureCollection', features: content }, null, 1);
    bytes.set(`parcels/${name}`, encode(text));
  }
  return checkPark(bytes, 'public');
}

function remarks(...args: Parameters<typeof check>): string[] {
  return check(...args).diagnostics.map(formatDiagnostic);
}

const A = 'dk-001,甲地块,东部园,30,公开';
const B = 'dk-002,乙地块,东部园,30,公开';

describe('outlines and rows that belong together', () => {
  it.each([
    ['by code', feature('DK 001', SQUARE)],
    ['by name', feature('', SQUARE, { 地块名称: '甲地块' })],
  ])('are found %s', (_name, outline) => {
    const { park, diagnostics } = check([A], { 'a.geojson': [BOUNDARY, outline] });
    expect(diagnostics.map(formatDiagnostic)).toEqual([]);
    expect(park?.sketch?.parks[0]?.parcels.map(({ parcel }) => parcel)).toEqual(['dk-001']);
  });

  it('draw the same sketch from a boundary-point file as from its GeoJSON twin', () => {
    const odd: Corner[] = [
      [512000, 3412000],
      [512210.123, 3412011.456],
      [512190.5, 3412120.25],
      [512003.75, 3412098.001],
      [512000, 3412000],
    ];
    const row = A.replace(',30,', ',31,');
    const one = check([row], { 'a.geojson': [BOUNDARY, feature('dk-001', odd)] });
    const two = check([row], { 'a.geojson': [BOUNDARY], 'b.txt': boundaryText('dk-001', odd) });
    expect(one.diagnostics).toEqual([]);
    expect(two.diagnostics).toEqual([]);
    expect(two.park?.sketch).toEqual(one.park?.sketch);
  });

  it('are drawn only as far as the edition goes', () => {
    const { park } = check([A, B.replace('公开', '内部')], {
      'a.geojson': [
        BOUNDARY,
        feature('dk-001', SQUARE),
        feature('dk-002', rectangle(300, 0, 200, 100)),
      ],
    });
    expect(park?.sketch?.parks[0]?.parcels.map(({ parcel }) => parcel)).toEqual(['dk-001']);
  });

  it('need no map at all, which is noted', () => {
    const { park, diagnostics } = check([A], {});
    expect(diagnostics.map(({ severity }) => severity)).toEqual(['note']);
    expect(park?.sketch).toBeUndefined();
  });
});

describe('a fault is named by file and line', () => {
  it.each([
    [
      'a parcel without outline',
      [A, B],
      { 'a.geojson': [feature('dk-001', SQUARE)] },
      'data/parcels.csv 第3行 A列「地块编码」= "dk-002"：没有找到这块地的界址文件，地图上不会画出。请把界址点文件放进 data/parcels/，文件里的地块编号与这里一致。',
    ],
    [
      'an outline without parcel',
      [A],
      { 'a.geojson': [feature('dk-001', SQUARE), feature('dk-009', rectangle(300, 0, 10, 10))] },
      'data/parcels/a.geojson 第37行= "dk-009"：地块表里没有这块地，地图上不会画出。请在 data/parcels.csv 里加一行，或改正地块编号。',
    ],
    [
      'an area that is not that of the outline',
      [A.replace(',30,', ',33,')],
      { 'a.geojson': [feature('dk-001', SQUARE)] },
      'data/parcels.csv 第2行 D列「面积(亩)」= "33"：与界址点围成的面积 30.0 亩对不上。请核对面积和 data/parcels/a.geojson 第4行的界址点。',
    ],
    [
      'a stated area that is not that of the outline',
      [A],
      { 'a.txt': boundaryText('dk-001', SQUARE).replace('5,,', '5,2.6公顷,') },
      'data/parcels/a.txt 第5行= "dk-001"：写的面积是 39.0 亩，界址点围成的是 30.0 亩。请核对面积和界址点。',
    ],
    [
      'two parcels that overlap',
      [A, B],
      {
        'a.txt': boundaryText('dk-001', SQUARE),
        'b.txt': boundaryText('dk-002', rectangle(190, 0, 200, 100)),
      },
      'data/parcels/b.txt 第5行= "dk-002"：与地块 dk-001 重叠 1.5 亩。请核对两块地的界址点。',
    ],
    [
      'a parcel outside its park',
      [A],
      { 'a.geojson': [BOUNDARY], 'b.txt': boundaryText('dk-001', rectangle(700, 0, 200, 100)) },
      'data/parcels/b.txt 第5行= "dk-001"：有 15.0 亩在所属园区的边界之外。请核对园区和界址点。',
    ],
    [
      'a parcel tens of kilometres from the rest, in another zone',
      [A, B],
      {
        'a.txt': boundaryText('dk-001', SQUARE),
        'b.txt': boundaryText('dk-002', SQUARE)
          .replace(/,38512/g, ',39512')
          .replace('=38', '=39'),
      },
      'data/parcels/b.txt 第5行：dk-002离其余的地块有 287 公里，不能画在一张图上。坐标在第 39 带，其余的多在第 38 带，多半是带号或经度写错，请核对。',
    ],
    [
      'a parcel of a park far from its others',
      [A, B, B.replace('002', '003').replace('乙', '丙')],
      {
        'a.txt': boundaryText('dk-001', SQUARE),
        'b.txt': boundaryText('dk-002', rectangle(300, 0, 200, 100)),
        'c.txt': boundaryText('dk-003', rectangle(30_000, 0, 200, 100)),
      },
      'data/parcels/c.txt 第5行：dk-003离其余的地块有 30 公里，不能画在一张图上。请核对带号和坐标。',
    ],
    [
      'the same parcel in two files',
      [A],
      { 'a.txt': boundaryText('dk-001', SQUARE), 'b.txt': boundaryText('dk-001', SQUARE) },
      'data/parcels/b.txt 第5行= "dk-001"：data/parcels/a.txt 第5行已有这块地，这里的略去。',
    ],
    [
      'a boundary of no park',
      [A],
      {
        'a.geojson': [
          feature('nowhere', rectangle(-100, -100, 900, 600), { 类型: '园区边界' }),
          feature('dk-001', SQUARE),
        ],
      },
      'data/parcels/a.geojson 第4行= "nowhere"：园区表里没有这个园区，边界不会画出。',
    ],
  ])('%s', (_name, rows, files, message) => {
    expect(remarks(rows, files)).toEqual([message]);
  });
});
