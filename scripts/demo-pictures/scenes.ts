/** The drawn scenes of the demo's pictures, each the inside of an SVG of 1200 × 800. */

const rect = (x: number, y: number, w: number, h: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${w}" height="${h}" fill="${fill}"/>`;

const shape = (points: string, fill: string): string => `<path d="${points}" fill="${fill}"/>`;

const line = (points: string, stroke: string, width: number): string =>
  `<path d="${points}" fill="none" stroke="${stroke}" stroke-width="${width}"/>`;

const MIRROR = '<g transform="matrix(-1 0 0 1 1200 0)">';

function times(count: number, draw: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => draw(at)).join('');
}

/** Sky, two ranges of hills, ground from y = 560 down. */
function landscape(ground: string): string {
  return (
    rect(0, 0, 1200, 560, '#cfe0ee') +
    shape('M0 470L180 380 330 440 560 340 760 430 980 360 1200 440V560H0Z', '#a9c2d6') +
    shape('M0 520L260 450 470 500 700 440 930 500 1200 460V560H0Z', '#86a893') +
    rect(0, 555, 1200, 245, ground)
  );
}

function crane(x: number, foot: number, height: number): string {
  const top = foot - height;
  return (
    line(`M${x} ${foot}V${top}M${x - 90} ${top + 24}H${x + 260}`, '#d8902f', 12) +
    line(
      `M${x} ${top - 40}L${x + 240} ${top + 24}M${x} ${top - 40}L${x - 80} ${top + 24}M${x + 210} ${top + 24}V${top + 150}`,
      '#8a5a1c',
      4,
    )
  );
}

function tree(x: number, y: number): string {
  return (
    rect(x - 4, y, 8, 26, '#7b5b3c') + `<circle cx="${x}" cy="${y - 14}" r="26" fill="#5d8f63"/>`
  );
}

function windows(x: number, y: number, columns: number, rows: number, step: number): string {
  return times(columns * rows, (at) =>
    rect(x + (at % columns) * step, y + Math.floor(at / columns) * 62, step - 22, 34, '#9cc4de'),
  );
}

/** Levelled ground with heaps of earth, stakes and an excavator. */
export function earthworks(): string {
  return (
    landscape('#c9ad84') +
    shape('M120 640L240 560 380 640ZM760 700L930 590 1110 700Z', '#a98a5e') +
    times(9, (at) => line(`M${60 + at * 135} 760v-46`, '#b2412f', 5)) +
    rect(520, 610, 130, 60, '#e2a93b') +
    rect(540, 560, 60, 56, '#6f8796') +
    line('M640 620L740 540 800 640', '#c98b23', 14) +
    shape('M780 630h46l-14 40h-30Z', '#6b5a3e') +
    rect(505, 668, 170, 30, '#3f4650')
  );
}

/** A frame of steel going up, with a crane. */
export function steelFrame(turned = false): string {
  const all =
    landscape('#b9ab94') +
    rect(180, 410, 420, 250, '#dfe5ea') +
    windows(205, 440, 6, 3, 64) +
    times(7, (at) => line(`M${620 + at * 70} 660V350`, '#8b3f2b', 9)) +
    times(5, (at) => line(`M615 ${350 + at * 66}H1046`, '#a4563d', 8)) +
    crane(860, 660, 500) +
    rect(0, 660, 1200, 20, '#8f8471');
  return turned ? MIRROR + all + '</g>' : all;
}

/** A finished works with its yard. */
export function works(floors: number): string {
  const top = 660 - floors * 72;
  return (
    landscape('#9aa5a0') +
    rect(170, top, 860, 660 - top, '#e8ecef') +
    rect(170, top - 16, 860, 18, '#33587f') +
    windows(200, top + 22, 10, floors, 82) +
    rect(540, 600, 120, 60, '#33587f') +
    rect(0, 660, 1200, 26, '#6f7a78') +
    times(10, (at) => rect(40 + at * 120, 700, 64, 6, '#dfe5ea')) +
    times(4, (at) => tree(70 + at * 24, 620)) +
    times(4, (at) => tree(1080 + at * 26, 620))
  );
}

/** A park from above: roads, blocks of works, a river. */
export function fromAbove(turned: boolean): string {
  const roofs = ['#c8d3dc', '#dfe5ea', '#b7c6d3', '#d6c4a8'];
  const blocks = times(20, (at) => {
    const [x, y] = [70 + (at % 5) * 226, 60 + Math.floor(at / 5) * 182];
    return (
      rect(x, y, 190, 138, '#8eb08c') +
      rect(x + 16, y + 16, 150 - (at % 3) * 26, 60, roofs[at % 4] ?? '') +
      rect(x + 30, y + 86, 120, 36, roofs[(at + 1) % 4] ?? '')
    );
  });
  const river = line('M-20 300C260 240 420 420 700 380S1040 560 1240 500', '#7fb0cf', 54);
  const all = rect(0, 0, 1200, 800, '#a3a9a5') + blocks + river;
  return turned ? MIRROR + all + '</g>' : all;
}

/** Light-emitting diodes on a board. */
export function diodes(): string {
  return (
    rect(0, 0, 1200, 800, '#17324f') +
    times(40, (at) => {
      const [x, y] = [150 + (at % 8) * 128, 140 + Math.floor(at / 8) * 130];
      const colour = ['#f6d860', '#f08a5d', '#8fd3f4', '#b5e48c'][(at * 3) % 4] ?? '';
      return (
        rect(x - 42, y - 42, 84, 84, '#eef2f5') +
        `<circle cx="${x}" cy="${y}" r="30" fill="${colour}"/><circle cx="${x - 9}" cy="${y - 9}" r="9" fill="#fff"/>`
      );
    })
  );
}

/** A sign of a made-up firm. */
export function sign(): string {
  return (
    rect(0, 0, 1200, 800, '#ffffff') +
    `<circle cx="600" cy="330" r="190" fill="#1f5f99"/>` +
    times(
      12,
      (at) =>
        `<path d="M600 330v-250" stroke="#f6d860" stroke-width="22" transform="rotate(${at * 30} 600 330)"/>`,
    ) +
    `<circle cx="600" cy="330" r="120" fill="#ffffff"/><circle cx="600" cy="330" r="84" fill="#f6d860"/>`
  );
}
