import type { ReportLine } from './survey.ts';

/** What the [属性描述] of a boundary-point file says about its coordinates. */
export interface BoundaryHead {
  /** 带号, when it is a number. */
  zone?: number;
  /** Whether 坐标系 is said, rightly or wrongly. */
  datum?: boolean;
}

/** Whether the name of a coordinate system means CGCS2000; 由西安80转2000 says what it was before. */
export function isUsualDatum(name: string): boolean {
  return /2000|CGCS/i.test(name) && !/西安|北京|1980|1954|独立|地方/.test(name);
}

/**
 * Reads one `名称=内容` line of [属性描述] into `head`. Another datum, six-degree zones or another unit
 * cannot be read as if they were the usual ones and are errors; names not known here are skipped.
 */
export function readHeadLine(
  text: string,
  line: number,
  head: BoundaryHead,
  report: ReportLine,
): void {
  const [name = '', value = ''] = text.split(/[=:]/).map((part) => part.trim());
  if (value === '') return;
  if (name === '带号') {
    if (/^\d+$/.test(value)) head.zone = Number(value);
    else
      report(
        line,
        { code: 'zone-not-a-number', severity: 'warning', problem: '带号不是数字，已略去' },
        text,
      );
  } else if (name === '几度分带' && !/^(3|三)/.test(value)) {
    report(
      line,
      {
        code: 'not-three-degree',
        problem: '不是三度分带',
        fix: '请换算到三度带（2000国家大地坐标系）',
      },
      text,
    );
  } else if (name === '坐标系') {
    head.datum = true;
    if (isUsualDatum(value)) return;
    report(
      line,
      {
        code: 'other-datum',
        problem: '不是2000国家大地坐标系',
        fix: '请先换算到2000国家大地坐标系',
      },
      text,
    );
  } else if (name === '计量单位' && !/^(米|m)$/i.test(value)) {
    report(line, { code: 'not-metres', problem: '计量单位不是米' }, text);
  }
}
