import { describe, expect, test } from 'vitest';
import { choice } from '../../../src/data/columns/choice.ts';
import { whole } from '../../../src/data/columns/number.ts';
import { optional } from '../../../src/data/columns/optional.ts';

const spec = { header: '列', disclosure: 'public', description: '说明', example: '1' } as const;

describe('an optional column', () => {
  const scale = optional(choice({ large: ['大型'], small: ['小型'] }, spec));

  test.each(['', '  ', '　'])('gives nothing for the blank cell %j', (cell) => {
    expect(scale.read(cell)).toEqual({ value: undefined });
  });

  test('reads any other cell as before', () => {
    expect(scale.read('大型')).toEqual({ value: 'large' });
    expect(scale.read('巨型')).toMatchObject({ fault: { code: 'not-a-choice' } });
  });

  test('makes a whole number optional, too', () => {
    const round = optional(whole({ ...spec, min: 1 }));
    expect([round.read(''), round.read('2')]).toEqual([{ value: undefined }, { value: 2 }]);
    expect(round.read('0')).toMatchObject({ fault: { code: 'out-of-range' } });
  });
});
