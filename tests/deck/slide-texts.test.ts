import { describe, expect, test } from 'vitest';
import { measureTable, requestTable } from '../../src/components/deck/slide-texts.ts';
import type { Blocker } from '../../src/data/blockers.ts';
import { reportContext } from '../../src/report/context.ts';
import { writeRequests } from '../../src/report/sections/measures.ts';
import { demoPark } from '../data/demo.ts';

const PERIOD = { year: 2026, month: 6 };
const open = demoPark('public');
const whole = demoPark('internal');

describe('problems and next steps', () => {
  test('come from the chosen parts of the report, in the order chosen', () => {
    const rowsOf = (...sections: string[]) => measureTable(open, PERIOD, 'problem', sections).rows;
    const one = rowsOf('招商引资');
    const two = rowsOf('经济运行');
    expect(rowsOf('招商引资', '经济运行')).toEqual([...one, ...two]);
    expect(one.length).toBeGreaterThan(0);
  });

  test('leave out what is done and what has no text', () => {
    const all = measureTable(open, PERIOD, 'next').rows.map(([main]) => main);
    expect(all).not.toContain('按月通报签约项目落地进展');
    expect(all.every((text) => text !== '')).toBe(true);
  });

  test('take in a measure that answers no problem', () => {
    const [row] = open.measures.filter(({ period: { month } }) => month === PERIOD.month);
    if (row === undefined) throw new Error('The demo has measures.');
    const nextOf = (change: Partial<typeof row>) =>
      measureTable(
        { ...open, measures: [{ ...row, state: 'working', ...change } as typeof row] },
        PERIOD,
        'next',
      ).rows.map(([main]) => main);
    const texts = { measure: '引导企业上规。', nextStep: '年底前再有6家' };
    expect(nextOf({ ...texts, problem: '企业少' })).toEqual(['年底前再有6家']);
    expect(nextOf({ ...texts, problem: '无' })).toEqual(['引导企业上规，年底前再有6家']);
    expect(nextOf({ measure: '引导企业上规。', nextStep: '', problem: '' })).toEqual([
      '引导企业上规',
    ]);
  });

  test('of another period are not shown', () => {
    expect(measureTable(open, { year: 2025, month: 6 }, 'problem').rows).toEqual([]);
  });
});

test('a problem stands beside what is done, by whom and by when', () => {
  const { head, rows } = measureTable(whole, PERIOD, 'problem', ['要素保障']);
  expect(head).toEqual(['问题', '措施', '责任单位', '时限']);
  expect(rows).toContainEqual([
    '基础设施资金缺口较大',
    '加快支出本年专项债，已支出1.86亿元',
    '开发区财政金融局',
    '8月18日',
  ]);
});

describe('requests', () => {
  test('stand together by who must act, what takes most money first', () => {
    const raised = (code: string, askedOf: string, amount?: number): Blocker => {
      const found = whole.blockers.find(
        ({ enterprise, kind, project, state }) =>
          kind === 'support' && state === 'working' && !project && !enterprise,
      );
      if (found === undefined) throw new Error('The demo asks for nothing.');
      return { ...found, amount: amount ?? 'not-applicable', code, askedOf, text: code };
    };
    const blockers = [
      raised('甲', '市政府', 300),
      raised('乙', '省发改委'),
      raised('丙', '市财政局', 20_000),
      raised('丁', '市政府', 9000),
    ];
    const { rows } = requestTable({ ...whole, blockers, measures: [] }, PERIOD);
    expect(rows.map(([what, amount, whom]) => [what, amount, whom])).toEqual([
      ['丙', '2亿元', '市财政局'],
      ['丁', '9000万元', '市政府'],
      ['甲', '300万元', '市政府'],
      ['乙', '', '省发改委'],
    ]);
  });

  test('of the public edition are its public words only', () => {
    const said = requestTable(open, PERIOD).rows.map(([main]) => main);
    expect(said).toContain('请求倾斜新增建设用地指标');
    expect(said.join()).not.toContain('3000万元领投');
    expect(said.join()).not.toContain('（');
  });

  test('are those of the report, no line asking again whom a request asks', () => {
    for (const park of [open, whole]) {
      const paragraphs = writeRequests(reportContext(park, PERIOD, 'month'));
      expect(paragraphs.filter((text) => text.includes('恳请'))).toHaveLength(
        requestTable(park, PERIOD).rows.length,
      );
    }
  });

  test('of the internal edition are told in full', () => {
    const said = requestTable(whole, PERIOD).rows.map(([main]) => main);
    expect(said.join()).toContain('3000万元领投');
  });

  test('name the project or firm they are for where their text does not', () => {
    const said = (text: string): (string | undefined)[] => {
      const blockers = whole.blockers.filter(
        ({ askedOf, text: own }) => askedOf !== undefined && own?.includes('电镀'),
      );
      const park = { ...whole, blockers: blockers.map((one) => ({ ...one, text })), measures: [] };
      return requestTable(park, PERIOD).rows.map(([main]) => main);
    };
    const name = '犀角车饰汽车内外饰生产线扩产项目';
    expect(said('请求协调解决配套电镀审批。')).toEqual([`请求协调解决配套电镀审批（${name}）`]);
    expect(said(`请求协调解决${name}电镀审批`)).toEqual([`请求协调解决${name}电镀审批`]);
  });
});
