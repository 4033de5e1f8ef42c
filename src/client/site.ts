/**
 * What makes the finished pages more comfortable. Every page is complete without it.
 *
 * Markup it works on, and class names it needs styles for:
 *
 * - `[data-chart]` around one SVG with `[data-tip]` marks becomes one tab stop. The attribute's
 *   value is read out at it: how to move between marks.
 * - `.tip` is the tooltip, a child of `<body>`: `position: absolute`, hidden by `[hidden]`;
 *   `white-space: pre-line` for tips of several lines.
 * - `.tip-current` is the mark being shown (an SVG element: `stroke`, `stroke-width`).
 */
import { startCharts } from './every-page/charts.ts';
import { startFoldingSections } from './every-page/fold-sections.ts';
import { startLeavingNotice } from './every-page/leaving-notice.ts';
import { startNavigation } from './every-page/navigation.ts';
import { startPrintTables } from './every-page/print-tables.ts';
import { startSiteSearch } from './every-page/site-search.ts';

startNavigation(document);
startCharts(document);
startPrintTables(document, window);
startFoldingSections(document, window);
startSiteSearch(document);
startLeavingNotice(document);
