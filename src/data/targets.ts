import { BY_INDICATOR } from './column.ts';
import type { CellsOf, Column } from './column.ts';
import { choice, disclosure } from './columns/choice.ts';
import { exactPercent, number, year } from './columns/number.ts';
import { reference } from './columns/reference.ts';
import { text } from './columns/text.ts';
import { defineDataset } from './dataset.ts';
import type { RowOf } from './dataset.ts';
import type { ExactReading } from './reading.ts';

function share(month: number): Column<ExactReading, 'public'> {
  return exactPercent({
    header: `${month}月累计(%)`,
    servesOnly: 'calculation',
    aliases: [`1-${month}月(%)`, `${month}月(%)`],
    min: 0,
    max: 100,
    disclosure: 'public',
    description: `进度安排为“按月”时，到${month}月底应完成全年目标的百分之几`,
    example: String(Math.round((month / 12) * 100)),
  });
}

const columns = {
  indicator: reference('indicators', {
    header: '指标',
    aliases: ['指标名称', '指标编码'],
    required: true,
    disclosure: 'public',
    description: '指标表里的编码或名称',
    example: '主营业务收入',
  }),
  park: reference('parks', {
    header: '园区',
    aliases: ['园区名称', '园区编码'],
    required: true,
    disclosure: 'public',
    description: '园区表里的编码或名称',
    example: '东部产业园',
  }),
  year: year({
    header: '年度',
    aliases: ['年份', '目标年度'],
    disclosure: 'public',
    description: '目标所属的年度',
    example: '2026',
  }),
  value: number({
    header: '目标值',
    aliases: ['年度目标', '全年目标', '目标', '年目标任务数'],
    required: true,
    unit: BY_INDICATOR,
    disclosure: 'public',
    description: '全年目标，以指标的计量单位为单位',
    example: '135.01',
  }),
  mode: choice(
    { even: ['均衡', '均衡进度', '序时'], monthly: ['按月', '分月'] },
    {
      header: '进度安排',
      servesOnly: 'calculation',
      aliases: ['进度'],
      fallback: 'even',
      disclosure: 'public',
      description: '均衡：每月十二分之一；按月：按后面各月的累计百分比。空白为均衡',
      example: '均衡',
    },
  ),
  share2: share(2),
  share3: share(3),
  share4: share(4),
  share5: share(5),
  share6: share(6),
  share7: share(7),
  share8: share(8),
  share9: share(9),
  share10: share(10),
  share11: share(11),
  note: text({
    header: '备注',
    aliases: ['说明'],
    disclosure: 'internal',
    description: '内部备注，公开版没有',
    example: '市里下达',
  }),
  disclosure: disclosure(),
};

type TargetCells = CellsOf<typeof columns>;

const SHARES = [
  'share2',
  'share3',
  'share4',
  'share5',
  'share6',
  'share7',
  'share8',
  'share9',
  'share10',
  'share11',
] as const;

/**
 * Twelve cumulative shares 0..1, January first. January has no figure of its own (1—2月 are published
 * together), so it takes half of February's; December is the whole.
 */
function monthlyShares(cells: TargetCells): readonly number[] {
  const shares = SHARES.map((key) => {
    const value = cells[key];
    return typeof value === 'number' ? value / 100 : 0;
  });
  return [(shares[0] ?? 0) / 2, ...shares, 1];
}

/** Annual targets and how they are spread over the year. */
export const targets = defineDataset({
  name: 'targets',
  title: '年度目标',
  description: '一行是一个指标在一个园区、一个年度的目标',
  required: false,
  columns,
  key: ['indicator', 'park', 'year'],
  exampleBlank: SHARES,
  checkRow(cells, report) {
    let before = 0;
    for (const key of SHARES) {
      const value = cells[key];
      if (cells.mode === 'even') {
        if (typeof value !== 'number') continue;
        report(key, {
          code: 'schedule-unused',
          severity: 'warning',
          problem: '进度安排是“均衡”，这个百分比不会用到',
          fix: '如果要按月安排，请把进度安排改为“按月”',
        });
        return;
      }
      if (typeof value !== 'number') {
        report(key, {
          code: 'schedule-incomplete',
          problem: '进度安排是“按月”，2月到11月的累计百分比都要填数字',
        });
        continue;
      }
      if (value < before) {
        report(key, {
          code: 'schedule-decreasing',
          problem: `累计百分比比前一个月的 ${before} 小`,
          expected: '累计数应逐月不减',
          ...(value > 0 && value <= 1 && value * 100 >= before
            ? {
                fix: `是不是 ${Number((value * 100).toPrecision(6))}（填成了小数，没有乘以 100）？`,
              }
            : {}),
        });
      }
      before = value;
    }
  },
  shape(cells) {
    const { indicator, park, year: targetYear, value, mode, note } = cells;
    return {
      indicator,
      park,
      year: targetYear,
      value,
      schedule: mode === 'even' ? ('even' as const) : monthlyShares(cells),
      ...(note === undefined ? {} : { note }),
      disclosure: cells.disclosure,
    };
  },
});

/** A target: `value` in the indicator's unit, `schedule` even or twelve cumulative shares 0..1. */
export type Target = RowOf<typeof targets>;
