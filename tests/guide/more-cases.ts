/**
 * Faults that have no folder of their own in tests/fixtures, for the examples of the handbook: files
 * of boundary points, site.yaml, rare cells, figures that reveal a firm.
 */
import { checkPark } from '../../src/check/check-park.ts';
import { publishedBefore } from '../../src/check/published-before.ts';
import { checkSite } from '../../src/data/check-site.ts';
import type { Diagnostic } from '../../src/data/diagnostic.ts';
import { importSheets } from '../../src/desk/import/import-sheets.ts';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { changed, soundFiles, utf8, wholeFiles } from '../data/fixture-files.ts';
import { BOUNDARY_FAULTS, HEAD, PARCEL } from '../geometry/boundary-faults.ts';

type Files = Map<string, Uint8Array>;

/** A whole table in place of the sound one, one small change each. */
const CELLS: readonly (readonly [file: string, from: string, to: string])[] = [
  ['observations.csv', '2026年上半年,21.3', '2026年上半年,####'],
  ['parks.csv', '一区四园', '云\uE000区'],
  ['parks.csv', ',zone,1,', ',zone,1.5,'],
  ['observations.csv', '2026年上半年', '今年上半年'],
  ['observations.csv', '2026年上半年', '2206年上半年'],
];

function cellFaults(): Diagnostic[] {
  return CELLS.flatMap(([file, from, to]) => [
    ...checkPark(changed(soundFiles(), file, from, to), 'public').diagnostics,
  ]);
}

const WHOLE = HEAD + PARCEL;

/** The sound tables with one parcel and files of outlines; 200 m × 100 m is 30 亩. */
function withOutlines(files: Readonly<Record<string, string | Uint8Array>>): Files {
  const all = new Map(soundFiles());
  all.set(
    'parcels.csv',
    utf8('地块编码,地块名称,园区,面积(亩),公开级别\ndk-001,北侧地块,东部园,30,公开\n'),
  );
  for (const [name, content] of Object.entries(files)) {
    all.set(`parcels/${name}`, typeof content === 'string' ? utf8(content) : content);
  }
  return all;
}

/** A square on the map as GeoJSON, in plane coordinates with the zone number. */
function square(code: string, kind: string, west: number, size: number): object {
  const [east, north] = [38_512_000 + west, 3_412_000];
  const ring = [
    [east, north],
    [east + size, north],
    [east + size, north + size],
    [east, north + size],
    [east, north],
  ];
  return {
    type: 'Feature',
    properties: { 地块编码: code, 类型: kind },
    geometry: { type: 'Polygon', coordinates: [ring] },
  };
}

function geojson(...features: object[]): string {
  return JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
}

function outlineFaults(): Diagnostic[] {
  const cases: Readonly<Record<string, string | Uint8Array>>[] = [
    ...BOUNDARY_FAULTS.map(([, text]) => ({ 'dongping.txt': text })),
    { 'dongping.txt': WHOLE.replace('2.0000', '2.6000') },
    { 'dongping.txt': WHOLE.replace(/38512200\.000/g, '38512000.005') },
    { 'dongping.txt': WHOLE, 'other.geojson': geojson(square('east', '园区边界', 200_000, 900)) },
    { 'dongping.txt': Uint8Array.of(0x89, 0x50, 0xff, 0xfe, 0x00, 0x81) },
    { 'dongping.geojson': '{"type":\n"FeatureCollection",\n"features": [' },
    { 'dongping.geojson': '{"type": "Topology"}' },
    { 'dongping.txt': WHOLE, 'other.geojson': geojson(square('lake', '湖面', 0, 10)) },
    { 'dongping.txt': WHOLE, 'old.txt': WHOLE },
    { 'dongping.txt': WHOLE.replace('DK-001,北侧地块', 'DK-OO1,北侧') },
    { 'dongping.txt': WHOLE, 'other.geojson': geojson(square('nowhere', '园区边界', -50, 900)) },
    { 'dongping.txt': WHOLE, 'other.geojson': geojson(square('east', '园区边界', -50, 150)) },
  ];
  const overlap = withOutlines({
    'dongping.txt': WHOLE,
    'xiwan.geojson': geojson(square('dk-002', '地块', 190, 100)),
  });
  overlap.set(
    'parcels.csv',
    utf8(
      '地块编码,地块名称,园区,面积(亩),公开级别\ndk-001,北侧地块,东部园,30,公开\ndk-002,南侧地块,东部园,15,公开\n',
    ),
  );
  return [...cases.map(withOutlines), overlap].flatMap((files) => [
    ...checkPark(files, 'public').diagnostics,
  ]);
}

