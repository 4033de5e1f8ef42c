import { expect, test } from 'vitest';
import { writtenText } from '../../src/model/written-text.ts';

test.each([
  ['组建专班', '组建专班'],
  ['无土地指标', '无土地指标'],
  ['无', undefined],
  ['无。', undefined],
  ['没有', undefined],
  ['—', undefined],
  ['', undefined],
  [undefined, undefined],
])('%s says %s', (text, said) => {
  expect(writtenText(text)).toBe(said);
});
