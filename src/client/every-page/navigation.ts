/** On a phone the navigation is one line that scrolls: it is scrolled to where the reader is. */
export function startNavigation(page: Document): void {
  const current = page.querySelector<HTMLElement>('.site-nav [aria-current]');
  const line = current && current.closest('ul');
  if (!current || !line || line.scrollWidth <= line.clientWidth) return;
  const { left, width } = current.getBoundingClientRect();
  line.scrollLeft += left + width / 2 - line.clientWidth / 2;
}
