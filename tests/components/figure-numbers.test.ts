import { describe, expect, test } from 'vitest';
import {
  figuresIn,
  numberFigures,
  referenceTo,
  withNumbers,
  withReference,
} from '../../src/components/report/figure-numbers.ts';
import { decoration } from '../../src/charts/drawing.ts';
import type { TextElement, TextNode } from '../../src/texts/compile-text.ts';

const draw = () => decoration({ width: 10, height: 10 }, []);
const table = (rows: number) => ({
  draw,
  table: { head: ['a'], rows: Array.from({ length: rows }, () => ['1']), numeric: [false] },
});
const FIGURES: Readonly<Record<string, ReturnType<typeof table>>> = {
  'lead-lag': table(3),
  land: table(200),
  bonds: table(2),
};
const figureOf = (id: string) => FIGURES[id];
const numbered = numberFigures(['lead-lag', 'nothing', 'land', 'bonds', 'lead-lag'], figureOf);

const element = (name: string, children: readonly TextNode[] = []): TextElement => ({
  name,
  isComponent: /^[A-Z]/.test(name),
  attributes: {},
  children,
});
const figure = (id: string): TextElement => ({ ...element('Figure'), attributes: { id } });

describe('figures of a report', () => {
  test('are counted in reading order, those without data and a second mention not', () => {
    expect([...numbered.values()]).toEqual([
      { id: 'lead-lag', number: 1, table: 1 },
      { id: 'land', number: 2, table: undefined },
      { id: 'bonds', number: 3, table: 2 },
    ]);
  });

  test.each([
    [[], ''],
    [['lead-lag'], '见图1、表1'],
    [['land'], '见图2'],
    [['lead-lag', 'bonds'], '见图1、图3和表1、表2'],
  ])('%j are pointed to by %j', (ids, expected) => {
    expect(referenceTo(ids.flatMap((id) => numbered.get(id) ?? []))).toBe(expected);
  });

  test.each([
    ['差欠序时进度11.38个百分点。', '差欠序时进度11.38个百分点（见图1）。'],
    ['如下；', '如下（见图1）；'],
    ['没有句号', '没有句号（见图1）'],
  ])('the paragraph %j points before its full stop', (paragraph, expected) => {
    expect(withReference(paragraph, '见图1')).toBe(expected);
  });
});

describe('a written report', () => {
  const body = [
    element('h2', ['一、经济运行情况']),
    '\n',
    element('p', ['收入为', element('Value'), '。']),
    '\n',
    figure('lead-lag'),
    figure('bonds'),
    element('Facts'),
    figure('land'),
  ];

  test('has its figures listed in order', () => {
    expect(figuresIn(body)).toEqual(['lead-lag', 'bonds', 'land']);
  });

  test('numbers its figures and points to them from the words before', () => {
    const inText = numberFigures(figuresIn(body), figureOf);
    const nodes = withNumbers(body, inText).filter((node) => typeof node !== 'string');
    expect(nodes[1]?.children).toEqual(['收入为', element('Value'), '（见图1、图2和表1、表2）。']);
    expect(nodes.slice(2).map(({ attributes }) => attributes)).toEqual([
      { id: 'lead-lag', number: 1, table: 1 },
      { id: 'bonds', number: 2, table: 2 },
      { reference: '见图3' },
      { id: 'land', number: 3 },
    ]);
  });

  test('leaves a heading before a figure as it is', () => {
    const nodes = withNumbers([element('h2', ['标题']), figure('land')], numbered);
    expect(nodes[0]).toEqual(element('h2', ['标题']));
  });
});
