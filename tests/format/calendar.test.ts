import { expect, test } from 'vitest';
import { formatCalendar } from '../../src/format/calendar.ts';

const text = formatCalendar({
  name: '清河高新区：发布日程',
  written: '2026-07-22 09:00',
  days: [
    {
      uid: 'release-2026-07-a@www.example.cn',
      day: '2026-12-31',
      summary: '发布经济总量、财政税收；投资与项目,对外开放2026年7月末数据，按通常的发布日推算',
      description: '两行\n文字',
    },
  ],
});

/** Properties of an iCalendar text as RFC 5545 has them read: unfolded lines, name, parameters, value. */
function properties(calendar: string): [name: string, value: string][] {
  return calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter((line) => line !== '')
    .map((line) => {
      const cut = line.indexOf(':');
      expect(cut, line).toBeGreaterThan(0);
      return [line.slice(0, cut), line.slice(cut + 1)];
    });
}

test('is read back as it was meant', () => {
  const read = properties(text);
  const value = (name: string): string | undefined => read.find(([key]) => key === name)?.[1];
  expect(read[0]).toEqual(['BEGIN', 'VCALENDAR']);
  expect(read.at(-1)).toEqual(['END', 'VCALENDAR']);
  expect(value('VERSION')).toBe('2.0');
  expect(value('DTSTAMP')).toBe('20260722T010000Z');
  expect(value('DTSTART;VALUE=DATE')).toBe('20261231');
  expect(value('DTEND;VALUE=DATE')).toBe('20270101');
  expect(value('UID')).toBe('release-2026-07-a@www.example.cn');
  expect(value('SUMMARY')?.replace(/\\(.)/g, '$1')).toContain('投资与项目,对外开放2026年7月末数据');
  expect(value('DESCRIPTION')).toBe('两行\\n文字');
});

test('no line is longer than 75 bytes, and none is cut within a character', () => {
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).not.toContain('�');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});
