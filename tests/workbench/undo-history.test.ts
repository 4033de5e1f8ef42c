import { expect, test } from 'vitest';
import { type DoneStep, UndoHistory } from '../../src/workbench/undo-history.ts';

function step(label: string, size = 1): DoneStep {
  return {
    label,
    before: new Map([['data/a.csv', undefined]]),
    after: new Map([['data/a.csv', new Uint8Array(size)]]),
  };
}

test('what was done is taken back in turn and can be done again', () => {
  const history = new UndoHistory();
  history.add(step('a'));
  history.add(step('b'));
  expect(history.backLabel).toBe('b');
  expect(history.back()?.label).toBe('b');
  expect(history.back()?.label).toBe('a');
  expect(history.back()).toBeUndefined();
  expect(history.again()?.label).toBe('a');
  expect(history.againLabel).toBe('b');
});

test('a new step forgets what had been taken back', () => {
  const history = new UndoHistory();
  history.add(step('a'));
  history.back();
  history.add(step('b'));
  expect(history.again()).toBeUndefined();
});

test('the oldest steps go where there are too many or they are too large', () => {
  const many = new UndoHistory();
  for (let index = 0; index < 250; index++) many.add(step(String(index)));
  let count = 0;
  while (many.back() !== undefined) count += 1;
  expect(count).toBe(200);
  const large = new UndoHistory();
  for (const label of ['a', 'b', 'c']) large.add(step(label, 30 * 1024 * 1024));
  expect([large.back()?.label, large.back()?.label, large.back()]).toEqual(['c', 'b', undefined]);
});
