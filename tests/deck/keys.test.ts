import { expect, test } from 'vitest';
import { actionOf } from '../../src/client/deck/keys.ts';
import { readMode } from '../../src/client/deck/mode.ts';

const press = (key: string, held: object = {}) => ({
  key,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  shiftKey: false,
  ...held,
});

test.each([
  ['ArrowRight', 'next'],
  [' ', 'next'],
  ['PageDown', 'next'],
  ['ArrowLeft', 'previous'],
  ['PageUp', 'previous'],
  ['Home', 'first'],
  ['End', 'last'],
  ['f', 'fullscreen'],
  ['F', 'fullscreen'],
  ['F5', 'fullscreen'],
  ['b', 'black'],
  ['.', 'black'],
  ['o', 'overview'],
  ['Escape', 'overview'],
  ['g', 'go'],
  ['?', 'help'],
  ['s', 'speaker'],
  ['a', 'auto'],
  ['F12', undefined],
  ['constructor', undefined],
])('%s does %s', (key, action) => {
  expect(actionOf(press(key))).toBe(action);
});

test('with Ctrl, Alt or Meta a key is the browser’s', () => {
  for (const held of ['ctrlKey', 'altKey', 'metaKey']) {
    expect(actionOf(press('p', { [held]: true }))).toBeUndefined();
  }
});

test('Shift with space goes back', () => {
  expect(actionOf(press(' ', { shiftKey: true }))).toBe('previous');
});

test.each([
  ['', { print: 0, speaker: false, auto: 0 }],
  ['?auto=15', { auto: 15 }],
  ['?auto=0.1', { auto: 2 }],
  ['?auto=99999', { auto: 600 }],
  ['?auto=x', { auto: 0 }],
  ['?print', { print: 1 }],
  ['?print=2', { print: 2, prompts: false }],
  ['?print=2&prompts', { print: 2, prompts: true }],
  ['?print=6', { print: 6 }],
  ['?speaker', { speaker: true }],
  ['?theme=light&room=large', { theme: 'light', room: true }],
  ['?theme=pink', { theme: undefined, room: undefined }],
])('the address %s is read', (search, expected) => {
  expect(readMode(search)).toMatchObject(expected);
});
