import { expect, test } from 'vitest';
import { changedCopy } from '../../src/model/changed-copy.ts';

/** An object with a part that counts how often it is asked for. */
function counting() {
  let asked = 0;
  const of = {
    name: '园区',
    get figures() {
      asked += 1;
      return [1, 2];
    },
  };
  return { of, asked: () => asked };
}

test('a copy does not ask for what is worked out when it is asked for', () => {
  const { asked, of } = counting();
  const copy = changedCopy(of, { name: '别的' });
  expect([copy.name, asked()]).toEqual(['别的', 0]);
  expect([copy.figures, asked()]).toEqual([[1, 2], 1]);
});

test('a change takes the place of what is worked out, and may be worked out itself', () => {
  const { asked, of } = counting();
  const changed = changedCopy(of, {
    get figures() {
      return of.figures.slice(1);
    },
  });
  expect(asked()).toBe(0);
  expect(changed.figures).toEqual([2]);
  expect(changedCopy(of, { figures: [] }).figures).toEqual([]);
});

test('what can’t be listed is left behind', () => {
  const of = Object.defineProperty({ name: '园区' }, 'audit', { get: () => 1 });
  expect(Object.getOwnPropertyNames(changedCopy(of, {}))).toEqual(['name']);
});
