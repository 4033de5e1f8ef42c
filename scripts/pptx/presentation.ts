/**
 * A deck as PowerPoint (ISO/IEC 29500), written part by part on the zip library the project has.
 *
 * Why not PptxGenJS (4.0.1), whose users report: fonts of chart legends, titles and axes are set for Latin
 * letters alone, so that Chinese ones stay as they are (its issues 1420 and 1288, both open); PowerPoint asks
 * to repair files that schemas, LibreOffice and python-pptx take (1449, open); what WPS saves of its line
 * charts has to be repaired (1236, open). It also dates its files by the clock. The subset needed here is a
 * title, texts, tables, pictures, and four kinds of chart.
 */
import { escapeMarkup } from '../../src/format/escape-markup.ts';
import { strToU8, zipSync } from 'fflate';
import { chartWorkbook, chartXml } from './chart-part.ts';
import type { DeckColours } from './deck-colours.ts';
import type { DeckFile, Slide } from './deck-slides.ts';
import {
  layoutXml,
  masterXml,
  NAMESPACES,
  notesMasterXml,
  notesXml,
  themeXml,
} from './frame-parts.ts';
import { paragraph } from './markup.ts';
import { SLIDE, slideXml } from './slide-part.ts';
import { svgPart } from './svg-part.ts';

/** The same file for the same deck: no clock. */
const NO_TIME = new Date(1980, 0, 1, 12);

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'application/vnd.openxmlformats-officedocument';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

type Relation = readonly [type: string, target: string];

