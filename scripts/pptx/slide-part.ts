/** A slide of PowerPoint: its title, what stands under it, its foot. */
import { escapeMarkup } from '../../src/format/escape-markup.ts';
import type { DeckColours } from './deck-colours.ts';
import type { Slide, SlideBody, SlideTile } from './deck-slides.ts';
import { type Area, paragraph, type Piece, shape, transform } from './markup.ts';
import { tableXml } from './table.ts';

/** EMU of a slide, 16 to 9. */
export const SLIDE = { width: 12_192_000, height: 6_858_000 } as const;

const LEFT = 540_000;
const WIDTH = SLIDE.width - 2 * LEFT;
const TITLE: Area = { x: LEFT, y: 330_000, width: WIDTH, height: 880_000 };
const SUBTITLE: Area = { x: LEFT, y: 1_210_000, width: WIDTH, height: 320_000 };
const BODY: Area = { x: LEFT, y: 1_600_000, width: WIDTH, height: 4_700_000 };
const FOOT: Area = { x: LEFT, y: 6_430_000, width: WIDTH, height: 260_000 };

/** Characters of a title on one line of its usual letters. */
const TITLE_LINE = 34;

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

/** The relationship of a slide's chart or picture, and of that picture as lines; the first is its layout. */
const BODY_RELATION = 'rId2';
const LINES_RELATION = 'rId3';

/** The picture as lines, for programs of 2016 and later; others show the PNG ([MS-ODRAWXML] 2.3.2). */
const LINES = `<a:extLst><a:ext uri="{96DAC541-7B7A-43D3-8B79-37D633B846F1}"><asvg:svgBlip xmlns:asvg="http://schemas.microsoft.com/office/drawing/2016/SVG/main" r:embed="${LINES_RELATION}"/></a:ext></a:extLst>`;

