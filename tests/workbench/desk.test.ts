import { describe, expect, test } from 'vitest';
import { makeDesk } from '../../src/workbench/desk.ts';
import { utf8 } from '../data/fixture-files.ts';
import { testEngine, testHost } from './test-host.ts';

const TABLE = 'data/parks.csv';

async function openDesk(
  texts: Readonly<Record<string, string>> = { [TABLE]: '园区编码,园区名称\na,甲\n' },
) {
  const engine = testEngine();
  const { drafts, host } = testHost();
  const said: string[] = [];
  const desk = makeDesk({ engine, host, announce: (text) => said.push(text), show: () => {} });
  const files = new Map(Object.entries(texts).map(([path, text]) => [path, utf8(text)]));
  await desk.open({ name: '园区', scope: 'folder', files });
  const textOf = (path: string) => new TextDecoder().decode(desk.files().get(path));
  return { desk, drafts, engine, host, said, textOf };
}

describe('a change', () => {
  test('is kept and given to the engine before it returns, with the files as they were', async () => {
    const { desk, drafts, engine, textOf } = await openDesk();
    const before = desk.files();
    await desk.change(new Map([[TABLE, utf8('x')]]), '改');
    expect(textOf(TABLE)).toBe('x');
    expect(engine.files.get(TABLE)).toEqual(utf8('x'));
    const [draft] = drafts.values();
    expect(draft).toMatchObject({ info: { name: '园区', whole: true }, base: before });
    expect([...(draft?.changes ?? [])]).toEqual([[TABLE, utf8('x')]]);
  });

  test('of several files is one step to take back, and to do again', async () => {
    const { desk, engine } = await openDesk();
    const before = desk.files().get(TABLE);
    await desk.change(
      new Map([
        [TABLE, utf8('x')],
        ['data/plans.csv', utf8('y')],
      ]),
      '收表',
    );
    expect(desk.history()).toEqual({ undo: '收表', redo: undefined });
    expect(await desk.undo()).toBe('收表');
    expect([...desk.files()]).toEqual([[TABLE, before]]);
    expect([...engine.files.keys()]).toEqual([TABLE]);
    expect(await desk.redo()).toBe('收表');
    expect(desk.files().size).toBe(2);
    expect(await desk.redo()).toBeUndefined();
  });

  test('that is taken back leaves nothing to save and no draft', async () => {
    const { desk, drafts } = await openDesk();
    await desk.change(new Map([[TABLE, utf8('x')]]), '改');
    expect(desk.unsaved().size).toBe(1);
    await desk.undo();
    expect(desk.unsaved().size).toBe(0);
    expect(drafts.size).toBe(0);
  });

  test('is told to whoever listens, with its paths', async () => {
    const { desk } = await openDesk();
    const heard: string[][] = [];
    desk.onChange((paths) => heard.push([...paths]));
    await desk.change(new Map([[TABLE, utf8('x')]]), '改');
    await desk.undo();
    expect(heard).toEqual([[TABLE], [TABLE]]);
  });
});

test('saving wipes the draft; opening another park forgets the steps', async () => {
  const { desk, drafts } = await openDesk();
  await desk.change(new Map([[TABLE, utf8('x')]]), '改');
  await desk.saved();
  expect([desk.unsaved().size, drafts.size]).toEqual([0, 0]);
  await desk.open({ name: '别的', scope: 'folder', files: new Map() });
  expect(desk.history().undo).toBeUndefined();
  expect(desk.files().size).toBe(0);
});

describe('a draft', () => {
  test('is taken up with its changes and with what was being typed, each to be taken back', async () => {
    const { desk, host, textOf } = await openDesk();
    await desk.change(new Map([[TABLE, utf8('园区编码,园区名称\na,乙\n')]]), '改');
    desk.typing({ file: TABLE, row: 2, column: 'B', text: '丙' });
    desk.typing({ file: 'content/home.mdx', text: '一段' });
    const draft = await host.drafts.read(desk.draftId() ?? '');
    await desk.close();
    if (draft === undefined) throw new Error('no draft');
    await desk.resume(draft);
    expect(textOf(TABLE)).toContain('a,丙');
    expect(textOf('content/home.mdx')).toBe('一段');
    await desk.undo();
    expect(textOf(TABLE)).toContain('a,乙');
    expect(desk.unsaved().size).toBe(1);
    expect((await host.drafts.read(draft.info.id))?.typing).toEqual([]);
  });

  test('keeps the next cell that is typed while the one before becomes a change', async () => {
    const { desk, host } = await openDesk();
    desk.typing({ file: TABLE, row: 2, column: 'B', text: '丙' });
    const changed = desk.change(new Map([[TABLE, utf8('园区编码,园区名称\na,丙\n')]]), '改');
    desk.typed(TABLE);
    const next = { file: TABLE, row: 3, column: 'B', text: '丁' };
    desk.typing(next);
    await changed;
    // Whatever was still to be written.
    await desk.change(new Map([['content/home.mdx', utf8('文')]]), '写');
    expect((await host.drafts.read(desk.draftId() ?? ''))?.typing).toEqual([next]);
  });

  test('of letters that can’t be kept is said', async () => {
    const { desk, host, said } = await openDesk();
    host.drafts.keepTyping = () => {
      throw new Error('QuotaExceededError');
    };
    desk.typing({ file: TABLE, row: 2, column: 'B', text: '丙' });
    expect(said.join()).toContain('浏览器没有存下草稿');
  });

  test('that can’t be kept is said, and the work goes on', async () => {
    const { desk, host, said, textOf } = await openDesk();
    host.drafts.keep = () => Promise.reject(new Error('QuotaExceededError'));
    await desk.change(new Map([[TABLE, utf8('x')]]), '改');
    expect(textOf(TABLE)).toBe('x');
    expect(said.join()).toContain('浏览器没有存下草稿');
  });
});

test('the public edition is what the page begins with', async () => {
  const { desk } = await openDesk();
  const heard: string[] = [];
  desk.onEdition((edition) => heard.push(edition));
  expect(desk.edition()).toBe('public');
  desk.setEdition('internal');
  expect([desk.edition(), ...heard]).toEqual(['internal', 'internal']);
});