function relations(list: readonly Relation[]): string {
  const entries = list
    .map(
      ([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${type}" Target="${target}"/>`,
    )
    .join('');
  return `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
}

const office = (kind: string, target: string): Relation => [`${OFFICE}/${kind}`, target];

/** The parts of a package in their order, and what they are. */
class Package {
  private readonly parts = new Map<string, Uint8Array>();
  private readonly types = new Map<string, string>();

  add(
    path: string,
    content: string | Uint8Array,
    type?: string,
    related: readonly Relation[] = [],
  ): void {
    this.parts.set(path, typeof content === 'string' ? strToU8(content) : content);
    if (type !== undefined) this.types.set(path, type);
    if (related.length === 0) return;
    const [folder, file] = [
      path.slice(0, path.lastIndexOf('/')),
      path.slice(path.lastIndexOf('/') + 1),
    ];
    this.parts.set(`${folder}/_rels/${file}.rels`, strToU8(relations(related)));
  }

  /** The bytes; what lists the parts comes first. */
  write(): Uint8Array {
    const overrides = [...this.types]
      .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`)
      .join('');
    const defaults = [
      ['rels', 'application/vnd.openxmlformats-package.relationships+xml'],
      ['xml', 'application/xml'],
      ['png', 'image/png'],
      ['svg', 'image/svg+xml'],
      ['xlsx', `${TYPES}.spreadsheetml.sheet`],
    ]
      .map(([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`)
      .join('');
    const list = `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${defaults}${overrides}</Types>`;
    const files = { '[Content_Types].xml': strToU8(list), ...Object.fromEntries(this.parts) };
    return zipSync(files, { mtime: NO_TIME });
  }
}

const slideFile = (index: number): string => `slide${index + 1}.xml`;

/**
 * The bytes of the presentation, the same for the same deck.
 *
 * @param pictures PNG of each slide that has a picture, by the slide's id
 */
export async function presentationOf(
  deck: DeckFile,
  colours: DeckColours,
  pictures: ReadonlyMap<string, Uint8Array>,
): Promise<Uint8Array> {
  const parts = new Package();
  addFrame(parts, deck, colours);
  for (const [index, slide] of deck.slides.entries()) {
    const related: Relation[] = [office('slideLayout', '../slideLayouts/slideLayout1.xml')];
    if (slide.body.kind === 'chart') {
      const { chart } = slide.body;
      related.push(office('chart', `../charts/chart${index + 1}.xml`));
      const workbook = `../embeddings/chart${index + 1}.xlsx`;
      parts.add(
        `ppt/charts/chart${index + 1}.xml`,
        chartXml(chart, colours),
        `${TYPES}.drawingml.chart+xml`,
        [office('package', workbook)],
      );
      parts.add(`ppt/embeddings/chart${index + 1}.xlsx`, await chartWorkbook(chart));
    }
    const picture = pictures.get(slide.id);
    if (picture !== undefined && slide.body.kind === 'picture') {
      const media = `media/image${index + 1}`;
      related.push(office('image', `../${media}.png`), office('image', `../${media}.svg`));
      parts.add(`ppt/${media}.png`, picture);
      parts.add(`ppt/${media}.svg`, svgPart(slide.body.picture.svg));
    }
    if (slide.notes.length > 0) {
      related.push(office('notesSlide', `../notesSlides/notesSlide${index + 1}.xml`));
      addNotes(parts, slide, index, colours);
    }
    const type = `${TYPES}.presentationml.slide+xml`;
    parts.add(`ppt/slides/${slideFile(index)}`, slideXml(slide, colours), type, related);
  }
  return parts.write();
}

function addNotes(parts: Package, { notes }: Slide, index: number, { ink }: DeckColours): void {
  const paragraphs = notes.map((text) => paragraph([{ text, size: 12, colour: ink }]));
  parts.add(
    `ppt/notesSlides/notesSlide${index + 1}.xml`,
    notesXml(paragraphs),
    `${TYPES}.presentationml.notesSlide+xml`,
    [
      office('notesMaster', '../notesMasters/notesMaster1.xml'),
      office('slide', `../slides/${slideFile(index)}`),
    ],
  );
}

/** Everything but the slides. */
function addFrame(parts: Package, deck: DeckFile, colours: DeckColours): void {
  const kind = (name: string): string => `${TYPES}.presentationml.${name}+xml`;
  const themeType = `${TYPES}.theme+xml`;
  parts.add(
    '_rels/.rels',
    relations([
      office('officeDocument', 'ppt/presentation.xml'),
      [
        'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
        'docProps/core.xml',
      ],
      office('extended-properties', 'docProps/app.xml'),
    ]),
  );
  parts.add(
    'docProps/core.xml',
    `${HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escapeMarkup(deck.title)}</dc:title><dc:creator>${escapeMarkup(deck.organiser)}</dc:creator><cp:lastModifiedBy>${escapeMarkup(deck.organiser)}</cp:lastModifiedBy></cp:coreProperties>`,
    'application/vnd.openxmlformats-package.core-properties+xml',
  );
  parts.add(
    'docProps/app.xml',
    `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>parkbrief</Application><Slides>${deck.slides.length}</Slides></Properties>`,
    `${TYPES}.extended-properties+xml`,
  );
  const ids = deck.slides.map(
    (_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 4}"/>`,
  );
  parts.add(
    'ppt/presentation.xml',
    `${HEAD}<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${SLIDE.width}" cy="${SLIDE.height}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`,
    kind('presentation.main'),
    [
      office('slideMaster', 'slideMasters/slideMaster1.xml'),
      office('notesMaster', 'notesMasters/notesMaster1.xml'),
      office('theme', 'theme/theme1.xml'),
      ...deck.slides.map((_, index) => office('slide', `slides/${slideFile(index)}`)),
    ],
  );
  parts.add('ppt/slideMasters/slideMaster1.xml', masterXml(colours), kind('slideMaster'), [
    office('slideLayout', '../slideLayouts/slideLayout1.xml'),
    office('theme', '../theme/theme1.xml'),
  ]);
  parts.add('ppt/slideLayouts/slideLayout1.xml', layoutXml(), kind('slideLayout'), [
    office('slideMaster', '../slideMasters/slideMaster1.xml'),
  ]);
  parts.add('ppt/notesMasters/notesMaster1.xml', notesMasterXml(), kind('notesMaster'), [
    office('theme', '../theme/theme2.xml'),
  ]);
  parts.add('ppt/theme/theme1.xml', themeXml(colours), themeType);
  parts.add('ppt/theme/theme2.xml', themeXml(colours), themeType);
}
