import { describe, expect, test } from 'vitest';
import { bindableIn } from '../../../src/components/bindings/bindable.ts';
import { checkBindings } from '../../../src/components/bindings/check-bindings.ts';
import { shownBy } from '../../../src/components/bindings/shown-component.ts';
import { textFile } from '../../../src/texts/text-file.ts';
import { demoPark, demoSite } from '../../data/demo.ts';

const known = {
  ...demoSite('public'),
  pictures: new Map(),
  whole: () => demoPark('public'),
};
const bindable = (path: string, source = '') => bindableIn(textFile(path, source), known);
const shown = (path: string, markup: string, source = '') =>
  shownBy(textFile(path, source), markup, known);

describe('what may be inserted', () => {
  test('every indicator listed with a value is shown with it by a binding of its name', () => {
    const { indicators } = bindable('report/2026-06.mdx');
    expect(indicators.length).toBeGreaterThan(10);
    for (const { value, written } of indicators) {
      const { problems, text } = shown('report/2026-06.mdx', `<Value indicator="${written}" />`);
      expect([written, text, problems.length === 0]).toEqual([written, value, value !== undefined]);
    }
  });

  test('every other choice is one the check lets pass', () => {
    const all = bindable('report/2026-06.mdx');
    const markup = [
      ...all.figures.map(({ id }) => `<Figure id="${id}" />`),
      ...all.sections.map(({ id }) => `<Facts section="${id}" />`),
      ...all.parks.map((park) => `<Value indicator="主营业务收入" park="${park}" />`),
      ...all.counts.flatMap(({ filters, of }) =>
        filters.flatMap(({ name, options }) =>
          options.map((option) => `<Count of="${of}" ${name}="${option}" />`),
        ),
      ),
    ];
    expect(markup.length).toBeGreaterThan(50);
    const text = textFile('report/2026-06.mdx', markup.join('\n\n'));
    expect(checkBindings([text], known)).toEqual([]);
  });

  test('a report is about the period of its name, a deck about that of its head', () => {
    expect(bindable('report/2026-03.mdx').period).toEqual({ key: '2026-03', name: '2026年一季度' });
    const deck = bindable('deck/q.mdx', '---\nperiod: 2026年1-3月\n---\n');
    expect(deck.period?.key).toBe('2026-03');
    expect(bindable('deck/q.mdx').period?.key).toBe('2026-06');
    expect(bindable('home.mdx').period).toBeUndefined();
  });

  test('an earlier report is offered the values of its own period', () => {
    const valueIn = (path: string) =>
      bindable(path).indicators.find(({ written }) => written === '主营业务收入')?.value;
    expect(valueIn('report/2026-06.mdx')).toBe('52.14亿元');
    expect(valueIn('report/2026-03.mdx')).not.toBe('52.14亿元');
  });

  test('a period whose spelling is wrong leaves the rest to choose from', () => {
    const { indicators, period } = bindable('deck/q.mdx', '---\nperiod: 上半年\n---\n');
    expect(period).toBeUndefined();
    expect(indicators.length).toBeGreaterThan(10);
  });

  test('nothing can be inserted into a text that no page shows', () => {
    const { components, figures, kind } = bindable('draft/a.mdx');
    expect({ components, figures, kind }).toEqual({ components: [], figures: [], kind: undefined });
  });
});

describe('what a component would show', () => {
  test.each([
    ['<Value indicator="主营业务收入" />', '52.14亿元'],
    ['<Delta indicator="主营业务收入" />', '同比增长20.47%'],
    ['<Progress indicator="主营业务收入" />', '38.62%'],
    ['<Figure id="key-projects" />', expect.stringMatching(/\d/)],
    ['<Facts section="economy" />', expect.stringContaining('主营业务收入')],
    ['<Count of="项目" reached="签约" />', expect.stringMatching(/^\d+个$/)],
    ['<Sentence indicator="主营业务收入" change />', expect.stringMatching(/。$/)],
    ['<Spark indicator="主营业务收入" />', undefined],
  ])('%s', (markup, text) => {
    expect(shown('report/2026-06.mdx', markup)).toEqual({ text, problems: [] });
  });

  test.each([
    ['<Value indicator="主营收人" />', /相近的有“主营业务收入”/],
    ['<Value indicator="主营业务收入" period="2031-06" />', /最近的一期是/],
    ['<Figure id="nothing-of-the-kind" />', /没有编号为/],
    ['<Value indicator=“主营业务收入” />', /直引号/],
    ['<Cover />', /这里不能用/],
  ])('why %s cannot stand there', (markup, problem) => {
    const { problems, text } = shown('report/2026-06.mdx', markup);
    expect(text).toBeUndefined();
    expect(problems.join('')).toMatch(problem);
  });
});
