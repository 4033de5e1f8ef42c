import { expect, test } from 'vitest';
import { paceOf } from '../../src/format/pace.ts';

test.each([
  [3.76, '快于序时进度3.76个百分点'],
  [-11.38, '差欠序时进度11.38个百分点'],
  [0, '与序时进度持平'],
  // What prints as zero is level, on either side.
  [0.004, '与序时进度持平'],
  [-0.004, '与序时进度持平'],
])('a lead of %d points is %s', (lead, text) => {
  expect(paceOf(lead)).toBe(text);
});
