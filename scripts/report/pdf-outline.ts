/** The headings of a PDF with the pages they stand on, as browsers write its outline. */

/** An entry of the outline. */
export interface OutlineEntry {
  readonly title: string;
  /** From 1. */
  readonly page: number;
}

const textOf = (hexadecimal: string): string =>
  Buffer.from(hexadecimal, 'hex').swap16().toString('utf16le').replace('\uFEFF', '');

/** Numbers of the page objects in their order, from the tree of pages (ISO 32000-1, 7.7.3). */
function pageObjects(pdf: string): string[] {
  const kids = new Map<string, string[]>();
  for (const [, number = '', body = ''] of pdf.matchAll(
    /(\d+) 0 obj\s*<<\/Type \/Pages([^>]*)>>/g,
  )) {
    const list = /\/Kids \[([^\]]*)\]/.exec(body)?.[1] ?? '';
    kids.set(
      number,
      [...list.matchAll(/(\d+) 0 R/g)].map(([, kid = '']) => kid),
    );
  }
  const root = /\/Type \/Catalog\s*\/Pages (\d+) 0 R/.exec(pdf)?.[1] ?? '';
  const leaves = (number: string): string[] =>
    kids.get(number)?.flatMap((kid) => leaves(kid)) ?? [number];
  return leaves(root);
}

/** How many pages a PDF of a browser has. */
export function pageCount(pdf: Uint8Array): number {
  return pageObjects(Buffer.from(pdf).toString('latin1')).length;
}

/** The outline of a PDF of a browser, in its order of reading. */
export function outlineOf(pdf: Uint8Array): OutlineEntry[] {
  const text = Buffer.from(pdf).toString('latin1');
  const pages = pageObjects(text);
  const entries = [
    ...text.matchAll(/\/Title <([0-9A-F]+)>\s*\/Dest \[(\d+) 0 R \/XYZ [\d.]+ ([\d.]+)/g),
  ];
  return entries
    .map(([, title = '', page = '', top = '0']) => ({
      title: textOf(title),
      page: pages.indexOf(page) + 1,
      top: Number(top),
    }))
    .sort((a, b) => a.page - b.page || b.top - a.top)
    .map(({ page, title }) => ({ page, title }));
}
