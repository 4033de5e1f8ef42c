import { describe, expect, test } from 'vitest';
import { checkPark } from '../../src/check/check-park.ts';
import type { Edition, Park } from '../../src/data/park.ts';
import { formatReport } from '../../src/check/report.ts';
import { changed, wholeFiles } from '../data/fixture-files.ts';

function parkOf(files: ReadonlyMap<string, Uint8Array>, edition: Edition): Park {
  const { park, diagnostics } = checkPark(files, edition);
  if (park === undefined) throw new Error(formatReport(diagnostics));
  return park;
}

const codes = (rows: readonly { readonly code: string }[]): string[] =>
  rows.map(({ code }) => code);

describe('the public edition of the whole tables', () => {
  const park = parkOf(wholeFiles(), 'public');
  const internal = parkOf(wholeFiles(), 'internal');

  test('has no figure of a firm, only the internal edition has', () => {
    expect(park.enterprisePeriods).toEqual([]);
    expect(internal.enterprisePeriods).toHaveLength(4);
  });

  test('has no internal column of any dataset', () => {
    const secrets = ['王五', '0000-1234567', '96.4', '"amount"', '配套电镀', '订单不足', '9200'];
    const shown = (edition: Park): string[] =>
      secrets.filter((secret) => JSON.stringify(edition).includes(secret));
    expect(shown(internal)).toEqual(secrets);
    expect(shown(park)).toEqual([]);
  });

  test('has no acknowledgement', () => {
    expect(park.acknowledged).toEqual([]);
  });

  test('has no project that was never signed, nor what refers to it', () => {
    expect(codes(internal.projects)).toContain('lead-1');
    expect(codes(park.projects)).toEqual([
      'backlight',
      'backlight-2',
      'driver-chip',
      'paper-renewal',
    ]);
    expect(park.stageEvents.some(({ project }) => project === 'lead-1')).toBe(false);
    expect(JSON.stringify(park)).not.toContain('环保治理');
  });

  test('keeps a parcel of a hidden project without naming the project', () => {
    expect(internal.parcels.map(({ project }) => project)).toEqual(['backlight', 'lead-1']);
    expect(park.parcels.map(({ code, project }) => [code, project])).toEqual([
      ['dk-001', 'backlight'],
      ['dk-002', undefined],
    ]);
    expect(park.parcels[1]).not.toHaveProperty('project');
  });
});

describe('consent of the firm', () => {
  const marked = changed(
    wholeFiles(),
    'enterprise-events.csv',
    '因市场原因停产,,,内部',
    '因市场原因停产,,,公开',
  );

  test('is needed besides 公开 on the row', () => {
    const events = parkOf(marked, 'public').enterpriseEvents;
    expect(events.map(({ enterprise }) => enterprise)).toEqual(['mingchuan']);
    expect(parkOf(marked, 'internal').enterpriseEvents).toHaveLength(2);
  });

  test('lets the row through when given', () => {
    const given = changed(marked, 'enterprises.csv', '停产,,,,公开', '停产,是,,,公开');
    expect(parkOf(given, 'public').enterpriseEvents).toHaveLength(2);
  });

  test('never makes an internal row public', () => {
    const files = changed(wholeFiles(), 'enterprise-events.csv', '1,5000,公开', '1,5000,内部');
    expect(parkOf(files, 'public').enterpriseEvents).toEqual([]);
  });

  test('taken back, takes the milestones with it', () => {
    const files = changed(wholeFiles(), 'enterprises.csv', '正常,是', '正常,否');
    expect(parkOf(files, 'public').enterpriseEvents).toEqual([]);
  });
});

describe('signing', () => {
  test('hides a project marked 公开 until it is signed', () => {
    const files = changed(
      wholeFiles(),
      'stage-events.csv',
      '驱动芯片项目,签约',
      '驱动芯片项目,框架协议',
    );
    const park = parkOf(files, 'public');
    expect(codes(park.projects)).not.toContain('driver-chip');
    expect(codes(park.blockers)).toEqual([]);
  });

  /** The backlight project as a lead only, with what `change` makes of its later steps. */
  const unsigned = (...changes: (readonly [string, string])[]) =>
    [['明川背光源项目,签约', '明川背光源项目,意向'] as const, ...changes].reduce<
      ReadonlyMap<string, Uint8Array>
    >((files, [from, to]) => changed(new Map(files), 'stage-events.csv', from, to), wholeFiles());
  const begun = ['明川背光源项目,供地', '明川背光源项目,开工'] as const;
  const notBegun = begun.map(
    (step, at) => [step, `明川背光源项目,${['洽谈', '评审'][at]}`] as const,
  );

  test('of the whole project stands for its phases', () => {
    expect(codes(parkOf(unsigned(...notBegun), 'public').projects)).toEqual([
      'driver-chip',
      'paper-renewal',
    ]);
  });

  test('need not be entered for a project that has begun', () => {
    expect(codes(parkOf(unsigned(), 'public').projects)).toContain('backlight');
    expect(codes(parkOf(unsigned(...notBegun), 'public').projects)).not.toContain('backlight');
  });

  test('need not be entered for the project whose phase has begun', () => {
    const files = unsigned(...notBegun, ['明川背光源项目二期,洽谈', '明川背光源项目二期,开工']);
    expect(codes(parkOf(files, 'public').projects)).toEqual([
      'backlight',
      'backlight-2',
      'driver-chip',
      'paper-renewal',
    ]);
  });
});

test('an internal firm takes its public profile, titles and grades with it', () => {
  const files = changed(wholeFiles(), 'enterprises.csv', '0000-1234567,公开', '0000-1234567,内部');
  const park = parkOf(files, 'public');
  expect(codes(park.enterprises)).toEqual(['yunhu']);
  expect([park.qualifications, park.grades, park.enterpriseEvents]).toEqual([[], [], []]);
  expect(park.platforms.map((row) => 'enterprise' in row)).toEqual([false]);
  expect(JSON.stringify(park)).not.toContain('mingchuan"');
});
