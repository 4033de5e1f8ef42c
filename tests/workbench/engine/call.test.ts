import { MessageChannel } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  answerCalls,
  type Caller,
  Handover,
  openCalls,
} from '../../../src/workbench/engine/call.ts';

let caller: Caller;
let close: () => void;

beforeEach(() => {
  const { port1, port2 } = new MessageChannel();
  answerCalls(port2 as unknown as Parameters<typeof answerCalls>[0], {
    double: ({ number }: { number: number }) => number * 2,
    refuse() {
      throw Object.assign(new Error('不行'), { name: 'EngineFault' });
    },
    count(_: undefined, onProgress: (done: number, all: number) => void) {
      for (let done = 1; done <= 3; done += 1) onProgress(done, 3);
      return 'counted';
    },
    hand: () => {
      const bytes = new Uint8Array([1, 2]);
      return new Handover(bytes, [bytes.buffer]);
    },
    unsendable: () => () => undefined,
    never: () => new Promise(() => undefined),
  });
  caller = openCalls(port1 as unknown as Parameters<typeof openCalls>[0]);
  close = () => port1.close();
});
afterEach(() => close());

test('each call gets its own answer', async () => {
  const answers = [1, 2, 3].map((number) => caller.call('double', { number }));
  expect(await Promise.all(answers)).toEqual([2, 4, 6]);
});

test('an error keeps its name and its words', async () => {
  await expect(caller.call('refuse')).rejects.toMatchObject({
    name: 'EngineFault',
    message: '不行',
  });
});

test('progress comes before the answer', async () => {
  const seen: number[][] = [];
  const onProgress = (...progress: number[]): void => void seen.push(progress);
  expect(await caller.call('count', undefined, { onProgress })).toBe('counted');
  expect(seen).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
});

test('bytes are handed over', async () => {
  expect(await caller.call('hand')).toEqual(new Uint8Array([1, 2]));
});

test.each(['unsendable', 'nothing of the kind'])('%s is an error, never a wait', async (verb) => {
  await expect(caller.call(verb)).rejects.toThrow();
});

test('calls without an answer end when the other side has ended', async () => {
  const waiting = caller.call('never');
  caller.fail(new Error('ended'));
  await expect(waiting).rejects.toThrow('ended');
});
