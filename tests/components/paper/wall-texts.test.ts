import { describe, expect, it } from 'vitest';
import { wallTexts } from '../../../src/components/paper/wall-texts.ts';
import type { WallRow } from '../../../src/model/project-wall.ts';
import { JUNE, project } from '../../model/project-tables.ts';

const completionOf = (progress: Partial<NonNullable<WallRow['progress']>>) =>
  wallTexts(
    { life: { project: project('甲') }, progress, obstacles: [] } as unknown as WallRow,
    JUNE,
  ).completion;

describe('how far a project has come', () => {
  it('is its share with the points and the amounts', () => {
    expect(completionOf({ completion: 0.4, lead: -10, done: 400, plan: 1000 })).toEqual([
      '40%（−10.00）',
      '400万元／1000万元',
    ]);
  });

  it('is said once where nothing of it is known, for one reason', () => {
    const withheld = { completion: 'withheld', done: 'withheld', plan: 'withheld' } as const;
    expect(completionOf(withheld)).toEqual(['未公布']);
    expect(completionOf({ ...withheld, plan: 1000 })).toEqual(['未公布', '未公布／1000万元']);
  });
});
