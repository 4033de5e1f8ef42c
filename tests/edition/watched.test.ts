import { describe, expect, test } from 'vitest';
import { checkEdition } from '../../src/edition/check-edition.ts';
import { filesOfZone, type ZoneIndicator } from '../disclosure/zone-files.ts';

/** Columns of firms' figures, and what each firm of each park reported for January to June 2026. */
interface Reported {
  readonly columns: readonly string[];
  readonly firms: Readonly<Record<string, readonly (readonly (number | '')[])[]>>;
  /** Codes of firms below the scale: `east-4`. */
  readonly small?: readonly string[];
}

/** A public indicator as it is published; it adds up unless it says otherwise. */
type Published = Omit<ZoneIndicator, 'additive'> & Partial<Pick<ZoneIndicator, 'additive'>>;

/** A zone of parks with public indicators. */
function zone(
  { columns, firms, small = [] }: Reported,
  ...indicators: readonly Published[]
): ReturnType<typeof checkEdition> {
  const all = Object.entries(firms).flatMap(([park, rows]) =>
    rows.map((cells, at) => {
      const code = `${park}-${at + 1}`;
      return { code, park, cells, aboveScale: !small.includes(code) };
    }),
  );
  const published = indicators.map((indicator) => ({ additive: true, ...indicator }));
  return checkEdition(filesOfZone(columns, all, published), 'public');
}

const valueOf = (
  { park }: ReturnType<typeof checkEdition>,
  code: string,
  indicator = 'i0',
  period = { year: 2026, month: 6 },
): unknown =>
  park?.observations.find(
    (row) =>
      row.park === code &&
      row.indicator === indicator &&
      row.period.year === period.year &&
      row.period.month === period.month,
  )?.value;

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** East has two firms with the figure, the other parks enough. */
const FIRMS: Readonly<Record<string, readonly number[]>> = {
  east: [500, 400],
  west: [300, 300, 300, 300],
  north: [400, 400, 400, 400],
};

