import { describe, expect, it } from 'vitest';
import { formatDiagnostic } from '../../../src/data/diagnostic.ts';
import { shapeArea } from '../../../src/data/geometry/plane.ts';
import { readSurvey } from '../../../src/data/geometry/read-survey.ts';
import type { Survey } from '../../../src/data/geometry/survey.ts';

const FILE = 'data/parcels/a.txt';
const HEAD = `[属性描述]
格式版本号=1.01
坐标系=2000国家大地坐标系
几度分带=3
投影类型=高斯克吕格
计量单位=米
带号=38
精度=0.001
转换参数=,,,,,,
[地块坐标]
`;
const SQUARE = `J1,1,3412000.000,38512000.000
J2,1,3412100.000,38512000.000
J3,1,3412100.000,38512200.000
J4,1,3412000.000,38512200.000
J1,1,3412000.000,38512000.000
`;
const PARCEL = `5,2.0000,DK-001,北侧地块,面,,工业用地,1001,@\n${SQUARE}`;

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
      '[\xCA\xF4\xD0\xD4\xC3\xE8\xCA\xF6]\n\xB4\xF8\xBA\xC5=38\n[\xB5\xD8\xBF\xE9\xD7\xF8\xB1\xEA]\n';
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
  it.each([
    [
      'an open ring',
      HEAD + PARCEL.replace(/J1,1,[\d.,]+\n$/, '').replace('5,2.', '4,2.'),
      'data/parcels/a.txt 第12行：界址线没有闭合，已自动连回起点。最后一个界址点应与第一个相同。',
      1,
    ],
    [
      'a zone that is not the one in Y',
      HEAD.replace('带号=38', '带号=39') + PARCEL,
      'data/parcels/a.txt 第12行：带号写的是 39，Y 坐标的前两位却是 38，按 Y 的带号读取。请核对带号和坐标。',
      1,
    ],
    [
      'X and Y swapped',
      HEAD + PARCEL.replace(/(J\d,1),([\d.]+),([\d.]+)/g, '$1,$3,$2'),
      'data/parcels/a.txt 第12行：X 和 Y 写反了（5 个点），已互换后读取。X 是纵坐标（7位整数），Y 是横坐标（8位整数，前两位是带号）。',
      1,
    ],
    [
      'a repeated point',
      HEAD + PARCEL.replace(/(J2,1.*\n)/, '$1$1').replace('5,2.', '6,2.'),
      'data/parcels/a.txt 第12行：界址线有 1 个界址点与前一点重复，已略去。',
      1,
    ],
    [
      'a ring that crosses itself',
      HEAD + PARCEL.replace(/(J2,1.*\n)(J3,1.*\n)/, '$2$1'),
      'data/parcels/a.txt 第12行：界址线自相交：第1、3个界址点后的两条边相交。请核对界址点的先后次序。',
      0,
    ],
    [
      'a hole outside',
      `${HEAD}${PARCEL.replace('5,2.', '9,2.')}J5,2,3413000,38512020\nJ6,2,3413040,38512020\nJ7,2,3413040,38512070\nJ5,2,3413000,38512020\n`,
      'data/parcels/a.txt 第11行：第2圈应是洞，却不在第1圈里面。不相连的两块请分开写成两个地块，编号相同。',
      0,
    ],
    [
      'a point that is none',
      HEAD + PARCEL.replace('3412100.000,38512200.000', '34121OO.000,38512200.000'),
      'data/parcels/a.txt 第14行= "34121OO.000"：界址点读不出来。应为：点号,圈号,X,Y，如 J1,1,4040000.123,41490000.123。',
      0,
    ],
    [
      'a count that is not right',
      HEAD + PARCEL.replace('5,2.0', '7,2.0'),
      'data/parcels/a.txt 第11行：写的是 7 个界址点，实际 5 个。请核对是否漏了界址点。',
      1,
    ],
    [
      'no zone anywhere',
      HEAD.replace('带号=38\n', '') + PARCEL.replace(/,38512/g, ',512'),
      'data/parcels/a.txt 第11行：不知道是哪一带：Y 没有带号，[属性描述] 里也没有有效的带号。带号应为 25—45，如 带号=38。',
      0,
    ],
    [
      'another datum',
      HEAD.replace('2000国家大地坐标系', '1980西安坐标系') + PARCEL,
      'data/parcels/a.txt 第3行= "坐标系=1980西安坐标系"：不是2000国家大地坐标系。请先换算到2000国家大地坐标系。',
      1,
    ],
    [
      'longitude and latitude in a boundary-point file',
      HEAD + PARCEL.replace(/,3412\d+\.000,38512\d+\.000/g, ',30.8,114.1'),
      'data/parcels/a.txt 第12行：不是高斯-克吕格三度带坐标。X 应为7位整数，Y 应为8位整数（前两位是带号25—45）或6位整数。',
      0,
    ],
    [
      'nothing to read',
      '随便写的',
      'data/parcels/a.txt 第1行：没有 [地块坐标]，或里面没有地块。',
      0,
    ],
  ])('%s', (_name, text, message, features) => {
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
