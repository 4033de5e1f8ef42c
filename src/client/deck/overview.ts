/** The overview: a small picture of every slide, under the name of its part. */

/** Attributes that name another element of the slide, or make a stop for the Tab key. */
const DROPPED = ['aria-labelledby', 'aria-describedby', 'tabindex', 'role', 'aria-label'];

/**
 * Fills the overview.
 *
 * @param choose shows the slide at this position
 */
export function fillOverview(
  list: Element,
  slides: readonly HTMLElement[],
  current: number,
  choose: (index: number) => void,
): void {
  const page = list.ownerDocument;
  list.textContent = '';
  let group: HTMLElement | undefined;
  let part = '';
  slides.forEach((slide, index) => {
    const label = slide.querySelector('.slide-part');
    const name = (label && label.textContent) || '';
    if (!group || name !== part) {
      part = name;
      if (name !== '') {
        const heading = page.createElement('h3');
        heading.textContent = name;
        list.appendChild(heading);
      }
      group = page.createElement('ol');
      list.appendChild(group);
    }
    const item = page.createElement('li');
    item.appendChild(slideButton(slide, index, index === current, choose));
    group.appendChild(item);
  });
}

function slideButton(
  slide: HTMLElement,
  index: number,
  current: boolean,
  choose: (index: number) => void,
): HTMLElement {
  const page = slide.ownerDocument;
  const button = page.createElement('button');
  const heading = slide.querySelector('h2');
  const picture = page.createElement('div');
  button.type = 'button';
  const title = ((heading && heading.textContent) || '').replace(/\s+/g, '');
  button.setAttribute('aria-label', `${index + 1} ${title}`);
  if (current) button.setAttribute('aria-current', 'true');
  button.addEventListener('click', () => choose(index));
  picture.className = 'thumb';
  picture.setAttribute('aria-hidden', 'true');
  picture.appendChild(copyOf(slide, `thumb-${index}-`));
  button.appendChild(picture);
  return button;
}

/** The slide again, as it looks now, its ids its own and nothing in it to be reached. */
function copyOf(slide: HTMLElement, prefix: string): HTMLElement {
  const copy = slide.cloneNode(true) as HTMLElement;
  const charts = Array.from(copy.querySelectorAll('.screen-chart, .room-table'));
  Array.from(slide.querySelectorAll('.screen-chart, .room-table')).forEach((chart, at) => {
    const twin = charts[at];
    if (twin && getComputedStyle(chart).display === 'none') twin.remove();
  });
  for (const part of Array.from(copy.querySelectorAll('.slide-notes, .slide-foot'))) part.remove();
  copy.className = copy.className.replace(/\b(?:present|past|future|soon)\b/g, '');
  copy.style.display = '';
  copy.hidden = false;
  copy.removeAttribute('aria-hidden');
  for (const element of [copy, ...Array.from(copy.querySelectorAll('*'))]) {
    for (const name of DROPPED) element.removeAttribute(name);
    for (const { name, value } of Array.from(element.attributes)) {
      if (name === 'id') element.setAttribute(name, prefix + value);
      else if (/^(?:xlink:)?href$/.test(name)) {
        if (value.charAt(0) === '#') element.setAttribute(name, `#${prefix}${value.slice(1)}`);
        else element.removeAttribute(name);
      } else if (value.indexOf('url(#') >= 0) {
        element.setAttribute(name, value.replace(/url\(#/g, `url(#${prefix}`));
      }
    }
  }
  return copy;
}
