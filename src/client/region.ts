/**
 * The comparison of any members: ticks boxes beside the rows of a table that is complete without them, and
 * leaves only the ticked ones when asked to. The choice stands in the address: `#any=east,west`.
 */

/** What the choice of the table `id` begins with in the address. */
const keyOf = (id: string): string => `#${id}=`;

function startChoice(table: HTMLElement): void {
  const id = table.dataset['chosen'] ?? '';
  const lead = table.querySelector<HTMLElement>('[data-chosen-lead]');
  const only = table.querySelector<HTMLInputElement>('[data-chosen-only]');
  const rows = [...table.querySelectorAll<HTMLElement>('[data-chosen-row]')];
  if (lead === null || only === null) return;
  const hash = decodeURIComponent(location.hash);
  const given = hash.startsWith(keyOf(id)) ? hash.slice(keyOf(id).length).split(',') : [];
  const boxes = rows.map((row) => {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.checked = given.includes(row.dataset['chosenRow'] ?? '');
    const words = table.dataset['choose'] ?? '';
    box.setAttribute('aria-label', words.replace('{name}', row.dataset['name'] ?? ''));
    const label = document.createElement('label');
    label.className = 'chosen-box';
    label.append(box);
    row.querySelector('th')?.prepend(label);
    return box;
  });
  const show = (): void => {
    const isNone = boxes.every((box) => !box.checked);
    only.disabled = isNone;
    if (isNone) only.checked = false;
    rows.forEach((row, index) => {
      row.hidden = only.checked && boxes[index]?.checked !== true;
    });
  };
  const keep = (): void => {
    const codes = rows.flatMap((row, index) =>
      boxes[index]?.checked === true ? [row.dataset['chosenRow'] ?? ''] : [],
    );
    history.replaceState(null, '', codes.length > 0 ? keyOf(id) + codes.join(',') : '#' + id);
    show();
  };
  for (const box of boxes) box.addEventListener('change', keep);
  only.addEventListener('change', show);
  only.checked = boxes.some((box) => box.checked);
  lead.hidden = false;
  show();
}

for (const table of document.querySelectorAll<HTMLElement>('[data-chosen]')) startChoice(table);
