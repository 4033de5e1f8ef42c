import { describe, expect, test } from 'vitest';
import { deckParts } from '../../src/components/deck/deck-parts.ts';
import type { Park } from '../../src/data/park.ts';
import { compileText, type TextNode } from '../../src/texts/compile-text.ts';
import { textFile } from '../../src/texts/text-file.ts';
import { demoPark, demoSite } from '../data/demo.ts';

const { site } = demoSite('public');
const bodyOf = (source: string): readonly TextNode[] =>
  compileText(textFile('deck/main.mdx', `---\ntitle: 汇报\n---\n\n${source}\n`)).body;
const partsOf = (source: string, park: Park = demoPark('public')) =>
  deckParts(bodyOf(source), { park, site }, undefined);

const DECK = `<Cover />

<Agenda />

<Headlines part="经济" />

<Outlook part="经济" />

<Divider part="土地" />

<Figure id="land-map" part="土地" omit-if-empty />

<Measures show="problem" part="问题" />

<Requests part="问题" />

<Slide title="补充" part="其他">

一句话

</Slide>`;

describe('the parts of a deck', () => {
  test('are those its slides name, in order, with how many slides each has', () => {
    expect(partsOf(DECK)).toEqual([
      { name: '经济', slides: 2 },
      { name: '土地', slides: 1 },
      { name: '问题', slides: 2 },
      { name: '其他', slides: 1 },
    ]);
  });

  test('are not those of which this edition has no slide', () => {
    const whole = demoPark('public');
    const park = { ...whole, parcels: [], measures: [], blockers: [] };
    expect(
      partsOf(`${DECK}\n\n<Slide title="结语" part="末尾" />`, park).map(({ name }) => name),
    ).toEqual(['经济', '其他', '末尾']);
  });

  test('are not worth a list where there are fewer than three', () => {
    expect(partsOf('<Headlines part="经济" />\n\n<Requests part="问题" />')).toEqual([]);
  });
});