const SITE = `siteName: 云川（示例）
siteDomain: www.yunchuan.example
siteIdCode: 0000000000
organiser: 管委会（示例）
published: 2026-07-15 09:00
contentSource: 管委会（示例）
`;

/** What departments send and nobody can take in. */
function unclearImports(): readonly Diagnostic[] {
  const sheet = (place: string, ...grid: string[][]) => ({ place, names: [], grid });
  const head = ['指标', '园区', '期间', '数值', '数据状态'];
  const sheets = [
    sheet('通讯录.xlsx「Sheet1」', ['姓名', '电话'], ['张三', '5']),
    sheet(
      '经发局.xlsx「7月」',
      head,
      ['主营业务收入', '全区', '2026年1-7月', '六十', '快报'],
      ['从业人员', '全区', '2026年7月', '10800', '快报'],
      ['从业人员', '全区', '2026年7月', '10850', '快报'],
    ),
  ];
  return importSheets(soundFiles(), { sheets, faults: [] }).problems;
}

function siteFaults(): Diagnostic[] {
  return [
    SITE.replace('siteName: ', 'siteName：'),
    SITE.replace('2026-07-15 09:00', '2026-7-15'),
    SITE.replace('organiser: 管委会（示例）\n', ''),
    `${SITE}siteDomian: www.yunchuan.example\n`,
  ].flatMap((text) => [...checkSite(utf8(text)).diagnostics]);
}

/** Two firms of the same short name, and a row that refers to it. */
function ambiguousReference(): Diagnostic[] {
  const files = wholeFiles();
  const twice = changed(files, 'enterprises.csv', '云纸', '明川光电');
  return [...checkPark(twice, 'internal').diagnostics];
}

/** A zone whose parks' revenue is that of few firms; with one park nothing else can be withheld. */
function revealing(parks: Readonly<Record<string, readonly number[]>>): Diagnostic[] {
  const names: Readonly<Record<string, string>> = {
    east: '东部园',
    west: '西部园',
    north: '北部园',
  };
  const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
  const row = (park: string, value: number): string =>
    `revenue,${park},2026年1-6月,${(value / 10_000).toFixed(2)},10.5,核定,公开`;
  const tables: Readonly<Record<string, readonly string[]>> = {
    parks: [
      '园区编码,园区名称,简称,类型,上级园区,排序,公开级别',
      'zone,示例开发区,全区,总体,,0,公开',
      ...Object.keys(parks).map(
        (park, at) => `${park},${names[park]},${names[park]},园区,zone,${at + 1},公开`,
      ),
    ],
    indicators: [
      '指标编码,指标名称,简称,分组,计量单位,累计方式,价格口径,方向,可加总,小数位,首页,排序,统计口径,来源单位,公开级别',
      'revenue,主营业务收入,主营收入,经济,亿元,累计,现价,越高越好,是,2,是,1,口径,统计所,公开',
    ],
    observations: [
      '指标,园区,期间,数值,同比(%),数据状态,公开级别',
      row('zone', sum(Object.values(parks).flat())),
      ...Object.entries(parks).map(([park, values]) => row(park, sum(values))),
    ],
    enterprises: [
      '企业编码,企业名称,简称,园区,行业,规上企业,经营状态,公开级别',
      ...Object.entries(parks).flatMap(([park, values]) =>
        values.map(
          (_, at) =>
            `${park}-${at + 1},${park}${at + 1}公司,${park}${at + 1},${park},机械,是,正常,公开`,
        ),
      ),
    ],
    'enterprise-periods': [
      '企业,期间,主营业务收入(万元)',
      ...Object.entries(parks).flatMap(([park, values]) =>
        values.map((value, at) => `${park}-${at + 1},2026年1-6月,${value}`),
      ),
    ],
  };
  const files = Object.entries(tables).map(
    ([name, lines]) => [`${name}.csv`, utf8(lines.join('\n'))] as const,
  );
  return [...checkEdition(new Map(files), 'public').diagnostics];
}

