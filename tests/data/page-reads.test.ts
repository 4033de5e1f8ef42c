import { describe, expect, test } from 'vitest';
import {
  defineView,
  parkForPage,
  partOf,
  readAlone,
  readsOf,
  readWith,
  withOwnPark,
} from '../../src/data/page-reads.ts';
import type { Park } from '../../src/data/park.ts';

/** A park with as much of one as is needed here. */
function parkOf(tables: object): Park {
  return tables as unknown as Park;
}

const whole = parkOf({ edition: 'internal', parks: [1], projects: [1, 2], bonds: [] });

/** Makes a page that does `read` with the park it sees; gives what is known to have been read for it. */
async function readsWhile(
  file: string,
  read: (park: Park) => unknown,
  of = whole,
): Promise<readonly string[]> {
  await withOwnPark(file, async () => {
    await Promise.resolve();
    read(parkForPage(of));
  });
  return readsOf(file);
}

describe('of a page it is known', () => {
  test('which tables were read for it', async () => {
    const reads = await readsWhile('one/a.html', (park) => [park.projects, park.edition]);
    expect(reads).toEqual([' projects', ' edition']);
  });

  test('that a table was looked for that is not there', async () => {
    const reads = await readsWhile('two/a.html', (park) => park.sketch);
    expect(reads).toEqual([' sketch']);
    expect(partOf(whole, ' sketch')).toBeUndefined();
  });

  test('that it has gone through all tables there are', async () => {
    const reads = await readsWhile('three/a.html', (park) => ({ ...park }));
    expect(reads).toEqual([' *', ' edition', ' parks', ' projects', ' bonds']);
    expect(partOf(whole, ' *')).toEqual(['edition', 'parks', 'projects', 'bonds']);
    expect(await readsWhile('three-in/a.html', (park) => 'sketch' in park)).toEqual([' *']);
  });

  test('nothing, when it reads nothing', async () => {
    expect(await readsWhile('four/a.html', () => undefined)).toEqual([]);
  });
});

describe('what is worked out once and kept with the park', () => {
  const known = new WeakMap<Park, number>();
  const count = (park: Park): number => {
    const found = known.get(park) ?? park.projects.length;
    known.set(park, found);
    return found;
  };

  test('was read for every page of the folder that comes after', async () => {
    await readsWhile('five/a.html', count);
    expect(await readsWhile('five/b.html', count)).toEqual([' projects']);
  });

  test('is worked out again for pages of another folder', async () => {
    expect(await readsWhile('six/a.html', count)).toEqual([' projects']);
  });

  test('is shared with pages that say so, and not with one that says it is read alone', async () => {
    await readsWhile('seven/a.html', count);
    readWith('seven', 'figures/seven.svg');
    readAlone('seven/b.html');
    expect(await readsWhile('figures/seven.svg', () => undefined)).toEqual([' projects']);
    expect(await readsWhile('seven/b.html', () => undefined)).toEqual([]);
  });

  test('is not that of other data', async () => {
    await readsWhile('eight/a.html', (park) => park.bonds);
    const other = parkOf({ projects: [] });
    expect(await readsWhile('eight/a.html', count, other)).toEqual([' projects']);
  });
});

test('the park is the whole one while no page is made', async () => {
  await readsWhile('nine/a.html', (park) => park.projects);
  expect(parkForPage(whole)).toBe(whole);
  await expect(
    withOwnPark('nine/a.html', () => Promise.reject(new Error('a page that fails'))),
  ).rejects.toThrow('fails');
  expect(parkForPage(whole)).toBe(whole);
});

describe('of a view', () => {
  let made = 0;
  const first = defineView('test-first', (park, key) => {
    made += 1;
    return { ...park, projects: park.projects.slice(0, Number(key)) };
  });

  test('its parts were read, not those of the park it is made from', async () => {
    const reads = await readsWhile('ten/a.html', (park) => first(park, '1').projects);
    expect(reads).toEqual(['|test-first:1 projects']);
    expect(partOf(whole, '|test-first:1 projects')).toEqual([1]);
    expect(made).toBe(1);
  });

  test('a view of its own is found again', async () => {
    const reads = await readsWhile(
      'eleven/a.html',
      (park) => first(first(park, '2'), '0').projects,
    );
    expect(reads).toEqual(['|test-first:2|test-first:0 projects']);
    expect(partOf(whole, '|test-first:2|test-first:0 projects')).toEqual([]);
  });

  test('there is one for each park and key', async () => {
    expect(first(whole, '1')).toBe(first(whole, '1'));
    expect(first(whole, '1')).not.toBe(first(whole, '2'));
    await readsWhile('twelve/a.html', (park) => {
      expect(first(park, '1')).toBe(first(park, '1'));
      expect(first(park, '1')).not.toBe(first(whole, '1'));
    });
  });
});
