/** A chart with its numbers: DrawingML charts (ISO/IEC 29500-1, 21.2) and the workbook they are edited in. */
import { escapeMarkup } from '../../src/format/escape-markup.ts';
import { writeXlsx } from 'hucre/xlsx';
import type { OfficeChart } from '../../src/figures/office-chart.ts';
import { letterProperties } from './markup.ts';
import type { DeckColours } from './deck-colours.ts';

const SHEET = 'Sheet1';
/** A workbook is the same for the same numbers: no clock. */
const NO_TIME = new Date(Date.UTC(2000, 0, 1));
const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

/** Series as they are drawn: a bullet has what is left beside what is done. */
function drawnSeries({ kind, series }: OfficeChart): OfficeChart['series'] {
  const [done] = series;
  if (kind !== 'bullets' || done === undefined) return series;
  const left = (value: number | null): number | null =>
    value === null ? null : Number(Math.max(0, 100 - value).toFixed(2));
  return [done, { name: '未完成', values: done.values.map(left) }];
}

/** The workbook behind a chart: names down, series across; a reason is no number and stays empty. */
export async function chartWorkbook(chart: OfficeChart): Promise<Uint8Array> {
  const series = drawnSeries(chart);
  const rows = chart.names.map((name, at) => [
    name,
    ...series.map(({ values }) => values[at] ?? null),
  ]);
  return writeXlsx({
    sheets: [{ name: SHEET, rows: [['', ...series.map(({ name }) => name)], ...rows] }],
    properties: { created: NO_TIME, modified: NO_TIME },
    defaultFont: { name: '宋体', size: 11 },
  });
}

const letterOf = (column: number): string => String.fromCharCode(65 + column);

/** The chart's part; its first relationship is the workbook. */
export function chartXml(chart: OfficeChart, colours: DeckColours): string {
  const series = drawnSeries(chart);
  const isLine = chart.kind === 'lines';
  const isStacked = chart.kind === 'stacked' || chart.kind === 'bullets';
  const across = chart.kind === 'bars' || isStacked;
  const fills = fillsOf(chart, series.length, colours);
  const drawn = series
    .map((item, at) => seriesXml(chart, item, at, fills[at] ?? colours.main, colours))
    .join('');
  const plot = isLine
    ? `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${drawn}<c:marker val="1"/>${axisIds}</c:lineChart>`
    : `<c:barChart><c:barDir val="${across ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${drawn}<c:gapWidth val="60"/>${isStacked ? '<c:overlap val="100"/>' : ''}${axisIds}</c:barChart>`;
  const text = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letterProperties({ size: 14, colour: colours.ink }, 'a:defRPr')}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
  // The name of a single series says the unit, which a title or a subtitle may leave out.
  const legend = `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${text}</c:legend>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<c:chartSpace ${NAMESPACES}><c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/>${plot}${categoryAxis(across, text, colours)}${valueAxis(across, isLine, text, colours)}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>${text}<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>`;
}

const axisIds = '<c:axId val="111111111"/><c:axId val="222222222"/>';

function fillsOf({ kind }: OfficeChart, count: number, colours: DeckColours): string[] {
  if (kind === 'bullets') return [colours.main, colours.track];
  if (kind === 'lines') return [colours.main, colours.muted];
  const steps = [colours.main, colours.ahead, colours.muted, colours.behind, colours.track];
  return Array.from({ length: count }, (_, at) => steps[at % steps.length] ?? colours.main);
}

const fillXml = (colour: string): string =>
  `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;

function seriesXml(
  chart: OfficeChart,
  { name, values }: OfficeChart['series'][number],
  at: number,
  fill: string,
  colours: DeckColours,
): string {
  const column = letterOf(at + 1);
  const last = chart.names.length + 1;
  const isLine = chart.kind === 'lines';
  const format = chart.decimals === 0 ? '0' : `0.${'0'.repeat(chart.decimals)}`;
  const look = isLine
    ? `<c:spPr><a:ln w="34925" cap="rnd">${fillXml(fill)}<a:round/></a:ln></c:spPr><c:marker><c:symbol val="circle"/><c:size val="7"/><c:spPr>${fillXml(fill)}</c:spPr></c:marker>`
    : `<c:spPr>${fillXml(fill)}</c:spPr><c:invertIfNegative val="0"/>${chart.kind === 'bars' && at === 0 ? behindPoints(values, colours.behind) : ''}`;
  // What is left, and what is due, is seen without its number.
  const isLabelled = at === 0 || !(isLine || chart.kind === 'bullets');
  const place = isLine
    ? 't'
    : chart.kind === 'stacked' || chart.kind === 'bullets'
      ? 'ctr'
      : 'outEnd';
  const ink = place === 'ctr' && fill !== colours.track ? 'FFFFFF' : colours.ink;
  const labelText = `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr>${letterProperties({ size: 14, colour: ink }, 'a:defRPr')}</a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>`;
  const flags = (shown: boolean): string =>
    `<c:showLegendKey val="0"/><c:showVal val="${shown ? 1 : 0}"/><c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>`;
  // A zero in a stack has no room for a label.
  const labelFormat = chart.kind === 'stacked' ? `${format};-${format};` : format;
  const labels = isLabelled
    ? `<c:dLbls><c:numFmt formatCode="${labelFormat}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${labelText}<c:dLblPos val="${place}"/>${flags(true)}</c:dLbls>`
    : `<c:dLbls>${flags(false)}</c:dLbls>`;
  const points = (texts: readonly (string | number | null)[]): string =>
    texts
      .map((text, index) =>
        text === null ? '' : `<c:pt idx="${index}"><c:v>${escapeMarkup(String(text))}</c:v></c:pt>`,
      )
      .join('');
  return `<c:ser><c:idx val="${at}"/><c:order val="${at}"/><c:tx><c:strRef><c:f>${SHEET}!$${column}$1</c:f><c:strCache><c:ptCount val="1"/>${points([name])}</c:strCache></c:strRef></c:tx>${look}${labels}<c:cat><c:strRef><c:f>${SHEET}!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${chart.names.length}"/>${points(chart.names)}</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>${SHEET}!$${column}$2:$${column}$${last}</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val="${values.length}"/>${points(values)}</c:numCache></c:numRef></c:val>${isLine ? '<c:smooth val="0"/>' : ''}</c:ser>`;
}

/** Bars below zero are in the colour of what is behind. */
function behindPoints(values: readonly (number | null)[], fill: string): string {
  return values
    .map((value, index) =>
      value !== null && value < 0
        ? `<c:dPt><c:idx val="${index}"/><c:invertIfNegative val="0"/><c:bubble3D val="0"/><c:spPr>${fillXml(fill)}</c:spPr></c:dPt>`
        : '',
    )
    .join('');
}

function categoryAxis(across: boolean, text: string, { grid }: DeckColours): string {
  // Rows are read from above, as in the table.
  const order = across ? 'maxMin' : 'minMax';
  return `<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="0"/><c:axPos val="${across ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525">${fillXml(grid)}</a:ln></c:spPr>${text}<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>`;
}

function valueAxis(across: boolean, isLine: boolean, text: string, { grid }: DeckColours): string {
  const lines = isLine
    ? `<c:majorGridlines><c:spPr><a:ln w="9525">${fillXml(grid)}</a:ln></c:spPr></c:majorGridlines>`
    : '';
  return `<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="${isLine ? 0 : 1}"/><c:axPos val="${across ? 'b' : 'l'}"/>${lines}<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${text}<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx>`;
}
