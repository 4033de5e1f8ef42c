import { describe, expect, test } from 'vitest';
import { CODE_TITLES } from '../../src/data/codes.ts';
import { datasets } from '../../src/data/datasets.ts';
import { guideChapters, guideCodes, guideTables } from '../../src/layouts/guide-pages.ts';
import { addressesOf } from '../../src/program/addresses.ts';
import { CODE_HELP } from '../../src/ui/guide/codes.ts';
import { TABLE_HINTS } from '../../src/ui/guide/table-hints.ts';
import { demoSite } from '../data/demo.ts';
import { chapterTexts, pictures } from './texts.ts';

describe('the handbook', () => {
  test('has a page for every code and no page without a code', () => {
    const codes = [...CODE_TITLES.keys()].sort();
    expect(
      guideCodes('internal')
        .map(({ code }) => code)
        .sort(),
    ).toEqual(codes);
    expect(Object.keys(CODE_HELP).sort()).toEqual(codes);
  });

  test('has a page for every table', () => {
    const files = guideTables('internal').map(({ id }) => `data/${id}.csv`);
    expect(files).toEqual(datasets.map(({ file }) => file));
    const names: readonly string[] = datasets.map(({ name }) => name);
    expect(Object.keys(TABLE_HINTS).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('has a text for every chapter and no text without a chapter', () => {
    const chapters = guideChapters('internal').map(({ id }) => id);
    expect([...chapterTexts.keys()].sort()).toEqual([...chapters].sort());
  });

  test('shows every picture, each with a text for those who cannot see it', () => {
    const shown = [...chapterTexts.values()].flatMap((text) => [
      ...text.matchAll(/<Shot\s+name="([\w-]+)"\s+alt="([^"]{10,})"\s+caption="[^"]+"/g),
    ]);
    expect(shown.map(([, name]) => name).sort()).toEqual([...pictures].sort());
  });

  test.each([...chapterTexts])('%s has headings that can be addresses', (_name, text) => {
    for (const [, heading] of text.matchAll(/^##+ (.*)$/gm)) expect(heading).toMatch(/^[^\d“]/);
  });

  test.each(Object.entries(CODE_HELP))('says enough and no more about %s', (_code, help) => {
    expect(help.meaning.length).toBeGreaterThan(8);
    expect(help.meaning.length).toBeLessThan(160);
    expect(help.fix.length).toBeGreaterThan(0);
    for (const text of [help.meaning, ...help.fix]) {
      expect(text).toMatch(/。$/);
      expect(text.split('`').length % 2).toBe(1);
    }
  });
});

describe('the public edition', () => {
  test('has no page of the handbook', () => {
    expect(guideChapters('public')).toEqual([]);
    expect(guideTables('public')).toEqual([]);
    expect(guideCodes('public')).toEqual([]);
  });

  test('is given no address under /guide', () => {
    const of = (edition: 'internal' | 'public'): string[] =>
      addressesOf({
        ...demoSite(edition),
        texts: new Map(),
        pictures: new Map(),
        photos: new Map(),
      }).filter((name) => name.startsWith('guide'));
    expect(of('public')).toEqual([]);
    expect(of('internal').length).toBeGreaterThan(100);
  });
});
