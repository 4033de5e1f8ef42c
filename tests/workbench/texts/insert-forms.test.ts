import { describe, expect, test } from 'vitest';
import { bindableIn } from '../../../src/components/bindings/bindable.ts';
import { checkBindings } from '../../../src/components/bindings/check-bindings.ts';
import type { InsertForm } from '../../../src/workbench/texts/insert-form.ts';
import { textFile } from '../../../src/texts/text-file.ts';
import {
  firstAnswers,
  foundOptions,
  insertForms,
} from '../../../src/workbench/texts/insert-forms.ts';
import { demoPark, demoSite } from '../../data/demo.ts';

const known = { ...demoSite('public'), pictures: new Map(), whole: () => demoPark('public') };
const formsOf = (path: string): InsertForm[] => insertForms(bindableIn(textFile(path, ''), known));
const form = (path: string, id: string): InsertForm =>
  formsOf(path).find((each) => each.id === id) as InsertForm;

describe('the forms of a text', () => {
  test.each([
    ['report/2026-06.mdx', ['value', 'count', 'figure', 'facts', 'table']],
    ['home.mdx', ['value', 'figure', 'facts', 'table']],
    ['deck/main.mdx', ['value', 'figure', 'slide']],
    ['draft/a.mdx', []],
  ])('%s', (path, ids) => {
    expect(formsOf(path).map(({ id }) => id)).toEqual(ids);
  });

  test.each(['report/2026-06.mdx', 'home.mdx', 'deck/main.mdx'])(
    'what each gives without an answer may stand in %s',
    (path) => {
      for (const each of formsOf(path)) {
        const text = textFile(path, each.markup(firstAnswers(each)));
        expect([each.id, checkBindings([text], known)]).toEqual([each.id, []]);
      }
    },
  );

  test('every kind of slide may stand in a deck', () => {
    const slide = form('deck/main.mdx', 'slide');
    for (const { value } of slide.fields[0]?.options ?? []) {
      const text = textFile('deck/main.mdx', slide.markup({ what: value, notes: '备"注"' }));
      expect([value, checkBindings([text], known)]).toEqual([value, []]);
    }
  });
});

describe('what the answers make', () => {
  test.each([
    [
      'value',
      { indicator: '税收', what: 'Sentence', change: 'true', park: '', period: '2026-03' },
      '<Sentence indicator="税收" change period="2026-03" />',
    ],
    ['value', { indicator: '税收', what: 'Value', change: 'true' }, '<Value indicator="税收" />'],
    [
      'count',
      { of: '项目', '项目:stage': '签约', '企业:industry': '装备' },
      '<Count of="项目" stage="签约" />',
    ],
    ['facts', { section: 'land' }, '<Facts section="land" />'],
    ['table', { columns: '2', rows: '0' }, '| 第1列 | 第2列 |\n| --- | --- |\n| 　 | 　 |'],
  ])('%s', (id, answers, markup) => {
    expect(form('report/2026-06.mdx', id).markup(answers)).toBe(markup);
  });
});

test('a list is searched by all words, in names, groups and codes', () => {
  const { options = [] } = form('report/2026-06.mdx', 'value').fields[0] ?? {};
  const found = foundOptions(options, '主营 收入');
  expect(found.length).toBeGreaterThan(0);
  for (const { label } of found) expect(label).toContain('主营');
  expect(foundOptions(options, '没有这样的')).toEqual([]);
});
