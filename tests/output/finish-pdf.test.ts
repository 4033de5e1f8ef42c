import { deflateSync, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { finishPdf } from '../../scripts/output/finish-pdf.ts';

/** The parts of a PDF as a browser ends it. */
const BODY = '%PDF-1.4\n1 0 obj\n<</Creator (Chromium)\n/Title <FEFF6C47>>>\nendobj\n';
const END = `xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2\n/Root 1 0 R\n/Info 1 0 R>>\nstartxref\n${BODY.length}\n%%EOF\n`;

test('a PDF names its author beside what it named before, and nothing in it is moved', () => {
  const before = Buffer.from(BODY + END, 'latin1');
  const after = Buffer.from(finishPdf(before, '示例园区'));
  expect(after.subarray(0, before.length).equals(before)).toBe(true);
  const added = after.toString('latin1').slice(before.length);
  expect(added).toContain('/Creator (Chromium)');
  expect(added).toContain('/Author <FEFF793A4F8B56ED533A>');
  // The table says where the object begins, the last line where the table does.
  const text = after.toString('latin1');
  const table = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(text)?.[1]);
  expect(text.slice(table, table + 8)).toBe('xref\n1 1');
  const object = Number(text.slice(table + 9, table + 19));
  expect(text.slice(object, object + 7)).toBe('1 0 obj');
  expect(added).toContain(`/Prev ${BODY.length}`);
});

test('another file is refused', () => {
  expect(() => finishPdf(Buffer.from('%PDF-1.7'), '示例园区')).toThrow('no table of references');
});

/** A PDF with one table of letters, as browsers write it. */
function withTable(table: string): Buffer {
  const packed = deflateSync(Buffer.from(table, 'latin1'));
  const font = `2 0 obj\n<</Type /Font /ToUnicode 3 0 R>>\nendobj\n`;
  const head = `3 0 obj\n<</Filter /FlateDecode\n/Length ${packed.length}>> stream\n`;
  return Buffer.concat([
    Buffer.from(BODY + font + head, 'latin1'),
    packed,
    Buffer.from(`\nendstream\nendobj\n${END.replace('/Size 2', '/Size 4')}`, 'latin1'),
  ]);
}

/** The table that counts: the one a PDF has last. */
function tableOf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const head = [...bytes.toString('latin1').matchAll(/3 0 obj\n<<[^>]*\/Length (\d+)>> stream\n/g)];
  const last = head.at(-1);
  const start = (last?.index ?? 0) + (last?.[0].length ?? 0);
  return inflateSync(bytes.subarray(start, start + Number(last?.[1]))).toString('latin1');
}

const table = (sections: string): string =>
  `/CIDInit begin\nbegincmap\n${sections}endcmap\nCMapName end\n`;

test.each([
  ['a radical of Kangxi is the letter', '1 beginbfchar\n<27> <2F49>\nendbfchar\n', '<27> <6708>'],
  ['a simplified radical too', '1 beginbfchar\n<02> <2ED3>\nendbfchar\n', '<02> <957F>'],
  ['the bar is a dash', '1 beginbfchar\n<D5> <2015>\nendbfchar\n', '<D5> <2014>'],
  [
    'a range is taken apart',
    '1 beginbfrange\n<0C> <0E> <2EDB>\nendbfrange\n',
    '<0C> <98CE>\n<0D> <98DE>\n<0E> <98DF>',
  ],
  ['a part of letters stays', '1 beginbfchar\n<01> <2F492EA1>\nendbfchar\n', '<01> <67082EA1>'],
])('%s', (_, sections, expected) => {
  const found = tableOf(finishPdf(withTable(table(sections)), '示例园区'));
  const count = expected.split('\n').length;
  expect(found).toBe(table(`${count} beginbfchar\n${expected}\nendbfchar\n`));
});

test('several sections become one, and none has more entries than it may', () => {
  const codes = Array.from({ length: 130 }, (_, at) =>
    at.toString(16).padStart(4, '0').toUpperCase(),
  );
  const sections = `100 beginbfchar\n${codes
    .slice(0, 100)
    .map((code) => `<${code}> <2F49>\n`)
    .join('')}endbfchar\n1 beginbfrange\n<0064> <0081> <0041>\nendbfrange\n`;
  const found = tableOf(finishPdf(withTable(table(sections)), undefined));
  expect([...found.matchAll(/(\d+) beginbfchar/g)].map(([, count]) => count)).toEqual([
    '100',
    '30',
  ]);
  expect(found).toContain('<0081> <005E>\nendbfchar\nendcmap');
});

test('a table with the letters that were written stays as it is', () => {
  const before = withTable(table('1 beginbfchar\n<19> <5E74>\nendbfchar\n'));
  const added = Buffer.from(finishPdf(before, '示例园区'))
    .subarray(before.length)
    .toString('latin1');
  expect(added).not.toContain('3 0 obj');
});
