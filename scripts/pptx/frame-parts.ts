/** The parts that are the same in every presentation: theme, master, layout, the master of the notes. */
import type { DeckColours } from './deck-colours.ts';
import { FONT, letterProperties } from './markup.ts';
import { GROUP, SLIDE } from './slide-part.ts';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const COLOUR_MAP =
  'bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"';

/** The theme: the site's colours, and a Chinese font for Latin and for East Asian letters. */
export function themeXml(colours: DeckColours): string {
  const entries = {
    dk1: colours.ink,
    lt1: 'FFFFFF',
    dk2: colours.brandStrong,
    lt2: colours.wash,
    accent1: colours.main,
    accent2: colours.ahead,
    accent3: colours.behind,
    accent4: colours.brand,
    accent5: colours.muted,
    accent6: colours.track,
    hlink: colours.brand,
    folHlink: colours.muted,
  };
  const scheme = Object.entries(entries)
    .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
    .join('');
  const fonts = ['majorFont', 'minorFont']
    .map(
      (name) =>
        `<a:${name}><a:latin typeface="${FONT}"/><a:ea typeface="${FONT}"/><a:cs typeface=""/><a:font script="Hans" typeface="${FONT}"/></a:${name}>`,
    )
    .join('');
  const fill = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
  const line = `<a:ln w="9525">${fill}<a:prstDash val="solid"/></a:ln>`;
  const effect = '<a:effectStyle><a:effectLst/></a:effectStyle>';
  return `${HEAD}<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="parkbrief"><a:themeElements><a:clrScheme name="parkbrief">${scheme}</a:clrScheme><a:fontScheme name="parkbrief">${fonts}</a:fontScheme><a:fmtScheme name="parkbrief"><a:fillStyleLst>${fill.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${line.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${effect.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${fill.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

const titleShape = (area: string): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="2" name="标题"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${area}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="zh-CN"/><a:t>标题</a:t></a:r></a:p></p:txBody></p:sp>`;

const WHITE =
  '<p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';

export function masterXml({ brandStrong, ink }: DeckColours): string {
  const area = `<a:xfrm><a:off x="540000" y="330000"/><a:ext cx="${SLIDE.width - 1_080_000}" cy="880000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>`;
  const level = (size: number, colour: string) => letterProperties({ size, colour }, 'a:defRPr');
  return `${HEAD}<p:sldMaster ${NAMESPACES}><p:cSld>${WHITE}<p:spTree>${GROUP}${titleShape(area)}</p:spTree></p:cSld><p:clrMap ${COLOUR_MAP}/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle><a:lvl1pPr algn="l">${level(28, brandStrong)}</a:lvl1pPr></p:titleStyle><p:bodyStyle><a:lvl1pPr>${level(18, ink)}</a:lvl1pPr></p:bodyStyle><p:otherStyle><a:lvl1pPr>${level(14, ink)}</a:lvl1pPr></p:otherStyle></p:txStyles></p:sldMaster>`;
}

export function layoutXml(): string {
  return `${HEAD}<p:sldLayout ${NAMESPACES} type="titleOnly" preserve="1"><p:cSld name="标题和内容"><p:spTree>${GROUP}${titleShape('')}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

/** The picture of the slide over the notes, and the notes; of the master and of every page of notes. */
function notesShapes(paragraphs: string, isMaster: boolean): string {
  const picture = isMaster
    ? '<a:xfrm><a:off x="685800" y="1143000"/><a:ext cx="5486400" cy="3086100"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    : '';
  const area = isMaster
    ? '<a:xfrm><a:off x="685800" y="4400550"/><a:ext cx="5486400" cy="3600450"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
    : '';
  return `<p:sp><p:nvSpPr><p:cNvPr id="2" name="幻灯片图像"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr>${picture}</p:spPr></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="备注"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr>${area}</p:spPr><p:txBody><a:bodyPr/><a:lstStyle/>${paragraphs}</p:txBody></p:sp>`;
}

export function notesMasterXml(): string {
  const text = '<a:p><a:r><a:rPr lang="zh-CN"/><a:t>备注</a:t></a:r></a:p>';
  return `${HEAD}<p:notesMaster ${NAMESPACES}><p:cSld>${WHITE}<p:spTree>${GROUP}${notesShapes(text, true)}</p:spTree></p:cSld><p:clrMap ${COLOUR_MAP}/></p:notesMaster>`;
}

/** @param paragraphs DrawingML of the notes */
export function notesXml(paragraphs: readonly string[]): string {
  return `${HEAD}<p:notes ${NAMESPACES}><p:cSld><p:spTree>${GROUP}${notesShapes(paragraphs.join(''), false)}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`;
}
