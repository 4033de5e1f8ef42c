/** Pages of lists that take turns, slowly and without movement. */

/** ms a page is shown. */
export const TURN = 20_000;

/** Shows the pages of each `[data-rotate]` one after another; a panel of one page stands still. */
export function startRotation(page: Document, view: Window): void {
  const panels = Array.from(page.querySelectorAll('[data-rotate]')).map((panel) =>
    Array.from(panel.querySelectorAll<HTMLElement>('[data-page]')),
  );
  let turn = 0;
  const show = (): void => {
    for (const pages of panels) {
      pages.forEach((element, index) => {
        element.classList.toggle('is-shown', index === turn % pages.length);
      });
    }
  };
  page.documentElement.classList.add('rotating');
  show();
  view.setInterval(() => {
    turn += 1;
    show();
  }, TURN);
}