/** The part of a slide. */
export function slideXml(slide: Slide, colours: DeckColours): string {
  const isCover = slide.body.kind === 'cover';
  const shapes = isCover ? coverShapes(slide, colours) : usualShapes(slide, colours);
  const ground = isCover
    ? `<p:bg><p:bgPr><a:solidFill><a:srgbClr val="${colours.brandStrong}"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>`
    : '';
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<p:sld ${NAMESPACES}><p:cSld>${ground}<p:spTree>${GROUP}${shapes.join('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`;
}

/** What every tree of shapes begins with. */
export const GROUP =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

function coverShapes({ body, title }: Slide, colours: DeckColours): string[] {
  const lines = body.kind === 'cover' ? body.lines : [];
  const white = (text: string, size: number, bold = false): Piece => ({
    text,
    size,
    bold,
    colour: 'FFFFFF',
  });
  return [
    shape(3, 'line', { x: LEFT, y: 3_300_000, width: 1_400_000, height: 60_000 }, [], {
      fill: colours.ahead,
    }),
    shape(
      2,
      '标题',
      { x: LEFT, y: 1_500_000, width: WIDTH, height: 1_650_000 },
      [paragraph([white(title, 44, true)])],
      { placeholder: 'title', anchor: 'b' },
    ),
    shape(
      4,
      '单位和日期',
      { x: LEFT, y: 3_560_000, width: WIDTH, height: 2_200_000 },
      lines.map((line) => paragraph([white(line, 20)])),
    ),
  ];
}

function usualShapes(slide: Slide, colours: DeckColours): string[] {
  const { body, foot, subtitle, title } = slide;
  const quiet = (text: string, size: number) => paragraph([{ text, size, colour: colours.muted }]);
  const size = title.length > TITLE_LINE ? 24 : 28;
  return [
    shape(
      2,
      '标题',
      TITLE,
      [paragraph([{ text: title, size, bold: true, colour: colours.brandStrong }])],
      {
        placeholder: 'title',
        anchor: 'ctr',
      },
    ),
    ...(subtitle === '' ? [] : [shape(3, '说明', SUBTITLE, [quiet(subtitle, 14)])]),
    ...bodyShapes(body, slide, colours),
    ...(foot === '' ? [] : [shape(4, '页脚', FOOT, [quiet(foot, 11)], { anchor: 'ctr' })]),
  ];
}

function bodyShapes(body: SlideBody, slide: Slide, colours: DeckColours): string[] {
  const description = slide.description || slide.subtitle || slide.title;
  switch (body.kind) {
    case 'chart':
      return [
        `<p:graphicFrame><p:nvGraphicFramePr><p:cNvPr id="5" name="图表" descr="${escapeMarkup(description)}"/><p:cNvGraphicFramePr><a:graphicFrameLocks noGrp="1"/></p:cNvGraphicFramePr><p:nvPr/></p:nvGraphicFramePr>${transform(BODY, 'p:xfrm')}<a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="${BODY_RELATION}"/></a:graphicData></a:graphic></p:graphicFrame>`,
      ];
    case 'picture': {
      const { height, width } = body.picture;
      const scale = Math.min(BODY.width / width, BODY.height / height);
      const area = {
        x: BODY.x + (BODY.width - width * scale) / 2,
        y: BODY.y,
        width: width * scale,
        height: height * scale,
      };
      return [
        `<p:pic><p:nvPicPr><p:cNvPr id="5" name="图" descr="${escapeMarkup(description)}"/><p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${BODY_RELATION}">${LINES}</a:blip><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${transform(area)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr></p:pic>`,
      ];
    }
    case 'table':
      return [tableXml(5, body.rows, BODY, colours)];
    case 'tiles':
      return tileShapes(body.tiles, colours);
    case 'parts':
      return [partsShape(body.lines, body.now, colours)];
    case 'cover':
    case 'list':
      return [
        shape(
          5,
          '内容',
          BODY,
          body.lines.map((text) => paragraph([{ text, size: 20, colour: colours.ink }])),
        ),
      ];
  }
}

function partsShape(lines: readonly string[], now: number, colours: DeckColours): string {
  const paragraphs = lines.map((text, index) => {
    const isNow = now < 0 || index === now;
    // The numeral stands alone in the page.
    const parted = text.replace(/^([一二三四五六七八九十]+)\s*/, '$1、');
    return paragraph([
      { text: parted, size: 30, bold: isNow, colour: isNow ? colours.brand : colours.muted },
    ]);
  });
  return shape(5, '目录', BODY, paragraphs, { anchor: 'ctr' });
}

/** A tile with its name, its number, so many lines and its bar; what a further line takes, and a Han character. */
const TILE_HEIGHT = 2_250_000;
const TILE_LINES = 3;
const TILE_LINE = 225_000;
const TILE_LETTER = 178_000;
const GAP = 200_000;
const BAR = 130_000;
const INSET = 180_000;

/** Tiles three in a line, each with its bar. */
function tileShapes(tiles: readonly SlideTile[], colours: DeckColours): string[] {
  const across = Math.min(3, Math.max(1, tiles.length));
  const down = Math.ceil(tiles.length / across);
  const width = (BODY.width - GAP * (across - 1)) / across;
  // A line of usual length stands on one; sentences take more.
  const letters = (width - 2 * INSET) / TILE_LETTER;
  const most = Math.max(
    ...tiles.map(({ lines }) =>
      lines.reduce((sum, text) => sum + Math.ceil(text.length / letters), 0),
    ),
  );
  const wanted = TILE_HEIGHT + Math.max(0, most - TILE_LINES) * TILE_LINE;
  const height = Math.min(wanted, (BODY.height - GAP * (down - 1)) / down);
  return tiles.flatMap((tile, index) => {
    const x = BODY.x + (index % across) * (width + GAP);
    const y = BODY.y + Math.floor(index / across) * (height + GAP);
    const id = 10 + index * 4;
    // What is done of a target, or is not, is told by colour as well.
    const accent =
      tile.done === undefined ? colours.ink : tile.isBehind ? colours.behind : colours.ahead;
    const lines = tile.lines.map((text, at) =>
      paragraph([{ text, size: 14, colour: at === 0 ? colours.ink : accent }]),
    );
    const bar = (offset: number, share: number, fill: string, name: string): string =>
      shape(
        id + offset,
        name,
        {
          x: x + INSET,
          y: y + height - INSET - BAR,
          width: (width - 2 * INSET) * Math.min(1, share),
          height: BAR,
        },
        [],
        { fill },
      );
    const due = tile.due;
    return [
      shape(
        id,
        tile.name,
        { x, y, width, height },
        [
          paragraph([{ text: tile.name, size: 16, colour: colours.muted }]),
          paragraph([
            { text: tile.number, size: 36, bold: true, colour: colours.brand },
            { text: ` ${tile.unit}`, size: 16, colour: colours.muted },
          ]),
          ...lines,
        ],
        { fill: colours.wash, round: true, inset: INSET },
      ),
      ...(tile.done === undefined
        ? []
        : [bar(1, 1, colours.track, '目标'), bar(2, Math.max(0.005, tile.done), accent, '完成')]),
      ...(due === undefined
        ? []
        : [
            shape(
              id + 3,
              '序时进度',
              {
                x: x + INSET + (width - 2 * INSET) * Math.min(1, due),
                y: y + height - INSET - BAR * 1.4,
                width: 25_400,
                height: BAR * 1.8,
              },
              [],
              { fill: colours.ink },
            ),
          ]),
    ];
  });
}
