import { expect, test, vi } from 'vitest';
import { once, onceAsked, onceByKey } from '../../src/model/once.ts';

test('something is made once for each object', () => {
  const make = vi.fn(({ name }: { name: string }) => name.length);
  const lengthOf = once(make);
  const [one, other] = [{ name: '甲' }, { name: '甲乙' }];
  expect([lengthOf(one), lengthOf(other), lengthOf(one)]).toEqual([1, 2, 1]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('and once for each key, also when it is nothing', () => {
  const make = vi.fn((of: readonly number[], key: string, at: number) =>
    key === 'none' ? undefined : of[at],
  );
  const pick = onceByKey(make);
  const list = [5, 6];
  expect([pick(list, 'a', 0), pick(list, 'b', 1), pick(list, 'a', 0)]).toEqual([5, 6, 5]);
  expect([pick(list, 'none', 0), pick(list, 'none', 0)]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(3);
});

test('something is made when it is first asked for, and once, also when it is nothing', () => {
  const make = vi.fn(() => undefined);
  const asked = onceAsked(make);
  expect(make).not.toHaveBeenCalled();
  expect([asked(), asked()]).toEqual([undefined, undefined]);
  expect(make).toHaveBeenCalledTimes(1);
});

test('what could not be made is tried again', () => {
  const make = vi
    .fn(() => 2)
    .mockImplementationOnce(() => {
      throw new Error('not yet');
    });
  const asked = onceAsked(make);
  expect(asked).toThrow('not yet');
  expect(asked()).toBe(2);
});
