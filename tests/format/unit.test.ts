import { describe, expect, test } from 'vitest';
import { formatQuantity, quantityParts } from '../../src/format/unit.ts';

describe('money takes its step after rounding', () => {
  test.each([
    [52.14, '亿元', 2, '52.14亿元'],
    [1, '亿元', 2, '1亿元'],
    [0.98, '亿元', 2, '9800万元'],
    [0.35, '亿元', 2, '3500万元'],
    [0.7333, '亿元', 1, '7000万元'],
    [0.004, '亿元', 1, '40万元'],
    [0.98765, '亿元', 4, '9877万元'],
    [0.987654, '亿元', 6, '9876.54万元'],
    [0.99999, '亿元', 2, '1.00亿元'],
    [-0.98, '亿元', 2, '−9800万元'],
    [0, '亿元', 2, '0亿元'],
    [9999.996, '万元', 2, '1.00亿元'],
    [9999.994, '万元', 2, '9999.99万元'],
    [10000, '万元', 0, '1亿元'],
    [12345, '万元', 0, '1.23亿元'],
    [0.5, '万元', 2, '0.50万元'],
    [-12345, '万元', 2, '−1.23亿元'],
    [9999.4, '元', 0, '9999元'],
    [9999.6, '元', 0, '1.00万元'],
    [99999999.9, '元', 0, '1.00亿元'],
    [123456, '亿元', 2, '123456亿元'],
    [8.5, '亿美元', 2, '8.50亿美元'],
    [0.85, '亿美元', 2, '8500万美元'],
    [23456, '万美元', 2, '2.35亿美元'],
  ])('%d %s with %i decimals is %s', (value, unit, decimals, expected) => {
    expect(formatQuantity(value, unit, { decimals })).toBe(expected);
  });
});

describe('other units are written as they are', () => {
  test.each([
    [10723, '人', 0, '10723人'],
    [38, '家', 0, '38家'],
    [11, '个', 0, '11个'],
    [2100, '亩', 0, '2100亩'],
    [0.7655, '公顷', 4, '0.7655公顷'],
    [34567.8, '吨标准煤', 1, '34567.8吨标准煤'],
    [24.1, '万元/亩', 2, '24.10万元/亩'],
    [63.2, '%', 2, '63.20%'],
    [0, '%', 2, '0%'],
    [0, '人', 0, '0人'],
  ])('%d %s with %i decimals is %s', (value, unit, decimals, expected) => {
    expect(formatQuantity(value, unit, { decimals })).toBe(expected);
  });
});

test('a column keeps its unit and may separate thousands', () => {
  expect(formatQuantity(0.98, '亿元', { decimals: 2, step: 'keep' })).toBe('0.98亿元');
  expect(formatQuantity(12345.6, '万元', { decimals: 1, step: 'keep', grouping: true })).toBe(
    '12,345.6万元',
  );
});

test('number and unit come apart for large type', () => {
  expect(quantityParts(0.98, '亿元', { decimals: 2 })).toEqual({ number: '9800', unit: '万元' });
  expect(quantityParts(63.2, '%', { decimals: 2 })).toEqual({ number: '63.20', unit: '%' });
});
