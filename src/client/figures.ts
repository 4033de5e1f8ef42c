/** The filter of the list of figures: by title, measure, pinyin and initials. Without it the list is whole. */
import { haystackOf, matchesQuery } from './list/matching.ts';

const filter = document.querySelector<HTMLElement>('[data-figure-filter]');
const input = filter && filter.querySelector('input');
const status = filter && filter.querySelector<HTMLElement>('[data-found]');
if (filter && input && status) {
  const groups = Array.from(document.querySelectorAll<HTMLElement>('[data-figure-group]'));
  const cards = groups.map((group) =>
    Array.from(group.querySelectorAll<HTMLElement>('li')).map((card) => ({
      card,
      text: haystackOf(card.textContent || '', card.getAttribute('data-q') || ''),
    })),
  );
  input.addEventListener('input', () => {
    let found = 0;
    groups.forEach((group, index) => {
      const members = cards[index] || [];
      for (const { card, text } of members) card.hidden = !matchesQuery(text, input.value);
      const shown = members.filter(({ card }) => !card.hidden);
      group.hidden = shown.length === 0;
      for (const { card } of shown) found += Number(card.getAttribute('data-figures'));
    });
    status.textContent =
      input.value.trim() === ''
        ? ''
        : (status.getAttribute('data-found') || '').replace('{count}', String(found));
  });
  filter.classList.add('figure-filter-live');
}
