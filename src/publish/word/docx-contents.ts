/** The table of contents of a Word file. */
import {
  AlignmentType,
  InternalHyperlink,
  LeaderType,
  Paragraph,
  SimpleField,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Block } from './blocks.ts';
import { FONTS } from './docx-fonts.ts';
import { BODY_SIZE, EXACT, TEXT_WIDTH, TWO_CHARACTERS } from './docx-layout.ts';
import { bookmarkOf } from './docx-text.ts';
import { CONTENTS_TITLE } from './paper-size.ts';

/** A table of contents with the pages of the PDF, which Word works out anew when it is asked to. */
export function contentsBlocks(blocks: readonly Block[], pages: readonly number[]): Paragraph[] {
  if (pages.length === 0) return [];
  const headings = blocks.flatMap((block) =>
    block.kind === 'heading' || block.kind === 'subheading' ? [block] : [],
  );
  return [
    new Paragraph({
      spacing: EXACT,
      alignment: AlignmentType.CENTER,
      children: [new TextRun({ text: CONTENTS_TITLE, font: FONTS.black, size: BODY_SIZE })],
    }),
    ...headings.map(({ kind, text }, index) => {
      const page = new SimpleField(
        `PAGEREF ${bookmarkOf(index + 1)} \\h`,
        String(pages[index] ?? ''),
      );
      return new Paragraph({
        spacing: EXACT,
        indent: { left: kind === 'heading' ? 0 : TWO_CHARACTERS },
        tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }],
        children: [
          new InternalHyperlink({
            anchor: bookmarkOf(index + 1),
            children: [new TextRun({ text })],
          }),
          new TextRun({ children: [new Tab()] }),
          page,
        ],
      });
    }),
  ];
}
