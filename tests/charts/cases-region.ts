import { drawPointMap, type MapPointRow } from '../../src/charts/point-map.ts';
import type { ChartCase } from './chart-case.ts';

const LOOKS = ['full', 'half', 'open', 'none'] as const;

const place = (name: string, right: number, down: number, index: number): MapPointRow => ({
  name,
  at: [right, down],
  look: LOOKS[index % 4] ?? 'none',
  tip: name,
});

const map =
  (id: string, rows: readonly MapPointRow[]): ChartCase['draw'] =>
  (size, theme) =>
    drawPointMap(rows, {
      id,
      size,
      theme,
      title: '园区位置示意',
      description: '各园区的相对位置。',
      empty: '暂无数据',
      north: '北',
      legend: LOOKS.map((look, index) => ({ look, text: `第${index + 1}档` })),
    });

const FEW = [
  place('云江经开区', 14, 20, 0),
  place('青石高新区', 29, 9, 1),
  place('东岭先进制造业开发区', 40, 16, 2),
  place('西川园', 0, 16, 3),
];

/** Maps of places as they lie: few, many close together, one, none. */
export const regionChartCases: readonly ChartCase[] = [
  { name: 'point-map', sizes: ['narrow', 'wide', 'screen', 'room'], draw: map('point-map', FEW) },
  {
    name: 'point-map-many',
    sizes: ['narrow', 'wide'],
    draw: map(
      'point-map-many',
      Array.from({ length: 60 }, (_, i) => place(`第${i + 1}园`, (i * 17) % 41, (i * 23) % 37, i)),
    ),
  },
  { name: 'point-map-one', sizes: ['narrow'], draw: map('point-map-one', FEW.slice(3)) },
  { name: 'point-map-none', sizes: ['narrow'], draw: map('point-map-none', []) },
];
