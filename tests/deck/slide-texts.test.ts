import { describe, expect, test } from 'vitest';
import { measureItems, requestItems } from '../../src/components/deck/slide-texts.ts';
import { reportContext } from '../../src/report/context.ts';
import { writeRequests } from '../../src/report/sections/measures.ts';
import { demoPark } from '../data/demo.ts';

const PERIOD = { year: 2026, month: 6 };
const open = demoPark('public');
const whole = demoPark('internal');

describe('problems and next steps', () => {
  test('come from the chosen parts of the report, in the order chosen', () => {
    const one = measureItems(open, PERIOD, 'problem', ['招商引资']);
    const two = measureItems(open, PERIOD, 'problem', ['经济运行']);
    expect(measureItems(open, PERIOD, 'problem', ['招商引资', '经济运行'])).toEqual([
      ...one,
      ...two,
    ]);
    expect(one.length).toBeGreaterThan(0);
  });

  test('leave out what is done and what has no text', () => {
    const all = measureItems(open, PERIOD, 'next').map(({ main }) => main);
    expect(all).not.toContain('按月通报签约项目落地进展');
    expect(all.every((text) => text.length > 0)).toBe(true);
  });

  test('of another period are not shown', () => {
    expect(measureItems(open, { year: 2025, month: 6 }, 'problem')).toEqual([]);
  });
});

describe('requests', () => {
  test('of the public edition are its public words only', () => {
    const said = requestItems(open, PERIOD).map(({ main }) => main);
    expect(said).toContain('请求倾斜新增建设用地指标');
    expect(said.join()).not.toContain('3000万元领投');
    expect(said.join()).not.toContain('（');
  });

  test('are those of the report, no line asking again whom a request asks', () => {
    for (const park of [open, whole]) {
      const paragraphs = writeRequests(reportContext(park, PERIOD, 'month'));
      expect(paragraphs.filter((text) => text.includes('恳请'))).toHaveLength(
        requestItems(park, PERIOD).length,
      );
    }
  });

  test('of the internal edition are told in full', () => {
    const said = requestItems(whole, PERIOD).map(({ main }) => main);
    expect(said.join()).toContain('3000万元领投');
  });

  test('name the project or firm they are for where their text does not', () => {
    const said = (text: string): string[] => {
      const blockers = whole.blockers.filter(
        ({ askedOf, text: own }) => askedOf !== undefined && own?.includes('电镀'),
      );
      const park = { ...whole, blockers: blockers.map((one) => ({ ...one, text })), measures: [] };
      return requestItems(park, PERIOD).map(({ main }) => main);
    };
    const name = '犀角车饰汽车内外饰生产线扩产项目';
    expect(said('请求协调解决配套电镀审批。')).toEqual([`请求协调解决配套电镀审批（${name}）`]);
    expect(said(`请求协调解决${name}电镀审批`)).toEqual([`请求协调解决${name}电镀审批`]);
  });
});
