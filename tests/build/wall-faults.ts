/** What is wrong with the sheets of the wall chart, laid out as they are printed. Sent to the browser. */
export function wallFaults(): string[] {
  const sheets = Array.from(document.querySelectorAll<HTMLElement>('.sheet.wall'));
  return sheets.flatMap((sheet, index) => {
    const at = `sheet ${index + 1}`;
    const foot = sheet.querySelector('.sheet-foot')?.getBoundingClientRect();
    const end = foot?.top ?? sheet.getBoundingClientRect().bottom;
    const rows = Array.from(sheet.querySelectorAll('tbody tr'));
    const cut = Array.from(sheet.querySelectorAll<HTMLElement>('td, tbody th')).filter(
      (cell) =>
        cell.scrollWidth > cell.clientWidth + 1 || cell.scrollHeight > cell.clientHeight + 1,
    );
    const small = Array.from(sheet.querySelectorAll<Element>('td, th, p, span')).filter(
      (element) =>
        (element.textContent ?? '').trim() !== '' &&
        parseFloat(getComputedStyle(element).fontSize) * 0.75 < 8.99,
    );
    const last = rows[rows.length - 1];
    const names = rows.filter((row) => row.classList.contains('wall-part'));
    return [
      ...(rows.some((row) => row.getBoundingClientRect().bottom > end + 1)
        ? [`${at}: a row stands in the foot`]
        : []),
      ...(sheet.scrollHeight > sheet.clientHeight + 1 ? [`${at}: more than a sheet holds`] : []),
      ...cut.map((cell) => `${at}: cut: ${cell.textContent}`),
      ...small.map((element) => `${at}: letters under 9 pt: ${element.textContent}`),
      ...(names.length === 0 ? [`${at}: names no part`] : []),
      ...(last?.classList.contains('wall-part') ? [`${at}: ends with the name of a part`] : []),
      ...Array.from(sheet.querySelectorAll('.signal'))
        .filter((signal) => !/^[红黄绿灰]$/.test((signal.textContent ?? '').trim()))
        .map((signal) => `${at}: a colour without its letter: ${signal.textContent}`),
    ];
  });
}
