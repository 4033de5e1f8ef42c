/**
 * Measurements made inside a page. Each function is sent to the browser as it is, so it must not
 * use anything from outside itself.
 */

/** What is wrong with the layout at the present width; sentences in English, for a developer. */
export function measureLayout(): string[] {
  const problems: string[] = [];
  const SMALLEST_TEXT = 12;
  const root = document.documentElement;
  if (root.scrollWidth > root.clientWidth) {
    const widest = Array.from(document.body.querySelectorAll('*'))
      .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5)
      .map(
        (element) => `<${element.tagName.toLowerCase()} class="${element.getAttribute('class')}">`,
      );
    problems.push(
      `scrolls sideways: ${root.scrollWidth} > ${root.clientWidth} px; ${widest.slice(0, 5).join(' ')}`,
    );
  }

  const shown = (element: Element): boolean => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 0 && getComputedStyle(element).visibility === 'visible';
  };
  for (const element of Array.from(document.body.querySelectorAll('*'))) {
    const own = Array.from(element.childNodes)
      .filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.textContent?.trim() ?? '')
      .join('');
    if (own === '' || !shown(element)) continue;
    const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
    const scale = matrix === null ? 1 : Math.hypot(matrix.a, matrix.b);
    const size = parseFloat(getComputedStyle(element).fontSize) * scale;
    if (size < SMALLEST_TEXT - 0.05) {
      problems.push(`text of ${size.toFixed(1)} px: ${own.slice(0, 30)}`);
    }
  }
  return problems;
}

/** Texts of charts that run out of their drawing or over one another at the present width. */
export function measureChartTexts(): string[] {
  const TOLERANCE = 1.5;
  const problems: string[] = [];
  const drawings = Array.from(document.querySelectorAll<SVGSVGElement>('svg[role="img"]')).filter(
    (svg) => svg.getBoundingClientRect().width > 0,
  );
  for (const svg of drawings) {
    const frame = svg.getBoundingClientRect();
    const name = (
      svg.getAttribute('aria-label') ??
      svg.querySelector('title')?.textContent ??
      ''
    ).slice(0, 24);
    const lines = Array.from(svg.querySelectorAll('text, tspan'))
      .filter((element) => element.querySelector('tspan') === null)
      .map((element) => {
        const box = element.getBoundingClientRect();
        const size = parseFloat(getComputedStyle(element).fontSize);
        // A font's line is taller than its glyphs; Han glyphs fill about one em in its middle.
        const upright = element.closest('[transform*="rotate"]') === null;
        const spare = upright ? Math.max(0, (box.height - size) / 2) : 0;
        return {
          text: (element.textContent ?? '').trim(),
          left: box.left,
          right: box.right,
          top: box.top + spare,
          bottom: box.bottom - spare,
        };
      })
      .filter((line) => line.text !== '' && line.right > line.left);
    for (const line of lines) {
      if (
        line.left < frame.left - TOLERANCE ||
        line.right > frame.right + TOLERANCE ||
        line.top < frame.top - TOLERANCE ||
        line.bottom > frame.bottom + TOLERANCE
      ) {
        problems.push(`chart “${name}”: “${line.text}” is cut off`);
      }
    }
    lines.forEach((a, index) => {
      for (const b of lines.slice(index + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        if (across > TOLERANCE && down > TOLERANCE) {
          problems.push(`chart “${name}”: “${a.text}” and “${b.text}” overlap`);
        }
      }
    });
  }
  return problems;
}

/** Scripts hear of a new width in the next frame, and what they change is laid out in the one after. */
export async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((done) => requestAnimationFrame(done));
  }
}
