import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { makeDesk, type Opening } from '../../../src/workbench/desk.ts';
import { saveIntoFolder, zipOfPark } from '../../../src/workbench/open/save-park.ts';
import { utf8 } from '../../data/fixture-files.ts';
import { testHost, type TestFolder, testEngine, testFolder } from '../test-host.ts';

const TABLE = 'data/parks.csv';

async function opened(
  disk: TestFolder,
): Promise<{ desk: ReturnType<typeof makeDesk>; opening: Opening }> {
  const { host } = testHost();
  const desk = makeDesk({ engine: testEngine(), host, announce: () => {}, show: () => {} });
  const opening: Opening = {
    name: '园区',
    scope: 'folder',
    files: new Map([
      [TABLE, utf8('a')],
      ['data/plans.csv', utf8('b')],
    ]),
    folder: {
      access: disk.access,
      pathOf: (path) => (path.startsWith('data/') ? `园区/${path}` : undefined),
    },
  };
  await desk.open(opening);
  return { desk, opening };
}

const onDisk = () => testFolder('园区', { [`园区/${TABLE}`]: 'a', '园区/data/plans.csv': 'b' });

describe('saving into the folder', () => {
  test('writes what changed, takes away what went, and leaves nothing to save', async () => {
    const disk = onDisk();
    const { desk, opening } = await opened(disk);
    await desk.change(
      new Map([
        [TABLE, utf8('A')],
        ['data/plans.csv', undefined],
      ]),
      '改',
    );
    const { saved } = await saveIntoFolder(desk, opening);
    expect(saved).toBe(true);
    expect(disk.texts()).toEqual({ [`园区/${TABLE}`]: 'A' });
    expect(desk.unsaved().size).toBe(0);
  });

  test('writes nothing over what another program has changed since', async () => {
    const disk = onDisk();
    const { desk, opening } = await opened(disk);
    await disk.access.write(`园区/${TABLE}`, utf8('someone else'));
    await desk.change(
      new Map([
        ['data/plans.csv', utf8('B')],
        [TABLE, utf8('A')],
      ]),
      '改',
    );
    const { message, saved } = await saveIntoFolder(desk, opening);
    expect(saved).toBe(false);
    expect(message).toContain(`没有保存：${TABLE} 在打开以后被别的程序改过`);
    expect(disk.texts()['园区/data/plans.csv']).toBe('b');
  });

  test('names what lies outside it', async () => {
    const { desk, opening } = await opened(onDisk());
    await desk.change(new Map([['content/home.mdx', utf8('x')]]), '写');
    const { message } = await saveIntoFolder(desk, opening);
    expect(message).toContain('content/home.mdx 不在打开的文件夹里');
  });
});

test('the whole folder as a zip has one top folder and gives the same bytes each time', async () => {
  const { desk } = await opened(onDisk());
  const { bytes, name } = zipOfPark(desk);
  expect(name).toBe('园区.zip');
  expect(Object.keys(unzipSync(bytes))).toEqual([`园区/${TABLE}`, '园区/data/plans.csv']);
  expect(Buffer.from(bytes).equals(zipOfPark(desk).bytes)).toBe(true);
});
