/** The staff handbook is part of the internal edition only. */
import { expect, test } from 'vitest';
import { addressedPages, files, pageSource } from './site-pages.ts';

test('the public site has no page, picture or link of the staff handbook', () => {
  expect(files.filter((file) => /guide|handbook/i.test(file))).toEqual([]);
  const linking = addressedPages.filter((page) => /href="[^"]*guide/.test(pageSource(page)));
  expect(linking).toEqual([]);
});
