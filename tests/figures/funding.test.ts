import { expect, test } from 'vitest';
import { fundingFigure } from '../../src/figures/funding.ts';
import { demoPark } from '../data/demo.ts';
import { bond } from '../model/project-tables.ts';
import { drawn } from './drawn.ts';

test('what is not granted says so where its bar would be, and foreign money is named beside', () => {
  const bonds = [
    bond('甲', { kind: 'fund', granted: 650_000 }),
    bond('乙', { kind: 'special', applied: 200_000 }),
    bond('丙', { kind: 'offshore', currency: 'USD', granted: 10_000 }),
  ];
  const figure = fundingFigure({ ...demoPark('internal'), bonds });
  expect(figure?.title).toContain('专项债1笔，尚未获批');
  expect(figure?.notes).toEqual(['外币的不在其中：丙专项债。']);
  expect(drawn(figure, 'wide')).toContain('尚未获批');
  expect(drawn(figure, 'wide')).not.toContain('不适用');
});
