import picocolors from 'picocolors';
import { describe, expect, test } from 'vitest';
import { paintReport, showProgress } from '../../scripts/commands/terminal.ts';

const colors = picocolors.createColors(true);

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean) {
  const written: string[] = [];
  const fake = { isTTY, write: (text: string) => written.push(text) > 0 };
  // Nothing else of a stream is used.
  return { written, stream: fake as unknown as NodeJS.WriteStream };
}

describe('on a terminal', () => {
  test('headings of a report have the colour of their severity', () => {
    const painted = paintReport('【错误】甲（1 处）\n  乙\n\n【提醒】丙（1 处）', colors);
    expect(painted).toBe(
      `${colors.bold(colors.red('【错误】甲（1 处）'))}\n  乙\n\n${colors.bold(colors.yellow('【提醒】丙（1 处）'))}`,
    );
  });

  test('progress is one line that goes away', () => {
    const { written, stream: tty } = stream(true);
    const progress = showProgress(tty);
    progress.say('正在检查数据……');
    progress.done();
    expect(written).toEqual(['\r\u001B[K正在检查数据……', '\r\u001B[K']);
  });

  test('there is no progress in a log', () => {
    const { written, stream: log } = stream(false);
    showProgress(log).say('正在检查数据……');
    expect(written).toEqual([]);
  });
});
