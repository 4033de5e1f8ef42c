import type { ChartStyle } from './chart-options.ts';
import { blockHeight, type Box, type Label } from './label.ts';
import { textWidth, wrap } from './text.ts';

/** Room of the panels together, px. */
export interface PanelRoom {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** White space between two columns. */
  readonly between: number;
  readonly columns: number;
  /** The height of a row of panels. */
  readonly height: number;
}

/** Parts a room into equal panels, row by row: each one's place, and where the last row ends, px. */
export function panelGrid(count: number, { between, columns, height, ...room }: PanelRoom) {
  const width = (room.right - room.left - between * (columns - 1)) / columns;
  const panels = Array.from({ length: count }, (_, index): Box => {
    const left = room.left + (index % columns) * (width + between);
    const top = room.top + Math.floor(index / columns) * height;
    return { left, top, right: left + width, bottom: top + height };
  });
  return { panels, width, height: room.top + Math.ceil(count / columns) * height };
}

/** A panel's head: a name at its left, the latest number at its right. */
export interface PanelName {
  readonly name: string;
  readonly latestText: string;
  /** There is no number: its word is quiet. */
  readonly silent?: boolean | undefined;
}

/** A panel's plot, px. */
export interface NamedPanel extends Box {
  readonly heads: readonly Label[];
  /** Whether it is the first of its row, with the texts of the value axis at its left. */
  readonly first: boolean;
}

/**
 * Panels with plots of one height under heads as high as the one with the most lines, and room for
 * the texts of an axis under each plot.
 * @param room its height is that of a plot
 */
export function namedPanels(
  names: readonly PanelName[],
  room: PanelRoom,
  { metrics, theme }: ChartStyle,
): { readonly panels: readonly NamedPanel[]; readonly height: number } {
  const { gap, label: size, tick } = metrics;
  const { width } = panelGrid(names.length, room);
  const lines = names.map(({ latestText, name }) =>
    wrap(name, size, width - textWidth(latestText, size, true) - gap, 2),
  );
  const head = blockHeight(Math.max(...lines.map(({ length }) => length)), size) + gap * 1.5;
  const height = head + room.height + tick * 1.5 + gap * 3;
  const grid = panelGrid(names.length, { ...room, height });
  const panels = grid.panels.map(({ left, right, top: y }, index): NamedPanel => {
    const text = { size, y, valign: 'top', bold: true } as const;
    const { latestText, silent } = names[index] as PanelName;
    const top = y + head;
    return {
      ...{ left, right, top, bottom: top + room.height, first: index % room.columns === 0 },
      heads: [
        { ...text, lines: lines[index] ?? [], x: left, fill: theme.ink },
        {
          ...text,
          lines: [latestText],
          x: right,
          anchor: 'end',
          fill: silent ? theme.muted : theme.main,
        },
      ],
    };
  });
  return { panels, height: grid.height - gap * 2 };
}
