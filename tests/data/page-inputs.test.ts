import { afterEach, describe, expect, test, vi } from 'vitest';
import { contentDir, currentPark, dataDir } from '../../src/site/current.ts';
import { handOver, takeBack, type Checked } from '../../src/site/handover.ts';
import { inputsOf, madeFrom, withInputsAlone } from '../../src/data/page-inputs.ts';

describe('inputs of a page', () => {
  test('are made once, when they are asked for', () => {
    const make = vi.fn(() => ({ name: '甲厂' }));
    const { inputs } = madeFrom('test/once.html', make);
    expect(make).not.toHaveBeenCalled();
    expect(inputsOf('test/once.html')).toEqual({ name: '甲厂' });
    expect(inputs()).toBe(inputsOf('test/once.html'));
    expect(make).toHaveBeenCalledTimes(1);
  });

  test('are not known of a page that has not declared any', () => {
    expect(inputsOf('test/none.html')).toBeUndefined();
  });

  test('are those declared last', () => {
    madeFrom('test/twice.html', () => ({ at: 1 }));
    madeFrom('test/twice.html', () => ({ at: 2 }));
    expect(inputsOf('test/twice.html')).toEqual({ at: 2 });
  });

  test('are what JSON keeps whole, or the project does not compile', () => {
    // @ts-expect-error a map would be {} in every digest
    madeFrom('test/map.html', () => ({ firms: new Map([['a', 1]]) }));
    // @ts-expect-error a function has no digest
    madeFrom('test/draw.html', () => ({ chart: { draw: () => '' } }));
    expect(JSON.stringify(inputsOf('test/map.html'))).toBe('{"firms":{}}');
  });
});

describe('a page that has declared its inputs', () => {
  const places = { data: dataDir(), content: contentDir(), edition: 'public' } as const;
  afterEach(takeBack);

  test('cannot read the data, and the next page can', async () => {
    const park = { zone: '开发区' };
    handOver({ ...places, park } as unknown as Checked);
    madeFrom('test/alone.html', () => ({ name: '甲厂' }));
    const read = (file: string) => withInputsAlone(file, () => Promise.resolve().then(currentPark));
    await expect(read('test/alone.html')).rejects.toThrow('madeFrom');
    expect(await read('test/undeclared.html')).toBe(park);
    expect(currentPark()).toBe(park);
  });
});
