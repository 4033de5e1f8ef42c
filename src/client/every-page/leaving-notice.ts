/**
 * Asks before a link leads to another site: `a[data-leaving]`, with the dialog `#leaving` the page has where
 * its office wants that. Without either, or in a browser without dialogs, the link is a link.
 */
export function startLeavingNotice(page: Document): void {
  const dialog = page.querySelector<HTMLDialogElement>('dialog#leaving');
  const onward = dialog && dialog.querySelector('a');
  const host = dialog && dialog.querySelector('[data-host]');
  const stay = dialog && dialog.querySelector('button');
  if (!dialog || !onward || !host || !stay || !('showModal' in dialog)) return;
  page.addEventListener('click', (event) => {
    const { target } = event;
    const link = target instanceof Element ? target.closest('a[data-leaving]') : null;
    if (!(link instanceof HTMLAnchorElement) || dialog.contains(link)) return;
    event.preventDefault();
    host.textContent = link.host;
    onward.href = link.href;
    dialog.showModal();
  });
  stay.addEventListener('click', () => dialog.close());
}