describe.each([
  ['规上工业企业利润总额', '万元', '利润总额(万元)'],
  ['出货值', '万元', '出口交货值(万元)'],
  ['工业用电量', '万千瓦时', '用电量(万千瓦时)'],
  ['留抵退税', '万元', '留抵退税(万元)'],
  ['平均从业人员', '人', '平均从业人员(人)'],
  ['主要污染物排放', '吨', '主要污染物排放(吨)'],
])('%s of a park', (name, unit, column) => {
  const totals = Object.entries(FIRMS).map(([park, rows]): [string, number] => [park, sum(rows)]);
  const whole: [string, number] = ['zone', sum(totals.map(([, total]) => total))];
  const firms = Object.fromEntries(
    Object.entries(FIRMS).map(([park, rows]) => [park, rows.map((row) => [row])]),
  );
  const result = zone({ columns: [column], firms }, { name, unit, values: [whole, ...totals] });

  test('is withheld where two firms have it, with one more park so that the total does not tell', () => {
    expect(result.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(valueOf(result, 'east')).toBe('withheld');
    expect([valueOf(result, 'west'), valueOf(result, 'north')].toSorted()).toEqual([
      1600,
      'withheld',
    ]);
    expect(valueOf(result, 'zone')).toBe(whole[1]);
  });
});

test.each([
  ['产业规模', '万元', '产值', '产值(万元)', 900],
  ['产出水平', '万元/亩', '产值/用地面积', '产值(万元)', 9],
])('%s is watched as the row says, where neither name nor values tell', (...given) => {
  const [name, unit, firmFigures, column, value] = given;
  const reported = {
    columns: [column, '用地面积(亩)'],
    firms: { east: [[900, 100]], west: FIRMS['west']!.map((output) => [output, 100]) },
  };
  const published = { name, unit, additive: false, values: [['east', value]] as const };
  expect(valueOf(zone(reported, published), 'east')).toBe(value);
  expect(valueOf(zone(reported, { ...published, firmFigures }), 'east')).toBe('withheld');
});

describe('taxes before and after refunds', () => {
  const columns = ['税收(万元)', '留抵退税(万元)'];

  test('of a park whose firms had refunds are known for what they are', () => {
    // Before refunds the park's 1,088 is one firm's; after them it would be 837 and 251 of nobody.
    const firms: Reported['firms'] = {
      east: [[1088, 251]],
      west: [
        [300, 0],
        [300, 0],
        [300, 0],
      ],
      north: [
        [400, 0],
        [400, 0],
        [400, 0],
      ],
    };
    const values: [string, number][] = [
      ['zone', 3188],
      ['east', 1088],
      ['west', 900],
      ['north', 1200],
    ];
    const result = zone({ columns, firms }, { name: '税收', unit: '万元', values });
    expect(valueOf(result, 'east')).toBe('withheld');
  });

  test('are not both given for a park where one firm had refunds', () => {
    const firms: Reported['firms'] = {
      east: [
        [500, 80],
        [500, ''],
        [500, ''],
      ],
      west: [
        [300, ''],
        [300, ''],
        [300, ''],
      ],
      north: [
        [400, ''],
        [400, ''],
        [400, ''],
      ],
    };
    const values: [string, number][] = [
      ['zone', 3600],
      ['east', 1500],
      ['west', 900],
      ['north', 1200],
    ];
    const { park } = zone({ columns, firms }, { name: '税收', unit: '万元', values });
    const net = park?.aggregates.filter(
      ({ measure, group }) => measure === 'tax' && group.industry === undefined,
    );
    expect(net?.find(({ group }) => group.park === 'east')?.value).toBe('withheld');
    expect(net?.find(({ group }) => group.park === 'west')?.value).toBe(900);
  });
});

describe('a published value above the firms’ sum', () => {
  const firms = {
    east: [[500], [400]],
    west: [[300], [300], [300]],
    north: [[400], [400], [400]],
  };
  test.each([
    ['has no cover in what a rounding may make up', 930, 'withheld'],
    ['has none in one as large as a later figure of the two might be', 1500, 'withheld'],
    ['may be published when others make up most of it', 2000, 2000],
  ])('%s', (_what, east, expected) => {
    const values: [string, number][] = [
      ['zone', east + 2100],
      ['east', east],
      ['west', 900],
      ['north', 1200],
    ];
    const columns = ['主营业务收入(万元)'];
    const result = zone({ columns, firms }, { name: '主营业务收入', unit: '万元', values });
    expect(valueOf(result, 'east')).toBe(expected);
  });
});

const PROFIT = ['利润总额(万元)'];
const sumOf = (firms: readonly (readonly (number | '')[])[] = []): number =>
  sum(firms.map(([own]) => Number(own)));
const three = (value: number) => [[value], [value], [value]];
const WEST_AND_NORTH = { west: three(400), north: three(500) };

/** The profit of a zone whose eastern park has two firms, as published for each park. */
const profitOf = (places: readonly string[], factor = 1): Published['values'] => {
  const parks: Reported['firms'] = { east: [[500], [400]], ...WEST_AND_NORTH };
  const whole = sum(Object.values(parks).map(sumOf));
  return places.map((place) => [place, (place === 'zone' ? whole : sumOf(parks[place])) * factor]);
};
const TWO_IN_EAST: Reported = {
  columns: PROFIT,
  firms: { east: [[500], [400]], ...WEST_AND_NORTH },
};

describe('a park with two firms is not told', () => {
  test('by the rest of an amount that is said not to add up', () => {
    const values = profitOf(['zone', 'east', 'west', 'north']);
    const result = zone(TWO_IN_EAST, { name: '利润总额', unit: '万元', values, additive: false });
    expect(valueOf(result, 'east')).toBe('withheld');
    expect([valueOf(result, 'west'), valueOf(result, 'north')]).toContain('withheld');
  });

  test('by two indicators of the same figure, one for the zone and one for its parks', () => {
    const result = zone(
      TWO_IN_EAST,
      { name: '利润总额', unit: '万元', values: profitOf(['zone']) },
      { name: '企业利润', unit: '亿元', values: profitOf(['west', 'north'], 1e-4) },
    );
    const told = [
      valueOf(result, 'zone'),
      valueOf(result, 'west', 'i1'),
      valueOf(result, 'north', 'i1'),
    ];
    expect(told).toContain('withheld');
  });

  test('in a month or a year that firms have not reported for', () => {
    const all = profitOf(['zone', 'east', 'west', 'north']);
    const at = (period: string): Published['values'] =>
      all.map(([place, value]) => [place, value, period]);
    const values = [...at('2024年1-12月'), ...at('2026年1-5月'), ...at('2027年1-2月')];
    const result = zone(TWO_IN_EAST, { name: '利润总额', unit: '万元', values });
    for (const period of [
      { year: 2024, month: 12 },
      { year: 2026, month: 5 },
      { year: 2027, month: 2 },
    ]) {
      expect(valueOf(result, 'east', 'i0', period), JSON.stringify(period)).toBe('withheld');
    }
  });

  test('under a name nobody knows, where the values are those of the firms', () => {
    const values = profitOf(['zone', 'east', 'west', 'north']);
    for (const firmFigures of ['', '无', '产值']) {
      const published = { name: '工业经济效益', unit: '万元', values, firmFigures };
      expect(valueOf(zone(TWO_IN_EAST, published), 'east'), firmFigures).toBe('withheld');
    }
    const others = values.map(([place, value]) => [place, value * 1.3] as const);
    const other = zone(TWO_IN_EAST, { name: '工业经济效益', unit: '万元', values: others });
    expect(valueOf(other, 'east')).toBe(1170);
  });
});

test('the total of a group is not told where it differs from a published one by one small firm', () => {
  const firms = { east: [[300], [300], [300], [40]], west: three(400), north: three(500) };
  const values: Published['values'] = [
    ['zone', 3600],
    ['east', 900],
    ['west', 1200],
    ['north', 1500],
  ];
  const { park } = zone(
    { columns: ['主营业务收入(万元)'], firms, small: ['east-4'] },
    { name: '主营业务收入', unit: '万元', values },
  );
  const total = park?.aggregates.find(
    ({ group, measure }) => measure === 'revenue' && Object.keys(group).length === 0,
  );
  expect(total?.value).toBe('withheld');
});
