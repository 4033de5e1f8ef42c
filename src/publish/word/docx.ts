/**
 * A report as a Word file by GB/T 9704-2012: real headings, tables, pictures with alternative text,
 * page numbers outside at the foot, 22 lines of 28 characters on a page.
 */
import { AlignmentType, Document, Packer, Paragraph, type Table } from 'docx';
import { type Block, withoutPictures } from './blocks.ts';
import { contentsBlocks } from './docx-contents.ts';
import { figureBlocks } from './docx-figure.ts';
import { footer, header, PAGE, SMALL_STYLES, STYLES } from './docx-layout.ts';
import { settleParts } from './docx-parts.ts';
import { endOf, headingBlock, signatureBlocks, textBlock, titleBlock } from './docx-text.ts';

/**
 * The bytes of the Word file, the same for the same report. What marks the edition stands in the head of
 * every page.
 *
 * @param organiser who publishes the report: the file's author
 * @param headingPages on which page each heading stands; of a report with a table of contents
 * @param pictures PNG of each figure in its order; undefined leaves pictures out: tables stay, and nothing points to
 *   what is not there
 */
export async function docxOf(
  written: readonly Block[],
  pictures: readonly Uint8Array[] | undefined,
  organiser: string,
  headingPages: readonly number[] = [],
): Promise<Uint8Array> {
  const blocks = pictures === undefined ? withoutPictures(written) : written;
  let next = 0;
  let heading = 0;
  const notes = blocks.flatMap((block) => (block.kind === 'note' ? [block.text] : []));
  const contents = contentsBlocks(blocks, headingPages);
  const body = blocks.findIndex(({ kind }) => kind !== 'mark' && kind !== 'title');
  const end = endOf(blocks);
  const children = blocks.flatMap((block, index): (Paragraph | Table)[] => {
    const pageBreakBefore = contents.length > 0 && index === body;
    if (block.kind === 'figure') {
      const follows = blocks[index - 1]?.kind === 'figure';
      return figureBlocks(block.figure, pictures?.[next++], next, follows);
    }
    if (block.kind === 'title') return [titleBlock(block.lines, notes.length), ...contents];
    if (block.kind === 'signature') return signatureBlocks(block.lines);
    if (block.kind === 'note') return [];
    if (block.kind === 'heading' || block.kind === 'subheading') {
      return [headingBlock(block, (heading += 1), pageBreakBefore)];
    }
    return [textBlock(block, { isLast: index >= end, pageBreakBefore })];
  });
  const title = blocks.find((block) => block.kind === 'title');
  const [mark] = blocks.flatMap((block) => (block.kind === 'mark' ? [block.text] : []));
  const document = new Document({
    title: title?.kind === 'title' ? title.lines.join('') : '',
    creator: organiser,
    lastModifiedBy: organiser,
    evenAndOddHeaderAndFooters: true,
    footnotes: Object.fromEntries(
      notes.map((text, index) => [
        String(index + 1),
        { children: [new Paragraph({ text, style: 'FigureNote' })] },
      ]),
    ),
    styles: STYLES,
    sections: [
      {
        properties: PAGE,
        ...(mark === undefined ? {} : { headers: { default: header(mark), even: header(mark) } }),
        footers: { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) },
        children,
      },
    ],
  });
  return settleParts(new Uint8Array(await Packer.toArrayBuffer(document)), [
    'Title',
    ...SMALL_STYLES,
  ]);
}
