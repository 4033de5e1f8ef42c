import { expect, test } from 'vitest';
import { bundleClientEntry, listClientEntries } from '../../src/publish/client-bundle.ts';
import { makeOutput } from './make-output.ts';

test('entries are the files directly in the folder', () => {
  const root = makeOutput({ 'site.ts': '', 'deck.ts': '', 'site/tip.ts': '', 'types.d.ts': '' });
  expect(listClientEntries(root)).toEqual(['deck', 'site']);
  expect(listClientEntries(`${root}/absent`)).toEqual([]);
});

test('a bundle is one classic es2019 script without a source map', async () => {
  const root = makeOutput({
    'site.ts': "import { tip } from './site/tip.ts'; document.title = tip?.text ?? '无';",
    'site/tip.ts': "export const tip: { text: string } | undefined = { text: '提示' };",
  });
  const script = await bundleClientEntry(root, 'site');
  expect(script).toMatch(/^\(\(\)=>\{.*\}\)\(\);\n$/s);
  expect(script).not.toMatch(/\?\.|\?\?|sourceMappingURL|import|export/);
  expect(script).toContain('提示');
});