/** A published number of signed projects beside a signing that is not public. */
function hiddenSigning(): Diagnostic[] {
  const signing = '驱动芯片项目,签约,2026-04-02,';
  const hidden = changed(wholeFiles(), 'stage-events.csv', `${signing}公开`, `${signing}内部`);
  return [...checkEdition(hidden, 'public').diagnostics];
}

/** A project that is not public, named in a sentence that is. */
function hiddenName(): Diagnostic[] {
  const hidden = changed(wholeFiles(), 'projects.csv', '15000,,60,,,,,公开', '15000,,60,,,,,内部');
  const said = changed(hidden, 'measures.csv', '签约两个', '签约驱动芯片项目等两个');
  return [...checkEdition(said, 'public').diagnostics];
}

/** A mobile number in a sentence that is public. */
function personalNumber(): Diagnostic[] {
  const said = changed(wholeFiles(), 'measures.csv', '签约两个', '请拨13800138000，签约两个');
  return [...checkEdition(said, 'public').diagnostics];
}

/** Figures none of which is public. */
function nothingOpen(): Diagnostic[] {
  const rows = new TextDecoder().decode(soundFiles().get('observations.csv'));
  const hidden = new Map(soundFiles()).set(
    'observations.csv',
    utf8(rows.replaceAll('公开\r\n', '内部\r\n')),
  );
  return [...checkEdition(hidden, 'public').diagnostics];
}

/** A table that is a link to another place. */
function linkedFile(): Diagnostic[] {
  const linked = new Map(soundFiles()).set('bonds.csv@', new Uint8Array());
  return [...checkPark(linked, 'public').diagnostics];
}

/** A site whose date of publication was not renewed with the data. */
function publishedBeforeData(): Diagnostic[] {
  const files = changed(wholeFiles(), 'observations.csv', '快报,,公开', '快报,2026-07-16,公开');
  const { park } = checkPark(files, 'public');
  return park === undefined ? [] : publishedBefore({ published: '2026-07-15 09:00' }, park);
}

/** A picture straight from a large camera. */
function largePicture(): Diagnostic[] {
  const picture = new Uint8Array(16_000_000);
  picture.set([0xff, 0xd8, 0xff]);
  const large = new Map(wholeFiles()).set('pictures/workshop.jpg', picture);
  return [...checkPark(large, 'public').diagnostics];
}

/** What the checks say about all of these. */
export function moreDiagnostics(): Diagnostic[] {
  return [
    ...cellFaults(),
    ...ambiguousReference(),
    ...outlineFaults(),
    ...unclearImports(),
    ...siteFaults(),
    ...revealing({
      east: [90_000, 3_000, 3_000],
      west: [20_000, 25_000, 30_000],
      north: [40_000, 50_000, 60_000],
    }),
    ...revealing({ east: [90_000, 3_000, 3_000] }),
    ...hiddenSigning(),
    ...hiddenName(),
    ...personalNumber(),
    ...nothingOpen(),
    ...linkedFile(),
    ...publishedBeforeData(),
    ...largePicture(),
  ];
}
