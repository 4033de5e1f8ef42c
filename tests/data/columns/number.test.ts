import { describe, expect, test } from 'vitest';
import { BY_INDICATOR } from '../../../src/data/column.ts';
import { exactNumber, number, percent, whole, year } from '../../../src/data/columns/number.ts';
import { unitFault, writtenUnit } from '../../../src/data/columns/reading.ts';

const spec = { header: '列', disclosure: 'public', description: '数', example: '5.27' } as const;
const money = number({ ...spec, unit: '亿元' });
const area = number({ ...spec, unit: '平方米', unitAliases: ['㎡'], min: 0 });
const growth = percent(spec);

describe('number cells', () => {
  test.each([
    ['52.14', 52.14],
    ['0', 0],
    ['-0', 0],
    ['+20.47', 20.47],
    ['-5.27', -5.27],
    ['−5.27', -5.27],
    ['－5.27', -5.27],
    ['.5', 0.5],
    ['123,456.78', 123456.78],
    ['１２３，４５６．７８', 123456.78],
    ['　52.14 ', 52.14],
    ['52.14亿元', 52.14],
    ['52.14 亿元', 52.14],
    ['1,352.14亿元', 1352.14],
    ['*', 'withheld'],
    ['**', 'withheld'],
    ['＊＊', 'withheld'],
    ['XX', 'withheld'],
    ['xx', 'withheld'],
    ['XX.X', 'withheld'],
    ['×××', 'withheld'],
    ['**亿元', 'withheld'],
    ['XX.X亿元', 'withheld'],
    ['X0亿元', 'withheld'],
    ['*0', 'withheld'],
    ['**万元', 'withheld'],
    ['XX亿', 'withheld'],
    ['仅52.14亿元', 52.14],
    ['达52.14亿元', 52.14],
    ['共**亿元', 'withheld'],
    ['未公布', 'withheld'],
    ['', 'not-reported'],
    ['　', 'not-reported'],
    ['未报', 'not-reported'],
    ['—', 'not-applicable'],
    ['——', 'not-applicable'],
    ['-', 'not-applicable'],
    ['/', 'not-applicable'],
    ['／', 'not-applicable'],
    ['不适用', 'not-applicable'],
  ])('reads %j as %s', (text, value) => {
    expect(money.read(text)).toMatchObject({ value });
  });

  test.each([
    ['5.27％x', 'not-a-number'],
    ['1,2345', 'not-a-number'],
    ['12,34', 'not-a-number'],
    ['52 14', 'not-a-number'],
    ['五十二', 'not-a-number'],
    ['约五十', 'not-a-number'],
    ['约10万元以上', 'wrong-unit'],
    ['52-54', 'not-a-number'],
    ['(5.27)', 'not-a-number'],
    ['下降5.27%', 'not-a-number'],
    ['¥52', 'not-a-number'],
    ['=B2', 'not-a-number'],
    ['1.2E+05', 'not-a-number'],
    ['…', 'not-a-number'],
    ['N/A', 'not-a-number'],
    ['NaN', 'not-a-number'],
    ['Infinity', 'not-a-number'],
    ['0x10', 'not-a-number'],
    ['521400万元', 'wrong-unit'],
    ['38.62%', 'wrong-unit'],
    ['#DIV/0!', 'excel-error'],
    ['#REF!', 'excel-error'],
    ['#N/A', 'excel-error'],
    ['####', 'excel-narrow-column'],
  ])('refuses %j (%s)', (text, code) => {
    expect(money.read(text)).toMatchObject({ fault: { code } });
  });

  test.each([
    ['20.47', 20.47],
    ['20.47%', 20.47],
    ['２０．４７％', 20.47],
    ['-5.27 %', -5.27],
    ['X.X%', 'withheld'],
    ['XX.X％', 'withheld'],
    ['**%', 'withheld'],
  ])('reads the percentage %j as %s', (text, value) => {
    expect(growth.read(text)).toMatchObject({ value });
  });

  test.each([
    ['下降5.2', '下降请写负数 -5.2'],
    ['负5.2', '负数请写 -5.2'],
    ['持平', '与上年相同请写 0，不知道确切数的请留空'],
  ])('says how to write %s', (text, fix) => {
    expect(growth.read(text)).toMatchObject({ fault: { code: 'not-a-number', fix } });
  });

  test('refuses 百分点 where a percentage is wanted', () => {
    expect(growth.read('5.27个百分点')).toMatchObject({ fault: { code: 'wrong-unit' } });
  });

  test('accepts other spellings of the unit and keeps to the limits', () => {
    expect(area.read('120㎡')).toEqual({ value: 120 });
    expect(area.read('120平方米')).toEqual({ value: 120 });
    expect(area.read('-1')).toMatchObject({ fault: { code: 'out-of-range' } });
  });

  test('takes any unit where the indicator decides', () => {
    const value = number({ ...spec, unit: BY_INDICATOR });
    expect(value.read('10723人')).toEqual({ value: 10723 });
    expect(value.read('52.14x')).toMatchObject({ fault: { code: 'not-a-number' } });
  });
});

