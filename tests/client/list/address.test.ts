import { describe, expect, it } from 'vitest';
import { readListState, withListState } from '../../../src/client/list/address.ts';

describe('a list in the address', () => {
  it('reads its own state only', () => {
    expect(readListState('projects', '?projects.q=%E7%B2%BE%E5%AF%86&other.q=x')).toEqual({
      q: '精密',
    });
  });

  it('writes what is set and drops what is empty, other lists untouched', () => {
    const search = withListState('projects', { q: 'jm', park: '' }, '?projects.park=a&other.q=x');
    expect(new URLSearchParams(search).get('projects.q')).toBe('jm');
    expect(new URLSearchParams(search).has('projects.park')).toBe(false);
    expect(new URLSearchParams(search).get('other.q')).toBe('x');
  });

  it('leaves no question mark behind', () => {
    expect(withListState('projects', { q: '' }, '?projects.q=jm')).toBe('');
  });

  it('reads back what it wrote', () => {
    const state = { q: '精密 100%', park: '新城园', sort: '-3' };
    expect(readListState('a', withListState('a', state, ''))).toEqual(state);
  });
});
