/** Paper has no disclosures: tables of a report are opened for printing and closed again. */
export function startPrintTables(page: Document, view: Window): void {
  let opened: readonly HTMLDetailsElement[] = [];
  view.addEventListener('beforeprint', () => {
    const all = page.querySelectorAll<HTMLDetailsElement>('.report details');
    opened = Array.from(all).filter((details) => !details.open);
    for (const details of opened) details.open = true;
  });
  view.addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
    opened = [];
  });
}
