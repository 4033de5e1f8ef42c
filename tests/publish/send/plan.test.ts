import { expect, test } from 'vitest';
import { afterStep, type Digests, sendSteps } from '../../../src/publish/send/plan.ts';

const there: Digests = {
  'assets/a.css': '1',
  'index.html': '1',
  'land/index.html': '1',
  'land/old.html': '1',
  'same.html': '1',
};
const wanted: Digests = {
  'assets/a.css': '2',
  'assets/b.css': '1',
  'index.html': '2',
  'land/index.html': '2',
  'land/new.html': '1',
  'same.html': '1',
};

test('what is new goes first, then what changed, the home page, and what is gone last', () => {
  expect(sendSteps(there, wanted)).toEqual([
    { kind: 'put', path: 'assets/b.css' },
    { kind: 'put', path: 'land/new.html' },
    { kind: 'put', path: 'assets/a.css' },
    { kind: 'put', path: 'land/index.html' },
    { kind: 'put', path: 'index.html' },
    { kind: 'remove', path: 'land/old.html' },
  ]);
});

test('the steps lead to the wanted site, and nothing is left to do then', () => {
  const end = sendSteps(there, wanted).reduce((site, step) => afterStep(site, step, wanted), there);
  expect(end).toEqual(wanted);
  expect(sendSteps(end, wanted)).toEqual([]);
});
