import { drawLandMap, type MapPark, type MapParcel } from '../../src/charts/land-map.ts';
import { drawLandStills } from '../../src/charts/land-stills.ts';
import { drawSchematic, type SchematicPark } from '../../src/charts/map-schematic.ts';
import type { MapFill } from '../../src/charts/map-fill.ts';
import type { Point } from '../../src/charts/label.ts';
import type { Drawing } from '../../src/charts/drawing.ts';
import type { ChartSize, Theme } from '../../src/charts/theme.ts';
import type { ChartCase } from './chart-case.ts';

const square = (x: number, y: number, side: number): Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y + side],
  [x, y + side],
];

const parcel = (code: string, x: number, y: number, side: number, fill: string): MapParcel => ({
  code,
  rings: side > 60 ? [square(x, y, side), square(x + 10, y + 10, 12)] : [square(x, y, side)],
  label: [x + side / 2, y + side / 2],
  room: side / 2,
  name: code,
  fill,
  outlined: fill === 'free',
  tip: `${code}：30.0亩`,
});

const park = (name: string, width: number, height: number): MapPark => ({
  name,
  width,
  height,
  boundary: [
    [
      [0, 0],
      [width, 4],
      [width - 4, height],
      [4, height - 6],
    ],
  ],
  roads: [
    [
      [0, height / 2],
      [width, height / 2 + 3],
    ],
  ],
  rivers: [
    [
      [0, height - 3],
      [width, height - 8],
    ],
  ],
  lineNames: [
    {
      text: '科创路',
      kind: 'road',
      at: [width / 2, height / 2 + 1.5],
      turn: 1,
      length: width,
    },
    { text: '短巷', kind: 'road', at: [width / 2, 6], turn: 90, length: 12 },
  ],
  parcels: [
    parcel('1', 12, 12, 80, 'free'),
    parcel('2', 110, 12, 40, 'used'),
    parcel('3', 160, 12, 9, 'used'),
    parcel('4', 12, height / 2 + 10, 50, 'unknown'),
  ],
});

const patterns = ['plain', 'rise', 'fall', 'level', 'upright', 'grid', 'lattice', 'dots'] as const;
const fills = new Map<string, MapFill>([
  ['free', { ground: '#8cc47c', ink: '#3d6b33', pattern: 'plain' }],
  ['used', { ground: '#cfe0f2', ink: '#5b8fc4', pattern: 'rise' }],
  ...patterns.map((pattern) => [pattern, { ground: '#eeeeee', ink: '#555555', pattern }] as const),
]);

const map =
  (parks: readonly MapPark[], legend: readonly { key: string; text: string }[] = []) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawLandMap(parks, {
      id: 'land-map',
      size,
      title: '标题',
      description: '文字说明',
      empty: '暂无数据',
      theme,
      fills,
      metresPerPx: 8,
      legend,
      notes: ['示意图，不作为权属、划界依据。'],
      ground: {
        boundary: '园区边界',
        road: '道路',
        bare: '不在地块内的土地',
        outlined: '可供',
      },
      north: '北',
      distance: (metres) => `${metres}米`,
    });

const schematic =
  (parks: readonly SchematicPark[]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawSchematic(parks, {
      id: 'land-parks',
      size,
      title: '标题',
      description: '文字说明',
      empty: '暂无数据',
      theme,
      fills,
      legend: [
        { key: 'used', text: '已建成' },
        { key: 'free', text: '可供', outlined: true },
        { key: 'rest', text: '其他' },
      ],
      notes: ['示意图，不作为权属、划界依据。'],
      placed: '园区之间只示方位，间距不按比例。',
      north: '北',
    });

const stills =
  (names: readonly string[]) =>
  (size: ChartSize, theme?: Theme): Drawing =>
    drawLandStills(
      names.map((name) => ({
        name,
        counts: ['已建成41块', '在建12块', '已收储待供9块'],
        parks: [park('新城园', 354, 273), park('西湾园', 318, 275), park('北岭园', 183, 183)],
        tip: `${name}：已建成41块`,
      })),
      {
        id: 'land-stills',
        size,
        title: '标题',
        description: '文字说明',
        empty: '暂无数据',
        theme,
        fills,
        legend: [
          { key: 'used', text: '已建成' },
          { key: 'free', text: '已收储待供' },
          { key: 'rest', text: '其他' },
        ],
        notes: ['示意图，不作为权属、划界依据。'],
      },
    );

const placed = (name: string, x: number, y: number, value?: string): SchematicPark => ({
  ...park(name, 260, 190),
  name,
  value,
  towards: [x, y],
  tip: `${name}：30.0亩`,
});

/** Schematics of no, one and three parks. */
export const schematicChartCases: readonly ChartCase[] = [
  {
    name: 'map-schematic',
    sizes: ['narrow', 'wide', 'screen', 'room'],
    draw: schematic([
      placed('新城园', 0, 0, '可供699.1亩'),
      placed('西湾园', -700, 200, '可供至少1200.0亩'),
      placed('生物医药与大健康产业园', 400, 900),
    ]),
  },
  {
    name: 'map-schematic-one',
    sizes: ['narrow', 'wide'],
    draw: schematic([placed('新城园', 0, 0, '无可供地')]),
  },
  {
    name: 'map-schematic-row',
    sizes: ['narrow', 'wide'],
    draw: schematic(
      Array.from({ length: 9 }, (_, at) => placed(`第${at + 1}园`, at * 900, at * 5, '可供30.0亩')),
    ),
  },
  { name: 'map-schematic-no-rows', sizes: ['narrow'], draw: schematic([]) },
];

/** Maps of no, one and four parks. */
export const landChartCases: readonly ChartCase[] = [
  {
    name: 'land-map',
    sizes: ['narrow', 'wide', 'screen'],
    draw: map([
      park('新城园', 354, 273),
      park('西湾园', 318, 275),
      park('东屏园', 292, 191),
      park('北岭园', 183, 183),
    ]),
  },
  {
    name: 'land-map-legend',
    sizes: ['screen', 'room'],
    draw: map(
      [park('新城园', 354, 273), park('西湾园', 318, 275), park('东屏园', 292, 191)],
      [
        { key: 'free', text: '已收储　13块 1477.5亩' },
        { key: 'used', text: '已建成　64块 5341.5亩' },
      ],
    ),
  },
  {
    name: 'land-stills',
    sizes: ['narrow', 'wide', 'screen', 'room'],
    draw: stills(['2021年末', '2023年末', '2026年6月30日']),
  },
  { name: 'land-stills-no-rows', sizes: ['narrow'], draw: stills([]) },
  { name: 'land-map-one', sizes: ['narrow', 'wide'], draw: map([park('新城园', 300, 200)]) },
  { name: 'land-map-no-rows', sizes: ['narrow'], draw: map([]) },
];
