/**
 * What is wrong with the slide on the screen: sent to the browser as it is, so it uses nothing from
 * outside itself. Sizes are told as on a screen of 1920 × 1080.
 */
export function measureSlide(): string[] {
  const slide = document.querySelector<HTMLElement>('.slide.present');
  const body = slide?.querySelector<HTMLElement>('.slide-body');
  if (!slide || !body) return ['no slide'];
  const problems: string[] = [];
  const { clientWidth: width, clientHeight: height } = document.documentElement;
  const unit = Math.min(width, (height * 16) / 9) / 1920;
  const large = document.documentElement.classList.contains('room');
  if (slide.scrollHeight > height + 1 || slide.scrollWidth > width + 1) {
    problems.push(`overflows: ${slide.scrollWidth} × ${slide.scrollHeight}`);
  }
  if (body.scrollHeight > body.clientHeight + 1 || body.scrollWidth > body.clientWidth + 1) {
    problems.push(`body overflows: ${body.scrollHeight} > ${body.clientHeight}`);
  }
  const picture = Array.from(body.querySelectorAll('.screen-chart, .room-table')).filter(
    (element) => element.getBoundingClientRect().height > height / 10,
  );
  if (body.querySelector('.screen-chart') && picture.length !== 1) {
    problems.push(`shows ${picture.length} of its drawings`);
  }
  // A slide is there to be filled: what is drawn and written takes two thirds of the picture.
  const drawn = Array.from(
    body.querySelectorAll('svg text, svg rect, svg path, svg circle, svg line, table, li, p'),
  ).filter((element) => {
    const { fill, stroke } = getComputedStyle(element);
    const { height: high, width: across } = element.getBoundingClientRect();
    return high + across > 0 && (!element.closest('svg') || fill !== 'none' || stroke !== 'none');
  });
  const boxes = drawn.map((element) => element.getBoundingClientRect());
  const across =
    Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left));
  const down =
    Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top));
  const used = (across * down) / (body.clientWidth * body.clientHeight);
  // One that says that there is nothing to show has a sentence alone.
  const isSignpost =
    /slide-(cover|parts)/.test(slide.className) || !body.querySelector('svg, table, li');
  // A single line of a list or of a table has no more to say.
  const isSingle = body.querySelectorAll('li, tbody tr').length === 1 && !body.querySelector('svg');
  if (!isSignpost && !isSingle && Math.abs(width / height - 16 / 9) < 0.01) {
    if (used < (large ? 0.6 : 0.65))
      problems.push(`uses only ${Math.round(used * 100)} % of the picture`);
  }
  const sizeOf = (element: Element): number => parseFloat(getComputedStyle(element).fontSize);
  const wide = width / height > 1.7;
  for (const text of Array.from(body.querySelectorAll('p, li, h3, th, td'))) {
    if (text.getBoundingClientRect().width === 0) continue;
    const size = sizeOf(text) / unit;
    if (wide && size < (large ? 58 : 32) - 0.1) {
      problems.push(`text of ${size.toFixed(1)} px: ${text.textContent?.trim().slice(0, 20)}`);
    }
  }
  for (const label of Array.from(body.querySelectorAll<SVGTextElement>('svg text'))) {
    const box = label.getBoundingClientRect();
    const text = label.textContent ?? '';
    if (box.width === 0) continue;
    if (box.left < -1 || box.right > width + 1 || box.bottom > height + 1) {
      problems.push(`label outside: ${label.textContent}`);
    }
    const size = (sizeOf(label) * (label.getScreenCTM()?.a ?? 1)) / unit;
    // One scale for all slides: no chart is louder than the title, which has 52 px, but for the number it is
    // about; in a very wide window pictures are wider than on a screen of 16:9.
    const stretch = width / height > 1.9 ? 132 / 112 : 1;
    const isNumber = parseInt(getComputedStyle(label).fontWeight, 10) > 400 && /^\d/.test(text);
    const most = (isNumber ? 66 : 45) * stretch;
    if (wide && (size < (large ? 57.9 : 23.9) || (!large && size > most))) {
      problems.push(`label of ${size.toFixed(1)} px: ${label.textContent}`);
    }
  }
  // What is measured, in which unit and period, is read in every size of letters.
  const subtitle = slide.querySelector('.slide-sub');
  const foot = slide.querySelector('.slide-foot');
  if (foot && foot.scrollWidth > foot.clientWidth + 1) {
    problems.push(`foot is cut: ${foot.textContent?.trim()}`);
  }
  if (subtitle && foot) {
    const seen = [subtitle, ...Array.from(slide.querySelectorAll('.moved'))].filter(
      (element) => element.getBoundingClientRect().width > 0,
    );
    const end =
      foot.getBoundingClientRect().right - parseFloat(getComputedStyle(foot).paddingRight);
    if (seen.length !== 1) problems.push(`what is measured stands ${seen.length} times`);
    if (
      seen.some(
        (element) => element.getBoundingClientRect().right > end + 1 && element !== subtitle,
      )
    ) {
      problems.push(`what is measured is cut: ${subtitle.textContent}`);
    }
  }
  return problems;
}
