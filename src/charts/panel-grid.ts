/** Small panels in rows, px. */
export interface PanelGrid {
  readonly columns: number;
  /** The width of a panel. */
  readonly panel: number;
  /** Where the last row ends. */
  readonly height: number;
  readonly place: (index: number) => PanelPlace;
}

/** Where one panel stands, px. */
export interface PanelPlace {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

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

/** Parts a room into equal panels, row by row. */
export function panelGrid(count: number, room: PanelRoom): PanelGrid {
  const { between, columns } = room;
  const panel = (room.right - room.left - between * (columns - 1)) / columns;
  return {
    columns,
    panel,
    height: room.top + Math.ceil(count / columns) * room.height,
    place: (index) => {
      const left = room.left + (index % columns) * (panel + between);
      const top = room.top + Math.floor(index / columns) * room.height;
      return { left, right: left + panel, top };
    },
  };
}
