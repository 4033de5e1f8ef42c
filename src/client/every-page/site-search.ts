/**
 * Makes the link to the directory a search box. What finds anything is loaded when the box is used
 * for the first time: assets/search.js, which takes the box over.
 */
export function startSiteSearch(page: Document): void {
  const box = page.querySelector<HTMLElement>('[data-site-search]');
  const link = box && box.querySelector('a');
  if (!box || !link) return;
  const words = (name: string): string => box.getAttribute(`data-${name}`) || '';
  const input = page.createElement('input');
  input.type = 'search';
  input.id = 'site-search';
  input.autocomplete = 'off';
  input.placeholder = words('placeholder');
  input.setAttribute('aria-label', words('label'));
  box.classList.add('site-search-live');
  box.appendChild(input);
  input.addEventListener('focus', () => load(page, link.href), { once: true });

  // On a phone the box opens over the header; the link leads on from there.
  link.addEventListener('click', (event) => {
    if (input.getClientRects().length > 0) return;
    event.preventDefault();
    box.classList.add('site-search-open');
    input.focus();
  });
  box.addEventListener('focusout', (event) => {
    const next = event.relatedTarget;
    if (!(next instanceof Node && box.contains(next))) box.classList.remove('site-search-open');
  });
}

/** @param directory address of the directory page, in the root of the site */
function load(page: Document, directory: string): void {
  const script = page.createElement('script');
  script.src = new URL('assets/search.js', directory).href;
  page.head.appendChild(script);
}