test.each([
  ['52.14亿元', '亿元'],
  ['52.14', undefined],
  ['XX亿元', '亿元'],
  ['—', undefined],
  ['38.62％', '%'],
])('the unit written in %s is %s', (text, unit) => {
  expect(writtenUnit(text)).toBe(unit);
});

test.each([
  ['52140万元', '亿元', '请换算成以亿元为单位的数字，如 5.214'],
  ['1.42亿元', '万元', '请换算成以万元为单位的数字，如 14200'],
  ['1.2万人', '人', '请换算成以人为单位的数字，如 12000'],
  ['0.3亿美元', '万美元', '请换算成以万美元为单位的数字，如 3000'],
  ['3亿美元', '亿元', '请换算成以亿元为单位的数字'],
  ['12公顷', '亩', '请换算成以亩为单位的数字'],
])('%s where %s is wanted: %s', (text, unit, fix) => {
  expect(unitFault(text, unit).fix).toBe(fix);
});

test('whole numbers refuse fractions and reasons', () => {
  const order = whole({ ...spec, min: 0 });
  expect(order.read('3')).toEqual({ value: 3 });
  for (const text of ['1.5', '**', '']) expect(order.read(text)).toHaveProperty('fault');
  expect(whole({ ...spec, fallback: 2 }).read('')).toEqual({ value: 2 });
});

test('years are four digits, with or without 年', () => {
  const column = year(spec);
  expect(column.read('2026')).toEqual({ value: 2026 });
  expect(column.read('2026年')).toEqual({ value: 2026 });
  for (const text of ['26', '二〇二六', '2026.5', ''])
    expect(column.read(text)).toHaveProperty('fault');
});

describe('numbers with a qualifier', () => {
  const count = number({ ...spec, unit: '家' });

  test.each([
    ['约2100', { number: 2100, qualifier: 'about' }],
    ['大约 2100家', { number: 2100, qualifier: 'about' }],
    ['近30家', { number: 30, qualifier: 'nearly' }],
    ['超5', { number: 5, qualifier: 'over' }],
    ['超过5家', { number: 5, qualifier: 'over' }],
    ['＞2000', { number: 2000, qualifier: 'over' }],
    ['≥2000', { number: 2000, qualifier: 'least' }],
    ['>=2000', { number: 2000, qualifier: 'least' }],
    ['至少3家', { number: 3, qualifier: 'least' }],
    ['不足40家', { number: 40, qualifier: 'under' }],
    ['不超过40', { number: 40, qualifier: 'most' }],
    ['30余', { number: 30, qualifier: 'odd' }],
    ['30余家', { number: 30, qualifier: 'odd' }],
    ['40多家', { number: 40, qualifier: 'more' }],
    ['10000余家', { number: 10_000, qualifier: 'odd' }],
    ['3万余家', { number: 30_000, qualifier: 'odd' }],
    ['近3万余家', { number: 30_000, qualifier: 'about' }],
    ['16家左右', { number: 16, qualifier: 'around' }],
    ['16左右', { number: 16, qualifier: 'around' }],
    ['100家以上', { number: 100, qualifier: 'above' }],
    ['5家以内', { number: 5, qualifier: 'within' }],
    ['5家以下', { number: 5, qualifier: 'below' }],
    ['约**家', 'withheld'],
    ['XX余家', 'withheld'],
  ])('reads %j as %j', (text, value) => {
    expect(count.read(text)).toEqual({ value });
  });

  test('keep their qualifier where any unit may stand', () => {
    const figure = number({ ...spec, unit: BY_INDICATOR });
    expect(figure.read('30余家')).toEqual({ value: { number: 30, qualifier: 'odd' } });
    expect(figure.read('约2100亩')).toEqual({ value: { number: 2100, qualifier: 'about' } });
  });

  test('are measured by the limits of the column', () => {
    expect(area.read('约-3')).toMatchObject({ fault: { code: 'out-of-range' } });
  });

  test('are refused where others are calculated from the number', () => {
    expect(exactNumber({ ...spec, unit: '分' }).read('约30')).toMatchObject({
      fault: { code: 'not-a-number', problem: '不是确切的数字' },
    });
    expect(whole(spec).read('30余')).toMatchObject({ fault: { code: 'not-a-number' } });
  });

  test.each([
    ['3.3万㎡', 33_000],
    ['3.3万平方米', 33_000],
    ['3.3万', 33_000],
    ['1.968百平方米', 196.8],
    ['8万㎡左右', { number: 80_000, qualifier: 'around' }],
    ['XX万平方米', 'withheld'],
  ])('read a multiple of the unit: %j is %j', (text, value) => {
    expect(area.read(text)).toEqual({ value });
  });

  test.each(['2万亿元', '2万元', '2万'])('never guess between 万元 and 亿元: %j', (text) => {
    expect(money.read(text)).toMatchObject({ fault: { code: 'wrong-unit' } });
  });
});
