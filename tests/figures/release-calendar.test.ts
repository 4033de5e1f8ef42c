import { expect, test } from 'vitest';
import {
  nextReleaseOf,
  releaseCalendar,
  releaseTable,
} from '../../src/figures/release-calendar.ts';
import { demoPark, demoSite } from '../data/demo.ts';

test('every indicator of a group with a usual day says when its next figures come', () => {
  const park = demoPark('public');
  const revenue = park.indicators.find(({ code }) => code === 'revenue');
  expect(revenue && nextReleaseOf(park, revenue)).toEqual({
    period: { year: 2026, month: 7 },
    day: '2026-08-20',
  });
  const energy = park.indicators.find(({ code }) => code === 'energy');
  // It is a month behind the others.
  expect(energy && nextReleaseOf(park, energy)?.period).toEqual({ year: 2026, month: 6 });
  const without = { ...park, releaseDays: [] };
  expect(revenue && nextReleaseOf(without, revenue)).toBeUndefined();
  expect(releaseTable(without)).toBeUndefined();
  expect(releaseCalendar(without, demoSite('public').site)).toBeUndefined();
});

test('the calendar has each release of a group once, in order, and the same text each time', () => {
  const { park, site } = demoSite('public');
  const calendar = releaseCalendar(park, site) ?? '';
  const text = calendar.replace(/\r\n /g, '');
  const days = [...text.matchAll(/^DTSTART;VALUE=DATE:(\d{8})\r$/gm)].map(([, day = '']) => day);
  expect(days).toEqual([...days].sort());
  const uids = [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
  expect(new Set(uids).size).toBe(uids.length);
  expect(uids.length).toBeGreaterThan(park.releaseDays.length * 10);
  expect(text).toContain('SUMMARY:发布经济总量2026年7月数据\r\n');
  // January is not reported alone.
  expect(text).not.toContain('SUMMARY:发布经济总量2027年1月数据');
  expect(releaseCalendar(park, site)).toBe(calendar);
});

test('staff see the notes of the table, the public does not', () => {
  const [internal, open] = [releaseTable(demoPark('internal')), releaseTable(demoPark('public'))];
  expect(internal?.head).toContain('备注');
  expect(open?.head).not.toContain('备注');
  expect(open?.rows).toContainEqual([
    '经济总量',
    '次月20日',
    expect.stringMatching(/^预计2026年8月20日（2026年7月的数）$/),
  ]);
});
