import { expect, test } from 'vitest';
import { withAuthor } from '../../scripts/output/pdf-author.ts';

/** The parts of a PDF as a browser ends it. */
const BODY = '%PDF-1.4\n1 0 obj\n<</Creator (Chromium)\n/Title <FEFF6C47>>>\nendobj\n';
const END = `xref\n0 2\n0000000000 65535 f \n0000000009 00000 n \ntrailer\n<</Size 2\n/Root 1 0 R\n/Info 1 0 R>>\nstartxref\n${BODY.length}\n%%EOF\n`;

test('a PDF names its author beside what it named before, and nothing in it is moved', () => {
  const before = Buffer.from(BODY + END, 'latin1');
  const after = Buffer.from(withAuthor(before, '示例园区'));
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
  expect(() => withAuthor(Buffer.from('%PDF-1.7'), '示例园区')).toThrow('no table of references');
});
