import { describe, expect, test } from 'vitest';
import { cellsWith, withLines } from './found.ts';

// The latest period of the whole tables is 2026年1-6月.
function landless(
  signed: string,
  changes: Readonly<Record<string, readonly string[]>> = {},
): boolean {
  const files = withLines({
    'projects.csv': ['项目编码,项目名称,园区,用地面积(亩),公开级别', 'x,新项目,东部园,30,公开'],
    'stage-events.csv': ['项目,阶段,日期,公开级别', `新项目,签约,${signed},公开`],
    'project-progress.csv': ['项目,期间'],
    'permits.csv': ['项目,手续'],
    'blockers.csv': ['问题编码,类型,项目,原因,具体情况,提出日期,状态'],
    'parcels.csv': ['地块编码,地块名称,园区,面积(亩)', 'dk-001,甲地,东部园,30'],
    ...changes,
  });
  return cellsWith('signed-without-land', files).length > 0;
}

describe('a signed project without land', () => {
  test.each([
    ['2025-12-31', true],
    ['2026-01-01', false],
    ['2026-06-01', false],
  ])('signed on %s: %j', (signed, expected) => {
    expect(landless(signed)).toBe(expected);
  });

  const early = '2025-01-10';

  test.each([
    [
      'has a parcel',
      { 'parcels.csv': ['地块编码,地块名称,园区,面积(亩),项目', 'dk-001,甲地,东部园,30,x'] },
    ],
    [
      'has an open blocker',
      {
        'blockers.csv': [
          '问题编码,类型,项目,原因,具体情况,提出日期,状态',
          'b,梗阻,x,环评,未批,2026-05-01,未解决',
        ],
      },
    ],
    [
      'needs no land',
      { 'projects.csv': ['项目编码,项目名称,园区,用地面积(亩)', 'x,新项目,东部园,0'] },
    ],
    [
      'has been shelved',
      { 'stage-events.csv': ['项目,阶段,日期', `x,签约,${early}`, 'x,搁置,2026-02-01'] },
    ],
    [
      'has started',
      { 'stage-events.csv': ['项目,阶段,日期', `x,签约,${early}`, 'x,开工,2026-02-01'] },
    ],
    ['is in a zone that keeps no parcels', { 'parcels.csv': ['地块编码,地块名称,园区,面积(亩)'] }],
  ])('is left alone when it %s', (_name, changes) => {
    // Parcels of the whole tables are referred to by their events.
    const alone = { 'parcel-events.csv': ['地块,阶段,日期'], ...changes };
    expect(landless(early, alone)).toBe(false);
  });

  test('is named although a blocker of it was resolved', () => {
    const header = '问题编码,类型,项目,原因,具体情况,提出日期,解决日期,状态';
    const blockers = [header, 'b,梗阻,x,环评,未批,2026-02-01,2026-05-01,已解决'];
    expect(landless(early, { 'blockers.csv': blockers })).toBe(true);
  });
});
